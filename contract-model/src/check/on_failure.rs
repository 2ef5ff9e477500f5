//! What a function that fails has done with what it was given: a value, or a closure, that C ends by calling back.

use proc_macro2::{Ident, Span};

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Function, OnFailure};

/// What C is given to end.
pub(super) struct Given<'a> {
    pub(super) name: &'a Ident,
    /// How it is given: "handed".
    pub(super) verb: &'a str,
    pub(super) span: Span,
    pub(super) on_failure: Option<OnFailure>,
    /// What to add where nothing is said.
    pub(super) help: String,
}

/// Beside `#[fails]` it says whether a failed call has ended it; elsewhere `on_failure` means nothing.
pub(super) fn hold_on_failure(diagnostics: &mut Diagnostics, function: &Function, given: Given<'_>) {
    let Given { name, verb, span, on_failure, help } = given;
    match (function.failure.is_some(), on_failure) {
        (true, None) => {
            diagnostics
                .error(
                    &code::MISSING_ON,
                    span,
                    format!(
                        "`{}` can fail and is {verb} `{name}`, but does not say whether a failed call ends it",
                        function.ident
                    ),
                )
                .note("the wrong answer is a leak or a double free")
                .help(help);
        }
        (false, Some(_)) => {
            diagnostics
                .error(
                    &code::NEEDLESS_ON,
                    span,
                    format!("`{}` says what a failure does to `{name}`, but has no `#[fails]`", function.ident),
                )
                .help("leave `on_failure` out, or say how the function reports failure: `#[fails(nonzero)]`");
        }
        (true, Some(_)) | (false, None) => {}
    }
}
