//! What Rust owns can be freed, and what counts or copies has the shape of it.

use quote::ToTokens;
use syn::Type;

use super::words;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Consumed, Contract, Counting, Function, FunctionId, Ownership, Pointee, Reference, Released, Role, Shape,
    Transfer, TypeId,
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
        let returned = function
            .returned()
            .filter(|returned| matches!(returned.value.transfer, Transfer::Owned { free: None, .. }));
        let back = returned.filter_map(|returned| returned.value.object().map(|ty| (ty.id, returned.span, "returns")));
        let into = function.parameters.iter().filter_map(|parameter| match &parameter.role {
            Role::Consumed(Consumed { shape: Shape::Object(ty), free: None, .. }) if contract.release(id).is_none() => {
                Some((ty.id, parameter.span, "consumes"))
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
                .help(format!("name the C function that frees it: `#[owned_by_c(free = {name}_free)] type {name};`"));
        }
    }
}

/// A free function frees what it is named for: that type, or anything (`void *`).
///
/// ```text
/// #[owned_by_c(free = Y_free)] type X; #[owned_by_c(free = Y_free)] type Y;
/// fn Y_free(y: *mut Y);
/// ```
pub(super) fn check_freed(diagnostics: &mut Diagnostics, contract: &Contract) {
    for ty in contract.type_ids() {
        let Some(free) = contract[ty].free() else { continue };
        let Some(wrong) = other_than_object(contract, free, ty) else { continue };
        let name = &contract[ty].ident;
        let diagnostic = diagnostics.error(
            &code::FREE_SIGNATURE,
            contract[ty].free_span,
            format!("`{}` is the free function of type `{name}`, but it frees {wrong}", contract[free].ident),
        );
        suggest_free(diagnostic, contract, ty, free);
    }
    for (id, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Transfer::Owned { free: Some(free), .. } = returned.value.transfer else { continue };
            let wrong = other_than_shape(contract, free, &returned.value.shape);
            if let Some(wrong) = wrong {
                let what = words::returned(function, returned.place);
                let diagnostic = diagnostics.error(
                    &code::FREE_SIGNATURE,
                    returned.span,
                    format!("{what} is freed by `{}`, but that frees {wrong}", contract[free].ident),
                );
                match returned.value.object() {
                    Some(ty) => suggest_owned(diagnostic, contract, ty.id),
                    None => suggest_memory_free(diagnostic),
                }
            }
        }
        for parameter in &function.parameters {
            let Role::Consumed(Consumed { free: Some(free), shape, .. }) = &parameter.role else { continue };
            if *free == id {
                continue; // the wrapper of a free function takes what it frees
            }
            if let Some(wrong) = other_than_shape(contract, *free, shape) {
                let diagnostic = diagnostics.error(
                    &code::FREE_SIGNATURE,
                    parameter.span,
                    format!(
                        "{} was allocated for `{}`, but that frees {wrong}",
                        words::parameter(function, parameter),
                        contract[*free].ident
                    ),
                );
                match shape {
                    Shape::Object(_) => {
                        diagnostic.help("write `#[consumed]`: the type says how it is freed");
                    }
                    _ => suggest_memory_free(diagnostic),
                }
            }
        }
    }
}

/// What a free function frees instead of an object of this type.
fn other_than_object(contract: &Contract, free: FunctionId, ty: TypeId) -> Option<String> {
    let release = contract.release(free)?;
    match &release.released {
        Released::Anything => None,
        Released::Foreign(released) if *released == ty => None,
        Released::Foreign(released) => Some(words::one(&contract[*released].ident)),
        Released::Bytes => Some("characters".to_owned()),
        Released::Plain(element) => Some(format!("a `{}`", element.to_token_stream())),
    }
}

/// What a free function frees instead of a value of this shape. Types that may be the same under two names are left
/// to the compiler.
fn other_than_shape(contract: &Contract, free: FunctionId, shape: &Shape) -> Option<String> {
    let release = contract.release(free)?;
    match (shape, &release.released) {
        (Shape::Object(ty), _) => other_than_object(contract, free, ty.id),
        (Shape::Text | Shape::Buffer(_), Released::Foreign(released)) => Some(words::one(&contract[*released].ident)),
        (Shape::Buffer(buffer), Released::Bytes) if is_surely_no_byte(&buffer.element) => Some("characters".to_owned()),
        (Shape::Text, Released::Plain(element)) if is_surely_no_byte(element) => {
            Some(format!("a `{}`", element.to_token_stream()))
        }
        _ => None,
    }
}

fn is_surely_no_byte(ty: &Type) -> bool {
    const WIDE: &[&str] = &[
        "i16",
        "u16",
        "i32",
        "u32",
        "i64",
        "u64",
        "i128",
        "u128",
        "isize",
        "usize",
        "f32",
        "f64",
        "c_short",
        "c_ushort",
        "c_int",
        "c_uint",
        "c_long",
        "c_ulong",
        "c_longlong",
        "c_ulonglong",
        "c_float",
        "c_double",
    ];
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| WIDE.iter().any(|name| last.ident == name)))
}

/// The function that frees the type, if one of the block looks like it.
fn suggest_free(diagnostic: &mut crate::Diagnostic, contract: &Contract, ty: TypeId, named: FunctionId) {
    let frees = |function: &&Function| {
        let only = match function.parameters.as_slice() {
            [only] => only,
            _ => return false,
        };
        let takes = match &only.role {
            Role::Consumed(Consumed { shape: Shape::Object(object), .. }) => object.id == ty,
            Role::Poisoned => {
                matches!(&only.raw, Type::Ptr(pointer) if matches!(&*pointer.elem, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == contract[ty].rust_name)))
            }
            _ => false,
        };
        takes && function.ident != contract[named].ident
    };
    let name = &contract[ty].ident;
    match contract.functions.iter().find(frees) {
        Some(function) => diagnostic.help(format!("write `{}`", function.ident)),
        None => diagnostic.help(format!("name the function that frees it, `fn {name}_free(x: *mut {name});`")),
    };
}

fn suggest_owned(diagnostic: &mut crate::Diagnostic, contract: &Contract, ty: TypeId) {
    match contract[ty].free() {
        Some(free) => diagnostic.help(format!("write `owned`: the type says that `{}` frees it", contract[free].ident)),
        None => diagnostic.help("name the function that frees it"),
    };
}

fn suggest_memory_free(diagnostic: &mut crate::Diagnostic) {
    diagnostic.help("name the function that frees such memory, `fn free(p: *mut c_void);` if it is C's own");
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
        let takes_object = matches!(function.parameters.as_slice(), [only] if lends(&only.role, ty));
        let returns_fit = match &function.result.shape {
            Shape::Nothing | Shape::Scalar(_) => true,
            Shape::Object(result) => result.id == ty && !function.result.nullable,
            Shape::Plain(_) | Shape::Text | Shape::Buffer(_) | Shape::Raw(_) => false,
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
fn lends(role: &Role, ty: TypeId) -> bool {
    matches!(
        role,
        Role::Reference(Reference { to: Pointee::Foreign(lent), access: Access::Shared, nullable: false, .. }) if lent.id == ty
    )
}

/// Whether something in the signature could not be understood.
fn is_poisoned(function: &Function) -> bool {
    function.poisoned
        || matches!(function.result.transfer, Transfer::Poisoned)
        || function.parameters.iter().any(|parameter| matches!(parameter.role, Role::Poisoned))
}
