//! Structs that the caller allocates: C fills one in a slot, and clears it where it is.

use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Contract, ForeignUse, FunctionId, Place, Role};

/// C neither gives such a struct as a pointer, nor takes its memory over: that is the caller's.
///
/// ```text
/// #[initialized_by_c(clear = regfree)] type regex_t = libc::regex_t;
/// #[returns(owned)] fn reg_new() -> *mut regex_t;
/// ```
pub(super) fn check_in_place(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (id, function) in contract.understood_functions() {
        for returned in function.returned() {
            if returned.value.owned_object() != Some(None) {
                continue;
            }
            let Some(ty) = in_place(contract, returned.value.object()) else { continue };
            if matches!(returned.place, Place::Out(at) if is_slot(&function[at].role)) {
                continue;
            }
            let name = &contract[ty.id].ident;
            let of_array = returned.value.one_object().is_none();
            let diagnostic = diagnostics.error(
                &code::IN_PLACE,
                returned.span,
                format!(
                    "{} {} a `{name}` of C's, and a `{name}` is allocated by the caller",
                    words::returned(function, returned.place),
                    if of_array { "is an array of pointers, each to" } else { "points to" }
                ),
            );
            diagnostic.note("the function that clears it would leave its memory to nobody");
            if of_array {
                diagnostic.help("write `each = owned(free = F)`, with what frees the memory too");
            } else {
                diagnostic.help(format!(
                    "write `owned(free = F)`, with what frees the memory too; or `#[out(owned)] x: *mut {name}`, if C fills a struct of the caller's"
                ));
            }
        }
        for parameter in &function.parameters {
            let taken = match &parameter.role {
                Role::Consumed(consumed) if consumed.freed_by().is_none() && !clears(contract, id) => consumed.object(),
                Role::Replaced { ty, .. } => Some(ty),
                _ => None,
            };
            let Some(ty) = in_place(contract, taken) else { continue };
            let name = &contract[ty.id].ident;
            diagnostics
                .error(
                    &code::IN_PLACE,
                    parameter.span,
                    format!(
                        "{} is taken over by C, and a `{name}` is in memory of the caller's",
                        words::parameter(function, parameter)
                    ),
                )
                .note("C cannot free that memory, and the caller would not know when C has done with it")
                .help(format!(
                    "write `{}: &mut {}` if it is still there afterwards; or name this function in the type's `clear = …`",
                    parameter.ident,
                    words::anonymous(contract, ty.id)
                ));
        }
    }
}

/// The type, if the caller allocates it.
fn in_place<'t>(contract: &Contract, ty: Option<&'t ForeignUse>) -> Option<&'t ForeignUse> {
    ty.filter(|ty| contract[ty.id].is_in_place())
}

fn is_slot(role: &Role) -> bool {
    matches!(role, Role::Out(out) if out.in_place)
}

/// Whether the function is the one that clears some type.
fn clears(contract: &Contract, id: FunctionId) -> bool {
    contract.release(id).is_some()
}
