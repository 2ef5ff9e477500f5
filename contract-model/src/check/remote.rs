//! `#[thread(any)]`: functions that any thread may call while another one uses the object.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Access, Contract, Function, FunctionId, Home, Ownership, Pointee, Reference, Role, Shape, Transfer};

/// Such a function is called through a handle that lends the object to any thread. Nothing else of the object, and no
/// other object, gets there with it.
///
/// ```text
/// #[thread(any)] #[returns(borrowed(from = db))] fn current(db: &db) -> *const stmt;
/// ```
pub(super) fn check_any_thread(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (id, function) in contract.understood_functions() {
        let Some(span) = function.any_thread else { continue };
        let Some((why, help)) = objection(contract, id, function) else { continue };
        diagnostics
            .error(&code::THREAD_MISMATCH, span, format!("any thread may call `{}`, but {why}", function.ident))
            .note("it is called through `owner.remote()`, on a thread that may do nothing else with the object")
            .help(help);
    }
}

/// Why the function cannot be called through a handle, and what to do.
fn objection(contract: &Contract, id: FunctionId, function: &Function) -> Option<(String, String)> {
    let drop_it = || "leave `#[thread(any)]` out".to_owned();
    let first = function.first_taken().map(|first| &function[first]);
    let object = match first.map(|parameter| &parameter.role) {
        Some(Role::Reference(Reference {
            to: Pointee::Foreign(object),
            access: Access::Shared,
            nullable: false,
            ..
        })) => object,
        Some(Role::Reference(Reference { to: Pointee::Foreign(_), access: Access::Exclusive, .. })) => {
            let name = first.map_or_else(String::new, |first| first.ident.to_string());
            return Some((
                format!("it takes `{name}` exclusively"),
                format!("lend it shared, as C allows it while others use the object: `{name}: &T`"),
            ));
        }
        _ => {
            return Some((
                "its first parameter is no object that is lent to it".to_owned(),
                "a function of no object needs no clause to be called by any thread: `safe fn`".to_owned(),
            ));
        }
    };
    let name = &contract[object.id].ident;
    if contract[object.id].is_declared() {
        return Some((
            format!("type `{name}` belongs to another block, which makes the handles of it"),
            "declare the function in the block of the type".to_owned(),
        ));
    }
    if !matches!(
        contract[object.id].ownership,
        Ownership::Owned { .. } | Ownership::InPlace { .. } | Ownership::Poisoned
    ) {
        return Some((
            format!("nothing in Rust owns a `{name}`, which would have to outlive the call"),
            format!("name the C function that frees it: `#[owned_by_c(free = …)] type {name};`"),
        ));
    }
    let other = function.parameters.iter().skip(1).find(|parameter| {
        parameter.role.objects().is_some() || parameter.retained.is_some() || parameter.handed.is_some()
    });
    if let Some(other) = other {
        return Some((format!("`{}` would go to the object from another thread", other.ident), drop_it()));
    }
    if let Some((callback, _)) = function.callbacks().next() {
        let name = &function[callback].ident;
        return Some((format!("it calls `{name}`, to which it may lend what belongs to another thread"), drop_it()));
    }
    let gives = function.returned().any(|returned| {
        !matches!(
            (&returned.value.transfer, &returned.value.shape),
            (_, Shape::Nothing)
                | (Transfer::Value | Transfer::Status, _)
                | (Transfer::Owned { .. }, Shape::Fd { .. })
                | (Transfer::Copied, Shape::Scalar(_) | Shape::Plain(_) | Shape::Text | Shape::Buffer(_))
        )
    });
    if gives {
        return Some((
            "it gives something that belongs to the object, or to its thread".to_owned(),
            "give a value or a copy: `#[returns(copied)]`".to_owned(),
        ));
    }
    if !matches!(function.home, Home::Method(home) if home == object.id) {
        return Some((
            format!("its wrapper is no method of `{name}`"),
            format!("make it one: `#[rust_name = \"{}::{}\"]`", contract[object.id].rust_name, function.name),
        ));
    }
    let detail = function.failure.as_ref().and_then(|failure| failure.detail.as_ref())?;
    let asked = &contract[detail.function];
    (asked.any_thread.is_none() && detail.function != id).then(|| {
        (
            format!("it asks `{}` about a failure, which another thread may not call", asked.ident),
            format!("write `#[thread(any)]` on `{}` as well, if C documents that, or let this function fail without a detail", asked.ident),
        )
    })
}
