//! What the compiler is asked of a struct: values are plain data, and pointers lead to what a contract declares.

use contract_model::ir::strukt::{FieldTransfer, PointedShape, PointerArray};
use contract_model::ir::{Each, Field, Reading, Threads};
use proc_macro2::Span;
use syn::Type;

use super::StructSite;
use crate::expand::names::with_static_lifetimes;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl StructSite<'_> {
    /// What the compiler is asked: values are plain data, and pointers lead to what a contract declares.
    pub(super) fn expand_proofs(&self) -> TokenStream {
        let statements = self.strukt.fields.iter().flat_map(|field| {
            let at = Span::mixed_site().located_at(contract_model::Spanned::span(&field.ty));
            // An error in a constant points at the first of its tokens.
            let private = self.private.relocated(at);
            let cfg = &field.carried.cfg;
            let stated = self.statements(field, at);
            stated.into_iter().map(move |statement| quote_spanned!(at=> #(#cfg)* const _: () = #private::#statement;))
        });
        statements.collect()
    }

    fn statements(&self, field: &Field, at: Span) -> Vec<TokenStream> {
        let plain = |ty: &dyn ToTokens| quote_spanned!(at=> proof::is_plain::<#ty>());
        let view = |ty: &Type, lifetimes: usize| {
            // A fact does not depend on lifetimes.
            let ty = with_static_lifetimes(ty.to_token_stream());
            let shared = quote_spanned!(at=> proof::is_sync::<#ty>());
            let goes_along = (self.strukt.threads != Threads::Bound).then_some(shared);
            let private = self.private.relocated(at);
            let lifetimes = std::iter::repeat_n(quote_spanned!(at=> #private::declared::Lifetime<'static>), lifetimes);
            let leads = quote_spanned!(at=> declared::has_lifetimes::<#ty, (#(#lifetimes,)*)>());
            std::iter::once(leads).chain(goes_along).collect()
        };
        match &field.reading {
            Reading::Value => vec![plain(&field.ty)],
            Reading::Embedded(lifetimes) => view(&field.ty, *lifetimes),
            Reading::Pointed(pointed) => match &pointed.shape {
                PointedShape::Object(object) => {
                    // An owner of it may be made on another thread.
                    let owner = !matches!(pointed.transfer, FieldTransfer::Lent);
                    let sent = (owner && self.strukt.threads != Threads::Bound).then(|| {
                        let ty = with_static_lifetimes(object.ty.to_token_stream());
                        quote_spanned!(at=> proof::is_send::<#ty>())
                    });
                    view(&object.ty, object.lifetimes).into_iter().chain(sent).collect()
                }
                PointedShape::Pointers(PointerArray { each: Each::Object(object), .. }) => {
                    view(&object.ty, object.lifetimes)
                }
                PointedShape::Plain(ty) => vec![plain(ty)],
                PointedShape::Array(array) => vec![plain(&array.element)],
                PointedShape::Elements(elements) => {
                    let element = self.element(elements, at);
                    vec![plain(&element)]
                }
                PointedShape::Text | PointedShape::Pointers(_) => Vec::new(),
            },
            // What is read as a length has no value that is not a number.
            Reading::Hidden | Reading::Unchecked if self.strukt.counted_by(&field.ident).next().is_some() => {
                vec![plain(&field.ty)]
            }
            // The view of a struct by value would take no room.
            Reading::Hidden | Reading::Unchecked if matches!(field.ty, Type::Path(_)) => {
                let ty = with_static_lifetimes(field.ty.to_token_stream());
                vec![quote_spanned!(at=> proof::takes_room::<#ty>())]
            }
            _ => Vec::new(),
        }
    }
}
