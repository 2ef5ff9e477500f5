//! `retained(…, owned)`: a value lives beside the owner of the object that keeps it, and that owner is the only one.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Contract, Function, FunctionId, Keeper, Ownership, Parameter, Pointee, Reference, Role, Transfer, TypeId,
};

use super::words;

/// The value is dropped after the one owner has freed the object; with a second owner, or a copy of the object, C would
/// still have its address.
///
/// ```text
/// #[owned_by_c(free = X_free, up_ref = X_up_ref)] type X;
/// fn X_label(x: &mut X, #[cstr] #[retained(by = x, owned)] label: *const c_char);
/// ```
pub(super) fn check_keepers(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported = HashSet::new();
    for (_, function) in contract.understood_functions() {
        for parameter in function.parameters.iter().filter(|parameter| parameter.stored.is_some()) {
            let Some(keeper) = keeper_of(function, parameter) else { continue };
            if reported.contains(&keeper) {
                continue;
            }
            if report_keeper(diagnostics, contract, function, parameter, keeper) {
                reported.insert(keeper);
            }
        }
    }
}

fn report_keeper(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    parameter: &Parameter,
    keeper: TypeId,
) -> bool {
    let ty = &contract[keeper];
    let subject = words::parameter(function, parameter);
    let name = &ty.ident;
    if matches!(parameter.retained, Some(Keeper::Parameter(id)) if function[id].stored.is_some()) {
        diagnostics
            .error(
                &code::RETAINED_BY,
                parameter.span,
                format!(
                    "{subject} is to live beside the owner of {}, which the same call stores away",
                    words::one(name)
                ),
            )
            .help("store one of them by another call, before or after");
        return true;
    }
    let by_lifetime = if parameter.role.callback().is_some() && ty.attach.is_some() {
        "write `data = attached(x)`, with the parameter of the callback that is such an object, or `data = attached(f(x))` with a function that lends it".to_owned()
    } else if parameter.role.callback().is_some() && ty.is_counted() {
        format!(
            "if C has a slot for user data in it, with a destructor, write `#[attach(index = I, set = S, get = G)]` on `type {name}`, and `data = attached(x)` here; else make the function an `unsafe fn` with `#[unchecked]`, and keep the closure for as long as C may call it"
        )
    } else if parameter.role.callback().is_some() {
        "make the function an `unsafe fn` with `#[unchecked]`, and keep the closure for as long as C may call it"
            .to_owned()
    } else {
        format!(
            "leave `owned` out, and give the type a lifetime: `type {name}<'data>;` then holds the caller to lending for long enough"
        )
    };
    match ty.ownership {
        Ownership::Poisoned => false,
        Ownership::LentOnly => {
            diagnostics
                .error(
                    &code::RETAINED_BY,
                    parameter.span,
                    format!(
                        "{subject} is to live beside the owner of {}, and nothing in Rust owns one",
                        words::one(name)
                    ),
                )
                .help(format!("name the C function that frees it: `#[owned_by_c(free = …)] type {name};`"));
            true
        }
        Ownership::Declared => {
            diagnostics
                .error(
                    &code::DECLARED_TYPE,
                    parameter.span,
                    format!(
                        "{subject} is to live beside the owner of {}, and type `{name}` is `#[declared]`",
                        words::one(name)
                    ),
                )
                .note("what lives beside an owner is part of its type, which the block that declares it makes")
                .help(format!("move `{}` to the block that declares `{name}`", function.ident));
            true
        }
        Ownership::Owned { .. } if ty.is_counted() => {
            diagnostics
                .error(
                    &code::RETAINED_BY,
                    parameter.span,
                    format!(
                        "{subject} is to live beside the owner of {}, and type `{name}` is counted",
                        words::one(name)
                    ),
                )
                .note("one owner would drop the value while another still uses the object")
                .help(by_lifetime);
            true
        }
        Ownership::Owned { .. } | Ownership::InPlace { .. } => match copying(contract, keeper) {
            Some(copy) => {
                diagnostics
                    .error(
                        &code::RETAINED_BY,
                        parameter.span,
                        format!(
                            "{subject} is to live beside the owner of {}, and `{}` makes another one of it",
                            words::one(name),
                            contract[copy].ident
                        ),
                    )
                    .note("the copy may have the address of the value as well, and outlive it")
                    .help(by_lifetime);
                true
            }
            None => false,
        },
    }
}

/// The type beside whose owner it is to live.
fn keeper_of(function: &Function, parameter: &Parameter) -> Option<TypeId> {
    let object = match parameter.retained? {
        Keeper::Parameter(id) => match &function[id].role {
            Role::Out(out) => out.value.object(),
            role => role.object(),
        },
        Keeper::Result => function.result.object(),
        Keeper::Forever => None,
    };
    object.map(|object| object.id)
}

/// A function that makes an owned object from a lent one of the same type.
fn copying(contract: &Contract, ty: TypeId) -> Option<FunctionId> {
    if let Ownership::Owned { dup: Some(dup), .. } = contract[ty].ownership {
        return Some(dup);
    }
    contract.mentioning(ty).iter().copied().find(|&id| {
        let function = &contract[id];
        let to_closure =
            function.callbacks().flat_map(|(_, callback)| callback.owners()).any(|owner| owner.ty.id == ty);
        let gives = to_closure
            || function.returned().any(|returned| {
                matches!(returned.value.transfer, Transfer::Owned { .. } | Transfer::Copied | Transfer::Replaces { .. })
                    && returned.value.object().is_some_and(|object| object.id == ty)
            });
        let lent = function.parameters.iter().any(|parameter| {
            let is_lent = matches!(
                parameter.role,
                Role::Reference(_) | Role::Unique { .. } | Role::UpRefs { .. } | Role::Pointers(_)
            );
            is_lent && parameter.stored.is_none() && parameter.role.objects().is_some_and(|object| object.id == ty)
        });
        gives && lent
    })
}

/// What is handed over as an owner can be owned.
///
/// ```text
/// type item;
/// fn list_add(list: &mut list, #[retained(by = list, owned)] item: *mut item);
/// ```
pub(super) fn check_objects(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for parameter in function.parameters.iter().filter(|parameter| parameter.stored.is_some()) {
            let Role::Reference(Reference { to: Pointee::Foreign(object), .. }) = &parameter.role else { continue };
            let ty = &contract[object.id];
            if ty.ownership != Ownership::LentOnly {
                continue;
            }
            let name = &ty.ident;
            diagnostics
                .error(
                    &code::MISSING_FREE,
                    parameter.span,
                    format!(
                        "{} is handed over with its owner, and type `{name}` has no free function",
                        words::parameter(function, parameter)
                    ),
                )
                .help(format!("name the C function that frees it: `#[owned_by_c(free = {name}_free)] type {name};`"));
        }
    }
}
