//! A free function frees what it is named for: that type, such memory, or anything (`void *`).
//!
//! What it was meant to be is not known then, so owners of it are poisoned.

use quote::ToTokens;
use syn::Type;

use crate::Diagnostic;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    BufferShape, Consumed, Contract, FunctionId, Items, Ownership, Parameter, Place, Release, ReleaseArgument,
    Released, Role, Shape, Transfer, TypeId,
};

/// Reports every free function that frees something else.
///
/// ```text
/// #[owned_by_c(free = Y_free)] type X; #[owned_by_c(free = Y_free)] type Y;
/// fn Y_free(y: *mut Y);
/// ```
pub(super) fn report_other_frees(diagnostics: &mut Diagnostics, contract: &mut Contract) {
    let ids: Vec<TypeId> = contract.type_ids().collect();
    for ty in ids {
        if report_type(diagnostics, contract, ty) {
            contract.types[ty.0].ownership = Ownership::Poisoned;
        }
    }
    let ids: Vec<FunctionId> = contract.function_ids().collect();
    for id in ids {
        report_values(diagnostics, contract, id);
        report_consumed(diagnostics, contract, id);
    }
}

fn report_type(diagnostics: &mut Diagnostics, contract: &Contract, ty: TypeId) -> bool {
    let Some(free) = contract[ty].free() else { return false };
    let Some(wrong) = other_than_object(contract, free, ty) else { return false };
    let name = &contract[ty].ident;
    let diagnostic = diagnostics.error(
        &code::FREE_SIGNATURE,
        contract[ty].free_span,
        format!("`{}` is the free function of type `{name}`, but it frees {wrong}", contract[free].ident),
    );
    let takes = |parameter: &Parameter| match &parameter.role {
        Role::Consumed(Consumed { shape: Shape::Object(object), .. }) => object.id == ty,
        Role::Poisoned => points_to(&parameter.raw, contract, ty),
        _ => false,
    };
    let other = contract.functions.iter().find(|function| {
        function.ident != contract[free].ident && matches!(function.parameters.as_slice(), [only] if takes(only))
    });
    match other {
        Some(function) => diagnostic.help(format!("write `{}`", function.ident)),
        None => diagnostic.help(format!("name the function that frees it: `fn {name}_free(x: *mut {name});`")),
    };
    true
}

fn report_values(diagnostics: &mut Diagnostics, contract: &mut Contract, id: FunctionId) {
    let function = &contract[id];
    let mut wrong_values = Vec::new();
    for returned in function.returned() {
        let Transfer::Owned { free: Some(free), .. } = returned.value.transfer else { continue };
        let of_each = match &returned.value.shape {
            Shape::Buffer(_) => returned.value.owned_object().flatten().zip(returned.value.object()),
            _ => None,
        };
        let wrong_each = of_each.and_then(|(each, ty)| Some((each, other_than_object(contract, each, ty.id)?)));
        let wrong_whole = other_than_shape(contract, free, &returned.value.shape).map(|wrong| (free, wrong));
        let is_each = wrong_whole.is_none();
        let Some((free, wrong)) = wrong_whole.or(wrong_each) else { continue };
        let what = match returned.place {
            Place::Result => format!("the result of `{}`", function.ident),
            Place::Out(at) | Place::InOut(at) => {
                format!("what C stores in `{}` of `{}`", function[at].ident, function.ident)
            }
        };
        let diagnostic = diagnostics.error(
            &code::FREE_SIGNATURE,
            returned.span,
            if is_each {
                format!("each object of {what} is freed by `{}`, but that frees {wrong}", contract[free].ident)
            } else {
                format!("{what} is freed by `{}`, but that frees {wrong}", contract[free].ident)
            },
        );
        match returned.value.object().and_then(|ty| contract[ty.id].free()) {
            Some(own) if is_each => {
                diagnostic.help(format!("write `each = owned`: the type says that `{}` frees it", contract[own].ident));
            }
            _ if is_each => suggest_object_free(diagnostic),
            _ if returned.value.one_object().is_none() && returned.value.object().is_some() => {
                diagnostic.note("`owned(free = F)` says what frees the array; what frees each of its objects, `each = owned(free = G)` says");
                suggest_array_free(diagnostic, returned.value.object().map(|ty| contract[ty.id].ident.to_string()));
            }
            Some(own) => {
                diagnostic.help(format!("write `owned`: the type says that `{}` frees it", contract[own].ident));
            }
            None => suggest_memory_free(diagnostic),
        }
        wrong_values.push(returned.place);
    }
    let function = &mut contract.functions[id.0];
    function.poisoned |= !wrong_values.is_empty();
    for place in wrong_values {
        let value = match place {
            Place::Result => &mut function.result,
            Place::Out(at) | Place::InOut(at) => match &mut function.parameters[at.0].role {
                Role::Out(out) => &mut out.value,
                Role::InOut(inout) => &mut inout.value,
                _ => continue,
            },
        };
        value.transfer = match value.shape {
            Shape::Object(_) => Transfer::Owned { free: None, unique: false, sink: None, parent: None },
            _ => Transfer::Poisoned,
        };
    }
}

fn report_consumed(diagnostics: &mut Diagnostics, contract: &mut Contract, id: FunctionId) {
    let function = &contract[id];
    let mut wrong_parameters = Vec::new();
    for (at, parameter) in function.parameters_with_ids() {
        let Role::Consumed(consumed @ Consumed { shape, .. }) = &parameter.role else { continue };
        let Some(free) = &consumed.freed_by() else { continue };
        if *free == id {
            continue; // the wrapper of a free function takes what it frees
        }
        let wrong = match consumed.object() {
            Some(ty) => other_than_object(contract, *free, ty.id),
            None => other_than_shape(contract, *free, shape),
        };
        let Some(wrong) = wrong else { continue };
        let each = if consumed.is_array() { "each object of " } else { "" };
        let diagnostic = diagnostics.error(
            &code::FREE_SIGNATURE,
            parameter.span,
            format!(
                "{each}parameter `{}` of `{}` is freed by `{}`, but that frees {wrong}",
                parameter.ident, function.ident, contract[*free].ident
            ),
        );
        match shape {
            Shape::Object(_) => {
                diagnostic.help("write `#[consumed]`: the type says how it is freed");
            }
            _ if consumed.is_array() => {
                diagnostic.help("write `each = owned`: the type says how each is freed");
            }
            _ => suggest_memory_free(diagnostic),
        }
        wrong_parameters.push(at);
    }
    let function = &mut contract.functions[id.0];
    for at in wrong_parameters {
        function.parameters[at.0].role = Role::Poisoned;
        function.poisoned = true;
    }
}

/// What a free function frees instead of an object of this type.
fn other_than_object(contract: &Contract, free: FunctionId, ty: TypeId) -> Option<String> {
    let release = contract.release(free)?;
    match &release.released {
        Released::Anything => with_more_than_its_address(contract, release),
        // Alternatives under `cfg` have one name.
        Released::Foreign(released) if contract[*released].ident == contract[ty].ident => None,
        Released::Foreign(released) => Some(format!("a `{}`", contract[*released].ident)),
        Released::Bytes => Some("characters".to_owned()),
        Released::Texts => Some("an array of texts".to_owned()),
        Released::Objects(released) => Some(format!("an array of `{}`", contract[*released].ident)),
        Released::Plain(element) => Some(format!("a `{}`", element.to_token_stream())),
    }
}

/// What `F(void *, length)` and `F(void *, pool)` free: memory, of which more is known than where it is.
fn with_more_than_its_address(contract: &Contract, release: &Release) -> Option<String> {
    release.arguments.iter().find_map(|argument| match argument {
        ReleaseArgument::Length(_) => Some("memory whose length it is told".to_owned()),
        ReleaseArgument::Parent(of) => Some(format!("memory with the `{}` that it came from", contract[*of].ident)),
        _ => None,
    })
}

/// What the free function of an array of such objects frees instead.
fn other_than_array(contract: &Contract, free: FunctionId, ty: TypeId) -> Option<String> {
    match contract.release(free)?.released {
        // As above.
        Released::Objects(released) if contract[released].ident == contract[ty].ident => None,
        Released::Foreign(released) => Some(format!("one `{}`", contract[released].ident)),
        Released::Anything => None,
        _ => other_than_object(contract, free, ty),
    }
}

/// What a free function frees instead of a value of this shape. Types that may be the same under two names are left
/// to the compiler.
fn other_than_shape(contract: &Contract, free: FunctionId, shape: &Shape) -> Option<String> {
    let release = contract.release(free)?;
    match (shape, &release.released) {
        (Shape::Buffer(BufferShape { items: Items::Objects(ty, _), .. }), _) => other_than_array(contract, free, ty.id),
        (Shape::Text | Shape::Buffer(_) | Shape::Plain(_), Released::Objects(released)) => {
            Some(format!("an array of `{}`", contract[*released].ident))
        }
        (Shape::Object(ty), _) => other_than_object(contract, free, ty.id),
        (Shape::Text | Shape::Buffer(_) | Shape::Plain(_), Released::Foreign(released)) => {
            Some(format!("a `{}`", contract[*released].ident))
        }
        (Shape::Buffer(buffer), Released::Bytes | Released::Plain(_)) if buffer.is_texts() => {
            Some("a single array, by its type".to_owned())
        }
        (Shape::Buffer(buffer), Released::Texts) if buffer.is_texts() => None,
        (Shape::Text | Shape::Buffer(_) | Shape::Plain(_), Released::Texts) => Some("an array of texts".to_owned()),
        (Shape::Buffer(buffer), Released::Bytes) if is_surely_no_byte(&buffer.element) => Some("characters".to_owned()),
        (Shape::Plain(ty), Released::Bytes) if is_surely_no_byte(ty) => Some("characters".to_owned()),
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

fn points_to(raw: &Type, contract: &Contract, ty: TypeId) -> bool {
    let Type::Ptr(pointer) = raw else { return false };
    let Type::Path(path) = &*pointer.elem else { return false };
    path.path.segments.last().is_some_and(|last| last.ident == contract[ty].rust_name)
}

fn suggest_memory_free(diagnostic: &mut Diagnostic) {
    diagnostic.help("name the function that frees such memory, `fn free(p: *mut c_void);` if it is C's own");
}

fn suggest_array_free(diagnostic: &mut Diagnostic, name: Option<String>) {
    let name = name.unwrap_or_default();
    diagnostic.help(format!(
        "name the function that frees the array: `fn {name}s_free(all: *mut *mut {name});`, or `fn free(p: *mut c_void);` if it is C's own"
    ));
}

fn suggest_object_free(diagnostic: &mut Diagnostic) {
    diagnostic.help("name the function that frees one object: `fn X_free(x: *mut X);`");
}
