//! What the lifetimes of a foreign type stand for: the objects that it depends on, and those that it keeps.

use syn::Lifetime;

use crate::ir::{Access, Contract, ForeignUse, Function, FunctionId, ParameterId, Place, Role, TypeId};

/// An object that another one refers to for one of its lifetimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parent {
    /// The type referred to.
    pub(super) ty: TypeId,
    /// `&'a P` or `&'a mut P`.
    pub(super) access: Access,
    /// The function that ties the two.
    pub(super) function: FunctionId,
}

/// What lifetime number `position` of `ty` stands for: the `P` of every function that has both `X<'a>` and `&'a P`,
/// followed through functions that make `X<'a>` from another type with `'a`.
pub(super) fn parents(contract: &Contract, ty: TypeId, position: usize) -> Vec<Parent> {
    let mut found = Vec::new();
    let mut seen = vec![(ty, position)];
    let mut next = 0;
    while let Some(&(ty, position)) = seen.get(next) {
        next += 1;
        for (id, function) in contract.understood_functions() {
            for mention in mentions(function).filter(|mention| mention.ty.id == ty) {
                let Some(lifetime) = mention.ty.lifetimes.get(position).filter(|lifetime| can_tie(lifetime)) else {
                    continue;
                };
                for (other, parameter) in function.parameters_with_ids() {
                    if mention.parameter() == Some(other) {
                        continue;
                    }
                    let Some(object) = parameter.role.object() else { continue };
                    if parameter.role.lifetime() == Some(lifetime) {
                        found.push(Parent { ty: object.id, access: access(&parameter.role), function: id });
                    }
                    if mention.comes_back() {
                        let through = positions_of(object, lifetime).map(|position| (object.id, position));
                        for pair in through {
                            if !seen.contains(&pair) {
                                seen.push(pair);
                            }
                        }
                    }
                }
            }
        }
    }
    found
}

/// A foreign type somewhere in a signature.
pub(super) struct Mention<'a> {
    /// The type with its lifetime arguments.
    pub(super) ty: &'a ForeignUse,
    /// Where it stands.
    pub(super) at: At,
}

/// Where a foreign type stands in a signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// It goes in through a parameter.
    In(ParameterId),
    /// It comes back.
    Back(Place),
}

impl Mention<'_> {
    /// Whether it comes back.
    pub(super) fn comes_back(&self) -> bool {
        matches!(self.at, At::Back(_))
    }

    /// The parameter through which it goes in.
    pub(super) fn parameter(&self) -> Option<ParameterId> {
        match self.at {
            At::In(id) => Some(id),
            At::Back(_) => None,
        }
    }
}

/// Every foreign type in the signature, first those that go in.
pub(super) fn mentions(function: &Function) -> impl Iterator<Item = Mention<'_>> {
    let inputs = function
        .parameters_with_ids()
        .filter_map(|(id, parameter)| parameter.role.object().map(|ty| Mention { ty, at: At::In(id) }));
    let outputs = function
        .returned()
        .filter_map(|returned| returned.value.object().map(|ty| Mention { ty, at: At::Back(returned.place) }));
    inputs.chain(outputs)
}

/// At which positions `ty` has the lifetime.
pub(super) fn positions_of<'a>(ty: &'a ForeignUse, lifetime: &'a Lifetime) -> impl Iterator<Item = usize> + 'a {
    ty.lifetimes.iter().enumerate().filter(move |(_, own)| own.ident == lifetime.ident).map(|(position, _)| position)
}

/// Whether two mentions of the lifetime mean the same one: `'_` is another one each time, `'static` ties nothing.
pub(super) fn can_tie(lifetime: &Lifetime) -> bool {
    lifetime.ident != "_" && lifetime.ident != "static"
}

fn access(role: &Role) -> Access {
    if role.is_exclusive() { Access::Exclusive } else { Access::Shared }
}
