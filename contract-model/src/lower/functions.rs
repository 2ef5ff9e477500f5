//! A function's clauses, parameters and result → its contract.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};
use syn::Lifetime;
use syn::ext::IdentExt;

use super::block::Settings;
use super::elements::lower_elements;
use super::failure::{lower_end, lower_failure, lower_requirement};
use super::helpers::{Helper, Helpers};
use super::homes::{Homed, choose_home};
use super::lifetimes::{Named, name_lifetimes};
use super::mentions::find_mentions;
use super::names::Names;
use super::parameters::{
    Context, is_absent, lower_parameter, names_in, report_mixed_scopes, tie_callbacks, tie_handed,
};
use super::results::lower_result;
use super::threads::lower_any_thread;
use super::types::{CType, classify, raw_type};
use super::unnamed_helpers::may_be_unnamed_helper;
use super::values::resolve_parameter;
use super::variadic;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    ForeignType, Function, FunctionId, Home, Parameter, ParameterId, Role, Safety, Shape, Transfer, Value,
};
use crate::syntax::{FunctionItem, ParameterItem, WrittenSafety};

pub(crate) fn lower_functions(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    types: &[ForeignType],
    helpers: &Helpers,
    settings: &Settings,
) -> Vec<Function> {
    names
        .functions()
        .map(|(id, item)| {
            let known = diagnostics.len();
            let mut function = lower_function(diagnostics, names, types, helpers.get(id), settings, id, item);
            function.poisoned |= diagnostics.len() > known
                || item.attributes.incomplete
                || item.parameters.iter().any(|parameter| parameter.incomplete);
            function
        })
        .collect()
}

fn lower_function(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    types: &[ForeignType],
    helper: Helper,
    settings: &Settings,
    id: FunctionId,
    item: &FunctionItem,
) -> Function {
    let mentions = find_mentions(diagnostics, item);
    let object = find_object(names, helper, item);
    let may_be_helper = may_be_unnamed_helper(names, types, item);
    let context = Context { names, function: item, mentions: &mentions, helper, object, may_be_helper };
    let known = diagnostics.len();
    variadic::report(diagnostics, settings, names.written.abi, item);
    let mut parameters = lower_parameters(diagnostics, &context);
    report_one_name(diagnostics, item, &mut parameters);
    tie_handed(diagnostics, item, &mut parameters);
    if helper.frees && !is_without_wrapper(helper, item) {
        name_own_free(diagnostics, id, item, &mut parameters);
    }
    let mut result = lower_result(diagnostics, &context).unwrap_or(Value {
        transfer: Transfer::Poisoned,
        shape: Shape::Nothing,
        nullable: false,
    });
    tie_callbacks(diagnostics, types, item, &mut parameters, &result);
    report_mixed_scopes(diagnostics, item, &mut parameters);
    let is_understood = !parameters.iter().any(|parameter| matches!(parameter.role, Role::Poisoned))
        && !matches!(result.transfer, Transfer::Poisoned);
    if diagnostics.len() == known && is_understood {
        report_unstated_safety(diagnostics, item, helper);
    }
    let mut named = name_lifetimes(diagnostics, names, types, item, &mut parameters, &mut result);
    respell(names, item, &named, &mut parameters);
    if let Shape::Raw(ty) = &mut result.shape {
        *ty = raw_type(names, ty, &Lifetime::new("'_", Span::call_site()));
    }
    let anonymous = named.of_value(&result);
    let raw_result = item
        .result
        .as_ref()
        .map(|ty| raw_type(names, ty, &anonymous))
        .filter(|ty| !matches!(ty, syn::Type::Tuple(tuple) if tuple.elems.is_empty()));
    let ends = lower_ends(diagnostics, item);
    let any_thread = lower_any_thread(diagnostics, item);
    let failure_span = item.attributes.find("fails").map_or(item.ident.span(), |clause| clause.span);
    let end_span = item.attributes.find("end").map_or(item.ident.span(), |clause| clause.span);
    let failure = lower_failure(diagnostics, names, item, &parameters, settings, id);
    let Homed { home, name } = choose_home(diagnostics, names, types, settings, helper, item, &parameters, &result);
    let result_span = item
        .attributes
        .find("returns")
        .map(|clause| clause.span)
        .or_else(|| item.result.as_ref().map(crate::Spanned::span))
        .unwrap_or(item.ident.span());
    Function {
        ident: item.ident.clone(),
        symbol: item.link_name.clone().unwrap_or_else(|| item.ident.to_string().trim_start_matches("r#").to_owned()),
        visibility: item.visibility.clone(),
        carried: item.attributes.carried.clone(),
        safety: if item.safety == WrittenSafety::Unsafe { Safety::Unsafe } else { Safety::Safe },
        home,
        name,
        lifetimes: named.lifetimes,
        outlives: std::mem::take(&mut named.outlives),
        poisoned: parameters.iter().any(|parameter| matches!(parameter.role, Role::Poisoned))
            || matches!(result.transfer, Transfer::Poisoned),
        parameters,
        variadic: item.variadic.is_some(),
        raw_result,
        result_type_span: item.result.as_ref().map_or(item.ident.span(), syn::spanned::Spanned::span),
        result_written_as_reference: item.result.as_ref().is_some_and(has_reference),
        result,
        requires: lower_requirement(diagnostics, names, item),
        failure,
        end: lower_end(diagnostics, item),
        ends,
        any_thread,
        elements: lower_elements(diagnostics, names, item),
        result_span,
        failure_span,
        end_span,
    }
}

/// The parameters with their roles; what else clauses say of them is added once each has its own.
fn lower_parameters(diagnostics: &mut Diagnostics, context: &Context<'_>) -> Vec<Parameter> {
    let written = context.function.parameters.iter().enumerate();
    written
        .map(|(at, parameter)| Parameter {
            ident: parameter.ident.clone(),
            raw: parameter.ty.clone(), // respelled once lifetimes have names
            absent: is_absent(parameter),
            written_as_reference: has_reference(&parameter.ty),
            role: lower_parameter(diagnostics, context, ParameterId(at), parameter),
            variadic: parameter.clauses.iter().any(|clause| clause.clause.name == "variadic"),
            retained: None,
            stored: None,
            handed: None,
            span: parameter.ident.span(),
            type_span: crate::Spanned::span(&parameter.ty),
        })
        .collect()
}

/// Gives the types of the raw declaration their Rust names.
fn respell(names: &Names<'_>, item: &FunctionItem, named: &Named, parameters: &mut [Parameter]) {
    for (parameter, written) in parameters.iter_mut().zip(&item.parameters) {
        let anonymous = named.of_parameter(&parameter.role);
        parameter.raw = raw_type(names, &written.ty, &anonymous);
        if let Role::Out(out) = &mut parameter.role {
            out.slot = raw_type(names, &out.slot, &anonymous);
        }
        if let Role::InOut(inout) = &mut parameter.role {
            inout.slot = raw_type(names, &inout.slot, &anonymous);
        }
        if let Role::Unchecked(ty) = &mut parameter.role {
            *ty = raw_type(names, ty, &anonymous);
        }
    }
}

/// The parameters that `#[ends(…)]` names.
fn lower_ends(diagnostics: &mut Diagnostics, item: &FunctionItem) -> Vec<ParameterId> {
    let Some(clause) = item.attributes.find("ends") else { return Vec::new() };
    let ends = names_in(clause);
    if ends.is_empty() {
        let exclusive = item
            .parameters
            .iter()
            .find(|parameter| matches!(&parameter.ty, syn::Type::Reference(it) if it.mutability.is_some()));
        let example = exclusive.map_or_else(|| "…".to_owned(), |parameter| parameter.ident.to_string());
        diagnostics
            .error(&code::MALFORMED_CLAUSE, clause.span, format!("`#[ends]` on `{}` names no parameter", item.ident))
            .help(format!("write `#[ends({example})]`"));
    }
    ends.into_iter().filter_map(|name| resolve_parameter(diagnostics, item, "`ends`", &name)).collect()
}

/// Every parameter of a function has a name of its own: clauses name parameters by it. A macro can write two names that
/// the compiler tells apart and no reader does.
///
/// ```text
/// fn db_copy(#[consumed] db: *mut db, #[consumed] db: *mut db);
/// ```
fn report_one_name(diagnostics: &mut Diagnostics, item: &FunctionItem, parameters: &mut [Parameter]) {
    let mut seen = HashSet::new();
    for (at, parameter) in parameters.iter_mut().enumerate() {
        if seen.insert(parameter.ident.unraw().to_string()) {
            continue;
        }
        diagnostics
            .error(
                &code::DUPLICATE_NAME,
                parameter.span,
                format!("`{}` has two parameters named `{}`", item.ident, parameter.ident),
            )
            .help("give one of them another name");
        // So that the compiler has nothing to add.
        parameter.ident = Ident::new(&format!("{}_{at}", parameter.ident.unraw()), parameter.span);
    }
}

/// The wrapper of a function that frees memory takes the owners of that memory: those that it is the free function of.
fn name_own_free(diagnostics: &mut Diagnostics, id: FunctionId, item: &FunctionItem, parameters: &mut [Parameter]) {
    for parameter in parameters {
        let Role::Consumed(consumed) = &mut parameter.role else { continue };
        match &consumed.shape {
            Shape::Object(_) => {}
            Shape::Buffer(buffer) if buffer.is_objects() => {
                diagnostics
                    .error(
                        &code::UNAVAILABLE_CLAUSE,
                        parameter.span,
                        format!(
                            "free function `{}` of an array of objects has a `rust_name`, and a wrapper of it is not part of this version",
                            item.ident
                        ),
                    )
                    .note("without a `rust_name` it has no wrapper, and is called when an owner is dropped")
                    .help("remove `rust_name`");
                parameter.role = Role::Poisoned;
            }
            Shape::Raw(_) => {
                diagnostics
                    .error(
                        &code::FREE_SIGNATURE,
                        parameter.span,
                        format!(
                            "free function `{}` has a `rust_name`, and nothing says what its wrapper takes as `{}`",
                            item.ident, parameter.ident
                        ),
                    )
                    .note("without a `rust_name` it has no wrapper, and is called when an owner is dropped")
                    .help("remove `rust_name`, or write `#[cstr]` or `#[buffer(len = n)]` on the parameter");
                parameter.role = Role::Poisoned;
            }
            _ => {
                consumed.free.get_or_insert(id);
            }
        }
    }
}

/// The parameter that a helper function frees, counts up or copies: the one with `consumed`, or else the first raw
/// pointer that says nothing, past the slot of a `D(X **out, X *)`.
fn find_object(names: &Names<'_>, helper: Helper, item: &FunctionItem) -> Option<ParameterId> {
    if !helper.is_some() {
        return None;
    }
    let consumed = item
        .parameters
        .iter()
        .position(|parameter| parameter.clauses.iter().any(|clause| clause.clause.name == "consumed"));
    let mut quiet = Diagnostics::new();
    let mut is_object = |parameter: &ParameterItem, indirect: bool| {
        let plain = parameter.clauses.iter().all(|clause| ["buffer", "cstr"].contains(&clause.clause.name));
        match classify(&mut quiet, names, &parameter.ty) {
            CType::Pointer { to, .. } if plain => matches!(*to, CType::Pointer { .. }) == indirect,
            CType::Reference { .. } => !helper.frees && !indirect,
            _ => false,
        }
    };
    consumed
        .or_else(|| item.parameters.iter().position(|parameter| is_object(parameter, false)))
        .or_else(|| {
            if helper.frees { item.parameters.iter().position(|parameter| is_object(parameter, true)) } else { None }
        })
        .map(ParameterId)
}

/// A function that says nothing says whether it is safe.
fn report_unstated_safety(diagnostics: &mut Diagnostics, item: &FunctionItem, helper: Helper) {
    let clauses = item.attributes.clauses.iter().chain(item.parameters.iter().flat_map(|parameter| &parameter.clauses));
    // Where a wrapper stands, and where an argument is passed, says nothing of what C does with it.
    let says_something = clauses.filter(|clause| !["rust_name", "variadic"].contains(&clause.clause.name)).count() > 0
        || item.parameters.iter().map(|parameter| &parameter.ty).chain(&item.result).any(has_reference);
    let incomplete = item.attributes.incomplete || item.parameters.iter().any(|parameter| parameter.incomplete);
    if item.safety == WrittenSafety::Unstated
        && !says_something
        && !helper.is_some()
        && item.variadic.is_none()
        && !incomplete
    {
        diagnostics
            .error(
                &code::UNSTATED_SAFETY,
                item.ident.span(),
                format!("`{}` has no clause and no reference, so nothing says whether it is safe to call", item.ident),
            )
            .note("C functions of bare numbers can do harm: `close(fd)`")
            .help(format!(
                "write `safe fn {0}` if every call from any thread is harmless, `unsafe fn {0}` if not",
                item.ident
            ));
    }
}

fn has_reference(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(_) => true,
        syn::Type::Group(group) => has_reference(&group.elem),
        syn::Type::Paren(paren) => has_reference(&paren.elem),
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            syn::PathArguments::AngleBracketed(brackets) => brackets
                .args
                .iter()
                .any(|argument| matches!(argument, syn::GenericArgument::Type(inner) if has_reference(inner))),
            _ => false,
        }),
        _ => false,
    }
}

/// A home is only for what gets a wrapper.
pub(crate) fn is_without_wrapper(helper: Helper, item: &FunctionItem) -> bool {
    helper.has_data() || (helper.is_some() && !item.attributes.has("rust_name"))
}

/// The home of a function without a wrapper.
pub(crate) fn no_home(item: &FunctionItem) -> Homed {
    Homed { home: Home::Nowhere, name: item.ident.clone() }
}
