//! Structs with clauses on their fields: each accessor has a name of its own.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Conditions, Reading, Struct};

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
