//! Free functions: what each frees and how it is called.

use syn::{Token, Visibility};

use super::helpers::Helpers;
use super::names::Names;
use super::types::{CType, classify};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Consumed, Contract, Function, FunctionId, Parameter, ParameterId, Pointee, Reference, Release, ReleaseArgument, Released, Role, Shape,
    Transfer, TypeId,
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

fn lower_release(diagnostics: &mut Diagnostics, names: &Names<'_>, id: FunctionId, item: &FunctionItem, function: &Function) -> Option<Release> {
    let Some((object, consumed)) = function.parameters.iter().zip(&item.parameters).find_map(|(parameter, written)| match &parameter.role {
        Role::Consumed(consumed) => Some((written, consumed)),
        _ => None,
    }) else {
        diagnostics
            .error(&code::FREE_SIGNATURE, item.ident.span(), format!("free function `{}` takes no raw pointer to what it frees", item.ident))
            .help(format!("declare it as C does: `fn {}(x: *mut X);`, or `*mut c_void`", item.ident));
        return None;
    };
    let released = match &consumed.shape {
        Shape::Object(foreign) => Released::Foreign(foreign.id),
        Shape::Text => Released::Bytes,
        Shape::Buffer(_) | Shape::Raw(_) | Shape::Nothing | Shape::Scalar(_) | Shape::Plain(_) => {
            match innermost(classify(diagnostics, names, &object.ty)) {
                CType::Void | CType::Nothing => Released::Anything,
                CType::Byte(_) => Released::Bytes,
                CType::Scalar(ty) | CType::Array(.., ty) => Released::Plain(ty),
                _ => return None,
            }
        }
    };
    let of_memory = !matches!(released, Released::Foreign(_));
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
                    .help(format!("give it a value with `#[fixed(0)] {}: …`", parameter.ident));
                return None;
            }
        }
    }
    let on_failure = function.failure.as_ref().and(consumed.on);
    Some(Release { function: id, released, indirect: consumed.indirect, arguments, on_failure, visibility: function.visibility.clone() })
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
        Role::Fixed { value, function: None } => Some(ReleaseArgument::Fixed(value.clone())),
        Role::Null => Some(ReleaseArgument::Null),
        Role::Length { integer, indirect: false, .. } if of_memory => Some(ReleaseArgument::Length(integer.clone())),
        Role::Reference(reference) if of_memory && reference.access == Access::Shared && !reference.nullable => match &reference.to {
            Pointee::Foreign(foreign) => Some(ReleaseArgument::Parent(foreign.id)),
            Pointee::Plain(_) => None,
        },
        _ => None,
    }
}

/// Memory whose free function wants its pool again remembers the parameter it came from.
pub(crate) fn find_parents(diagnostics: &mut Diagnostics, contract: &mut Contract) {
    let Contract { functions, releases, types, .. } = contract;
    for function in functions.iter_mut() {
        let lenders: Vec<(ParameterId, TypeId)> = function
            .parameters_with_ids()
            .filter_map(|(id, parameter)| match &parameter.role {
                Role::Reference(Reference { to: Pointee::Foreign(foreign), nullable: false, .. }) => Some((id, foreign.id)),
                _ => None,
            })
            .collect();
        let (ident, span) = (function.ident.clone(), function.result_span);
        let outs = function.parameters.iter_mut().filter_map(|parameter| match &mut parameter.role {
            Role::Out(out) => Some(&mut out.value),
            Role::InOut(inout) => Some(&mut inout.value),
            _ => None,
        });
        for value in outs.chain([&mut function.result]) {
            let Transfer::Owned { free: Some(free), parent, .. } = &mut value.transfer else { continue };
            let Some(wanted) = releases.iter().find(|release| release.function == *free).and_then(Release::parent) else { continue };
            *parent = lenders.iter().find(|(_, ty)| *ty == wanted).map(|(id, _)| *id);
            if parent.is_none() {
                let ty = types.get(wanted.0).map_or_else(String::new, |ty| ty.ident.to_string());
                diagnostics
                    .error(&code::FREE_SIGNATURE, span, format!("what `{ident}` gives is freed with a `{ty}`, and the function takes none"))
                    .note("the owner remembers the parent that it came from, to free it there")
                    .help(format!("take it as a parameter: `parent: &{ty}`"));
                value.transfer = Transfer::Poisoned;
            }
        }
    }
}

/// A marker type is as visible as the most visible item that mentions it.
pub(crate) fn widen_visibility(contract: &mut Contract) {
    let mut widest: Vec<(FunctionId, Visibility)> = Vec::new();
    for ty in &contract.types {
        if let Some(free) = ty.free() {
            widest.push((free, ty.visibility.clone()));
        }
    }
    for function in &contract.functions {
        let values = function.parameters.iter().filter_map(|parameter| match &parameter.role {
            Role::Out(out) => Some(&out.value),
            Role::InOut(inout) => Some(&inout.value),
            _ => None,
        });
        for value in values.chain([&function.result]) {
            if let Transfer::Owned { free: Some(free), .. } = value.transfer {
                widest.push((free, function.visibility.clone()));
            }
        }
        for parameter in &function.parameters {
            if let Role::Consumed(Consumed { free: Some(free), .. }) = parameter.role {
                widest.push((free, function.visibility.clone()));
            }
        }
    }
    for release in &mut contract.releases {
        for (free, visibility) in &widest {
            if *free == release.function {
                release.visibility = wider(&release.visibility, visibility);
            }
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
