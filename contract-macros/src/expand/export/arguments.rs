//! Arguments of C's, as the body has them.

use contract_model::Spanned;
use contract_model::ir::Unit;
use contract_model::ir::export::{ExportRole, Lent, Taken, TakenShape};
use proc_macro2::Span;
use quote::format_ident;

use super::ExportSite;
use crate::expand::names::is_mut_pointer;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl ExportSite<'_> {
    /// What C may do from any thread.
    pub(super) fn expand_proof(&self, position: usize) -> Option<TokenStream> {
        let private = &self.private;
        let parameter = self.export.parameters.get(position)?;
        let argument = self.argument(position);
        let at = Span::mixed_site().located_at(parameter.ty.span());
        let proof = match &parameter.role {
            _ if self.export.one_thread => return None,
            ExportRole::Lent(Lent { exclusive: false, .. }) => quote_spanned!(at=> shared_unless_thread_same),
            ExportRole::Lent(_) | ExportRole::Taken(Taken { shape: TakenShape::Object(_), .. }) => {
                quote_spanned!(at=> moving_unless_thread_same)
            }
            _ => return None,
        };
        Some(quote_spanned!(at=> #private::export::#proof(#argument);))
    }

    /// An argument of the Rust function.
    pub(super) fn convert(&self, position: usize) -> Option<TokenStream> {
        let private = &self.private;
        let parameter = self.export.parameters.get(position)?;
        let argument = self.argument(position);
        let at = Span::mixed_site().located_at(parameter.ty.span());
        // SAFETY of each: given, aligned, apart from what is exclusive (`expand_checks`); alive, initialised and given up
        // where it is taken, by the contract as annotated.
        let is_mut = is_mut_pointer(&parameter.ty);
        let mutable = |pointer: TokenStream, at: Span| match is_mut {
            true => pointer,
            false => quote_spanned!(at=> #pointer.cast_mut()),
        };
        let unless_null = |nullable: bool, function: TokenStream, pointer: TokenStream| match nullable {
            true => {
                let inner = format_ident!("__contract_pointer", span = at);
                quote_spanned!(at=> #private::export::unless_null(#pointer, |#inner| unsafe { #private::export::#function(#inner) }))
            }
            false => quote_spanned!(at=> unsafe { #private::export::#function(#pointer) }),
        };
        Some(match &parameter.role {
            ExportRole::Value => quote_spanned!(at=> #private::export::value(#argument)),
            ExportRole::Unchecked => quote_spanned!(at=> #argument),
            ExportRole::Lent(lent) => {
                let function = if lent.exclusive { quote_spanned!(at=> lend_mut) } else { quote_spanned!(at=> lend) };
                let pointer = mutable(argument.to_token_stream(), at);
                unless_null(lent.nullable, function, pointer)
            }
            ExportRole::Text { nullable, .. } => {
                let pointer = mutable(quote_spanned!(at=> #argument.cast::<#private::core::ffi::c_char>()), at);
                unless_null(*nullable, quote_spanned!(at=> text), pointer)
            }
            ExportRole::Elements(elements) => {
                let (start, length) = (self.start(position, elements), self.argument(elements.length));
                let function = match (&elements.owned, elements.exclusive, elements.uninit) {
                    (Some(None), ..) => quote_spanned!(at=> take_elements),
                    (Some(Some(_)), ..) => quote_spanned!(at=> take_c_elements),
                    (None, false, _) => quote_spanned!(at=> elements),
                    (None, true, false) => quote_spanned!(at=> elements_mut),
                    (None, true, true) => quote_spanned!(at=> memory),
                };
                let element = self.element(elements);
                let length = match elements.unit {
                    Unit::Elements => quote_spanned!(at=> #length),
                    Unit::Bytes => quote_spanned!(at=> #private::export::whole::<#element, _>(#length)),
                };
                quote_spanned!(at=> unsafe { #private::export::#function(#start, #length) })
            }
            ExportRole::Taken(taken) => {
                let (function, pointer) = match (&taken.shape, &taken.free) {
                    (TakenShape::Object(_), None) => (quote_spanned!(at=> take), quote_spanned!(at=> #argument)),
                    (TakenShape::Object(_), Some(_)) => {
                        (quote_spanned!(at=> take_owned), quote_spanned!(at=> #argument))
                    }
                    (TakenShape::Text, None) => (quote_spanned!(at=> take_text), quote_spanned!(at=> #argument.cast())),
                    (TakenShape::Text, Some(_)) => {
                        (quote_spanned!(at=> take_c_text), quote_spanned!(at=> #argument.cast()))
                    }
                };
                unless_null(taken.nullable, function, pointer)
            }
            ExportRole::Callback(callback) => self.expand_callback(position, callback),
            ExportRole::Length
            | ExportRole::LengthSlot
            | ExportRole::Out(_)
            | ExportRole::UserData
            | ExportRole::Destroy { .. }
            | ExportRole::Poisoned => return None,
        })
    }
}
