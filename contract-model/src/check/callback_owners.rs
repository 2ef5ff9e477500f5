//! Objects that change hands in a callback: who can own them, and on which threads.

use std::collections::HashSet;

use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Callback, CallbackOwner, CallbackRole, CallingThreads, Contract, Function, Ownership, Role, Scope, Threads,
};

/// What C gives to a closure, and what a closure gives to C, has a free function of its own, and an owner that may be
/// where the closure runs.
///
/// ```text
/// type item;
/// fn list_drain(list: &mut list, f: …(#[consumed] item: *mut item));
/// ```
pub(super) fn check_owners(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported = HashSet::new();
    for (_, function) in contract.understood_functions() {
        for (_, callback) in function.callbacks() {
            for owner in callback.owners() {
                let foreign = &contract[owner.ty.id];
                let name = &foreign.ident;
                let subject = format!("in a callback of `{}`, an owned `{name}` changes hands", function.ident);
                if foreign.is_declared() {
                    diagnostics
                        .error(
                            &code::DECLARED_TYPE,
                            owner.span,
                            format!("{subject}, and type `{name}` is `#[declared]`"),
                        )
                        .note("how it is freed, and where, is seen where its type is declared")
                        .help(format!("move `{}` to that block", function.ident));
                    continue;
                }
                match foreign.ownership {
                    Ownership::Owned { .. } => {}
                    Ownership::Poisoned => continue,
                    _ => {
                        if reported.insert(owner.ty.id) {
                            diagnostics
                                .error(
                                    &code::MISSING_FREE,
                                    owner.span,
                                    format!("{subject}, and type `{name}` has no free function"),
                                )
                                .help(format!(
                                    "name the C function that frees it: `#[owned_by_c(free = {})] type {name};`",
                                    super::release::likely_free_of(contract, owner.ty.id)
                                ));
                        }
                        continue;
                    }
                }
                if report_unique(diagnostics, contract, function, callback, &subject) {
                    continue;
                }
                if foreign.threads == Threads::Bound
                    && (may_move(contract, function, callback) || is_from_nowhere(contract, function, callback, owner))
                {
                    let needed = if foreign.is_counted() { "thread(send, sync)" } else { "thread(send)" };
                    diagnostics
                        .error(
                            &code::THREAD_MISMATCH,
                            owner.span,
                            format!("{subject}, which stays on its thread, and C may have it on another one"),
                        )
                        .note(format!("one thread could have made the `{name}`, and another one use it"))
                        .help(format!("write `#[{needed}] type {name};` if C documents that"));
                }
            }
        }
    }
}

/// Nobody gets a count of an object that the function has to itself.
fn report_unique(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    callback: &Callback,
    subject: &str,
) -> bool {
    let unique = function.parameters.iter().find_map(|other| match &other.role {
        Role::Unique { ty, .. } if contract[ty.id].is_counted() => Some((other, ty.id)),
        _ => None,
    });
    let Some((unique, ty)) = unique else { return false };
    let Some(owner) = callback.owners().find(|owner| owner.ty.id == ty) else { return false };
    diagnostics
        .error(&code::UNIQUE_ESCAPES, owner.span, format!("{subject}, and `{}` is `#[unique]`", unique.ident))
        .note("if it is the same object, that is a count of it")
        .help(format!("take `{}: &{}`", unique.ident, words::anonymous(contract, ty)));
    true
}

/// Whether every thread can be offered the same object, whose counts it could keep while C goes on having it.
///
/// Only what is offered is asked about. What C offers, or lends, it has already: so has a `copied` result. What it gives up
/// for good may have been made for this call, as what a constructor returns is, which takes no object either; a list of such
/// objects that every thread drains is not to be told from that. So this is vouched for with the owner, here as there:
/// see `reference::thread`.
fn is_from_nowhere(contract: &Contract, function: &Function, callback: &Callback, owner: &CallbackOwner) -> bool {
    let is_offered = callback.offered().is_some_and(
        |(parameter, _)| matches!(&parameter.role, CallbackRole::Offered { owner: own, .. } if std::ptr::eq(own, owner)),
    );
    is_offered
        && contract[owner.ty.id].is_counted()
        && !function.parameters.iter().any(|parameter| parameter.role.objects().is_some())
}

/// Whether what C has on one thread may get to a closure on another one: the closure goes there, or an object that C may
/// have it in.
fn may_move(contract: &Contract, function: &Function, callback: &Callback) -> bool {
    if callback.threads == CallingThreads::Registering {
        return false;
    }
    let moves = |ty: crate::ir::TypeId| contract[ty].threads != Threads::Bound || contract[ty].is_declared();
    callback.is_called_elsewhere()
        || callback.scope != Scope::Call
        || function.parameters.iter().filter_map(|other| other.role.objects()).any(|object| moves(object.id))
}
