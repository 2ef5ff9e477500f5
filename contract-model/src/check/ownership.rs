//! Who owns what: transfers that a call can refuse, objects with several owners, and those with one.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Contract, Counting, Each, ForeignUse, Function, FunctionId, Ownership, Parameter, ParameterId, Place,
    Pointee, Pointers, Reference, Role, Transfer, TypeId, Valid,
};

use super::declared;
use super::floating;
use super::lifetimes::is_fresh;
use super::parents::can_tie;
use super::words;

/// Beside `#[fails]`, `consumed` says what a failure does to the value; elsewhere `on` means nothing.
///
/// ```text
/// #[fails(nonzero)] fn store_add(store: &mut store, #[consumed] cert: *mut cert) -> c_int;
/// ```
pub(super) fn check_on(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (function_id, function) in contract.understood_functions() {
        for parameter in &function.parameters {
            let Role::Consumed(consumed) = &parameter.role else { continue };
            let name = &parameter.ident;
            // What else the clause says is kept in what to write.
            let other = |id: FunctionId| contract.release(id).is_none_or(|release| release.function != function_id);
            let free = consumed.freed_by().filter(|&id| other(id)).map(|id| format!("free = {}", contract[id].ident));
            let word = if consumed.is_array() { "each = owned" } else { "consumed" };
            let clause = |on: Option<&str>| {
                let clause = match (&free, on) {
                    (None, None) => word.to_owned(),
                    (Some(free), None) => format!("{word}({free})"),
                    (None, Some(on)) => format!("{word}(on = {on})"),
                    (Some(free), Some(on)) => format!("{word}({free}, on = {on})"),
                };
                if consumed.is_array() { clause } else { format!("#[{clause}]") }
            };
            match (function.failure.is_some(), consumed.on) {
                (true, None) => {
                    diagnostics
                        .error(
                            &code::MISSING_ON,
                            consumed.span,
                            format!("`{}` can fail and consumes `{name}`, but does not say whether a failed call consumes it", function.ident),
                        )
                        .note("the wrong answer is a leak or a double free")
                        .help(format!(
                            "write `{}` if a failed call leaves it with the caller, `{}` if it is gone all the same",
                            clause(Some("success")),
                            clause(Some("always"))
                        ));
                }
                (false, Some(_)) => {
                    diagnostics
                        .error(
                            &code::NEEDLESS_ON,
                            consumed.span,
                            format!("`{}` says what a failure does to `{name}`, but has no `#[fails]`", function.ident),
                        )
                        .help(format!(
                            "write `{}`, or say how the function reports failure: `#[fails(nonzero)]`",
                            clause(None)
                        ));
                }
                (true, Some(_)) | (false, None) => {}
            }
        }
    }
}

/// What C takes for itself still depends on what its lifetimes stand for, so another argument or the result carries
/// them on, by its type and past the call.
///
/// ```text
/// type item<'data>; type list;
/// fn list_add(list: &mut list, #[consumed] item: *mut item<'_>);
/// ```
pub(super) fn check_vanishing(diagnostics: &mut Diagnostics, contract: &Contract) {
    let freeing = freeing_symbols(contract);
    for (_, function) in contract.understood_functions().filter(|(_, it)| !freeing.contains(it.symbol.as_str())) {
        for (parameter_id, parameter) in function.parameters_with_ids() {
            let (ty, verb) = match &parameter.role {
                Role::Consumed(consumed) => match consumed.object() {
                    Some(ty) => (ty, "consumed"),
                    None => continue,
                },
                Role::UpRefs { ty, .. } => (ty, "counted up"),
                _ => continue,
            };
            let vanishing = ty.lifetimes.iter().enumerate().find(|(_, lifetime)| {
                let carried = can_tie(lifetime) && is_carried_on(contract, function, parameter_id, lifetime);
                lifetime.ident != "static" && !carried
            });
            // `ends`: C ends the object in this call, and keeps nothing of it.
            if function.ends.contains(&parameter_id) && verb == "consumed" {
                continue;
            }
            if let Some((position, _)) = vanishing {
                report_vanishing(diagnostics, contract, function, parameter_id, ty, position, verb);
            }
        }
    }
}

fn report_vanishing(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    id: ParameterId,
    ty: &ForeignUse,
    position: usize,
    verb: &str,
) {
    let name = &contract[ty.id].ident;
    let declared = contract[ty.id].lifetimes.get(position).map_or_else(|| "'a".to_owned(), ToString::to_string);
    let keeper = function.parameters_with_ids().find_map(|(other, parameter)| {
        let object = parameter.role.objects().filter(|_| other != id && is_keeper(&parameter.role));
        object.map(|object| (&parameter.ident, object.id))
    });
    let diagnostic = diagnostics.error(
        &code::VANISHING_LIFETIME,
        ty.span,
        format!(
            "`{}` is {verb} by `{}`, and nothing carries its lifetime `{declared}` on",
            function[id].ident, function.ident
        ),
    );
    diagnostic.note(format!("C would use the `{name}` after what `{declared}` stands for is gone"));
    match keeper {
        Some((ident, keeper)) if contract[keeper].lifetimes.is_empty() => {
            let keeper = &contract[keeper].ident;
            diagnostic.help(format!(
                "if `{ident}` keeps it, declare `type {keeper}<{declared}>;` and write `{keeper}<{declared}>` and `{name}<{declared}>` here"
            ));
        }
        Some((ident, keeper)) => {
            let keeper = &contract[keeper].ident;
            diagnostic.help(format!("if `{ident}` keeps it, write the same lifetime in both: `{keeper}<{declared}>` and `{name}<{declared}>`"));
        }
        None => {
            if verb == "consumed" {
                diagnostic.help(format!(
                    "write `#[ends({})]` on the function if C ends the object in this call, and keeps nothing of it",
                    function[id].ident
                ));
            }
            diagnostic.help(format!("write `{name}<'static>` if C keeps it for good"));
        }
    };
    let lifetime = ty.lifetimes.get(position);
    let may_be_held = function.returned().any(|returned| {
        let carries = |back: &ForeignUse| {
            contract[back.id].is_counted() && back.lifetimes.iter().any(|own| Some(own) == lifetime)
        };
        matches!(returned.value.transfer, Transfer::Owned { unique: false, .. })
            && returned.value.one_object().is_some_and(carries)
    });
    if may_be_held {
        diagnostic.help("or write `owned(unique)`, if this call makes the object and nobody else holds it yet");
    }
}

/// Whether an object that is still there after a successful call has the lifetime among its type's arguments. One that
/// is only lent is over when the borrow is, and what lends it lives on; so does one of which others may hold a count,
/// in an argument that is still there.
fn is_carried_on(contract: &Contract, function: &Function, except: ParameterId, lifetime: &syn::Lifetime) -> bool {
    let has = |ty: &ForeignUse| ty.lifetimes.iter().any(|own| own.ident == lifetime.ident);
    let by_parameter = function
        .parameters_with_ids()
        .any(|(id, parameter)| id != except && is_keeper(&parameter.role) && parameter.role.objects().is_some_and(has));
    let meets_a_keeper = function
        .parameters_with_ids()
        .any(|(id, parameter)| id != except && is_keeper(&parameter.role) && parameter.role.objects().is_some());
    let by_value = function.returned().any(|returned| {
        let on_success = match returned.place {
            Place::Result | Place::InOut(_) => true,
            Place::Out(id) => !matches!(&function[id].role, Role::Out(out) if out.valid == Valid::Failure),
        };
        let alone = match returned.value.transfer {
            Transfer::Borrowed(_) | Transfer::Forever => false,
            Transfer::Owned { .. } if returned.value.owns_lent_objects() => false,
            Transfer::Owned { .. } => is_fresh(contract, returned.value) || !meets_a_keeper,
            Transfer::Copied => !meets_a_keeper,
            _ => true,
        };
        on_success && alone && returned.value.object().is_some_and(has)
    });
    by_parameter || by_value
}

/// Whether what goes in is still the caller's after the call, so that it can keep something.
fn is_keeper(role: &Role) -> bool {
    matches!(
        role,
        Role::Reference(_)
            | Role::Unique { .. }
            | Role::UpRefs { .. }
            | Role::Replaced { .. }
            | Role::InOut(_)
            | Role::Pointers(_)
    )
}

/// The C functions that some clause names as free functions: what they consume is gone.
pub(super) fn freeing_symbols(contract: &Contract) -> HashSet<&str> {
    contract.releases.iter().map(|release| contract[release.function].symbol.as_str()).collect()
}

fn report_counted_array(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    parameter: &Parameter,
    ty: &ForeignUse,
) {
    if !contract[ty.id].is_counted() {
        return;
    }
    diagnostics
        .error(
            &code::EXCLUSIVE_COUNTED,
            parameter.type_span,
            format!(
                "`{}` takes the objects of `{}` exclusively, but type `{}` is counted",
                function.ident, parameter.ident, contract[ty.id].ident
            ),
        )
        .note("another owner of the same object may use it at the same time")
        .help("write `each = borrowed(shared)`");
}

/// A counted object may have other owners, so nobody gets `&mut` to it.
///
/// ```text
/// #[owned_by_c(free = X_free, up_ref = X_up_ref)] type X;
/// fn X_set(x: &mut X, value: c_int);
/// ```
pub(super) fn check_exclusive_counted(diagnostics: &mut Diagnostics, contract: &Contract) {
    let sinks = floating::sinks(contract);
    for (own, function) in contract.understood_functions() {
        for (id, parameter) in function.parameters_with_ids() {
            let ty = match &parameter.role {
                Role::Reference(Reference { to: Pointee::Foreign(ty), access: Access::Exclusive, .. }) => ty,
                Role::Pointers(Pointers { each: Each::Object(ty), access: Access::Exclusive, .. }) => {
                    report_counted_array(diagnostics, contract, function, parameter, ty);
                    continue;
                }
                _ => continue,
            };
            if function.takes_owner_of(id) {
                continue; // reported: a value lives beside the only owner
            }
            // What an `up_ref` or a sink must be is said by its own rule.
            let is_up_ref = matches!(contract[ty.id].ownership, Ownership::Owned { counting: Counting::UpRef(up_ref), .. } if contract[up_ref].ident == function.ident);
            if contract[ty.id].is_counted() && !is_up_ref && !sinks.contains(&own) {
                let name = &contract[ty.id].ident;
                diagnostics
                    .error(
                        &code::EXCLUSIVE_COUNTED,
                        parameter.type_span,
                        format!("`{}` takes `{}` exclusively, but type `{name}` is counted", function.ident, parameter.ident),
                    )
                    .note("another owner of the same object may use it at the same time")
                    .help(format!(
                        "write `{0}: &{1}`, or `#[unique] {0}: *mut {1}` if C allows this only while nobody else holds the object",
                        parameter.ident,
                        words::anonymous(contract, ty.id)
                    ));
            }
        }
        for returned in function.returned() {
            let exclusive = returned.value.borrow().is_some_and(|borrow| borrow.exclusive);
            let Some(ty) = returned.value.object().filter(|ty| exclusive && contract[ty.id].is_counted()) else {
                continue;
            };
            diagnostics
                .error(
                    &code::EXCLUSIVE_COUNTED,
                    returned.span,
                    format!(
                        "{} is `&mut {2}`, but type `{1}` is counted",
                        words::returned(function, returned.place),
                        contract[ty.id].ident,
                        contract[ty.id].ident
                    ),
                )
                .note("another owner of the same object may use it at the same time")
                .help("write `borrowed(from = …)` without `exclusive`");
        }
    }
}

/// `unique` says that nobody else holds a counted object yet; other objects have one owner anyway.
///
/// ```text
/// #[owned_by_c(free = db_close)] type db;
/// #[returns(owned(unique))] fn db_open() -> *mut db;
/// ```
pub(super) fn check_unique(diagnostics: &mut Diagnostics, contract: &Contract) {
    let is_uncounted = |ty: TypeId| !contract[ty].is_counted() && contract[ty].ownership != Ownership::Poisoned;
    for (_, function) in contract.understood_functions() {
        for parameter in &function.parameters {
            let Role::Unique { ty, access, .. } = &parameter.role else { continue };
            if contract[ty.id].is_declared() {
                declared::report_unique(
                    diagnostics,
                    contract,
                    ty.id,
                    parameter.span,
                    &format!("{} is `#[unique]`", words::parameter(function, parameter)),
                );
                continue;
            }
            if is_uncounted(ty.id) {
                let name = &contract[ty.id].ident;
                let reference = if *access == Access::Exclusive { "&mut " } else { "&" };
                diagnostics
                    .error(
                        &code::UNIQUE_UNCOUNTED,
                        parameter.span,
                        format!(
                            "{} is `#[unique]`, but type `{name}` is not counted",
                            words::parameter(function, parameter)
                        ),
                    )
                    .help(format!(
                        "write `{}: {reference}{}`: an uncounted object has one owner",
                        parameter.ident,
                        words::anonymous(contract, ty.id)
                    ));
            }
        }
        for returned in function.returned() {
            let unique = matches!(returned.value.transfer, Transfer::Owned { unique: true, .. });
            if let Some(ty) = returned.value.object().filter(|ty| unique && contract[ty.id].is_declared()) {
                let subject = format!("{} is `owned(unique)`", words::returned(function, returned.place));
                declared::report_unique(diagnostics, contract, ty.id, returned.span, &subject);
                continue;
            }
            // Without a free function at all, that is what is missing.
            let Some(ty) =
                returned.value.object().filter(|ty| unique && is_uncounted(ty.id) && contract[ty.id].free().is_some())
            else {
                continue;
            };
            let name = &contract[ty.id].ident;
            diagnostics
                .error(
                    &code::UNIQUE_UNCOUNTED,
                    returned.span,
                    format!(
                        "{} is `owned(unique)`, but type `{name}` is not counted",
                        words::returned(function, returned.place)
                    ),
                )
                .help("write `owned`: an uncounted object has one owner");
        }
    }
}

/// A function that needs the only holder of an object does not hand that object out.
///
/// ```text
/// #[returns(borrowed(from = x))] fn X_self(#[unique] x: *mut X) -> *mut X;
/// ```
pub(super) fn check_unique_escapes(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for parameter in &function.parameters {
            let Role::Unique { ty, .. } = &parameter.role else { continue };
            if !contract[ty.id].is_counted() {
                continue; // reported already
            }
            let name = &contract[ty.id].ident;
            let escape =
                function.returned().find(|returned| returned.value.object().is_some_and(|back| back.id == ty.id));
            if let Some(escape) = escape {
                diagnostics
                    .error(
                        &code::UNIQUE_ESCAPES,
                        escape.span,
                        format!(
                            "{} is a `{name}`, and `{}` is `#[unique]`",
                            words::returned(function, escape.place),
                            parameter.ident
                        ),
                    )
                    .note("if it is the same object, somebody else holds it from then on")
                    .help(format!(
                        "take `{}: &{}`, or return nothing of type `{name}`",
                        parameter.ident,
                        words::anonymous(contract, ty.id)
                    ));
            }
        }
    }
}

/// An object is copied by counting up; and C can only take a count of its own where there is a count.
///
/// ```text
/// #[owned_by_c(free = db_close)] type db;
/// #[returns(copied)] fn stmt_db(stmt: &stmt) -> *mut db;
/// ```
pub(super) fn check_copies(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for returned in function.returned().filter(|returned| matches!(returned.value.transfer, Transfer::Copied)) {
            let Some(ty) = returned.value.object() else { continue };
            let foreign = &contract[ty.id];
            if matches!(foreign.ownership, Ownership::Poisoned | Ownership::Declared)
                || matches!(foreign.ownership, Ownership::Owned { counting: Counting::UpRef(_), .. })
            {
                continue;
            }
            let name = &foreign.ident;
            diagnostics
                .error(
                    &code::COPY_UNCOUNTED,
                    returned.span,
                    format!("{} is a copied `{name}`, but type `{name}` has no `up_ref`", words::returned(function, returned.place)),
                )
                .note("an object is copied by counting it up")
                .help(format!(
                    "write `borrowed(from = …)`, or name the function that counts up: `#[owned_by_c(free = …, up_ref = {name}_up_ref)]`"
                ));
        }
        for parameter in &function.parameters {
            let Role::UpRefs { ty, .. } = &parameter.role else { continue };
            let foreign = &contract[ty.id];
            if foreign.is_counted() || matches!(foreign.ownership, Ownership::Poisoned | Ownership::Declared) {
                continue;
            }
            let name = &foreign.ident;
            diagnostics
                .error(
                    &code::UP_REFS_UNCOUNTED,
                    parameter.span,
                    format!("{} is `#[up_refs]`, but type `{name}` is not counted", words::parameter(function, parameter)),
                )
                .note("C and Rust would both own the object")
                .help(format!(
                    "say that its free function drops a count: `#[owned_by_c(free = …, counted)] type {name};`, or write `#[consumed]` if C takes it over"
                ));
        }
    }
}

/// C may free what is in the slot and put nothing there.
///
/// ```text
/// fn grow(#[inout(owned(free = free), cstr)] line: *mut *mut c_char);
/// ```
pub(super) fn check_inouts(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for parameter in &function.parameters {
            let Role::InOut(inout) = &parameter.role else { continue };
            if matches!(inout.value.transfer, Transfer::Owned { .. }) && !inout.value.nullable {
                diagnostics
                    .error(
                        &code::INOUT_NULLABLE,
                        parameter.span,
                        format!(
                            "in-out-parameter `{}` of `{}` is owned, and not `nullable`",
                            parameter.ident, function.ident
                        ),
                    )
                    .note("a slot whose owner C may replace can come back NULL, and starts out so")
                    .help("add `nullable`: the wrapper takes `&mut Option<…>`");
            }
        }
    }
}
