//! What a closure says by its result beside the result itself: that it has taken what C offers.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Expr, Type};

use super::Subject;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{CallbackParameter, CallbackRole, OnPanic};
use crate::syntax::{Argument, split_arguments};

/// `key = is(v)`: one value of the closure's result.
pub(super) fn read_answer(diagnostics: &mut Diagnostics, key: &Argument, word: &str, text: &str) -> Option<Expr> {
    let trees: Vec<TokenTree> = key.value.clone().into_iter().flatten().collect();
    if let [TokenTree::Ident(is), TokenTree::Group(values)] = trees.as_slice()
        && is == "is"
        && let [value] = split_arguments(values.stream()).as_slice()
        && let Ok(value) = syn::parse2::<Expr>(value.clone())
    {
        return Some(value);
    }
    diagnostics
        .error(&code::MALFORMED_CLAUSE, key.span, format!("`{word}` on {text} is one value that the closure returns"))
        .help(format!("write `{word} = is(1)`, with the value that C takes for it"));
    None
}

impl Subject<'_> {
    fn callback(&self) -> String {
        format!("callback `{}` of `{}`", self.item.ident, self.context.function.ident)
    }

    /// Whether what the closure says by its result fits that, and what C gets without it.
    pub(super) fn report_answers(
        &self,
        diagnostics: &mut Diagnostics,
        parameters: &[CallbackParameter],
        result: Option<&Type>,
        gives: bool,
        on_panic: Option<&OnPanic>,
    ) -> bool {
        let mut offered = parameters.iter().filter_map(|parameter| match &parameter.role {
            CallbackRole::Offered { on, .. } => Some((parameter, on)),
            _ => None,
        });
        let Some((first, on)) = offered.next() else { return false };
        let (shown, callback) = (on.to_token_stream(), self.callback());
        if let Some((second, _)) = offered.next() {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    second.span,
                    format!("{callback} offers `{}` to the closure, and `{}`", first.ident, second.ident),
                )
                .note("one result does not say which of them the closure has taken")
                .help(format!("write `#[consumed] {}` if C gives it up whatever the closure returns", second.ident));
            return true;
        }
        if result.is_none() && !gives {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    first.span,
                    format!("{callback} returns nothing, and so not whether the closure has taken `{}`", first.ident),
                )
                .help("write `#[consumed]` if C gives it up in any case, `#[borrowed]` if in none");
            return true;
        }
        let filled =
            parameters.iter().find(|parameter| matches!(parameter.role, CallbackRole::Elements { returned: true, .. }));
        if gives || filled.is_some() {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    first.span,
                    format!(
                        "{callback} returns {}, and so not whether the closure has taken `{}`",
                        filled.map_or_else(
                            || "an owner".to_owned(),
                            |filled| format!("how much of `{}` it has filled", filled.ident)
                        ),
                        first.ident
                    ),
                )
                .help("write `#[consumed]` if C gives it up in any case, `#[borrowed]` if in none");
            return true;
        }
        self.report_answer_of_panic(
            diagnostics,
            on_panic,
            on,
            &format!("`{}` is taken by that: `on = is({shown})`", first.ident),
            "nobody has taken it then, and C would forget it",
        )
    }

    /// The value for a panic is not one by which the closure says what it has not done.
    fn report_answer_of_panic(
        &self,
        diagnostics: &mut Diagnostics,
        on_panic: Option<&OnPanic>,
        answer: &Expr,
        problem: &str,
        note: &str,
    ) -> bool {
        let Some(OnPanic::Return(value)) = on_panic else { return false };
        if value.to_token_stream().to_string() != answer.to_token_stream().to_string() {
            return false; // where they are spelled otherwise, the compiler compares them
        }
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                value.span(),
                format!("{} answers `{}` after a panic, and {problem}", self.callback(), value.to_token_stream()),
            )
            .note(note)
            .help("write `on_panic = return(…)` with another value, or `on_panic = abort`");
        true
    }
}
