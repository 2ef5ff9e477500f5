//! Closures that C has after the call, and nothing in Rust: who ends them, and where.

use std::collections::HashSet;

use super::on_failure::{Given, hold_on_failure};
use super::parents::{Parents, mentions};
use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{CallingThreads, Contract, Scope, Threads, TypeId};

/// Beside `#[fails]`, the scope says whether a failed call has ended the closure; elsewhere `on_failure` means nothing.
///
/// ```text
/// #[fails(nonzero)] fn watch(#[callback(data = user, scope = notified(d))] f: …, user: *mut c_void, d: …) -> c_int;
/// ```
pub(super) fn check_on_failure(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for (id, callback) in function.callbacks() {
            let name = &function[id].ident;
            let (word, on_failure, called) = match callback.scope {
                Scope::Notified { destroy, on_failure } => ("notified", on_failure, &function[destroy].ident),
                Scope::Once { on_failure } => ("once", on_failure, name),
                Scope::Call | Scope::UntilFreed { .. } | Scope::Forever => continue,
            };
            let given = Given {
                name,
                verb: "given",
                span: callback.span,
                on_failure,
                help: format!(
                    "add `on_failure = called` to `{word}(…)` if a failed call calls `{called}`, `on_failure = not_called` if it does not"
                ),
            };
            hold_on_failure(diagnostics, function, given);
        }
    }
}

/// A closure that C calls and drops on one thread is kept in no object that may leave that, nor in one that depends on such.
///
/// ```text
/// #[thread(send)] type db;
/// fn watch(db: &db, #[callback(data = user, scope = notified(d), thread = registering)] f: …, user: *mut c_void, d: …);
/// ```
pub(super) fn check_registering(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut parents = Parents::new(contract);
    for (_, function) in contract.understood_functions() {
        for (id, callback) in function.callbacks() {
            if callback.threads != CallingThreads::Registering {
                continue;
            }
            let mut objects: Vec<TypeId> = Vec::new();
            for mention in mentions(function) {
                objects.push(mention.ty.id);
                for position in 0..mention.ty.lifetimes.len() {
                    objects.extend(parents.of(mention.ty.id, position).iter().map(|parent| parent.ty));
                }
            }
            let mut seen = HashSet::new();
            objects.retain(|object| seen.insert(*object));
            let subject =
                format!("`{}` of `{}` stays on the thread that gives it to C", function[id].ident, function.ident);
            if let Some(object) = objects.iter().find(|object| contract[**object].is_declared()) {
                let name = &contract[*object].ident;
                diagnostics
                    .error(
                        &code::DECLARED_TYPE,
                        callback.span,
                        format!("{subject}, and type `{name}` is `#[declared]`"),
                    )
                    .note("whether the object may leave its thread is seen where its type is declared")
                    .help(format!("move `{}` to that block, or leave `thread = registering` out", function.ident));
            } else if let Some(object) = objects.iter().find(|object| contract[**object].threads != Threads::Bound) {
                let name = &contract[*object].ident;
                diagnostics
                    .error(
                        &code::THREAD_MISMATCH,
                        callback.span,
                        format!("{subject}, and C has {} then, which may leave it", words::one(name)),
                    )
                    .note(format!("the thread to which the `{name}` moves would run the closure, or drop it"))
                    .help(format!(
                        "leave `thread = registering` out, and the closure is `Send`; or leave out the `thread` clause of `{name}`"
                    ));
            }
        }
    }
}

/// A closure that C keeps is taken away by a second wrapper, which takes away all that the function gives to C.
///
/// ```text
/// fn watch(#[callback(data = one, scope = forever)] #[nullable] f: …, #[callback(data = two, scope = forever)] g: …, …);
/// ```
pub(super) fn check_nullable(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let mut callbacks = function.callbacks();
        let Some((id, callback)) = callbacks.find(|(_, callback)| callback.nullable && !callback.is_option()) else {
            continue;
        };
        if function.is_removable() {
            continue;
        }
        let name = &function[id].ident;
        let other =
            function.callbacks().find(|(_, other)| !other.is_removable()).map(|(other, _)| &function[other].ident);
        let diagnostic = diagnostics.error(
            &code::CONFLICTING_CLAUSE,
            callback.span,
            match other {
                Some(other) => format!("`{name}` of `{}` is `#[nullable]`, and `{other}` is not", function.ident),
                None => format!(
                    "`{name}` of `{}` is `#[nullable]`, and the call keeps something else as well",
                    function.ident
                ),
            },
        );
        diagnostic.note("the wrapper that takes a closure away gives C nothing else to keep");
        diagnostic.help(format!(
            "leave it out, and declare the function a second time, with `#[link_name = \"{}\"]` and `#[null]`",
            function.symbol
        ));
    }
}
