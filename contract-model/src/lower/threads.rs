//! `#[thread(…)]`: what C documents of threads, for a type and for a function.

use proc_macro2::Span;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::Threads;
use crate::syntax::{FunctionItem, Keys, Written};

/// Reads `thread(send)` and `thread(send, sync)`.
pub(super) fn lower_threads(diagnostics: &mut Diagnostics, subject: &str, clause: &Written) -> Threads {
    let keys = Keys::read(diagnostics, "thread", clause.tokens(), &["send", "sync", "any"]);
    if let Some(any) = keys.get("any") {
        diagnostics
            .error(
                &code::MISPLACED_CLAUSE,
                any.span,
                format!("`thread(any)` says something of a function, not of {subject}"),
            )
            .help("write `thread(send)` or `thread(send, sync)` on the type, and `thread(any)` on the functions that any thread may call");
        return Threads::Bound;
    }
    match (keys.has("send"), keys.has("sync")) {
        (true, true) => Threads::SendSync,
        (true, false) => Threads::Send,
        (false, _) if keys.incomplete => Threads::Bound,
        (false, sync) => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    if sync { format!("`sync` without `send` on {subject}") } else { format!("`#[thread]` on {subject} says nothing") },
                )
                .note("an object that several threads use at once is also ended by one of them that did not make it")
                .help("write `#[thread(send)]` if an object may move to another thread, `#[thread(send, sync)]` if several may use it at once");
            Threads::Bound
        }
    }
}

/// Reads `thread(any)`: where it is written.
pub(super) fn lower_any_thread(diagnostics: &mut Diagnostics, item: &FunctionItem) -> Option<Span> {
    let clause = item.attributes.find("thread")?;
    let keys = Keys::read(diagnostics, "thread", clause.tokens(), &["send", "sync", "any"]);
    if let Some(key) = keys.get("send").or(keys.get("sync")) {
        diagnostics
            .error(
                &code::MISPLACED_CLAUSE,
                key.span,
                format!("`thread({})` says something of a type, not of function `{}`", key.key, item.ident),
            )
            .help("write it on the type; on a function, `#[thread(any)]` means that any thread may call it");
        return None;
    }
    if !keys.has("any") {
        if !keys.incomplete {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`#[thread]` on function `{}` says nothing", item.ident),
                )
                .help("write `#[thread(any)]` if C documents that any thread may call it");
        }
        return None;
    }
    Some(clause.span)
}
