//! What is taken out of a struct: the pointer becomes an owner, and the field NULL.

use contract_model::docs;
use contract_model::ir::Field;
use contract_model::ir::strukt::{Object, Pointed, PointedShape};
use proc_macro2::{Ident, Span};
use syn::Path;

use super::StructSite;
use crate::expand::names::named_lifetimes;
use crate::expand::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl StructSite<'_> {
    /// A method for each field that owns what it leads to.
    pub(super) fn expand_taken(&self) -> Option<TokenStream> {
        if self.stubs {
            return None;
        }
        let taken = self.strukt.fields.iter().filter_map(|field| Some((field, field.taken()?)));
        let taken: Vec<TokenStream> =
            taken.map(|(field, (pointed, free))| self.expand_take(field, pointed, free)).collect();
        if taken.is_empty() {
            return None;
        }
        // A lifetime is declared where an owner names it.
        let owned = self.strukt.fields.iter().filter(|field| field.taken().is_some());
        let named =
            owned.filter_map(Field::object).any(|object| !named_lifetimes(object.ty.to_token_stream()).is_empty());
        let (generics, view) = if named { self.view() } else { (TokenStream::new(), self.elided()) };
        let allowed = allow_at(self.at(), Generated::Wrapper);
        Some(quote_spanned! {self.at()=>
            #allowed
            impl #generics #view {
                #(#taken)*
            }
        })
    }

    fn expand_take(&self, field: &Field, pointed: &Pointed, free: Option<&Path>) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let at = Span::mixed_site().located_at(field.ident.span());
        let (output, count, own) = self.owner(field, pointed, free, at);
        let section = docs::taking_section(strukt, field);
        let (cfg, rest) = (&field.carried.cfg, &field.carried.rest);
        let (visibility, ident, name) = (&strukt.visibility, &field.ident, field.take_name());
        let place = Ident::new("__contract_place", at);
        let counted =
            count.map(|count| quote_spanned!(at=> let __contract_count = if #place.is_null() { 0 } else { #count };));
        // SAFETY of the writes: in bounds of a live struct, which is lent exclusively (law of `Struct`).
        let at_field = |ident: &Ident| {
            let mut ident = ident.clone();
            ident.set_span(at);
            quote_spanned!(at=> unsafe { &raw mut (*#private::strukt::layout_mut(self)).#ident })
        };
        let emptied = pointed.length().filter(|length| strukt.counted_by(length).count() == 1);
        let emptied = emptied.map(|length| {
            let length = at_field(length);
            quote_spanned!(at=> unsafe { #private::strukt::empty(#length) };)
        });
        let pointer = at_field(ident);
        // SAFETY of the owner: the struct owned it, and has it no more; how it is freed is the contract as annotated.
        quote_spanned! {at=>
            #(#cfg)*
            #[doc = #section]
            #(#rest)*
            #[inline]
            #[track_caller]
            #visibility fn #name(&mut self) -> #private::Option<#output> {
                let #place = unsafe { #private::core::ptr::read(#pointer) };
                #counted
                #emptied
                unsafe { #private::strukt::clear(#pointer) };
                #own
            }
        }
    }

    /// The type of the owner; how many elements it has, and how it is made of `__contract_place`.
    fn owner(
        &self,
        field: &Field,
        pointed: &Pointed,
        free: Option<&Path>,
        at: Span,
    ) -> (TokenStream, Option<TokenStream>, TokenStream) {
        let private = &self.private;
        let place = Ident::new("__contract_place", at);
        let marker = quote_spanned!(at=> <#free as #private::core::default::Default>::default());
        match &pointed.shape {
            PointedShape::Object(Object { ty, .. }) => {
                let free = free.map(|free| quote_spanned!(at=> , #free));
                let owner = quote_spanned!(at=> #private::Owned<#ty #free>);
                let own = quote_spanned!(at=> unsafe { <#owner>::from_nullable(#place.cast_mut()) });
                (owner, None, own)
            }
            PointedShape::Plain(_) | PointedShape::Array(_) => {
                let ty = match &pointed.shape {
                    PointedShape::Array(array) => {
                        let (element, length) = (&array.element, &array.length);
                        quote_spanned!(at=> [#element; #length])
                    }
                    PointedShape::Plain(ty) => ty.to_token_stream(),
                    _ => TokenStream::new(),
                };
                let own = quote_spanned!(at=> unsafe { #private::boxed::own(#place.cast_mut(), #marker) });
                (quote_spanned!(at=> #private::OwnedBox<#ty, #free>), None, own)
            }
            PointedShape::Text => {
                let own = quote_spanned!(at=> unsafe { #private::text::own(#place.cast_mut().cast(), #marker) });
                (quote_spanned!(at=> #private::OwnedCStr<#free>), None, own)
            }
            PointedShape::Elements(elements) => {
                let element = self.element(elements, at);
                let count = self.count_elements(field, pointed, elements, at);
                let own = quote_spanned!(at=> unsafe { #private::buffer::own_nullable::<#element, _>(#place.cast_mut().cast(), __contract_count, #marker) });
                (quote_spanned!(at=> #private::OwnedBuffer<#element, #free>), Some(count), own)
            }
            PointedShape::Pointers(pointers) => {
                let count = match &pointers.length {
                    Some(length) => self.count(field, length, at),
                    None => {
                        quote_spanned!(at=> #private::Option::unwrap_or(unsafe { #private::array::count(#place.cast()) }, 0))
                    }
                };
                let own = quote_spanned!(at=> unsafe { #private::array::own_texts_nullable(#place.cast_mut().cast(), __contract_count, #marker) });
                (quote_spanned!(at=> #private::OwnedTexts<#free>), Some(count), own)
            }
        }
    }
}
