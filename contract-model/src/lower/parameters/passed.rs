//! What C lends to a callback for one invocation: objects, values, text, elements.

use super::invocation::Item;
use super::passed_pointers::lower_pointers;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Access, CallbackRole};
use crate::lower::buffers::{WrittenLength, buffer_element, lower_unit, read_length};
use crate::lower::c_types::report_not_plain;
use crate::lower::types::CType;
use crate::lower::values::{is_byte, report_not_text};
use crate::syntax::{Argument, Keys, Written};

pub(super) fn wrong_type(diagnostics: &mut Diagnostics, item: &Item<'_>, clause: &Written, help: &str) {
    diagnostics
        .error(
            &code::CLAUSE_TYPE,
            clause.span,
            format!("`#[{}]` does not fit the C type of {}", clause.clause.name, item.text),
        )
        .help(help.to_owned());
}

/// Shared, unless `borrowed(exclusive)` vouches that nothing else reaches it.
pub(super) fn exclusive(diagnostics: &mut Diagnostics, item: &Item<'_>, mutable: bool) -> Option<Access> {
    let Some(clause) = item.find("borrowed") else { return Some(Access::Shared) };
    let keys = Keys::read(diagnostics, "borrowed", clause.tokens(), &["shared", "exclusive"]);
    if keys.incomplete {
        return None;
    }
    match (keys.has("shared"), keys.get("exclusive")) {
        (true, Some(key)) => {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    key.span,
                    format!("{} is borrowed `shared` and `exclusive`", item.text),
                )
                .help("keep `exclusive` if nothing else in Rust reaches it during the invocation");
            None
        }
        (false, Some(_)) if !mutable => {
            wrong_type(diagnostics, item, clause, "`borrowed(exclusive)` needs a `*mut`: C lends it to be read only");
            None
        }
        (false, Some(_)) => Some(Access::Exclusive),
        (_, None) => Some(Access::Shared),
    }
}

/// An object or a plain value behind a pointer.
pub(super) fn lent(
    diagnostics: &mut Diagnostics,
    item: &Item<'_>,
    to: &CType,
    access: Access,
    nullable: bool,
) -> Option<CallbackRole> {
    match to {
        CType::Foreign(ty) => Some(CallbackRole::Object { ty: ty.clone(), access, nullable }),
        CType::Scalar(ty) | CType::Array(.., ty) => (!report_not_plain(diagnostics, ty, &item.text))
            .then(|| CallbackRole::Plain { ty: ty.clone(), access, nullable }),
        CType::Poisoned => None,
        _ => {
            diagnostics
                .error(&code::NESTED_POINTER, item.span, format!("{} points to what no clause describes", item.text))
                .help(format!("write `#[cstr] {0}` for text, `#[buffer(len = …)] {0}` for memory with a length, `#[unused] {0}` if the closure does not need it", item.ident));
            None
        }
    }
}

pub(super) fn lower_text(
    diagnostics: &mut Diagnostics,
    item: &Item<'_>,
    clause: &Written,
    ctype: &CType,
) -> Option<CallbackRole> {
    let is_text = match ctype {
        CType::Pointer { to, .. } => match &**to {
            CType::Byte(_) => true,
            CType::Scalar(ty) => is_byte(ty),
            _ => false,
        },
        _ => false,
    };
    if !is_text {
        report_not_text(diagnostics, &item.text, clause.span);
        return None;
    }
    Some(CallbackRole::Text { nullable: item.find("nullable").is_some() })
}

pub(super) fn lower_elements(
    diagnostics: &mut Diagnostics,
    item: &Item<'_>,
    clause: &Written,
    ctype: &CType,
    length: Option<usize>,
) -> Option<CallbackRole> {
    let CType::Pointer { mutable, to } = ctype else {
        wrong_type(diagnostics, item, clause, "it goes on a raw pointer; the closure gets a slice");
        return None;
    };
    let keys = Keys::read(diagnostics, "buffer", clause.tokens(), &["len", "unit", "written", "each"]);
    if keys.incomplete {
        return None;
    }
    check_length(diagnostics, item, clause, &keys)?;
    if let Some(each) = keys.get("each") {
        return lower_pointers(diagnostics, item, to, &keys, each, length);
    }
    let access = exclusive(diagnostics, item, *mutable)?;
    let element = buffer_element(diagnostics, &item.text, to, clause.span)?;
    if report_not_plain(diagnostics, &element, &item.text) {
        return None;
    }
    let unit = lower_unit(diagnostics, &keys);
    let returned = match keys.get("written") {
        None => false,
        Some(written) => {
            is_filled(diagnostics, item, written, access)?;
            true
        }
    };
    // Without one, the name is unknown or shared, and that is reported.
    Some(CallbackRole::Elements {
        element,
        length: length?,
        unit,
        returned,
        access,
        nullable: item.find("nullable").is_some(),
    })
}

/// It is a parameter of the callback, which is looked up where all of them are known.
fn check_length(diagnostics: &mut Diagnostics, item: &Item<'_>, clause: &Written, keys: &Keys) -> Option<()> {
    let Some(len) = keys.get("len") else {
        diagnostics
            .error(&code::UNKNOWN_LENGTH, clause.span, format!("nothing says how long {} is", item.text))
            .help("name its length parameter: `len = n`");
        return None;
    };
    match read_length(diagnostics, "`len`", len)? {
        WrittenLength::Value(_) => Some(()),
        WrittenLength::Pointer(_) | WrittenLength::Return | WrittenLength::Nul | WrittenLength::Call(_) => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    len.span,
                    format!("the length of {} is a parameter of the callback", item.text),
                )
                .help("write `len = n`, or `#[unused]` if the closure does not need it");
            None
        }
    }
}

/// `written = return`, on what the closure may change.
fn is_filled(diagnostics: &mut Diagnostics, item: &Item<'_>, written: &Argument, access: Access) -> Option<()> {
    if written.value.as_ref().is_none_or(|value| value.to_string() != "return") {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                written.span,
                format!(
                    "a closure says by what it returns how much of a buffer it has filled, and {} has it otherwise",
                    item.text
                ),
            )
            .help("write `written = return`, or leave it out");
        return None;
    }
    if access == Access::Shared {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                written.span,
                format!("{} is filled by the closure, which only reads it", item.text),
            )
            .help(format!(
                "write `#[borrowed(exclusive)]` beside it, on a `*mut`: nothing else in Rust reaches `{}` meanwhile",
                item.ident
            ));
        return None;
    }
    Some(())
}
