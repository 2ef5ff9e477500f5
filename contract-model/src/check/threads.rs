//! Threads: what moves to another thread, or is used by several, takes everything along that C reaches from it.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Contract, Counting, ForeignUse, Function, Keeper, Lender, Ownership, ParameterId, Place, Pointee,
    Reference, Returned, Role, Threads, Transfer, TypeId, Value,
};

use super::ownership::freeing_symbols;
use super::parents::{At, Parent, Parents, can_tie, mentions, positions_of};
use super::words;

/// Two owners of a counted object can be on two threads, so moving one is using the object from both.
///
/// ```text
/// #[owned_by_c(free = X_free, up_ref = X_up_ref)] #[thread(send)] type X;
/// ```
pub(super) fn check_counted(diagnostics: &mut Diagnostics, contract: &Contract) {
    for ty in &contract.types {
        if ty.is_counted() && ty.threads == Threads::Send {
            diagnostics
                .error(
                    &code::SEND_COUNTED,
                    ty.threads_span,
                    format!("type `{}` is counted, and `send` without `sync`", ty.ident),
                )
                .note("two owners of one object could use it from two threads at once")
                .help("write `#[thread(send, sync)]` if C documents that, or no `thread` clause at all");
        }
    }
}

/// What an object depends on is used from the thread that the object is on.
///
/// ```text
/// type db; #[thread(send)] type stmt<'db>;
/// fn prepare<'db>(db: &'db db, #[out(owned)] stmt: *mut *mut stmt<'db>);
/// ```
pub(super) fn check_parents(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut parents = Parents::new(contract);
    // All others depend only on what several threads may use.
    let suspect = parents.reaching(|parent| !provides(contract, parent.ty, Threads::SendSync));
    for ty in contract.type_ids() {
        let child = &contract[ty];
        if child.threads == Threads::Bound {
            continue;
        }
        let positions = (0..child.lifetimes.len()).filter(|&position| suspect.contains(&(ty, position)));
        let parents: Vec<Parent> = positions.flat_map(|position| parents.of(ty, position).to_vec()).collect();
        let mut reported = Vec::new();
        for parent in parents {
            let needed = match (child.threads, parent.access) {
                (Threads::Bound, _) => continue,
                // `&mut P` moves as `P` does; `&P` does when a `P` may be shared.
                (Threads::Send, Access::Exclusive) => Threads::Send,
                (Threads::Send, Access::Shared) | (Threads::SendSync, _) => Threads::SendSync,
            };
            if reported.contains(&parent.ty) || provides(contract, parent.ty, needed) {
                continue;
            }
            reported.push(parent.ty);
            let name = &contract[parent.ty].ident;
            diagnostics
                .error(
                    &code::THREAD_MISMATCH,
                    child.threads_span,
                    format!(
                        "type `{}` may move to another thread, but depends on a `{name}` that {}",
                        child.ident,
                        lacks(needed)
                    ),
                )
                .note(format!(
                    "`{}` ties the two: C would use the `{name}` from both threads",
                    contract[parent.function].ident
                ))
                .help(format!(
                    "write `#[{}] type {name};` if C documents that, or no `thread` clause on `{}`",
                    clause(needed),
                    child.ident
                ));
        }
    }
}

/// What C keeps in an object moves with it.
///
/// ```text
/// #[thread(send)] type list; type item;
/// fn add(list: &mut list, #[consumed] item: *mut item);
/// ```
pub(super) fn check_kept(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported = HashSet::new();
    let freeing = freeing_symbols(contract);
    for (_, function) in contract.understood_functions().filter(|(_, it)| !freeing.contains(it.symbol.as_str())) {
        for (parameter_id, parameter) in function.parameters_with_ids() {
            let (kept, verb) = match &parameter.role {
                Role::Consumed(consumed) => match consumed.object() {
                    Some(kept) => (kept, "consumes"),
                    None => continue,
                },
                Role::UpRefs { ty: kept, .. } => (kept, "counts up"),
                Role::Reference(Reference { to: Pointee::Foreign(kept), .. }) if parameter.stored.is_some() => {
                    (kept, "keeps")
                }
                _ => continue,
            };
            for keeper in keepers(function, parameter_id, kept) {
                let pair = (keeper, kept.id);
                if contract[keeper].threads == Threads::Bound || keeper == kept.id || reported.contains(&pair) {
                    continue;
                }
                if provides(contract, kept.id, Threads::Send) {
                    continue;
                }
                reported.insert(pair);
                let needed = clause(if contract[kept.id].is_counted() { Threads::SendSync } else { Threads::Send });
                let (keeper, kept) = (&contract[keeper].ident, &contract[kept.id].ident);
                diagnostics
                    .error(
                        &code::THREAD_MISMATCH,
                        parameter.span,
                        format!(
                            "`{}` {verb} {}, which stays on its thread, beside {}, which may move",
                            function.ident,
                            words::one(kept),
                            words::one(keeper)
                        ),
                    )
                    .note(format!("if C keeps the `{kept}` in the `{keeper}`, both move to the other thread"))
                    .help(format!(
                        "write `#[{needed}] type {kept};` if C documents that, or no `thread` clause on `{keeper}`"
                    ));
            }
        }
    }
}

/// What C keeps for good in an object moves with it as well. What it keeps for less is a parent: see [`check_parents`].
///
/// ```text
/// #[thread(send)] type list; type item;
/// fn watch(list: &mut list, #[retained(forever)] item: &item);
/// ```
pub(super) fn check_kept_for_good(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported = HashSet::new();
    for (_, function) in contract.understood_functions() {
        for (parameter_id, parameter) in function.parameters_with_ids() {
            let (Some(keeper), Some(lifetime)) = (parameter.retained, parameter.role.lifetime()) else { continue };
            let Some(kept) = parameter.role.object().filter(|_| lifetime.ident == "static") else { continue };
            let needed = if parameter.role.is_exclusive() { Threads::Send } else { Threads::SendSync };
            for mention in mentions(function).filter(|mention| mention.parameter() != Some(parameter_id)) {
                let keeps = match (keeper, mention.at) {
                    (Keeper::Forever, _) => true,
                    (Keeper::Result, at) => at == At::Back(Place::Result),
                    (Keeper::Parameter(id), At::In(own) | At::Back(Place::Out(own) | Place::InOut(own))) => id == own,
                    (Keeper::Parameter(_), At::Back(Place::Result) | At::Lent) => false,
                };
                let pair = (mention.ty.id, kept.id);
                let stays = contract[mention.ty.id].threads == Threads::Bound;
                if !keeps || stays || reported.contains(&pair) || provides(contract, kept.id, needed) {
                    continue;
                }
                reported.insert(pair);
                let (keeper, kept) = (&contract[mention.ty.id].ident, &contract[kept.id].ident);
                diagnostics
                    .error(
                        &code::THREAD_MISMATCH,
                        parameter.span,
                        format!(
                            "`{}` keeps {} that {}, beside {}, which may move",
                            function.ident,
                            words::one(kept),
                            lacks(needed),
                            words::one(keeper)
                        ),
                    )
                    .note(format!("C would use the `{kept}` from the thread to which the `{keeper}` has moved"))
                    .help(format!(
                        "write `#[{}] type {kept};` if C documents that, or no `thread` clause on `{keeper}`",
                        clause(needed)
                    ));
            }
        }
    }
}

/// The objects in which C may keep what it takes: those whose type carries its lifetimes, or any, if it has none.
pub(super) fn keepers(function: &Function, taken: ParameterId, kept: &ForeignUse) -> Vec<TypeId> {
    let lifetimes: Vec<_> = kept.lifetimes.iter().filter(|lifetime| can_tie(lifetime)).collect();
    let carries = |ty: &ForeignUse| {
        lifetimes.is_empty() || lifetimes.iter().any(|lifetime| positions_of(ty, lifetime).next().is_some())
    };
    mentions(function)
        .filter(|mention| mention.parameter() != Some(taken) && carries(mention.ty))
        .filter(|mention| mention.parameter().is_none_or(|id| !matches!(function[id].role, Role::Consumed(_))))
        .map(|mention| mention.ty.id)
        .collect()
}

/// What several threads can get from a shared object is itself shared.
///
/// ```text
/// #[thread(send, sync)] type cert; type name;
/// #[returns(borrowed(from = cert))] fn cert_name(cert: &cert) -> *const name;
/// ```
pub(super) fn check_handed_out(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported = HashSet::new();
    let mut parents = Parents::new(contract);
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Some(object) = returned.value.object() else { continue };
            let counted = contract[object.id].is_counted();
            // Whether an owner of the same object can be had beside the lender.
            let (exists, owned) = match returned.value.transfer {
                Transfer::Borrowed(_) => (true, can_count_up(contract, object.id)),
                Transfer::Copied => (true, true),
                Transfer::Owned { .. } if returned.value.owns_lent_objects() => {
                    (true, can_count_up(contract, object.id))
                }
                Transfer::Owned { unique, .. } => (counted && !unique, true),
                _ => (false, false),
            };
            if !exists || provides(contract, object.id, Threads::SendSync) {
                continue;
            }
            // Every thread can call what takes no object, and C has only one.
            let from_nowhere = matches!(returned.value.transfer, Transfer::Copied)
                && !mentions(function).any(|mention| !mention.comes_back());
            if from_nowhere {
                report_from_nowhere(diagnostics, contract, function, &returned, object);
                continue;
            }
            for (lender_id, parameter) in function.parameters_with_ids() {
                let (access, lender) = match &parameter.role {
                    Role::Reference(reference) => (reference.access, parameter.role.object()),
                    Role::Unique { access, ty, .. } => (*access, Some(ty)),
                    Role::Pointers(pointers) => (pointers.access, parameter.role.objects()),
                    // Of what is given away, another owner may have a count.
                    Role::UpRefs { ty, .. } | Role::Replaced { ty, .. } if contract[ty.id].is_counted() => {
                        (Access::Shared, Some(ty))
                    }
                    Role::Consumed(consumed) => {
                        (Access::Shared, consumed.object().filter(|ty| contract[ty.id].is_counted()))
                    }
                    _ => continue,
                };
                let Some(lender) = lender.filter(|_| may_hold(function, returned.value, lender_id)) else { continue };
                let reachable = match contract[lender.id].threads {
                    Threads::Bound => false,
                    // After a move the other thread gets an owner of the same object; a plain borrow is over by then.
                    Threads::Send => owned,
                    Threads::SendSync => access == Access::Shared || owned,
                };
                let lender = if reachable {
                    lender.id
                } else {
                    match shared_parent(contract, &mut parents, returned.value, lender) {
                        Some(parent) => parent,
                        None => continue,
                    }
                };
                let pair = (lender, object.id);
                if lender == object.id || reported.contains(&pair) {
                    continue;
                }
                reported.insert(pair);
                let (lender, name) = (&contract[lender].ident, &contract[object.id].ident);
                diagnostics
                    .error(
                        &code::THREAD_MISMATCH,
                        returned.span,
                        format!(
                            "{} is {}, which stays on its thread, from {}, which does not",
                            words::returned(function, returned.place),
                            words::one(name),
                            words::one(lender)
                        ),
                    )
                    .note(format!("two threads that have the `{lender}` could use the same `{name}` at once"))
                    .help(format!(
                        "write `#[thread(send, sync)] type {name};` if C documents that{}",
                        if counted { ", or `owned(unique)` if the call makes a new object" } else { "" }
                    ));
            }
        }
    }
}

fn report_from_nowhere(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    object: &ForeignUse,
) {
    let name = &contract[object.id].ident;
    diagnostics
        .error(
            &code::THREAD_MISMATCH,
            returned.span,
            format!(
                "{} is {} that exists already, which stays on its thread, and every thread can ask for it",
                words::returned(function, returned.place),
                words::one(name)
            ),
        )
        .note(format!("two threads could use the same `{name}` at once"))
        .help(format!(
            "write `#[thread(send, sync)] type {name};` if C documents that, or make it an `unsafe fn` with `#[unchecked]`"
        ));
}

fn can_count_up(contract: &Contract, ty: TypeId) -> bool {
    matches!(contract[ty].ownership, Ownership::Owned { counting: Counting::UpRef(_), .. })
}

/// Whether what comes back may be from what the parameter lent, or from what that depends on.
pub(super) fn may_hold(function: &Function, value: &Value, lender: ParameterId) -> bool {
    let Some(borrow) = value.borrow() else { return true };
    borrow.lenders.iter().any(|own| match own {
        Lender::Parameter(id) => *id == lender,
        Lender::Lifetime(lifetime) => {
            let role = &function[lender].role;
            role.lifetime() == Some(lifetime)
                || role.objects().is_some_and(|ty| positions_of(ty, lifetime).next().is_some())
        }
    })
}

/// What is borrowed from a lifetime of the lender's type belongs to what that lifetime stands for: other threads may use
/// that, though the lender stays on its own.
fn shared_parent(contract: &Contract, parents: &mut Parents<'_>, value: &Value, lender: &ForeignUse) -> Option<TypeId> {
    let lifetimes = value.borrow()?.lenders.iter().filter_map(|own| match own {
        Lender::Lifetime(lifetime) => Some(lifetime),
        Lender::Parameter(_) => None,
    });
    let positions = lifetimes.flat_map(|lifetime| positions_of(lender, lifetime));
    let lent = positions.flat_map(|position| parents.of(lender.id, position).to_vec());
    let mut shared =
        lent.filter(|parent| parent.access == Access::Shared && contract[parent.ty].threads == Threads::SendSync);
    shared.next().map(|parent| parent.ty)
}

/// Whether the type's clause gives what is needed; of a declared type the compiler is asked.
fn provides(contract: &Contract, ty: TypeId, needed: Threads) -> bool {
    if contract[ty].is_declared() {
        return true;
    }
    match contract[ty].threads {
        Threads::Bound => needed == Threads::Bound,
        Threads::Send => needed != Threads::SendSync,
        Threads::SendSync => true,
    }
}

fn lacks(needed: Threads) -> &'static str {
    match needed {
        Threads::SendSync => "two threads may not share",
        Threads::Send | Threads::Bound => "may not",
    }
}

fn clause(needed: Threads) -> &'static str {
    match needed {
        Threads::SendSync => "thread(send, sync)",
        Threads::Send | Threads::Bound => "thread(send)",
    }
}
