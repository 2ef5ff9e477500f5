//! Structs with clauses on their fields: each accessor has a name of its own.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::strukt::PointedShape;
use crate::ir::{Conditions, Reading, Struct, Threads};

/// Two accessors of one name: two fields, or a field that is called as the iterator over the nodes of a list.
///
/// ```text
/// #[repr(C)] struct node { iter: c_int, #[next] next: *mut node }
/// ```
pub(super) fn check_accessors(diagnostics: &mut Diagnostics, strukt: &Struct) {
    let mut seen: HashMap<String, Conditions> = HashMap::new();
    for field in &strukt.fields {
        let earlier = seen.entry(field.ident.to_string()).or_default();
        if !earlier.admit(&field.carried) {
            diagnostics
                .error(
                    &code::DUPLICATE_NAME,
                    field.span(),
                    format!("struct `{}` has two fields `{}`", strukt.ident, field.ident),
                )
                .help("give each the name that it has in C");
        }
        earlier.add(&field.carried);
        let is_read = !matches!(field.reading, Reading::Hidden | Reading::Poisoned);
        if field.ident == "iter" && is_read && strukt.next().is_some() {
            diagnostics
                .error(
                    &code::DUPLICATE_NAME,
                    field.span(),
                    format!("field `iter` of `{}` has the name of the iterator over the nodes", strukt.ident),
                )
                .help("call it `_iter`, without an accessor, or make the other field `#[borrowed] #[nullable]` instead of `#[next]`");
        }
    }
}

/// What is taken out of a struct is called otherwise than its fields.
///
/// ```text
/// #[repr(C)] struct x { #[cstr] #[owned(free = f)] name: *mut c_char, take_name: c_int }
/// ```
pub(super) fn check_taken(diagnostics: &mut Diagnostics, strukt: &Struct) {
    for field in strukt.fields.iter().filter(|field| field.taken().is_some()) {
        let name = field.take_name();
        let is_named = |other: &&crate::ir::Field| {
            other.ident == name && !matches!(other.reading, Reading::Hidden | Reading::Poisoned)
        };
        if let Some(other) = strukt.fields.iter().find(is_named) {
            diagnostics
                .error(
                    &code::DUPLICATE_NAME,
                    other.span(),
                    format!(
                        "field `{name}` has the name of the method that takes `{}` out of a `{}`",
                        field.ident, strukt.ident
                    ),
                )
                .help(format!(
                    "leave `#[owned]` out on `{}`, or make the other field an `_{name}`, without an accessor",
                    field.ident
                ));
        }
    }
}

/// Memory that is taken out of a struct is freed on the thread that has the struct; and what C may free at its next call
/// is read where no other thread can make that call.
///
/// ```text
/// #[thread(send)] #[repr(C)] struct x { #[cstr] #[owned(free = f)] name: *mut c_char }
/// #[thread(send, sync)] #[repr(C)] struct y { #[cstr] #[copied] name: *mut c_char }
/// ```
pub(super) fn check_thread(diagnostics: &mut Diagnostics, strukt: &Struct) {
    if strukt.threads == Threads::Bound {
        return;
    }
    for field in &strukt.fields {
        if strukt.threads == Threads::SendSync && field.is_copied() {
            diagnostics
                .error(
                    &code::THREAD_MISMATCH,
                    field.span(),
                    format!(
                        "several threads may have a `{}`, and `{}` be freed by the call of one while another one copies it",
                        strukt.ident, field.ident
                    ),
                )
                .note("`#[copied]` says that C may change or free what the field leads to at its next call")
                .help("leave `#[copied]` out if that stays as it is while the struct is lent; otherwise write `#[thread(send)]`, without `sync`");
        }
        let Some((pointed, Some(_))) = field.taken() else { continue };
        if !matches!(pointed.shape, PointedShape::Object(_)) {
            diagnostics
                .error(
                    &code::THREAD_MISMATCH,
                    field.span(),
                    format!("`{}` may move to another thread, and `{}` be taken out and freed there", strukt.ident, field.ident),
                )
                .note("nothing says that a free function may be called on another thread than the one that got the memory")
                .help("leave `#[owned]` out, so that the struct keeps it, or `#[thread(…)]`");
        }
    }
}
