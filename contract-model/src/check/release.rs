//! What Rust owns can be freed, and what counts or copies has the shape of it.

use crate::diagnostics::{Diagnostics, code, likely_free};
use crate::ir::{
    Access, Contract, Counting, Function, FunctionId, Ownership, Parameter, Pointee, Reference, Role, Shape, Transfer,
    TypeId, is_void_pointer,
};

/// An owner that Rust gets or hands over is of a type that some function frees.
///
/// ```text
/// type db;
/// #[returns(owned)] fn db_open() -> *mut db;
/// ```
pub(super) fn check_missing_free(diagnostics: &mut Diagnostics, contract: &Contract) {
    let mut reported: Vec<TypeId> = Vec::new();
    for (id, function) in contract.understood_functions() {
        let returned = function.returned().filter(|returned| returned.value.owned_object() == Some(None));
        let back = returned.filter_map(|returned| returned.value.object().map(|ty| (ty.id, returned.span, "returns")));
        let into = function.parameters.iter().filter_map(|parameter| match &parameter.role {
            Role::Consumed(consumed) if consumed.freed_by().is_none() && contract.release(id).is_none() => {
                Some((consumed.object()?.id, parameter.span, "consumes"))
            }
            Role::Replaced { ty, .. } => Some((ty.id, parameter.span, "replaces")),
            _ => None,
        });
        for (ty, span, verb) in back.chain(into) {
            let foreign = &contract[ty];
            if foreign.ownership != Ownership::LentOnly || reported.contains(&ty) {
                continue;
            }
            reported.push(ty);
            let name = &foreign.ident;
            diagnostics
                .error(
                    &code::MISSING_FREE,
                    span,
                    format!("`{}` {verb} an owned `{name}`, but type `{name}` has no free function", function.ident),
                )
                .help(format!(
                    "name the C function that frees it: `#[owned_by_c(free = {})] type {name};`",
                    likely_free_of(contract, ty)
                ));
        }
    }
}

/// The function that probably frees a type, or the usual name of one.
pub(super) fn likely_free_of(contract: &Contract, ty: TypeId) -> String {
    let name = &contract[ty].ident;
    let single = contract.functions.iter().filter_map(|function| match function.parameters.as_slice() {
        [only] => Some((&function.ident, &only.raw)),
        _ => None,
    });
    likely_free(name, single).map_or_else(|| format!("{name}_free"), ToString::to_string)
}

/// `up_ref` counts the object up that it is given, and nothing else.
///
/// ```text
/// #[owned_by_c(free = X_free, up_ref = X_get_name)] type X;
/// fn X_get_name(x: &X, index: c_int);
/// ```
pub(super) fn check_up_refs(diagnostics: &mut Diagnostics, contract: &Contract) {
    for ty in contract.type_ids() {
        let Ownership::Owned { counting: Counting::UpRef(up_ref), .. } = contract[ty].ownership else { continue };
        let function = &contract[up_ref];
        if is_poisoned(function) {
            continue;
        }
        // `g_object_ref(gpointer)` counts up objects of any type; one that fails gives back what it was given.
        let takes_any = |parameter: &Parameter| {
            let lends = matches!(&parameter.role, Role::Reference(Reference { access: Access::Shared, .. }));
            lends && function.failure.is_none() && is_void_pointer(&parameter.raw)
        };
        let takes_object = matches!(function.parameters.as_slice(), [only] if lends(&only.role, ty) || takes_any(only));
        let returns_fit = match &function.result.shape {
            Shape::Nothing | Shape::Scalar(_) | Shape::Raw(_) => true,
            Shape::Object(result) => result.id == ty && !function.result.nullable,
            Shape::Plain(_) | Shape::Text | Shape::Buffer(_) | Shape::Fd { .. } | Shape::Handed(_) => false,
        };
        if takes_object && returns_fit {
            continue;
        }
        let name = &contract[ty].ident;
        let wrong = if takes_object {
            "returns something else than a status or the object"
        } else {
            "takes something else than the object"
        };
        diagnostics
            .error(
                &code::UP_REF_SIGNATURE,
                function.ident.span(),
                format!("`{}` is the `up_ref` of type `{name}`, but it {wrong}", function.ident),
            )
            .note("`clone()` on an owner calls it with the object alone, and keeps the same pointer")
            .help(format!(
                "an `up_ref` is `fn {0}(x: *mut {name});`, with a status (`-> c_int` and `#[fails(…)]`) or the object as its result",
                function.ident
            ));
    }
}

/// `dup` gives a new object with the lifetimes of the one it copies.
///
/// ```text
/// #[owned_by_c(free = X_free, dup = X_dup)] type X;
/// fn X_dup(to: &mut X, from: &X);
/// ```
pub(super) fn check_dups(diagnostics: &mut Diagnostics, contract: &Contract) {
    for ty in contract.type_ids() {
        let Ownership::Owned { dup: Some(dup), .. } = contract[ty].ownership else { continue };
        if !is_poisoned(&contract[dup]) {
            check_dup(diagnostics, contract, ty, dup);
        }
    }
}

fn check_dup(diagnostics: &mut Diagnostics, contract: &Contract, ty: TypeId, dup: FunctionId) {
    let function = &contract[dup];
    let name = &contract[ty].ident;
    let (source, copy) = match function.parameters.as_slice() {
        [source] => (Some(source), Some(&function.result)),
        [slot, source] => match &slot.role {
            Role::Out(out) if matches!(function.result.shape, Shape::Nothing | Shape::Scalar(_)) => {
                (Some(source), Some(&out.value))
            }
            _ => (None, None),
        },
        _ => (None, None),
    };
    let source = source.filter(|source| lends(&source.role, ty)).and_then(|source| source.role.object());
    let copied =
        copy.filter(|copy| matches!(copy.transfer, Transfer::Owned { free: None, .. })).and_then(|copy| copy.object());
    let copied = copied.filter(|copied| copied.id == ty);
    let (Some(source), Some(copied), Some(copy)) = (source, copied, copy) else {
        diagnostics
            .error(
                &code::DUP_SIGNATURE,
                function.ident.span(),
                format!("`{}` is the `dup` of type `{name}`, but it does not make an owned `{name}` from a `{name}`", function.ident),
            )
            .help(format!(
                "a `dup` is `fn {0}(x: *const {name}) -> *mut {name};` or `fn {0}(#[out(owned)] out: *mut *mut {name}, x: *const {name});`",
                function.ident
            ));
        return;
    };
    if copy.nullable {
        diagnostics
            .error(
                &code::DUP_SIGNATURE,
                function.result_span,
                format!("`{}` is the `dup` of type `{name}`, but its copy may be NULL", function.ident),
            )
            .note("`clone()` always gives an object")
            .help("write `#[fails(null)]` instead of `nullable`: the type then has `try_clone()`");
    } else if source.lifetimes != copied.lifetimes {
        let lifetimes: Vec<String> = contract[ty].lifetimes.iter().map(ToString::to_string).collect();
        let list = lifetimes.join(", ");
        diagnostics
            .error(
                &code::DUP_SIGNATURE,
                copied.span,
                format!("`{}` copies a `{name}` into one with other lifetimes", function.ident),
            )
            .note("a copy refers to what the original refers to")
            .help(format!("write `fn {}<{list}>(x: *const {name}<{list}>) -> *mut {name}<{list}>;`", function.ident));
    }
}

/// Whether the parameter lends an object of the type, and never NULL.
pub(super) fn lends(role: &Role, ty: TypeId) -> bool {
    matches!(
        role,
        Role::Reference(Reference { to: Pointee::Foreign(lent), access: Access::Shared, nullable: false, .. }) if lent.id == ty
    )
}

/// Whether something in the signature could not be understood.
pub(super) fn is_poisoned(function: &Function) -> bool {
    function.poisoned
        || matches!(function.result.transfer, Transfer::Poisoned)
        || function.parameters.iter().any(|parameter| matches!(parameter.role, Role::Poisoned))
}
