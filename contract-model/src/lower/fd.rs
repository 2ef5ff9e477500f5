//! File descriptors: `fd` beside what says who owns it.

use proc_macro2::Span;
use syn::Type;

use super::transfers::lower_transfer;
use super::types::CType;
use super::values::Place;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Shape, Transfer, Value};
use crate::syntax::{Argument, Keys};

/// The shape of a file descriptor, or of an array of them where C fills one (`pipe`).
pub(super) fn fd_shape(ctype: &CType, may_be_array: bool) -> Option<Shape> {
    match ctype {
        CType::Scalar(ty) if is_number(ty) => Some(Shape::Fd { count: None }),
        CType::Array(element, count, _) if may_be_array => match &**element {
            CType::Scalar(ty) if is_number(ty) => Some(Shape::Fd { count: Some(count.clone()) }),
            _ => None,
        },
        _ => None,
    }
}

/// A path: whether it is C's `int` is left to the compiler.
fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.qself.is_none())
}

/// `returns(owned, fd)`, `returns(borrowed(from = x), fd)`, `out(owned, fd)`.
pub(super) fn lower_fd_value(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    transfer: Option<&Argument>,
    ctype: &CType,
    nullable: bool,
) -> Option<Value> {
    if matches!(ctype, CType::Poisoned) {
        return None;
    }
    let is_result = place.subject.starts_with("the result");
    let Some(shape) = fd_shape(ctype, !is_result).filter(|_| written.group.is_none() && written.value.is_none()) else {
        report_not_fd(diagnostics, &place.subject, written.span);
        return None;
    };
    let Some(transfer) = transfer else {
        diagnostics
            .error(
                &code::MISSING_CONTRACT,
                written.span,
                format!("{} is a file descriptor, and its clause does not say who closes it", place.subject),
            )
            .help("add `owned` if Rust must close it, `borrowed(from = …)` if it belongs to an argument");
        return None;
    };
    let lowered = lower_transfer(diagnostics, place, transfer, &shape)?;
    let fits = match &lowered {
        Transfer::Owned { .. } => !(nullable && matches!(shape, Shape::Fd { count: Some(_) })),
        Transfer::Borrowed(borrow) => !borrow.exclusive && is_result,
        Transfer::Forever => is_result,
        _ => false,
    };
    if !fits {
        let word = transfer.key.to_string();
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                transfer.span,
                format!("`{word}` does not fit {}, which is a file descriptor", place.subject),
            )
            .note("it is a number that stands for something open: somebody closes it, once")
            .help("write `owned, fd` if Rust must close it; on a result `borrowed(from = x), fd` if it belongs to an argument");
        return None;
    }
    Some(Value { transfer: lowered, shape, nullable })
}

/// What is said of a file descriptor as of an object of C.
pub(super) fn report_owned_words(diagnostics: &mut Diagnostics, place: &Place<'_>, keys: &Keys) -> bool {
    let Some(other) = keys.get("free").or_else(|| keys.get("unique")).or_else(|| keys.get("floating")) else {
        return false;
    };
    diagnostics
        .error(
            &code::CLAUSE_TYPE,
            other.span,
            format!("`{}` does not fit {}, which is a file descriptor", other.key, place.subject),
        )
        .note("a file descriptor has one owner, which closes it with `close`")
        .help("write `owned, fd`");
    true
}

pub(super) fn report_not_fd(diagnostics: &mut Diagnostics, subject: &str, span: Span) {
    diagnostics
        .error(&code::CLAUSE_TYPE, span, format!("{subject} is no file descriptor: `fd` goes on a `c_int`"))
        .help("write `c_int`, as the C declaration has `int`");
}
