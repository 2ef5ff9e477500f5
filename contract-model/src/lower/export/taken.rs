//! What changes its owner: a box, a text, an object of C's.

use proc_macro2::{Span, TokenStream};
use syn::{LitStr, Path, Type};

use super::types::{is_text, report_pointee};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::export::{Taken, TakenShape};
use crate::lower::values::report_not_text;
use crate::syntax::Keys;

/// What a pointer to `to` owns; `tokens` stand between the brackets of `consumed(…)` or `owned(…)`.
pub(super) fn lower_taken(
    diagnostics: &mut Diagnostics,
    subject: &str,
    word: &str,
    tokens: TokenStream,
    (to, text): (&Type, Option<Span>),
    nullable: bool,
) -> Option<Taken> {
    let free = lower_free(diagnostics, subject, word, tokens)?;
    let shape = match text {
        Some(span) if !is_text(to) => {
            report_not_text(diagnostics, subject, span);
            return None;
        }
        Some(_) => TakenShape::Text,
        None if report_pointee(diagnostics, to, subject) => return None,
        None => TakenShape::Object(to.clone()),
    };
    Some(Taken { shape, free, nullable })
}

/// `free = F` between the brackets of `consumed(…)` or `owned(…)`, if it is there; `None` where it is wrong.
pub(super) fn lower_free(
    diagnostics: &mut Diagnostics,
    subject: &str,
    word: &str,
    tokens: TokenStream,
) -> Option<Option<Path>> {
    let keys = Keys::read(diagnostics, word, tokens, &["free"]);
    if keys.incomplete {
        return None;
    }
    match keys.get("free") {
        None => Some(None),
        Some(key) => read_free(diagnostics, key.value.clone().unwrap_or_default(), subject, key.span).map(Some),
    }
}

/// The marker of a free function: a path, or a name in quotes.
fn read_free(diagnostics: &mut Diagnostics, tokens: TokenStream, subject: &str, span: Span) -> Option<Path> {
    let quoted = || syn::parse2::<LitStr>(tokens.clone()).ok().and_then(|text| text.parse::<Path>().ok());
    let path = syn::parse2::<Path>(tokens.clone()).ok().or_else(quoted);
    if path.is_none() {
        diagnostics
            .error(&code::MALFORMED_CLAUSE, span, format!("`free` of {subject} names a function of C's"))
            .note("what Rust has allocated has no `free`: it is a `Box`, or a `CString`")
            .help("write `free = F`, the name of a free function that a contract block declares");
    }
    path
}
