//! What is looked at before anything is converted.

use contract_model::ir::Unit;
use contract_model::ir::export::{ExportElements, ExportRole, Taken, TakenShape};

use super::ExportSite;
use crate::tokens::{TokenStream, quote, quote_spanned};

impl ExportSite<'_> {
    /// Leaves with a refusal, unless all that C passes is as it should be.
    pub(super) fn expand_checks(&self) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let checks: Vec<TokenStream> =
            (0..export.parameters.len()).filter_map(|position| self.expand_check(position)).collect();
        let refuse = quote_spanned!(at=> return #private::export::Outcome::Refused;);
        let given = (!checks.is_empty()).then(|| quote_spanned!(at=> if !(#(#checks)&&*) { #refuse }));
        let functions = self.expand_function_checks(&refuse);
        let extents = self.extents();
        let apart = (!extents.is_empty())
            .then(|| quote_spanned!(at=> if !#private::export::are_apart(&[#(#extents),*]) { #refuse }));
        quote!(#given #functions #apart)
    }

    fn expand_check(&self, position: usize) -> Option<TokenStream> {
        let private = &self.private;
        let parameter = self.export.parameters.get(position)?;
        let argument = self.argument(position);
        let at = argument.span();
        let given = |nullable: bool| match nullable {
            true => quote_spanned!(at=> #private::export::is_given_or_null(#argument)),
            false => quote_spanned!(at=> #private::export::is_given(#argument)),
        };
        match &parameter.role {
            ExportRole::Lent(lent) => Some(given(lent.nullable)),
            ExportRole::Text { nullable, .. } => (!nullable).then(|| given(false)),
            ExportRole::Taken(taken) => Some(given(taken.nullable)),
            ExportRole::Out(out) => Some(given(out.nullable)),
            ExportRole::LengthSlot => Some(given(false)),
            ExportRole::Elements(elements) => {
                let (start, length) = (self.start(position, elements), self.argument(elements.length));
                let check = match elements.unit {
                    Unit::Elements => quote_spanned!(at=> are_given),
                    Unit::Bytes => quote_spanned!(at=> are_given_bytes),
                };
                Some(quote_spanned!(at=> #private::export::#check(#start, #length)))
            }
            ExportRole::Value
            | ExportRole::Unchecked
            | ExportRole::Length
            | ExportRole::Callback(_)
            | ExportRole::UserData
            | ExportRole::Destroy { .. }
            | ExportRole::Poisoned => None,
        }
    }

    /// Of functions that may not be NULL what remains is the function.
    fn expand_function_checks(&self, refuse: &TokenStream) -> TokenStream {
        let private = &self.private;
        let all = self.export.parameters.iter().enumerate().filter_map(|(position, parameter)| {
            if !parameter.role.is_function_that_must_be_there() {
                return None;
            }
            let argument = self.argument(position);
            let at = argument.span();
            Some(quote_spanned!(at=> let #private::core::option::Option::Some(#argument) = #argument else { #refuse };))
        });
        all.collect()
    }

    /// The first element, under its own type.
    pub(super) fn start(&self, position: usize, elements: &ExportElements) -> TokenStream {
        let argument = self.argument(position);
        let element = self.element(elements);
        quote_spanned!(argument.span()=> #argument.cast::<#element>())
    }

    /// Where arguments lead, if one of them is exclusive and not the only one.
    fn extents(&self) -> Vec<TokenStream> {
        let private = &self.private;
        if !self.export.has_to_be_apart() {
            return Vec::new();
        }
        let all = self.export.parameters.iter().enumerate().filter_map(|(position, parameter)| {
            let argument = self.argument(position);
            let at = argument.span();
            let exclusive = parameter.role.is_exclusive();
            Some(match &parameter.role {
                ExportRole::Text { .. } | ExportRole::Taken(Taken { shape: TakenShape::Text, .. }) => {
                    // SAFETY: NUL-terminated and unwritten, by the contract as annotated.
                    quote_spanned!(at=> unsafe { #private::export::extent_of_text(#argument.cast(), #exclusive) })
                }
                ExportRole::Lent(_) | ExportRole::Taken(_) | ExportRole::Out(_) | ExportRole::LengthSlot => {
                    quote_spanned!(at=> #private::export::extent_of(#argument, #exclusive))
                }
                ExportRole::Elements(elements) => {
                    let (start, length) = (self.start(position, elements), self.argument(elements.length));
                    let extent = match elements.unit {
                        Unit::Elements => quote_spanned!(at=> extent_of_elements),
                        Unit::Bytes => quote_spanned!(at=> extent_of_bytes),
                    };
                    quote_spanned!(at=> #private::export::#extent(#start, #length, #exclusive))
                }
                _ => return None,
            })
        });
        all.collect()
    }
}
