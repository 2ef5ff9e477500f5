//! What a closure says by its result beside the result itself: that it has taken what C offers, or filled a slot.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Expr, Type};

use super::Subject;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{CallbackGiven, CallbackLent, CallbackOut, CallbackParameter, CallbackRole, OnPanic};
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
        if self.report_slots(diagnostics, parameters, result, gives, on_panic) {
            return true;
        }
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

    /// What is written into slots goes with what the closure returns otherwise, and is there where C reads it.
    fn report_slots(
        &self,
        diagnostics: &mut Diagnostics,
        parameters: &[CallbackParameter],
        result: Option<&Type>,
        gives: bool,
        on_panic: Option<&OnPanic>,
    ) -> bool {
        let slots: Vec<(&CallbackParameter, &CallbackOut)> = parameters
            .iter()
            .filter_map(|parameter| match &parameter.role {
                CallbackRole::Out(out) => Some((parameter, out)),
                _ => None,
            })
            .collect();
        let Some((first, out)) = slots.first() else { return false };
        let callback = self.callback();
        let says_more = parameters.iter().find_map(|parameter| match &parameter.role {
            CallbackRole::Offered { .. } => {
                Some((parameter.span, format!("whether it has taken `{}`", parameter.ident)))
            }
            CallbackRole::Elements { returned: true, .. } => {
                Some((parameter.span, format!("how much of `{}` it has filled", parameter.ident)))
            }
            _ => None,
        });
        let says_more = says_more.or_else(|| gives.then(|| (first.span, "an owner".to_owned())));
        if let Some((span, what)) = says_more {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    span,
                    format!("the closure of {callback} returns {what}, and what it leaves in `{}`", first.ident),
                )
                .note("a closure that returns both could fail at one, and has no way to say so")
                .help("make the function an `unsafe fn`, and one of the two `#[unchecked]`");
            return true;
        }
        let spelled = |out: &CallbackOut| out.valid.as_ref().map(|valid| valid.to_token_stream().to_string());
        if let Some((other, _)) = slots.iter().find(|(_, other)| spelled(other) != spelled(out)) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    other.span,
                    format!(
                        "the closure of {callback} fills `{}` at another answer than `{}`",
                        other.ident, first.ident
                    ),
                )
                .note("it returns all of them, or none")
                .help("write the same `valid = is(v)` on each of them, or leave it out");
            return true;
        }
        if let Some((one, other, length)) = shared_length(&slots) {
            let name = parameters.get(length).map_or_else(String::new, |length| length.ident.to_string());
            diagnostics
                .error(
                    &code::LENGTH_SHARED,
                    other.span,
                    format!("`{name}` of {callback} is the length of `{}` and of `{}`", one.ident, other.ident),
                )
                .note("the closure may leave more in one of them than in the other")
                .help(format!("name the parameter in which C gets the length of `{}`", other.ident));
            return true;
        }
        for (own, lender, span) in lenders(&slots) {
            let is_lent = parameters.get(lender).is_some_and(|lender| lender.role.access().is_some());
            if !is_lent {
                let name = parameters.get(lender).map_or_else(String::new, |lender| lender.ident.to_string());
                diagnostics
                    .error(
                        &code::LENDER,
                        span,
                        format!(
                            "what the closure leaves in `{}` borrows from `{name}`, which is not lent to {callback}",
                            own.ident
                        ),
                    )
                    .help("name an object, a text or a buffer that C passes to the callback");
                return true;
            }
        }
        self.report_filled_slots(diagnostics, &slots, result, on_panic)
    }

    /// Where C reads a slot, the closure has filled it.
    fn report_filled_slots(
        &self,
        diagnostics: &mut Diagnostics,
        slots: &[(&CallbackParameter, &CallbackOut)],
        result: Option<&Type>,
        on_panic: Option<&OnPanic>,
    ) -> bool {
        let Some((first, out)) = slots.first() else { return false };
        let callback = self.callback();
        if let Some(valid) = &out.valid {
            let shown = valid.to_token_stream();
            if result.is_none() {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        first.span,
                        format!(
                            "{callback} returns nothing, and so not whether the closure has filled `{}`",
                            first.ident
                        ),
                    )
                    .help("leave `valid` out: the closure fills it in any case");
                return true;
            }
            return self.report_answer_of_panic(
                diagnostics,
                on_panic,
                valid,
                &format!("`{}` is filled then: `valid = is({shown})`", first.ident),
                "nobody has filled it then, and C would read what was there before",
            );
        }
        let must_be_there =
            slots.iter().find(|(_, out)| !out.nullable && !matches!(out.value, CallbackGiven::Plain(_)));
        match must_be_there {
            Some((own, _)) if !matches!(on_panic, Some(OnPanic::Abort) | None) => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        own.span,
                        format!("the closure of {callback} leaves a pointer in `{}`, and has none after a panic", own.ident),
                    )
                    .note("C gets NULL there then")
                    .help("add `nullable` if C takes that, `valid = is(v)` if C reads it only where the callback returns `v`; or write `on_panic = abort`");
                true
            }
            _ => false,
        }
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

/// What the closure gives back in which slot, of which parameter; and where that is named.
fn lenders<'a>(
    slots: &'a [(&'a CallbackParameter, &'a CallbackOut)],
) -> impl Iterator<Item = (&'a CallbackParameter, usize, proc_macro2::Span)> {
    slots.iter().flat_map(|(own, out)| {
        let from = match &out.value {
            CallbackGiven::Lent { from, .. } => from.as_slice(),
            CallbackGiven::Plain(_) | CallbackGiven::Owned(_) => &[],
        };
        from.iter().map(|(lender, span)| (*own, *lender, *span))
    })
}

/// Two slots that would have their lengths in a third.
fn shared_length<'a>(
    slots: &[(&'a CallbackParameter, &'a CallbackOut)],
) -> Option<(&'a CallbackParameter, &'a CallbackParameter, usize)> {
    let mut seen: Vec<(&CallbackParameter, usize)> = Vec::new();
    for (parameter, out) in slots {
        let CallbackGiven::Lent { what: CallbackLent::Elements { length, .. }, .. } = &out.value else { continue };
        if let Some((earlier, _)) = seen.iter().find(|(_, other)| other == length) {
            return Some((earlier, parameter, *length));
        }
        seen.push((parameter, *length));
    }
    None
}
