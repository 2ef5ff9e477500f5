//! What the lifetimes of a foreign type stand for: the objects that it depends on, and those that it keeps.

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

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

/// A lifetime of a type, by its position.
type Node = (TypeId, usize);

/// What lifetimes of types stand for, as far as it was asked.
pub(super) struct Parents<'a> {
    contract: &'a Contract,
    direct: HashMap<Node, Rc<Direct>>,
    all: HashMap<Node, Rc<[Parent]>>,
}

/// What functions tie to a lifetime.
struct Direct {
    /// Each `P` once for each access.
    parents: Vec<Parent>,
    /// Lifetimes that are this one in what an object is made from.
    through: Vec<Node>,
}

impl<'a> Parents<'a> {
    pub(super) fn new(contract: &'a Contract) -> Self {
        Self { contract, direct: HashMap::new(), all: HashMap::new() }
    }

    /// What lifetime number `position` of `ty` stands for: the `P` of every function that has both `X<'a>` and `&'a P`,
    /// followed through functions that make `X<'a>` from another type with `'a`.
    pub(super) fn of(&mut self, ty: TypeId, position: usize) -> Rc<[Parent]> {
        let node = (ty, position);
        if let Some(known) = self.all.get(&node) {
            return Rc::clone(known);
        }
        let mut found = Vec::new();
        let mut known = HashSet::new();
        let mut seen = HashSet::from([node]);
        let mut open = VecDeque::from([node]);
        while let Some(next) = open.pop_front() {
            let direct = self.direct(next);
            found.extend(direct.parents.iter().filter(|parent| known.insert((parent.ty, parent.access))));
            open.extend(direct.through.iter().filter(|node| seen.insert(**node)));
        }
        let found: Rc<[Parent]> = found.into();
        self.all.insert(node, Rc::clone(&found));
        found
    }

    /// Whether some parent of the lifetime, however far away, is such.
    pub(super) fn reaching(&mut self, is_such: impl Fn(&Parent) -> bool) -> HashSet<Node> {
        let nodes = self.contract.type_ids().flat_map(|ty| {
            let lifetimes = self.contract[ty].lifetimes.len();
            (0..lifetimes).map(move |position| (ty, position))
        });
        let nodes: Vec<Node> = nodes.collect();
        let mut reaching = HashSet::new();
        let mut open = Vec::new();
        let mut back: HashMap<Node, Vec<Node>> = HashMap::new();
        for &node in &nodes {
            let direct = self.direct(node);
            if direct.parents.iter().any(&is_such) && reaching.insert(node) {
                open.push(node);
            }
            for &through in &direct.through {
                back.entry(through).or_default().push(node);
            }
        }
        while let Some(node) = open.pop() {
            open.extend(back.get(&node).into_iter().flatten().filter(|node| reaching.insert(**node)));
        }
        reaching
    }

    fn direct(&mut self, node: Node) -> Rc<Direct> {
        let contract = self.contract;
        Rc::clone(self.direct.entry(node).or_insert_with(|| Rc::new(find_direct(contract, node))))
    }
}

fn find_direct(contract: &Contract, (ty, position): Node) -> Direct {
    let mut direct = Direct { parents: Vec::new(), through: Vec::new() };
    let mut known = HashSet::new();
    let functions = contract.mentioning(ty).iter().map(|&id| (id, &contract[id]));
    for (id, function) in functions.filter(|(_, function)| !function.poisoned) {
        for mention in mentions(function).filter(|mention| mention.ty.id == ty) {
            let Some(lifetime) = mention.ty.lifetimes.get(position).filter(|lifetime| can_tie(lifetime)) else {
                continue;
            };
            for (other, parameter) in function.parameters_with_ids() {
                if mention.parameter() == Some(other) {
                    continue;
                }
                let Some(object) = parameter.role.objects() else { continue };
                if parameter.role.lifetime() == Some(lifetime) {
                    let access = access(&parameter.role);
                    if known.insert((object.id, access)) {
                        direct.parents.push(Parent { ty: object.id, access, function: id });
                    }
                }
                if mention.comes_back() {
                    direct.through.extend(positions_of(object, lifetime).map(|position| (object.id, position)));
                }
            }
        }
    }
    let mut seen = HashSet::new();
    direct.through.retain(|node| seen.insert(*node));
    direct
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
    /// It is lent to a closure.
    Lent,
}

impl Mention<'_> {
    /// Whether it comes from C, to the caller or to a closure of the caller's.
    pub(super) fn comes_back(&self) -> bool {
        matches!(self.at, At::Back(_) | At::Lent)
    }

    /// The parameter through which it goes in.
    pub(super) fn parameter(&self) -> Option<ParameterId> {
        match self.at {
            At::In(id) => Some(id),
            At::Back(_) | At::Lent => None,
        }
    }
}

/// Every foreign type in the signature, first those that go in, be it one object or an array of them.
pub(super) fn mentions(function: &Function) -> impl Iterator<Item = Mention<'_>> {
    let inputs = function
        .parameters_with_ids()
        .filter_map(|(id, parameter)| parameter.role.objects().map(|ty| Mention { ty, at: At::In(id) }));
    let outputs = function
        .returned()
        .filter_map(|returned| returned.value.object().map(|ty| Mention { ty, at: At::Back(returned.place) }));
    let lent = function.callbacks().flat_map(|(_, callback)| callback.objects());
    inputs.chain(outputs).chain(lent.map(|(_, ty)| Mention { ty, at: At::Lent }))
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
