//! What C gets where the body gave nothing, and which numbers say that it has failed.

use contract_model::ir::Test;
use contract_model::ir::export::Answer;
use proc_macro2::{Ident, Span};
use quote::format_ident;

use super::ExportSite;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl ExportSite<'_> {
    /// A function for what C gets where the body gave nothing, and its name. What the user has written there is safe code,
    /// whatever surrounds the call.
    pub(super) fn expand_answer(&self, answer: &Answer, name: &str) -> (Option<TokenStream>, TokenStream) {
        let private = &self.private;
        let at = self.at();
        let path = match answer {
            Answer::Nothing => quote_spanned!(at=> #private::export::nothing),
            Answer::Null if self.raw_result().is_some_and(|ty| starts_with_mut(&ty)) => {
                quote_spanned!(at=> #private::core::ptr::null_mut)
            }
            Answer::Null => quote_spanned!(at=> #private::core::ptr::null),
            Answer::Abort => quote_spanned!(at=> #private::export::abort),
            Answer::Value(value) => {
                let name = format_ident!("__contract_{name}", span = at);
                let ty = self.raw_result();
                // Of a literal it is known; of what a path leads to, only at run time.
                let is_known = self.export.failure.is_none() || is_literal(value);
                let value = if is_known {
                    value.to_token_stream()
                } else {
                    quote_spanned!(at=> #private::export::failing(#value, __contract_has_failed))
                };
                return (Some(quote_spanned!(at=> fn #name() -> #ty { #value })), quote_spanned!(at=> #name));
            }
        };
        (None, path)
    }

    /// Functions for the number that means success, and for whether one means failure.
    pub(super) fn expand_status(&self) -> Option<TokenStream> {
        let failure = self.export.failure.as_ref()?;
        let (private, ty, at) = (&self.private, self.raw_result()?, self.at());
        let code = format_ident!("__contract_code", span = at);
        let test = test(private, &code, &failure.test, at);
        let success =
            failure.success.as_ref().map(|success| quote_spanned!(at=> fn __contract_success() -> #ty { #success }));
        // A number that is never negative is an error of the compiler.
        let signed = matches!(failure.test, Test::Negative | Test::NotPositive)
            .then(|| quote_spanned!(at=> const _: () = <#ty as #private::Integer>::CAN_BE_NEGATIVE;));
        Some(quote_spanned! {at=>
            #signed
            #success
            fn __contract_has_failed(#code: #ty) -> #private::core::primitive::bool { #test }
        })
    }
}

/// Whether it is a number as it stands, which the check has looked at.
fn is_literal(value: &syn::Expr) -> bool {
    match value {
        syn::Expr::Lit(_) => true,
        syn::Expr::Unary(unary) => is_literal(&unary.expr),
        _ => false,
    }
}

fn starts_with_mut(pointer: &TokenStream) -> bool {
    proc_macro2::TokenStream::from(pointer.clone()).into_iter().nth(1).is_some_and(|tree| tree.to_string() == "mut")
}

/// Whether a number says that the function has failed.
fn test(private: &TokenStream, code: &Ident, test: &Test, at: Span) -> TokenStream {
    let compared = |values: &[syn::Expr], equal: bool| {
        let each = values.iter().map(|value| {
            let value = match value {
                syn::Expr::Lit(_) | syn::Expr::Path(_) | syn::Expr::Unary(_) => value.to_token_stream(),
                _ => quote_spanned!(at=> (#value)),
            };
            if equal { quote_spanned!(at=> #code == #value) } else { quote_spanned!(at=> #code != #value) }
        });
        let each: Vec<TokenStream> = each.collect();
        if equal { quote_spanned!(at=> (#(#each)||*)) } else { quote_spanned!(at=> (#(#each)&&*)) }
    };
    match test {
        Test::Zero => quote_spanned!(at=> #private::Integer::is_zero(#code)),
        Test::Nonzero => quote_spanned!(at=> !#private::Integer::is_zero(#code)),
        Test::Negative => quote_spanned!(at=> #private::Integer::is_negative(#code)),
        Test::NotPositive => quote_spanned!(at=> !#private::Integer::is_positive(#code)),
        Test::Is(values) => compared(values, true),
        Test::Not(values) => compared(values, false),
        // Tests of pointers, which a function that C calls does not have.
        Test::Null | Test::Out(_) => quote_spanned!(at=> false),
    }
}
