//! What the lifetimes of a type stand for: which types lend to it what it depends on.

use std::collections::BTreeSet;

use contract_model::ir::{Access, Contract, ForeignUse, Function, Pointee, Reference, Role, TypeId};
use syn::Lifetime;

/// A type that another one borrows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parent {
    /// Which type.
    pub(crate) ty: TypeId,
    /// How it is borrowed.
    pub(crate) access: Access,
}

/// The parents of a type: what functions of the block make it from, directly or through another type's lifetime.
pub(crate) fn parents_of(contract: &Contract, id: TypeId) -> Vec<Parent> {
    let id = contract.spoken_of(id);
    let mut parents = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<(TypeId, usize)> = (0..contract[id].lifetimes.len()).map(|position| (id, position)).collect();
    while let Some((ty, position)) = open.pop() {
        if !seen.insert((ty, position)) {
            continue;
        }
        for function in contract.giving(ty).iter().map(|&function| &contract[function]) {
            for lifetime in given_lifetimes(function, ty, position) {
                collect_lenders(function, lifetime, &mut parents, &mut open);
            }
        }
    }
    parents
}

/// What stands at this position wherever the function gives an object of the type.
fn given_lifetimes(function: &Function, ty: TypeId, position: usize) -> impl Iterator<Item = &Lifetime> {
    function
        .returned()
        .filter_map(|returned| returned.value.object())
        .filter(move |given| given.id == ty)
        .filter_map(move |given| given.lifetimes.get(position))
}

/// Who lends for this lifetime: by reference, or through a lifetime of its own type.
fn collect_lenders(
    function: &Function,
    lifetime: &Lifetime,
    parents: &mut Vec<Parent>,
    open: &mut Vec<(TypeId, usize)>,
) {
    for parameter in &function.parameters {
        if let Role::Reference(Reference {
            to: Pointee::Foreign(ForeignUse { id, .. }),
            lifetime: Some(own),
            access,
            ..
        }) = &parameter.role
        {
            let parent = Parent { ty: *id, access: *access };
            if own == lifetime && !parents.contains(&parent) {
                parents.push(parent);
            }
        }
        if let Some(object) = parameter.role.objects() {
            let positions = object.lifetimes.iter().enumerate().filter(|(_, own)| *own == lifetime);
            open.extend(positions.map(|(position, _)| (object.id, position)));
        }
    }
}
