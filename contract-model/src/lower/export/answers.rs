//! `on_panic` and `on_refused`: what C gets where the body gave nothing.

use proc_macro2::TokenTree;
use syn::Expr;

use super::Function;
use super::failure::is_success;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::export::{Answer, ExportFailure, ExportResult, Given};
use crate::syntax::{Argument, Keys};

/// What kind of answer C waits for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Pointer,
    Value,
}

impl Function<'_> {
    /// What C gets after a panic, and for arguments that were refused: the same, if nothing else is said.
    pub(super) fn lower_answers(
        &self,
        diagnostics: &mut Diagnostics,
        keys: &Keys,
        result: &ExportResult,
        failure: Option<&ExportFailure>,
    ) -> (Answer, Answer) {
        let kind = match result {
            ExportResult::Nothing => Kind::Nothing,
            ExportResult::Given { value: Given::Value(_), .. } | ExportResult::Status(_) => Kind::Value,
            ExportResult::Given { .. } => Kind::Pointer,
            ExportResult::Poisoned => return (Answer::Nothing, Answer::Nothing),
        };
        let on_panic = match keys.get("on_panic") {
            Some(key) => self.read_answer(diagnostics, key, kind, failure),
            None if kind == Kind::Nothing => Some(Answer::Nothing),
            None => {
                if !keys.incomplete {
                    self.report_missing(diagnostics, kind, failure);
                }
                None
            }
        };
        let on_refused = match keys.get("on_refused") {
            Some(key) => self.read_answer(diagnostics, key, kind, failure),
            None => on_panic.clone(),
        };
        (on_panic.unwrap_or(Answer::Nothing), on_refused.unwrap_or(Answer::Nothing))
    }

    fn report_missing(&self, diagnostics: &mut Diagnostics, kind: Kind, failure: Option<&ExportFailure>) {
        let help = match (kind, failure) {
            (Kind::Pointer, _) => "add `on_panic = return(null)`, or `on_panic = abort`",
            (_, Some(_)) => {
                "add `on_panic = return(-1)`, with a value that says that it has failed, or `on_panic = abort`"
            }
            _ => "add `on_panic = return(0)`, with the value that tells C, or `on_panic = abort`",
        };
        diagnostics
            .error(
                &code::MISSING_ON_PANIC,
                self.ident().span(),
                format!("`{}` returns a value, and does not say which one C gets after a panic, or for NULL", self.ident()),
            )
            .note("a panic must not unwind through C, which goes on with whatever it is given; the same value answers arguments that are refused, unless `on_refused` gives another")
            .help(format!("{help}: `#[contract(unsafe, on_panic = …)]`"));
    }

    fn read_answer(
        &self,
        diagnostics: &mut Diagnostics,
        key: &Argument,
        kind: Kind,
        failure: Option<&ExportFailure>,
    ) -> Option<Answer> {
        let trees = super::value_trees(key);
        let (name, function) = (&key.key, self.ident());
        let answer = match trees.as_slice() {
            [TokenTree::Ident(word)] if word == "abort" => return Some(Answer::Abort),
            [TokenTree::Ident(word), TokenTree::Group(value)]
                if word == "return" && value.stream().to_string() == "null" =>
            {
                Some(Answer::Null)
            }
            [TokenTree::Ident(word), TokenTree::Group(value)] if word == "return" => {
                syn::parse2::<Expr>(value.stream()).ok().map(Answer::Value)
            }
            _ => None,
        };
        let Some(answer) = answer else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("`{name}` of `{function}` is `return(value)` or `abort`"),
                )
                .help(format!("write `{name} = return({})`", if kind == Kind::Pointer { "null" } else { "-1" }));
            return None;
        };
        match (kind, &answer) {
            (Kind::Nothing, _) => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!("`{function}` returns nothing, so `{name}` has no value"),
                    )
                    .help(format!("remove `{name}`: C goes on as after any other return; or write `{name} = abort`"));
                None
            }
            (Kind::Pointer, Answer::Value(_)) => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!("`{function}` returns a pointer, and `{name}` another value"),
                    )
                    .note("whose it would be, nobody says")
                    .help(format!("write `{name} = return(null)`"));
                None
            }
            (Kind::Value, Answer::Null) => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!("`{function}` returns a number, and `{name}` NULL"),
                    )
                    .help(format!("write `{name} = return(0)`, with the value that tells C"));
                None
            }
            (_, Answer::Value(value)) if failure.is_some_and(|failure| is_success(&failure.test, value)) => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        key.span,
                        format!("`{name}` of `{function}` is `{}`, which says that it has succeeded", code_text(value)),
                    )
                    .note("C would go on as if its slots were filled")
                    .help("give a value that `#[fails]` calls a failure");
                None
            }
            _ => Some(answer),
        }
    }
}
