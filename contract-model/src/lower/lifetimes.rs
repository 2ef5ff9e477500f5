//! Names for the lifetimes that nobody wrote: of lenders, of buffers that give back a part, of results.

use proc_macro2::Span;
use syn::Lifetime;

use super::names::Names;
use super::retained::tie_retained;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Borrow, ForeignType, ForeignUse, Lender, Parameter, ParameterId, Pointee, Role, Shape, Transfer, Value,
};
use crate::syntax::FunctionItem;

/// The lifetimes of a function, all named.
pub(crate) struct Named {
    pub(crate) lifetimes: Vec<Lifetime>,
    pub(crate) outlives: Vec<(Lifetime, Lifetime)>,
}

impl Named {
    pub(super) fn fresh(&mut self, wish: &str) -> Lifetime {
        fresh_lifetime(&mut self.lifetimes, wish)
    }

    /// What an unwritten lifetime in a parameter's C type stands for.
    pub(crate) fn of_parameter(&self, role: &Role) -> Lifetime {
        match role {
            Role::Out(out) => self.of_value(&out.value),
            Role::InOut(inout) => self.of_value(&inout.value),
            _ => anonymous(),
        }
    }

    /// What an unwritten lifetime in a result's C type stands for.
    pub(crate) fn of_value(&self, value: &Value) -> Lifetime {
        value.object().and_then(|foreign| foreign.lifetimes.first().cloned()).unwrap_or_else(anonymous)
    }
}

/// A lifetime of this name, or of one like it that is not taken; it is added to the others.
pub(crate) fn fresh_lifetime(taken: &mut Vec<Lifetime>, wish: &str) -> Lifetime {
    let mut name = format!("'{wish}");
    let mut number = 2;
    while taken.iter().any(|taken| taken.to_string() == name) {
        name = format!("'{wish}{number}");
        number += 1;
    }
    let lifetime = Lifetime::new(&name, Span::mixed_site());
    taken.push(lifetime.clone());
    lifetime
}

fn anonymous() -> Lifetime {
    Lifetime::new("'_", Span::call_site())
}

/// Names every lifetime that the wrapper's signature needs.
pub(crate) fn name_lifetimes(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    types: &[ForeignType],
    item: &FunctionItem,
    parameters: &mut [Parameter],
    result: &mut Value,
) -> Named {
    let mut named = Named { lifetimes: item.lifetimes.clone(), outlives: Vec::new() };
    tie_retained(diagnostics, names, types, item, &mut named, parameters, result);
    name_written_parts(&mut named, parameters, result);
    name_borrow(&mut named, parameters, result);
    for at in 0..parameters.len() {
        // A parameter's value borrows from other parameters: it is taken out while they are named.
        let mut role = std::mem::replace(&mut parameters[at].role, Role::Poisoned); // `at` is below the length
        match &mut role {
            Role::Out(out) => name_borrow(&mut named, parameters, &mut out.value),
            Role::InOut(inout) => name_borrow(&mut named, parameters, &mut inout.value),
            _ => {}
        }
        parameters[at].role = role; // as above
    }
    name_same_as(&mut named, parameters, result);
    let only = only_input_lifetime(&mut named, parameters, &*result);
    name_arguments(diagnostics, names, item, result, only.as_ref(), item.result.as_ref().map(crate::Spanned::span));
    for (parameter, written) in parameters.iter_mut().zip(&item.parameters) {
        let span = Some(crate::Spanned::span(&written.ty));
        match &mut parameter.role {
            Role::Out(out) => name_arguments(diagnostics, names, item, &mut out.value, only.as_ref(), span),
            Role::InOut(inout) => name_inout_arguments(&mut named, &mut inout.value),
            _ => {}
        }
    }
    named
}

/// A buffer of which C tells how much it wrote gives back that part, for as long as it was lent.
fn name_written_parts(named: &mut Named, parameters: &mut [Parameter], result: &Value) {
    let _ = result;
    for parameter in parameters {
        match &mut parameter.role {
            Role::Buffer(buffer) if buffer.uninit || buffer.written.is_some() => {
                buffer.lifetime = Some(named.fresh("buffer"))
            }
            Role::InOut(inout) if matches!(&inout.value.shape, Shape::Buffer(shape) if shape.written_return) => {
                inout.lifetime = Some(named.fresh("buffer"));
            }
            _ => {}
        }
    }
}

/// The lifetime that a parameter lends for, if one is written or was named; a slot for it, if it can lend.
pub(super) fn lending_slot(role: &mut Role) -> Option<&mut Option<Lifetime>> {
    match role {
        Role::Reference(reference) => Some(&mut reference.lifetime),
        Role::Unique { lifetime, .. } | Role::Text { lifetime, .. } => Some(lifetime),
        Role::Buffer(buffer) => Some(&mut buffer.lifetime),
        _ => None,
    }
}

fn name_borrow(named: &mut Named, parameters: &mut [Parameter], value: &mut Value) {
    let Transfer::Borrowed(borrow) = &mut value.transfer else { return };
    let mut known: Vec<Lifetime> = Vec::new();
    let mut all_known = true;
    for lender in &borrow.lenders {
        match lender {
            Lender::Lifetime(lifetime) => push_new(&mut known, lifetime),
            Lender::Parameter(id) => {
                match parameters.get_mut(id.0).and_then(|parameter| lending_slot(&mut parameter.role)) {
                    Some(Some(lifetime)) => push_new(&mut known, &lifetime.clone()),
                    Some(None) => all_known = false,
                    None => {}
                }
            }
        }
    }
    borrow.lifetime = match known.as_slice() {
        [only] if all_known => only.clone(),
        _ => {
            let lender = named.fresh("lender");
            for longer in known {
                named.outlives.push((longer, lender.clone()));
            }
            lender
        }
    };
    fill_slots(parameters, borrow);
}

fn fill_slots(parameters: &mut [Parameter], borrow: &Borrow) {
    for lender in &borrow.lenders {
        if let Lender::Parameter(ParameterId(at)) = lender
            && let Some(slot) = parameters.get_mut(*at).and_then(|parameter| lending_slot(&mut parameter.role))
        {
            slot.get_or_insert_with(|| borrow.lifetime.clone());
        }
    }
}

/// `same_as(a)` of a reference is its reborrow.
fn name_same_as(named: &mut Named, parameters: &mut [Parameter], result: &Value) {
    if let Transfer::SameAs(id) = result.transfer
        && let Some(slot) = parameters.get_mut(id.0).and_then(|parameter| lending_slot(&mut parameter.role))
        && slot.is_none()
    {
        *slot = Some(named.fresh("lender"));
    }
}

fn push_new(known: &mut Vec<Lifetime>, lifetime: &Lifetime) {
    if !known.contains(lifetime) {
        known.push(lifetime.clone());
    }
}

/// Rust's own rule for a lifetime left out in a result: if the arguments have exactly one, it is that one.
fn only_input_lifetime(named: &mut Named, parameters: &mut [Parameter], result: &Value) -> Option<Lifetime> {
    let needed = has_anonymous(result)
        || parameters.iter().any(|parameter| matches!(&parameter.role, Role::Out(out) if has_anonymous(&out.value)));
    if !needed {
        return None;
    }
    let mut slots: Vec<&mut Lifetime> = Vec::new();
    let mut open: Vec<&mut Option<Lifetime>> = Vec::new();
    for parameter in parameters.iter_mut() {
        match &mut parameter.role {
            Role::Reference(reference) => {
                match &mut reference.lifetime {
                    Some(lifetime) => slots.push(lifetime),
                    none => open.push(none),
                }
                if let Pointee::Foreign(foreign) = &mut reference.to {
                    slots.extend(&mut foreign.lifetimes);
                }
            }
            Role::Unique { ty, .. } | Role::UpRefs { ty, .. } | Role::Replaced { ty, .. } => {
                slots.extend(&mut ty.lifetimes)
            }
            Role::Consumed(consumed) => {
                if let Some(foreign) = consumed.object_mut() {
                    slots.extend(&mut foreign.lifetimes);
                }
            }
            _ => {}
        }
    }
    match (slots.as_mut_slice(), open.as_mut_slice()) {
        ([only], []) => {
            if only.ident == "_" {
                **only = named.fresh("a");
            }
            Some((*only).clone())
        }
        ([], [only]) => Some(only.insert(named.fresh("a")).clone()),
        _ => None,
    }
}

fn has_anonymous(value: &Value) -> bool {
    value.object().is_some_and(|foreign| foreign.lifetimes.iter().any(|lifetime| lifetime.ident == "_"))
}

/// Lifetime arguments left out in a result: the lender's, or the only one there is.
fn name_arguments(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
    value: &mut Value,
    only: Option<&Lifetime>,
    span: Option<Span>,
) {
    if !has_anonymous(value) {
        return;
    }
    let replacement = match &value.transfer {
        Transfer::Borrowed(borrow) => Some(borrow.lifetime.clone()),
        Transfer::SameAs(_) | Transfer::Replaces(_) | Transfer::Poisoned | Transfer::Forever => Some(anonymous()),
        _ => only.cloned(),
    };
    let Some(foreign) = value.object_mut() else { return };
    match replacement {
        Some(lifetime) => replace_anonymous(foreign, &lifetime),
        None => {
            let ty = &names.type_item(foreign.id).ident;
            diagnostics
                .error(
                    &code::UNBOUNDED_LIFETIME,
                    span.unwrap_or(item.ident.span()),
                    format!("`{}` gives a `{ty}`, and nothing says what its lifetime is", item.ident),
                )
                .note("the object must not outlive what it depends on")
                .help(format!("name it: `fn {}<'a>(parent: &'a …) -> *mut {ty}<'a>`", item.ident));
            value.transfer = Transfer::Poisoned;
        }
    }
}

fn name_inout_arguments(named: &mut Named, value: &mut Value) {
    if has_anonymous(value) {
        let lifetime = named.fresh("a");
        if let Some(foreign) = value.object_mut() {
            replace_anonymous(foreign, &lifetime);
        }
    }
}

fn replace_anonymous(foreign: &mut ForeignUse, lifetime: &Lifetime) {
    for argument in &mut foreign.lifetimes {
        if argument.ident == "_" {
            *argument = lifetime.clone();
        }
    }
}
