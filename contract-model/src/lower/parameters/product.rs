//! Lengths that are multiplied: `buffer(len = stride * height)`.

use proc_macro2::TokenTree;
use syn::{LitInt, Type};

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Factor, Length};
use crate::lower::names::Name;
use crate::lower::values::resolve_parameter;
use crate::syntax::Argument;

impl Subject<'_> {
    /// `a * b * 4`, if the length is written so; `Some(None)` if it is, and wrong.
    pub(super) fn lower_product(&self, diagnostics: &mut Diagnostics, len: &Argument) -> Option<Option<Length>> {
        let trees: Vec<TokenTree> = len.value.clone().unwrap_or_default().into_iter().collect();
        let (factors, signs): (Vec<_>, Vec<_>) = trees.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
        let is_product = !signs.is_empty()
            && factors.len() == signs.len() + 1
            && signs.iter().all(|(_, sign)| matches!(sign, TokenTree::Punct(punct) if punct.as_char() == '*'));
        if !is_product {
            return None;
        }
        let factors: Option<Vec<Factor>> =
            factors.iter().map(|(_, factor)| self.lower_factor(diagnostics, factor)).collect();
        Some(factors.map(Length::Product))
    }

    fn lower_factor(&self, diagnostics: &mut Diagnostics, factor: &TokenTree) -> Option<Factor> {
        let ident = match factor {
            TokenTree::Ident(ident) => ident,
            TokenTree::Literal(literal) => {
                let number = syn::parse_str::<LitInt>(&literal.to_string()).ok();
                if let Some(mut number) = number.filter(|number| number.suffix().is_empty()) {
                    number.set_span(literal.span());
                    return Some(Factor::Number(number));
                }
                self.report_factor(diagnostics, factor);
                return None;
            }
            TokenTree::Punct(_) | TokenTree::Group(_) => {
                self.report_factor(diagnostics, factor);
                return None;
            }
        };
        let function = self.context.function;
        let name = Name { text: ident.to_string(), span: ident.span() };
        let id = resolve_parameter(diagnostics, function, "`len`", &name)?;
        let parameter = &function.parameters[id.0]; // found among them
        if let Some(fixed) = parameter.clauses.iter().find(|clause| clause.clause.name == "fixed") {
            diagnostics
                .error(
                    &code::UNKNOWN_LENGTH,
                    ident.span(),
                    format!("`{ident}` has the same value in every call, and the wrapper does not have it"),
                )
                .help(match fixed.tokens().to_string() {
                    value if syn::parse_str::<LitInt>(&value).is_ok() => format!("write the number: `{value}`"),
                    _ => "write the number".to_owned(),
                });
            return None;
        }
        if self.context.mentions.length(id).is_some() {
            diagnostics
                .error(
                    &code::UNKNOWN_LENGTH,
                    ident.span(),
                    format!("`{ident}` is the length of another parameter, and the wrapper does not have it"),
                )
                .help("make the function an `unsafe fn` with `#[unchecked]` on one of the two");
            return None;
        }
        if !parameter.clauses.is_empty() || !matches!(parameter.ty, Type::Path(_)) {
            diagnostics
                .error(&code::UNKNOWN_LENGTH, ident.span(), format!("`{ident}` is no number"))
                .help("name parameters that are numbers, or write numbers: `len = width * height * 4`");
            return None;
        }
        Some(Factor::Parameter(id))
    }

    fn report_factor(&self, diagnostics: &mut Diagnostics, factor: &TokenTree) {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                factor.span(),
                format!("the length of {} is multiplied from parameters and numbers", self.text),
            )
            .help("write `len = stride * height`, with parameters that C is given");
    }
}
