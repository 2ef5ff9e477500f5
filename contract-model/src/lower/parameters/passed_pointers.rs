//! Arrays of pointers that C lends to a callback for one invocation: to texts, or to objects.

use super::invocation::Item;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{CallbackRole, Each};
use crate::lower::buffers::report_not_together;
use crate::lower::types::CType;
use crate::lower::values::is_byte;
use crate::syntax::{Argument, Keys};

/// `#[buffer(len = n, each = borrowed | cstr)]`: `to` is what the array consists of.
pub(super) fn lower_pointers(
    diagnostics: &mut Diagnostics,
    item: &Item<'_>,
    to: &CType,
    keys: &Keys,
    each: &Argument,
    length: Option<usize>,
) -> Option<CallbackRole> {
    if let Some(other) = keys.iter().find(|argument| !["len", "each"].iter().any(|word| argument.key == word)) {
        return report_not_together(diagnostics, &item.text, "each", other);
    }
    if let Some(borrowed) = item.find("borrowed") {
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                borrowed.span,
                format!("{} is `#[borrowed]`, and `each` says what it points to", item.text),
            )
            .note("the closure gets the array, and what its pointers lead to, to read")
            .help("remove `#[borrowed]`");
        return None;
    }
    let CType::Pointer { to, .. } = to else {
        if !matches!(to, CType::Poisoned) {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    each.span,
                    format!("{} is no array of pointers, so there is no `each`", item.text),
                )
                .help("remove `each`, or write the C pointer type");
        }
        return None;
    };
    let each = lower_each(diagnostics, item, each, to)?;
    // Without a length, the name is unknown, and that is reported.
    Some(CallbackRole::Pointers { each, length: length?, nullable: item.find("nullable").is_some() })
}

fn lower_each(diagnostics: &mut Diagnostics, item: &Item<'_>, each: &Argument, to: &CType) -> Option<Each> {
    let word: String = each.value.clone().unwrap_or_default().into_iter().map(|tree| tree.to_string()).collect();
    match (word.as_str(), to) {
        ("cstr" | "borrowed" | "borrowed(shared)", CType::Poisoned) => None,
        ("cstr", CType::Byte(_)) => Some(Each::Text),
        ("cstr", CType::Scalar(ty)) if is_byte(ty) => Some(Each::Text),
        ("cstr", _) => {
            diagnostics
                .error(&code::CLAUSE_TYPE, each.span, format!("the elements of {} are no texts", item.text))
                .help("write `*mut *mut c_char`; `each = borrowed` for objects");
            None
        }
        ("borrowed" | "borrowed(shared)", CType::Foreign(ty)) => Some(Each::Object(ty.clone())),
        ("borrowed" | "borrowed(shared)", _) => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    each.span,
                    format!("the elements of {} are no objects of the block", item.text),
                )
                .help("declare the C struct as a `type` of the block; `each = cstr` for texts");
            None
        }
        ("borrowed(exclusive)", _) => {
            diagnostics
                .error(
                    &code::UNAVAILABLE_CLAUSE,
                    each.span,
                    format!(
                        "an array of objects that a closure has exclusively, as {}, is not part of this version",
                        item.text
                    ),
                )
                .note("nobody says that no two of the pointers are the same")
                .help("write `each = borrowed`: the closure gets each of them shared");
            None
        }
        _ => {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, each.span, format!("`each` of {} is `cstr` or `borrowed`", item.text))
                .help("write `each = cstr` for texts, `each = borrowed` for objects");
            None
        }
    }
}
