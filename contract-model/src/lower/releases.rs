//! Free functions: what each frees and how it is called.

use std::collections::HashMap;

use syn::{Token, Visibility};

use super::helpers::Helpers;
use super::lifetimes::fresh_lifetime;
use super::names::Names;
use super::types::{CType, classify};
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{
    Access, BufferShape, Consumed, Contract, Function, FunctionId, InOut, Items, Parameter, ParameterId, Pointee,
    Reference, Release, ReleaseArgument, Released, Role, Shape, Transfer, TypeId, Value,
};
use crate::syntax::FunctionItem;

pub(crate) fn lower_releases(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    helpers: &Helpers,
    functions: &[Function],
) -> Vec<Release> {
    names
        .functions()
        .zip(functions)
        .filter(|((id, _), function)| helpers.get(*id).frees && !function.poisoned)
        .filter_map(|((id, item), function)| lower_release(diagnostics, names, id, item, function))
        .collect()
}

fn lower_release(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    id: FunctionId,
    item: &FunctionItem,
    function: &Function,
) -> Option<Release> {
    let Some((object, consumed)) =
        function.parameters.iter().zip(&item.parameters).find_map(|(parameter, written)| match &parameter.role {
            Role::Consumed(consumed) => Some((written, consumed)),
            _ => None,
        })
    else {
        diagnostics
            .error(
                &code::FREE_SIGNATURE,
                item.ident.span(),
                format!("free function `{}` takes no raw pointer to what it frees", item.ident),
            )
            .help(format!("declare it as C does: `fn {}(x: *mut X);`, or `*mut c_void`", item.ident));
        return None;
    };
    let released = match &consumed.shape {
        Shape::Object(foreign) => Released::Foreign(foreign.id),
        Shape::Text => Released::Bytes,
        Shape::Buffer(BufferShape { items: Items::Texts, .. }) => Released::Texts,
        Shape::Buffer(BufferShape { items: Items::Objects(foreign, _), .. }) => Released::Objects(foreign.id),
        _ => match innermost(classify(diagnostics, names, &object.ty)) {
            CType::Void | CType::Nothing => Released::Anything,
            CType::Byte(_) => Released::Bytes,
            CType::Scalar(ty) | CType::Array(.., ty) => Released::Plain(ty),
            _ => {
                diagnostics
                    .error(
                        &code::FREE_SIGNATURE,
                        crate::Spanned::span(&object.ty),
                        format!("free function `{}` takes neither what it frees nor a pointer to that", item.ident),
                    )
                    .help(format!(
                        "write `{}: *mut X`, or `*mut *mut X` if C sets the caller's pointer to NULL",
                        object.ident
                    ));
                return None;
            }
        },
    };
    let of_memory = !matches!(released, Released::Foreign(_));
    let mut others = function.parameters.iter().filter(|parameter| matches!(parameter.role, Role::Consumed(_))).skip(1);
    if let Some(second) = others.next() {
        diagnostics
            .error(
                &code::FREE_SIGNATURE,
                second.span,
                format!(
                    "free function `{}` consumes two things, `{}` and `{}`",
                    item.ident, object.ident, second.ident
                ),
            )
            .note("it is called with one object, when the owner of that is dropped")
            .help(format!("name a function that frees a `{}` alone", object.ident));
        return None;
    }
    let mut arguments = Vec::new();
    for parameter in &function.parameters {
        match release_argument(parameter, of_memory) {
            Some(argument) => arguments.push(argument),
            None => {
                diagnostics
                    .error(
                        &code::FREE_SIGNATURE,
                        parameter.span,
                        format!(
                            "free function `{}` takes {} arguments, and nothing says what `{}` is",
                            item.ident,
                            function.parameters.len(),
                            parameter.ident
                        ),
                    )
                    .help(argument_help(parameter, of_memory));
                return None;
            }
        }
    }
    let on_failure = function.failure.as_ref().and(consumed.on);
    Some(Release {
        function: id,
        released,
        indirect: consumed.indirect,
        arguments,
        on_failure,
        visibility: function.visibility.clone(),
    })
}

/// How to say what an argument of a free function is.
fn argument_help(parameter: &Parameter, of_memory: bool) -> String {
    let name = &parameter.ident;
    let ty = code_text(&parameter.raw);
    match &parameter.role {
        Role::Value(_) if of_memory => {
            format!(
                "write `#[fixed(…)] {name}: {ty}` if it is always the same; a length is named on what is freed: `#[buffer(len = {name})]`"
            )
        }
        Role::Value(_) => format!("give it the value with which C frees all of it: `#[fixed(…)] {name}: {ty}`"),
        _ if ty.starts_with('*') => format!("give it a value: `#[null] {name}: {ty}`, or `#[fixed(…)] {name}: {ty}`"),
        _ => format!("give it a value: `#[fixed(…)] {name}: {ty}`"),
    }
}

fn innermost(ctype: CType) -> CType {
    match ctype {
        CType::Pointer { to, .. } => innermost(*to),
        other => other,
    }
}

fn release_argument(parameter: &Parameter, of_memory: bool) -> Option<ReleaseArgument> {
    match &parameter.role {
        Role::Consumed(Consumed { .. }) => Some(ReleaseArgument::Object),
        Role::Fixed { value, .. } => Some(ReleaseArgument::Fixed(value.clone())),
        Role::Null => Some(ReleaseArgument::Null),
        Role::Length { integer, indirect: false, .. } if of_memory => Some(ReleaseArgument::Length(integer.clone())),
        Role::Reference(reference) if of_memory && reference.access == Access::Shared && !reference.nullable => {
            match &reference.to {
                Pointee::Foreign(foreign) => Some(ReleaseArgument::Parent(foreign.id)),
                Pointee::Plain(_) => None,
            }
        }
        _ => None,
    }
}

/// Memory whose free function wants its pool again remembers the parameter it came from, and is owned no longer than
/// that is lent.
pub(crate) fn find_parents(diagnostics: &mut Diagnostics, contract: &mut Contract) {
    let Contract { functions, releases, types, .. } = contract;
    let parents: HashMap<FunctionId, TypeId> =
        releases.iter().filter_map(|release| Some((release.function, release.parent()?))).collect();
    let parent_of = |free: FunctionId| parents.get(&free).copied();
    let name_of = |ty: TypeId| types.get(ty.0).map_or_else(String::new, |ty| ty.ident.to_string());
    for (at, function) in functions.iter_mut().enumerate() {
        refuse_unknown_parents(diagnostics, FunctionId(at), function, &parent_of, &name_of);
        let candidates: Vec<(ParameterId, TypeId)> = function
            .parameters_with_ids()
            .filter_map(|(id, parameter)| match &parameter.role {
                Role::Reference(Reference { to: Pointee::Foreign(foreign), nullable: false, .. }) => {
                    Some((id, foreign.id))
                }
                _ => None,
            })
            .collect();
        let (ident, span) = (function.ident.clone(), function.result_span);
        let outs = function.parameters.iter_mut().filter_map(|parameter| match &mut parameter.role {
            Role::Out(out) => Some(&mut out.value),
            _ => None,
        });
        let mut lenders = Vec::new();
        for value in outs.chain([&mut function.result]) {
            let Transfer::Owned { free: Some(free), parent, .. } = &mut value.transfer else { continue };
            let Some(wanted) = parent_of(*free) else { continue };
            let ty = name_of(wanted);
            match candidates.iter().filter(|(_, ty)| *ty == wanted).collect::<Vec<_>>().as_slice() {
                [(only, _)] => {
                    *parent = Some(*only);
                    lenders.push(*only);
                    continue;
                }
                [] => {
                    diagnostics
                        .error(
                            &code::FREE_SIGNATURE,
                            span,
                            format!("what `{ident}` gives is freed with a `{ty}`, and the function takes none"),
                        )
                        .note("the owner remembers the parent that it came from, to free it there")
                        .help(format!("take it as a parameter: `parent: &{ty}`"));
                }
                [_, _, ..] => {
                    diagnostics
                        .error(
                            &code::FREE_SIGNATURE,
                            span,
                            format!("what `{ident}` gives is freed with a `{ty}`, and the function takes several"),
                        )
                        .note("the owner remembers the parent that it came from, to free it there")
                        .help("make the function an `unsafe fn` with `#[unchecked]` on what it gives");
                }
            }
            value.transfer = Transfer::Poisoned;
        }
        for lender in lenders {
            lend_by_name(function, lender);
        }
    }
}

/// The parent is lent for a lifetime that the owner can have as well.
fn lend_by_name(function: &mut Function, lender: ParameterId) {
    let Function { parameters, lifetimes, .. } = function;
    if let Some(Role::Reference(reference)) = parameters.get_mut(lender.0).map(|parameter| &mut parameter.role)
        && reference.lifetime.is_none()
    {
        reference.lifetime = Some(fresh_lifetime(lifetimes, "parent"));
    }
}

/// Only what is made from a parent can be told which one it is: what goes in may be from another parent.
fn refuse_unknown_parents(
    diagnostics: &mut Diagnostics,
    id: FunctionId,
    function: &mut Function,
    parent_of: &impl Fn(FunctionId) -> Option<TypeId>,
    name_of: &impl Fn(TypeId) -> String,
) {
    for parameter in &mut function.parameters {
        let (free, verb) = match &parameter.role {
            Role::Consumed(consumed) => match consumed.freed_by() {
                Some(free) => (free, "takes over"),
                None => continue,
            },
            Role::InOut(InOut { value: Value { transfer: Transfer::Owned { free: Some(free), .. }, .. }, .. }) => {
                (*free, "may replace")
            }
            _ => continue,
        };
        let Some(wanted) = parent_of(free) else { continue };
        let ty = name_of(wanted);
        diagnostics
            .error(
                &code::FREE_SIGNATURE,
                parameter.span,
                format!(
                    "`{}` {verb} `{}`, which is freed with the `{ty}` that it came from",
                    function.ident, parameter.ident
                ),
            )
            .note(format!(
                "nothing ties the memory to one `{ty}`: it would be used after that one is gone, or freed with another"
            ))
            .help(if free == id {
                "remove `rust_name`: the memory is freed when its owner is dropped"
            } else {
                "make the function an `unsafe fn` with `#[unchecked]` here"
            });
        parameter.role = Role::Poisoned;
    }
}

/// A marker type is as visible as the most visible item that mentions it.
pub(crate) fn widen_visibility(contract: &mut Contract) {
    let mut widest: HashMap<FunctionId, Visibility> = HashMap::new();
    let mut widen = |free: FunctionId, by: &Visibility| {
        let widest = widest.entry(free).or_insert(Visibility::Inherited);
        *widest = wider(widest, by);
    };
    for ty in &contract.types {
        if let Some(free) = ty.free() {
            widen(free, &ty.visibility);
        }
    }
    for function in &contract.functions {
        let values = function.parameters.iter().filter_map(|parameter| match &parameter.role {
            Role::Out(out) => Some(&out.value),
            Role::InOut(inout) => Some(&inout.value),
            _ => None,
        });
        for value in values.chain([&function.result]) {
            for free in value.freed_by() {
                widen(free, &function.visibility);
            }
        }
        for parameter in &function.parameters {
            if let Role::Consumed(consumed) = &parameter.role
                && let Some(free) = consumed.freed_by()
            {
                widen(free, &function.visibility);
            }
        }
    }
    for release in &mut contract.releases {
        if let Some(visibility) = widest.get(&release.function) {
            release.visibility = wider(&release.visibility, visibility);
        }
    }
}

fn wider(left: &Visibility, right: &Visibility) -> Visibility {
    match (left, right) {
        (Visibility::Public(_), _) | (_, Visibility::Inherited) => left.clone(),
        (_, Visibility::Public(_)) | (Visibility::Inherited, _) => right.clone(),
        (Visibility::Restricted(restricted), Visibility::Restricted(_)) => {
            let mut restricted = restricted.clone();
            restricted.in_token = None::<Token![in]>;
            restricted.path = Box::new(syn::Ident::new("crate", proc_macro2::Span::call_site()).into());
            Visibility::Restricted(restricted)
        }
    }
}
