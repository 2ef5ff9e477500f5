//! What the body gives, as C has it.

use contract_model::ir::Unit;
use contract_model::ir::export::{ExportOut, ExportResult, ExportRole, Given, TakenShape};
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::ext::IdentExt;

use super::ExportSite;
use crate::tokens::{TokenStream, quote_spanned};

impl ExportSite<'_> {
    /// Writes what goes into slots, and gives C the result.
    pub(super) fn settle(&self, result: &Ident) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let outs: Vec<(Ident, usize)> = export
            .parameters
            .iter()
            .enumerate()
            .filter(|(_, parameter)| matches!(parameter.role, ExportRole::Out(_)))
            .map(|(position, parameter)| {
                (format_ident!("__contract_part_{}", parameter.ident.unraw(), span = at), position)
            })
            .collect();
        let has_result = matches!(export.result, ExportResult::Given { .. });
        let value = format_ident!("__contract_value", span = at);
        let parts: Vec<&Ident> =
            has_result.then_some(&value).into_iter().chain(outs.iter().map(|(part, _)| part)).collect();
        let split = match parts.as_slice() {
            [] if export.failure.is_some() => Some(quote_spanned!(at=> let () = #result;)),
            [] => None,
            [only] => Some(quote_spanned!(at=> let #only = #result;)),
            _ => Some(quote_spanned!(at=> let (#(#parts),*) = #result;)),
        };
        let given = match &export.result {
            ExportResult::Given { value: given, .. } => self.give(given, &value, at),
            ExportResult::Status(_) => quote_spanned!(at=> __contract_success()),
            ExportResult::Nothing | ExportResult::Poisoned => quote_spanned!(at=> ()),
        };
        // A number that says that the function has failed is no result of one that has not.
        let (ty, code) = (self.raw_result(), format_ident!("__contract_code", span = at));
        let typed = ty.map(|ty| quote_spanned!(at=> : #ty));
        let contradiction = export.failure.as_ref().map(
            |_| quote_spanned!(at=> if __contract_has_failed(#code) { return #private::export::Outcome::Broken; }),
        );
        let writes = outs.iter().filter_map(|(part, position)| {
            let ExportRole::Out(out) = &export.parameters.get(*position)?.role else { return None };
            let slot = self.argument(*position);
            let at = slot.span();
            let value = self.give(&out.value, part, at);
            // SAFETY: given and aligned, or NULL where that is allowed (`expand_checks`); C lets it be written, by the
            // contract as annotated.
            Some(quote_spanned!(at=> unsafe { #private::export::write(#slot, move || #value) };))
        });
        // Before anything is given away: a number that C has no room for is a panic.
        let (counts, lengths) = self.count_elements(&value, &outs);
        if matches!(export.result, ExportResult::Nothing | ExportResult::Poisoned) {
            return quote_spanned!(at=> #split #(#counts)* #(#writes)* #(#lengths)* #private::export::Outcome::Done(()));
        }
        quote_spanned! {at=>
            #split
            #(#counts)*
            let #code #typed = #given;
            #contradiction
            #(#writes)*
            #(#lengths)*
            #private::export::Outcome::Done(#code)
        }
    }

    /// The numbers of the elements that go to C, and what writes them into their slots.
    fn count_elements(&self, value: &Ident, outs: &[(Ident, usize)]) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let Self { export, private, .. } = self;
        let result = match &export.result {
            ExportResult::Given { value: Given::Elements(elements), .. } => {
                Some((value, elements, format!("the result of `{}`", export.ident.unraw())))
            }
            _ => None,
        };
        let outs = outs.iter().filter_map(|(part, position)| {
            let parameter = export.parameters.get(*position)?;
            match &parameter.role {
                ExportRole::Out(ExportOut { value: Given::Elements(elements), .. }) => {
                    let what = format!("`{}` of `{}`", parameter.ident.unraw(), export.ident.unraw());
                    Some((part, elements, what))
                }
                _ => None,
            }
        });
        let both = result.into_iter().chain(outs).map(|(value, elements, what)| {
            let slot = self.argument(elements.length);
            let at = slot.span();
            let count = format_ident!("__contract_count_{}", elements.length, span = at);
            let function = match elements.unit {
                Unit::Elements => quote_spanned!(at=> count),
                Unit::Bytes => quote_spanned!(at=> count_bytes),
            };
            let slice = if elements.nullable {
                quote_spanned!(at=> #private::export::elements_or_none(&#value))
            } else {
                quote_spanned!(at=> #private::core::ops::Deref::deref(&#value))
            };
            // SAFETY: given and aligned (`expand_checks`); C lets it be written, by the contract as annotated.
            let write = quote_spanned!(at=> unsafe { #private::export::write(#slot, move || #count) };);
            (quote_spanned!(at=> let #count = #private::called::#function(#slice, #what);), write)
        });
        both.unzip()
    }

    /// What C gets for a value of the body's.
    pub(super) fn give(&self, given: &Given, value: &Ident, at: Span) -> TokenStream {
        let private = &self.private;
        let (function, nullable) = match given {
            Given::Value(_) => return quote_spanned!(at=> #private::export::give_value(#value)),
            Given::Owned(taken) => {
                let function = match (&taken.shape, &taken.free) {
                    (TakenShape::Object(_), None) => quote_spanned!(at=> give),
                    (TakenShape::Object(_), Some(_)) => quote_spanned!(at=> give_owned),
                    (TakenShape::Text, None) => quote_spanned!(at=> give_text),
                    (TakenShape::Text, Some(_)) => quote_spanned!(at=> give_c_text),
                };
                (function, taken.nullable)
            }
            Given::Lent(lent) => {
                let function = match (lent.exclusive, self.export.one_thread) {
                    (false, false) => quote_spanned!(at=> give_shared_unless_thread_same),
                    (true, false) => quote_spanned!(at=> give_exclusive_unless_thread_same),
                    (false, true) => quote_spanned!(at=> give_lent),
                    (true, true) => quote_spanned!(at=> give_lent_mut),
                };
                (function, lent.nullable)
            }
            // The length goes by itself.
            Given::Elements(elements) => {
                let function = match &elements.owned {
                    None => quote_spanned!(at=> give_lent_elements),
                    Some(None) => quote_spanned!(at=> give_elements),
                    Some(Some(_)) => quote_spanned!(at=> give_c_elements),
                };
                (function, elements.nullable)
            }
            Given::Text { nullable, .. } => (quote_spanned!(at=> give_lent_text), *nullable),
        };
        match nullable {
            true => quote_spanned!(at=> #private::export::or_null(#value, #private::export::#function).cast()),
            false => quote_spanned!(at=> #private::export::#function(#value).cast()),
        }
    }
}
