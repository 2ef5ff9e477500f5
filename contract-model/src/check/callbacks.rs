//! What C lends to a closure: who else has it meanwhile, on which threads, and with which lifetimes.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Callback, CallbackParameter, Contract, Counting, ForeignUse, Found, Function, Keeper, Ownership, Parameter,
    Role, Threads, TypeId,
};

use super::invented::{Holders, Makers, why_invented};
use super::lifetimes::is_unbounded;
use super::parents::{Parents, can_tie};
use super::words;

/// What a callback gets exclusively, nobody else has: neither the function that lends it, nor an owner of a count, nor
/// the closure itself by another parameter.
///
/// ```text
/// fn list_each(list: &list, f: …(#[borrowed(exclusive)] list: *mut list));
/// ```
pub(super) fn check_exclusive(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (function, callback, parameter, ty) in lent_objects(contract) {
        if report_unique(diagnostics, contract, function, parameter, ty) {
            continue;
        }
        if parameter.role.access() != Some(Access::Exclusive) {
            continue;
        }
        let foreign = &contract[ty.id];
        let name = &foreign.ident;
        let subject = format!("`{}` lends {} to a callback exclusively", function.ident, words::one(name));
        let shared = function
            .parameters
            .iter()
            .find(|other| other.role.objects().is_some_and(|object| object.id == ty.id) && !other.role.is_exclusive());
        let second = callback.objects().find(|(other, object)| object.id == ty.id && !std::ptr::eq(*other, parameter));
        if foreign.is_declared() {
            diagnostics
                .error(&code::DECLARED_TYPE, parameter.span, format!("{subject}, and type `{name}` is `#[declared]`"))
                .note("whether somebody else may have the object is seen where its type is declared")
                .help(format!(
                    "move `{}` to that block, or lend it shared: `{}: &{name}`",
                    function.ident, parameter.ident
                ));
        } else if foreign.is_counted() {
            diagnostics
                .error(&code::EXCLUSIVE_COUNTED, parameter.span, format!("{subject}, but type `{name}` is counted"))
                .note("another owner of the same object may use it at the same time")
                .help(format!("write `{}: &{}`", parameter.ident, words::anonymous(contract, ty.id)));
        } else if let Some(shared) = shared {
            diagnostics
                .error(&code::CALLBACK_LENDS, parameter.span, format!("{subject}, and takes `{}` shared", shared.ident))
                .note("the closure may have captured another reference to the same object")
                .help(match shared.role.object() {
                    Some(_) => format!(
                        "write `{}: &{1}`, or take `{2}: &mut {1}`",
                        parameter.ident,
                        words::anonymous(contract, ty.id),
                        shared.ident
                    ),
                    None => format!("write `{}: &{}`", parameter.ident, words::anonymous(contract, ty.id)),
                });
        } else if let Some((second, _)) = second {
            diagnostics
                .error(
                    &code::CALLBACK_LENDS,
                    parameter.span,
                    format!("{subject}, and another one as `{}`", second.ident),
                )
                .note("if both are the same object, the closure has it twice")
                .help(format!("write `{}: &{}`", parameter.ident, words::anonymous(contract, ty.id)));
        }
    }
}

/// A `#[unique]` function does not lend the object to a callback, which could count it up.
fn report_unique(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    lent: &CallbackParameter,
    ty: &ForeignUse,
) -> bool {
    let unique =
        function.parameters.iter().find(|other| matches!(&other.role, Role::Unique { ty: own, .. } if own.id == ty.id));
    let Some(unique) = unique.filter(|_| contract[ty.id].is_counted()) else { return false };
    let name = &contract[ty.id].ident;
    diagnostics
        .error(
            &code::UNIQUE_ESCAPES,
            lent.span,
            format!(
                "`{}` lends {} to a callback, and `{}` is `#[unique]`",
                function.ident,
                words::one(name),
                unique.ident
            ),
        )
        .note("if it is the same object, the closure could take a count of it")
        .help(format!("take `{}: &{}`, or write `#[unused]` here", unique.ident, words::anonymous(contract, ty.id)));
    true
}

/// What a closure gets may be used on the thread that runs it; and threads that can call the function at once get nothing
/// that they may not share.
///
/// ```text
/// #[thread(send, sync)] type list; type item;
/// fn list_each(list: &list, f: …(item: &item));
/// ```
pub(super) fn check_threads(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported = std::collections::HashSet::new();
    let mut parents = Parents::new(contract);
    for (function, callback, parameter, ty) in lent_objects(contract) {
        let foreign = &contract[ty.id];
        let name = &foreign.ident;
        if foreign.threads == Threads::SendSync || foreign.ownership == Ownership::Poisoned {
            continue;
        }
        let subject = format!("`{}` lends {} to a callback", function.ident, words::one(name));
        let help = format!("write `#[thread(send, sync)] type {name};` if C documents that, or `#[unused]` here");
        if foreign.is_declared() {
            let has_lifetimes = !ty.lifetimes.is_empty(); // reported as such
            let is_exclusive = parameter.role.access() == Some(Access::Exclusive); // reported as such
            if !has_lifetimes
                && !is_exclusive
                && !stays_with_caller(contract, &mut parents, function, callback, ty)
                && !is_carrier(callback, parameter)
            {
                diagnostics
                    .error(
                        &code::DECLARED_TYPE,
                        parameter.span,
                        format!("{subject}, and type `{name}` is `#[declared]`"),
                    )
                    .note("whether several threads may have the object is seen where its type is declared")
                    .help(format!("move `{}` to that block, or write `#[unused]` here", function.ident));
            }
            continue;
        }
        if callback.is_called_elsewhere() {
            diagnostics
                .error(
                    &code::THREAD_MISMATCH,
                    parameter.span,
                    format!("{subject} that runs on any thread, and {} stays on its own", words::one(name)),
                )
                .note("the closure could keep a count of it there, or use it while its own thread does")
                .help(help);
            continue;
        }
        let counted_up = matches!(foreign.ownership, Ownership::Owned { counting: Counting::UpRef(_), .. });
        // What the closure lives beside is lent exclusively for this call alone.
        let is_exclusive = |other: &Parameter| other.role.is_exclusive() && !callback.is_kept();
        let given = function.parameters.iter().filter_map(|other| Some((is_exclusive(other), other.role.objects()?)));
        let mut lenders = given.chain(made_keeper(function, callback).map(|made| (false, made))).peekable();
        if lenders.peek().is_none() {
            diagnostics
                .error(
                    &code::THREAD_MISMATCH,
                    parameter.span,
                    format!("{subject}, which stays on its thread, and every thread can call it"),
                )
                .note(format!("two threads could use the same `{name}` at once"))
                .help(help);
            continue;
        }
        let reachable = lenders.filter(|(_, lender)| lender.id != ty.id).find_map(|(exclusive, lender)| {
            let is_reachable = match contract[lender.id].threads {
                Threads::Bound => contract[lender.id].is_declared(),
                Threads::Send => counted_up,
                Threads::SendSync => !exclusive || counted_up,
            };
            if is_reachable { Some(lender.id) } else { shared_parent(contract, &mut parents, lender) }
        });
        if let Some(lender) = reachable.filter(|lender| *lender != ty.id && reported.insert((*lender, ty.id))) {
            let lender = &contract[lender].ident;
            diagnostics
                .error(
                    &code::THREAD_MISMATCH,
                    parameter.span,
                    format!("{subject}, which stays on its thread, from {}, which does not", words::one(lender)),
                )
                .note(format!("two threads that have the `{lender}` could use the same `{name}` at once"))
                .help(help);
        }
    }
}

/// What a lender depends on, if several threads may have that: what the lender lends may belong to it.
fn shared_parent(contract: &Contract, parents: &mut Parents<'_>, lender: &ForeignUse) -> Option<TypeId> {
    let positions = 0..contract[lender.id].lifetimes.len();
    let shared = |parent: &TypeId| contract[*parent].threads == Threads::SendSync || contract[*parent].is_declared();
    positions
        .flat_map(|position| parents.of(lender.id, position).to_vec())
        .filter(|parent| parent.access == Access::Shared)
        .map(|parent| parent.ty)
        .find(shared)
}

/// The object that the call makes, if the closure lives beside that.
fn made_keeper<'f>(function: &'f Function, callback: &Callback) -> Option<&'f ForeignUse> {
    match retained(function, callback)? {
        Keeper::Parameter(id) if matches!(function[id].role, Role::Reference(_)) => None,
        _ => keeper_of(function, callback),
    }
}

fn keeper_of<'f>(function: &'f Function, callback: &Callback) -> Option<&'f ForeignUse> {
    match retained(function, callback)? {
        Keeper::Parameter(id) => match &function[id].role {
            Role::Out(out) => out.value.object(),
            role => role.object(),
        },
        Keeper::Result => function.result.object(),
        Keeper::Forever => None,
    }
}

fn retained(function: &Function, callback: &Callback) -> Option<Keeper> {
    let (own, _) = function.callbacks().find(|(_, other)| std::ptr::eq(*other, callback))?;
    function[own].retained
}

/// Whether the closure gets an object of a type that the caller of the function has on the same thread: and nothing else is
/// given from which C could have one, and that another thread may have.
pub(super) fn stays_with_caller(
    contract: &Contract,
    parents: &mut Parents<'_>,
    function: &Function,
    callback: &Callback,
    ty: &ForeignUse,
) -> bool {
    let objects = || function.parameters.iter().filter_map(|other| other.role.objects());
    let is_given = function.parameters.iter().any(|other| other.role.object().is_some_and(|object| object.id == ty.id));
    let mut others = objects().chain(made_keeper(function, callback)).filter(|lender| lender.id != ty.id);
    let stays =
        |lender: &ForeignUse| contract[lender.id].threads == Threads::Bound && !contract[lender.id].is_declared();
    is_given
        && !callback.is_called_elsewhere()
        && others.all(|lender| stays(lender) && shared_parent(contract, parents, lender).is_none())
}

/// Whether it is the struct that carries the closure: the compiler is asked whether several threads may have it.
pub(super) fn is_carrier(callback: &Callback, parameter: &CallbackParameter) -> bool {
    matches!(callback.found, Found::Field(at) if callback.parameters.get(at).is_some_and(|own| std::ptr::eq(own, parameter)))
}

/// The lifetimes of what C lends to a closure are those of an argument; where Rust data may be kept in the object, those
/// that it was made with.
///
/// ```text
/// fn list_each<'x>(list: &list, f: …(item: &item<'x>));
/// ```
pub(super) fn check_lifetimes(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut holders = None;
    let mut makers = Makers::new(contract);
    for (function, callback, parameter, ty) in lent_objects(contract) {
        let name = &contract[ty.id].ident;
        if callback.is_kept() && report_outlived(diagnostics, contract, function, callback, parameter, ty) {
            continue;
        }
        let subject = format!("`{}` lends {} to a callback", function.ident, words::one(name));
        if let Some(lifetime) = ty.lifetimes.iter().find(|lifetime| is_unbounded(function, lifetime)) {
            diagnostics
                .error(
                    &code::UNBOUNDED_LIFETIME,
                    ty.span,
                    format!("{subject}, with lifetime `{lifetime}`, which no argument of it has"),
                )
                .note("the caller could choose it, and keep for as long as they like what the object depends on")
                .help(format!(
                    "write `{}: &{}`, or give the lifetime to what the object depends on",
                    parameter.ident,
                    words::anonymous(contract, ty.id)
                ));
            continue;
        }
        if ty.lifetimes.is_empty() {
            continue;
        }
        if contract[ty.id].is_declared() {
            diagnostics
                .error(&code::DECLARED_TYPE, ty.span, format!("{subject}, and type `{name}` is `#[declared]`"))
                .note("which lifetimes the object was made with is seen where its type is declared")
                .help(format!("move `{}` to that block, or write `#[unused]` here", function.ident));
            continue;
        }
        if holders.get_or_insert_with(|| Holders::find(contract)).reason(ty.id).is_none() {
            continue;
        }
        if ty.lifetimes.iter().any(|lifetime| why_invented(&mut makers, function, lifetime).is_some()) {
            diagnostics
                .error(&code::INVENTED_LIFETIME, ty.span, format!("{subject}, with another lifetime than it was made with"))
                .note(format!("data may be kept in {}: of the wrong lifetime, it could be put into the object or taken out of it", words::one(name)))
                .help(format!("take the lifetime from the type that has the object: declare it with one, `type list<'data>;`, and write `{name}<'data>` here"));
        }
    }
}

/// What a kept closure gets has lifetimes of the object beside which it lives: others may be over when C calls it.
fn report_outlived(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    callback: &Callback,
    lent: &CallbackParameter,
    ty: &ForeignUse,
) -> bool {
    let keeper = keeper_of(function, callback);
    let is_kept = |lifetime: &syn::Lifetime| keeper.is_some_and(|keeper| keeper.lifetimes.contains(lifetime));
    let Some(lifetime) = ty.lifetimes.iter().find(|lifetime| can_tie(lifetime) && !is_kept(lifetime)) else {
        return false;
    };
    diagnostics
        .error(
            &code::UNBOUNDED_LIFETIME,
            ty.span,
            format!(
                "`{}` lends {} to a callback, with lifetime `{lifetime}`, which may be over when C calls it",
                function.ident,
                words::one(&contract[ty.id].ident)
            ),
        )
        .note("the closure lives as long as the object that keeps it, whose type does not have the lifetime")
        .help(format!(
            "write `{}: &{}`, or give the lifetime to the type of what keeps the closure",
            lent.ident,
            words::anonymous(contract, ty.id)
        ));
    true
}

/// Every object that C lends to a closure.
pub(super) fn lent_objects(
    contract: &Contract,
) -> impl Iterator<Item = (&Function, &Callback, &CallbackParameter, &ForeignUse)> {
    contract.understood_functions().flat_map(|(_, function)| {
        function.callbacks().flat_map(move |(_, callback)| {
            callback.objects().map(move |(parameter, ty)| (function, callback, parameter, ty))
        })
    })
}
