//! `owned(floating = S)`: what C gives without a count of its own is sunk before it is owned.

use std::collections::HashSet;

use super::release::{is_poisoned, lends};
use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Contract, Function, FunctionId, Ownership, Reference, Role, Shape, Transfer, TypeId, is_void_pointer,
};

/// The functions that `floating` names: what they must be is said by this file's rule.
pub(super) fn sinks(contract: &Contract) -> HashSet<FunctionId> {
    let named =
        contract.functions.iter().flat_map(Function::returned).filter_map(|returned| match returned.value.transfer {
            Transfer::Owned { sink, .. } => sink,
            _ => None,
        });
    named.flat_map(|sink| contract.alternatives(sink)).copied().collect()
}

/// A floating reference is one of a counted object, and is sunk by a function that takes the object and nothing else, and
/// cannot fail.
///
/// ```text
/// #[owned_by_c(free = X_free)] type X;
/// #[returns(owned(floating = X_sink))] fn X_new() -> *mut X;
/// ```
pub(super) fn check_floating(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported: HashSet<(FunctionId, TypeId)> = HashSet::new();
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Transfer::Owned { free, sink: Some(sink), .. } = returned.value.transfer else { continue };
            let Some(ty) = returned.value.object() else { continue };
            let foreign = &contract[ty.id];
            let name = &foreign.ident;
            // Without a free function at all, that is what is missing; of a declared type it is asked where it is declared.
            let is_known = !foreign.is_declared() && (free.is_some() || foreign.free().is_some());
            if is_known && !foreign.is_counted() && foreign.ownership != Ownership::Poisoned {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        returned.span,
                        format!(
                            "{} is `owned(floating = …)`, but type `{name}` is not counted",
                            words::returned(function, returned.place)
                        ),
                    )
                    .note("a floating reference is a count that nobody has taken yet")
                    .help(format!(
                        "say that its free function drops a count: `#[owned_by_c(free = …, counted)] type {name};`, or write `owned`"
                    ));
                continue;
            }
            for &declared in contract.alternatives(sink) {
                let Some(wrong) = objection(&contract[declared], ty.id) else { continue };
                if reported.insert((declared, ty.id)) {
                    report(diagnostics, contract, function, &contract[declared], ty.id, wrong);
                }
            }
        }
    }
}

/// Why a function cannot sink references to objects of this type.
fn objection(sink: &Function, ty: TypeId) -> Option<&'static str> {
    if is_poisoned(sink) {
        return None;
    }
    let takes_object = match sink.parameters.as_slice() {
        [only] => {
            // `g_object_ref_sink(gpointer)` sinks references to objects of any type.
            let takes_any = is_void_pointer(&only.raw)
                && matches!(only.role, Role::Reference(Reference { access: Access::Shared, nullable: false, .. }));
            lends(&only.role, ty) || takes_any
        }
        _ => false,
    };
    let returns_fit = match &sink.result.shape {
        Shape::Nothing | Shape::Scalar(_) | Shape::Raw(_) => true,
        Shape::Object(result) => result.id == ty && !sink.result.nullable,
        Shape::Plain(_) | Shape::Text | Shape::Buffer(_) | Shape::Fd { .. } | Shape::Handed(_) => false,
    };
    if !takes_object {
        Some("takes something else than the object")
    } else if !returns_fit {
        Some("returns something else than a status or the object")
    } else if sink.failure.is_some() {
        Some("can fail")
    } else if sink.requires.is_some() {
        Some("has `requires`, which is not asked here")
    } else {
        None
    }
}

fn report(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    sink: &Function,
    ty: TypeId,
    wrong: &str,
) {
    diagnostics
        .error(
            &code::UP_REF_SIGNATURE,
            sink.ident.span(),
            format!("`{}` sinks the floating reference that `{}` gives, but it {wrong}", sink.ident, function.ident),
        )
        .note("it is called with the object alone, right after that, and whatever it returns is ignored")
        .help(format!(
            "what `floating` names is `fn {}(x: *mut {});`, with a status or the object as its result",
            sink.ident, contract[ty].ident
        ));
}
