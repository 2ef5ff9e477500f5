//! Lifetimes of a signature: declared, none in a result that the caller could choose, the same for the same object.

use proc_macro2::Span;
use syn::Lifetime;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Contract, Counting, Function, Lender, Ownership, Pointee, Reference, Returned, Role, Transfer, Value,
};

use super::borrow::why_not_lender;
use super::floating;
use super::parents::{can_tie, mentions, positions_of};
use super::words;

/// Every lifetime of a signature is declared, as everywhere in Rust.
///
/// ```text
/// fn db_name(db: &'db db) -> *const c_char;
/// ```
pub(super) fn check_declared(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        let lent =
            function.parameters.iter().filter_map(|parameter| Some((parameter.role.lifetime()?, parameter.type_span)));
        let carried = mentions(function)
            .flat_map(|mention| mention.ty.lifetimes.iter().map(|lifetime| (lifetime, mention.ty.span)));
        let lender = function
            .returned()
            .flat_map(|returned| named_lenders(returned.value))
            .find(|lifetime| !is_declared(function, lifetime));
        let reference = function.parameters.iter().find(|it| matches!(it.role, Role::Reference(_)));
        if let (Some(lifetime), Some(reference)) = (lender, reference) {
            diagnostics
                .error(
                    &code::UNKNOWN_LIFETIME,
                    lifetime.span(),
                    format!("`{}` borrows from lifetime `{lifetime}`, which it does not declare", function.ident),
                )
                .help(format!("write `{}`, the parameter that lends it", reference.ident));
            continue;
        }
        let lenders = lender.into_iter().map(|lifetime| (lifetime, lifetime.span()));
        let undeclared = lent.chain(carried).chain(lenders).find(|(lifetime, _)| !is_declared(function, lifetime));
        if let Some((lifetime, span)) = undeclared {
            let name = &function.ident;
            let declared: Vec<String> = function.lifetimes.iter().chain([lifetime]).map(ToString::to_string).collect();
            diagnostics
                .error(
                    &code::UNKNOWN_LIFETIME,
                    span,
                    format!("`{name}` uses lifetime `{lifetime}`, which it does not declare"),
                )
                .help(format!("write `fn {name}<{}>(…)`", declared.join(", ")));
        }
    }
}

fn is_declared(function: &Function, lifetime: &Lifetime) -> bool {
    !can_tie(lifetime) || function.lifetimes.iter().any(|declared| declared.ident == lifetime.ident)
}

/// The lifetimes that a value is said to be borrowed from.
fn named_lenders(value: &Value) -> impl Iterator<Item = &Lifetime> {
    value.borrow().into_iter().flat_map(|borrow| &borrow.lenders).filter_map(|lender| match lender {
        Lender::Lifetime(lifetime) => Some(lifetime),
        Lender::Parameter(_) => None,
    })
}

/// A lifetime of a result is the lifetime of some argument; only what a fresh object will keep is left to the caller.
///
/// ```text
/// #[owned_by_c(free = stmt_free)] type stmt<'db>;
/// #[returns(owned)] fn stmt_new<'db>() -> *mut stmt<'db>;
/// ```
pub(super) fn check_unbounded(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let borrow = returned.value.borrow();
            if let Some(lifetime) = named_lenders(returned.value).find(|lifetime| is_unbounded(function, lifetime)) {
                report_unbounded(diagnostics, contract, function, &returned, lifetime, returned.span);
                continue;
            }
            let Some(ty) = returned.value.object() else { continue };
            let keeps = contract[ty.id].keeps().filter(|_| is_fresh(contract, returned.value));
            let unbounded = ty.lifetimes.iter().enumerate().find(|(position, lifetime)| {
                let lent = borrow.is_some_and(|borrow| borrow.lifetime.ident == lifetime.ident);
                Some(*position) != keeps && !lent && is_unbounded(function, lifetime)
            });
            if let Some((_, lifetime)) = unbounded {
                report_unbounded(diagnostics, contract, function, &returned, lifetime, ty.span);
            }
        }
    }
}

fn report_unbounded(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    lifetime: &Lifetime,
    span: Span,
) {
    let subject = words::returned(function, returned.place);
    let message = format!("{subject} has lifetime `{lifetime}`, which no argument of `{}` has", function.ident);
    let diagnostic = diagnostics.error(&code::UNBOUNDED_LIFETIME, span, message);
    diagnostic.note("the caller could choose it, and keep the result for as long as they like");
    let unnamed = function.parameters.iter().find_map(|parameter| match &parameter.role {
        Role::Reference(Reference { to: Pointee::Foreign(ty), lifetime: None, access, .. }) => {
            let reference =
                if *access == Access::Exclusive { format!("&{lifetime} mut") } else { format!("&{lifetime}") };
            Some(format!("{}: {reference} {}", parameter.ident, words::foreign(contract, ty)))
        }
        _ => None,
    });
    diagnostic.help(match unnamed {
        Some(parameter) => format!("give it to what the result depends on, perhaps `{parameter}`"),
        None => format!("give it to what the result depends on: `x: &{lifetime} T`"),
    });
    let Some(ty) = returned.value.object() else { return };
    let foreign = &contract[ty.id];
    if !matches!(returned.value.transfer, Transfer::Owned { .. }) {
        return;
    }
    if returned.value.owns_lent_objects() || (foreign.is_counted() && returned.value.one_object().is_none()) {
        return;
    }
    if foreign.is_counted() && foreign.keeps().is_some() {
        diagnostic.help("or write `owned(unique)`, if nobody else holds the object yet");
    } else if let Some(position) = positions_of(ty, lifetime).next()
        && let (None, Some(declared)) = (foreign.keeps(), foreign.lifetimes.get(position))
    {
        diagnostic.help(format!(
            "or, if it only bounds what C will keep in the object: `#[owned_by_c(free = …, keeps = {declared})] type {};`",
            words::declared(contract, ty.id)
        ));
    }
}

/// Whether no argument has the lifetime; one that is not declared is reported as such.
pub(super) fn is_unbounded(function: &Function, lifetime: &Lifetime) -> bool {
    let same = |other: &Lifetime| other.ident == lifetime.ident;
    can_tie(lifetime)
        && is_declared(function, lifetime)
        && !function.parameters.iter().any(|parameter| {
            parameter.role.lifetime().is_some_and(same)
                || parameter.role.objects().is_some_and(|ty| ty.lifetimes.iter().any(same))
        })
}

/// Whether the object was made by this call, so that nobody else has it.
pub(super) fn is_fresh(contract: &Contract, value: &Value) -> bool {
    match (&value.transfer, value.object()) {
        // Who has the objects of an array that only lends them is not said.
        _ if value.owns_lent_objects() => false,
        // Whether a declared type is counted is not seen here.
        (Transfer::Owned { unique, .. }, Some(ty)) => {
            *unique || !(contract[ty.id].is_counted() || contract[ty.id].is_declared())
        }
        _ => false,
    }
}

/// The same object comes back under the same type, lifetimes included; and so does what takes its place.
///
/// ```text
/// #[returns(same_as(x))] fn X_self<'a, 'b>(x: &X<'a>, y: &X<'b>) -> *const X<'b>;
/// ```
pub(super) fn check_same_object(diagnostics: &mut Diagnostics, contract: &Contract) {
    let sinks = floating::sinks(contract);
    for (own, function) in contract.understood_functions() {
        for returned in function.returned() {
            let (Transfer::SameAs(id) | Transfer::Replaces(id)) = returned.value.transfer else { continue };
            // An `up_ref` or a sink of another type, and what cannot come back at all, are reported as such.
            let is_up_ref = contract.types.iter().any(|ty| matches!(ty.ownership, Ownership::Owned { counting: Counting::UpRef(up_ref), .. } if contract[up_ref].ident == function.ident));
            if is_up_ref
                || sinks.contains(&own)
                || (!matches!(function[id].role, Role::Consumed(_))
                    && why_not_lender(&function[id]).is_some()
                    && matches!(returned.value.transfer, Transfer::SameAs(_)))
            {
                continue;
            }
            let (back, given) = (returned.value.object(), function[id].role.object());
            let same_type = back.map(|ty| ty.id) == given.map(|ty| ty.id);
            let same_lifetimes = back.zip(given).is_none_or(|(back, given)| {
                back.lifetimes
                    .iter()
                    .zip(&given.lifetimes)
                    .all(|(back, given)| back.ident == "_" || back.ident == given.ident)
            });
            let verb = match returned.value.transfer {
                Transfer::SameAs(_) => "is the same object as",
                _ => "takes the place of",
            };
            let subject = words::returned(function, returned.place);
            let name = &function[id].ident;
            if !same_type {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        returned.span,
                        format!("{subject} {verb} `{name}`, but has another type"),
                    )
                    .help("name the parameter that C returns, and give both the same type");
            } else if let (false, Some(back)) = (same_lifetimes, back) {
                diagnostics
                    .error(
                        &code::INVENTED_LIFETIME,
                        back.span,
                        format!("{subject} {verb} `{name}`, but has other lifetimes"),
                    )
                    .help(format!("write the same in both places: `{}`", words::declared(contract, back.id)));
            }
        }
    }
}
