//! Containers: what gives the elements, and what counts them, can be called for as long as the container is lent.

use proc_macro2::Span;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Contract, Elements, ForeignUse, Function, FunctionId, Place, Pointee, Reference, Role, Safety, Shape,
    Transfer, TypeId,
};

/// What gives the elements takes the container, shared, and a number, and nothing of it can fail; what counts them takes
/// the container, shared, and returns a number.
///
/// ```text
/// #[elements(count = list_len)] #[returns(borrowed(from = list))] fn list_at(list: &mut list, at: c_int) -> *mut item;
/// ```
pub(super) fn check_elements(diagnostics: &mut Diagnostics, contract: &Contract) {
    for (id, function) in contract.understood_functions() {
        let Some(elements) = &function.elements else { continue };
        let Some(container) = check_get(diagnostics, function, elements) else { continue };
        check_count(diagnostics, contract, id, elements, container);
    }
}

fn check_get(diagnostics: &mut Diagnostics, function: &Function, elements: &Elements) -> Option<TypeId> {
    let given: Vec<&Role> = function.open_parameters().map(|(_, parameter)| &parameter.role).collect();
    let container = match given.as_slice() {
        [container, Role::Value(_)] => shared_object(container),
        _ => None,
    };
    let Some(container) = container else {
        report(diagnostics, elements.span, function, "does not take a container, shared, and a number")
            .help("write `fn get(container: &X, index: c_int) -> …`");
        return None;
    };
    if report_failing(diagnostics, elements.span, function) {
        return None;
    }
    let is_given = match &function.result.transfer {
        Transfer::Borrowed(borrow) => !borrow.exclusive,
        Transfer::Forever | Transfer::Copied | Transfer::Owned { .. } => true,
        Transfer::Value => !matches!(function.result.shape, Shape::Nothing),
        _ => false,
    };
    if !is_given || function.returned().any(|returned| returned.place != Place::Result) {
        report(diagnostics, elements.span, function, "does not return an element, and nothing else")
            .help("write `#[returns(borrowed(from = …))]`, or `#[returns(copied)]`");
        return None;
    }
    Some(container.id)
}

fn check_count(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    id: FunctionId,
    elements: &Elements,
    container: TypeId,
) {
    let function = &contract[elements.count];
    if function.poisoned || elements.count == id {
        if elements.count == id {
            report(diagnostics, elements.count_span, function, "gives the elements, and does not count them")
                .help("name the function that says how many there are");
        }
        return;
    }
    let given: Vec<&Role> = function.open_parameters().map(|(_, parameter)| &parameter.role).collect();
    let takes = match given.as_slice() {
        [only] => shared_object(only).is_some_and(|object| object.id == container),
        _ => false,
    };
    if !takes {
        report(
            diagnostics,
            elements.count_span,
            function,
            "does not take the same container, shared, and nothing else",
        )
        .help(format!("write `fn {}(container: &{}) -> c_int`", function.ident, contract[container].ident));
        return;
    }
    if report_failing(diagnostics, elements.count_span, function) {
        return;
    }
    let is_number =
        matches!(function.result.transfer, Transfer::Value) && matches!(function.result.shape, Shape::Scalar(_));
    if !is_number {
        report(diagnostics, elements.count_span, function, "does not return a number")
            .help("name the function that says how many there are");
    }
}

/// An object that is lent for the call, and never NULL.
fn shared_object(role: &Role) -> Option<&ForeignUse> {
    match role {
        Role::Reference(Reference { to: Pointee::Foreign(ty), access: Access::Shared, nullable: false, .. }) => {
            Some(ty)
        }
        _ => None,
    }
}

/// What an iterator could not pass on.
fn report_failing(diagnostics: &mut Diagnostics, span: Span, function: &Function) -> bool {
    if function.safety == Safety::Unsafe {
        report(diagnostics, span, function, "is an `unsafe fn`, and nobody would keep what it asks of its caller")
            .help("make it safe: a number that is too large gives NULL, which the wrapper finds");
        return true;
    }
    if function.is_fallible() || function.end.is_some() {
        report(diagnostics, span, function, "can fail, and an iterator gives elements only")
            .help("call it in a loop, with `?`");
        return true;
    }
    false
}

fn report<'d>(
    diagnostics: &'d mut Diagnostics,
    span: Span,
    function: &Function,
    what: &str,
) -> &'d mut crate::Diagnostic {
    diagnostics.error(&code::ELEMENTS_SIGNATURE, span, format!("`{}` {what}", function.ident))
}
