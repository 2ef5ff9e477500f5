//! Closures that C has after the call, and nothing in Rust: who ends them, and where.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, Scope};

/// Beside `#[fails]`, the scope says whether a failed call has ended the closure; elsewhere `on_failure` means nothing.
///
/// ```text
/// #[fails(nonzero)] fn watch(#[callback(data = user, scope = notified(d))] f: …, user: *mut c_void, d: …) -> c_int;
/// ```
pub(super) fn check_on_failure(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for (id, callback) in function.callbacks() {
            let (word, on_failure, called) = match callback.scope {
                Scope::Notified { destroy, on_failure } => {
                    ("notified", on_failure, format!("calls `{}`", function[destroy].ident))
                }
                Scope::Call | Scope::UntilFreed { .. } => continue,
            };
            let name = &function[id].ident;
            match (function.failure.is_some(), on_failure) {
                (true, None) => {
                    diagnostics
                        .error(
                            &code::MISSING_ON,
                            callback.span,
                            format!("`{}` can fail and is given `{name}`, but does not say whether a failed call ends it", function.ident),
                        )
                        .note("the wrong answer is a leak or a double free")
                        .help(format!(
                            "add `on_failure = called` to `{word}(…)` if a failed call {called}, `on_failure = not_called` if it does not"
                        ));
                }
                (false, Some(_)) => {
                    diagnostics
                        .error(
                            &code::NEEDLESS_ON,
                            callback.span,
                            format!("`{}` says what a failure does to `{name}`, but has no `#[fails]`", function.ident),
                        )
                        .help("leave `on_failure` out, or say how the function reports failure: `#[fails(nonzero)]`");
                }
                (true, Some(_)) | (false, None) => {}
            }
        }
    }
}
