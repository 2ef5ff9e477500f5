//! How the rules name things in messages: the user's own names, never ours.

use crate::ir::{Contract, ForeignUse, Function, Parameter, Place, TypeId};

/// "the result of `f`", "out-parameter `p` of `f`".
pub(super) fn returned(function: &Function, place: Place) -> String {
    match place {
        Place::Result => format!("the result of `{}`", function.ident),
        Place::Out(id) => format!("out-parameter `{}` of `{}`", function[id].ident, function.ident),
        Place::InOut(id) => format!("in-out-parameter `{}` of `{}`", function[id].ident, function.ident),
    }
}

/// "parameter `p` of `f`".
pub(super) fn parameter(function: &Function, parameter: &Parameter) -> String {
    format!("parameter `{}` of `{}`", parameter.ident, function.ident)
}

/// "an `item`", "a `list`".
pub(super) fn one(name: impl ToString) -> String {
    let name = name.to_string();
    let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} `{name}`")
}

/// A type of the block with its own lifetimes: `stmt<'db>`.
pub(super) fn declared(contract: &Contract, ty: TypeId) -> String {
    let foreign = &contract[ty];
    let lifetimes: Vec<String> = foreign.lifetimes.iter().map(ToString::to_string).collect();
    if lifetimes.is_empty() {
        foreign.ident.to_string()
    } else {
        format!("{}<{}>", foreign.ident, lifetimes.join(", "))
    }
}

/// A type of the block with the lifetimes of this use, in code that can be pasted: `stmt<'_>`.
pub(super) fn foreign(contract: &Contract, ty: &ForeignUse) -> String {
    let ident = &contract[ty.id].ident;
    if ty.lifetimes.is_empty() {
        return ident.to_string();
    }
    let lifetimes: Vec<String> = ty.lifetimes.iter().map(ToString::to_string).collect();
    format!("{ident}<{}>", lifetimes.join(", "))
}

/// A type of the block with anonymous lifetimes: `stmt<'_>`.
pub(super) fn anonymous(contract: &Contract, ty: TypeId) -> String {
    let foreign = &contract[ty];
    if foreign.lifetimes.is_empty() {
        return foreign.ident.to_string();
    }
    format!("{}<{}>", foreign.ident, vec!["'_"; foreign.lifetimes.len()].join(", "))
}
