//! `#[declared]` types: what this block needs of them, and cannot see.
//!
//! The expansion states each [`Assumption`] to the compiler, which knows the type. A rule that looks at a type's facts
//! either keeps quiet about declared types and has its assumption here, or takes the worse of the possible answers.

use std::collections::HashSet;

use proc_macro2::Span;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Carried, Contract, Each, ForeignUse, Function, Keeper, Lender, Pointee, Pointers, Reference, Role, Threads,
    Transfer, TypeId,
};

use super::callbacks::{is_carrier, lent_objects, stays_with_caller};
use super::invented::{declared_borrowers, declared_holders};
use super::parents::{Parents, can_tie, mentions, positions_of};
use super::threads::{keepers, may_hold};

/// What a block needs of a declared type.
pub struct Assumption<'a> {
    /// The declared type.
    pub ty: TypeId,
    /// What it must be.
    pub fact: Assumed,
    /// Where this is needed.
    pub span: Span,
    /// Under which conditions.
    pub carried: &'a Carried,
}

/// A fact that another block states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assumed {
    /// Allocated by C: an owner has nothing but its address.
    Allocated,
    /// Not counted: somebody has it exclusively.
    Uncounted,
    /// Counted: C takes a count of its own.
    Counted,
    /// Rust data may be kept in it.
    Holds,
    /// No Rust data is kept in it: some of its lifetimes only stand for borrows.
    HoldsNothing,
    /// No Rust values travel with its owner: a second owner, or a copy, is made.
    Second,
    /// It may move to another thread.
    Send,
    /// It may be used from several threads at once.
    SendSync,
    /// A new owner of it is the only one, or may be on another thread than the others.
    Apart,
    /// If it may move to another thread, this type may go with it: lent so, or taken over.
    Along(TypeId, Option<Access>),
}

/// What the block needs of its declared types, each once for each condition.
pub fn assumptions(contract: &Contract) -> Vec<Assumption<'_>> {
    let mut found = Found { contract, seen: HashSet::new(), list: Vec::new() };
    if !contract.types.iter().any(crate::ir::ForeignType::is_declared) {
        return found.list;
    }
    for (ty, by) in declared_holders(contract) {
        found.need(&contract[by], ty, Assumed::Holds, contract[by].ident.span());
    }
    for (ty, by) in declared_borrowers(contract) {
        found.need(&contract[by], ty, Assumed::HoldsNothing, contract[by].ident.span());
    }
    for (id, function) in contract.understood_functions() {
        found.owners(function, contract.release(id).is_some());
        found.threads(function);
    }
    // What C lends to a closure, and its caller does not have, every thread can come to have.
    let mut parents = Parents::new(contract);
    for (function, callback, parameter, ty) in lent_objects(contract) {
        if is_carrier(callback, parameter) && !stays_with_caller(contract, &mut parents, function, callback, ty) {
            found.need(function, ty.id, Assumed::SendSync, ty.span);
        }
    }
    found.parents();
    found.list
}

/// `unique` needs a second view, which only the block that declares the type can make.
pub(super) fn report_unique(diagnostics: &mut Diagnostics, contract: &Contract, ty: TypeId, span: Span, subject: &str) {
    let name = &contract[ty].ident;
    diagnostics
        .error(&code::DECLARED_TYPE, span, format!("{subject}, and type `{name}` is `#[declared]`"))
        .note("what needs the only holder of an object stands in the block that declares its type")
        .help(format!("move the function to the block that declares `{name}`"));
}

struct Found<'a> {
    contract: &'a Contract,
    seen: HashSet<(TypeId, Assumed, String)>,
    list: Vec<Assumption<'a>>,
}

impl<'a> Found<'a> {
    fn need(&mut self, function: &'a Function, ty: TypeId, fact: Assumed, span: Span) {
        self.need_under(&function.carried, ty, fact, span);
    }

    fn need_under(&mut self, carried: &'a Carried, ty: TypeId, fact: Assumed, span: Span) {
        if self.contract[ty].is_declared() && self.seen.insert((ty, fact, carried.cfg_text())) {
            self.list.push(Assumption { ty, fact, span, carried });
        }
    }

    /// Who owns it, and how many there are.
    fn owners(&mut self, function: &'a Function, frees: bool) {
        for parameter in &function.parameters {
            match &parameter.role {
                Role::Reference(Reference { to: Pointee::Foreign(ty), access: Access::Exclusive, .. })
                | Role::Pointers(Pointers { each: Each::Object(ty), access: Access::Exclusive, .. }) => {
                    self.need(function, ty.id, Assumed::Uncounted, parameter.type_span);
                }
                Role::UpRefs { ty, .. } => self.need(function, ty.id, Assumed::Counted, parameter.type_span),
                Role::Replaced { ty, .. } if !frees => {
                    self.need(function, ty.id, Assumed::Allocated, parameter.type_span);
                }
                Role::Consumed(consumed) if !frees && consumed.freed_by().is_none() => {
                    if let Some(ty) = consumed.object() {
                        self.need(function, ty.id, Assumed::Allocated, parameter.type_span);
                    }
                }
                _ => {}
            }
        }
        for &ended in &function.ends {
            if let Some(ty) = function[ended].role.object() {
                self.need(function, ty.id, Assumed::Uncounted, function[ended].type_span);
            }
        }
        for returned in function.returned() {
            if let Some(borrow) = returned.value.borrow() {
                if let Some(ty) = returned.value.object().filter(|_| borrow.exclusive) {
                    self.need(function, ty.id, Assumed::Uncounted, ty.span);
                }
                // A call that takes one count of several ends nothing.
                let lenders = borrow.lenders.iter().filter(|_| !borrow.until.is_empty());
                for lender in lenders {
                    for (id, parameter) in function.parameters_with_ids() {
                        let lends = match lender {
                            Lender::Parameter(own) => *own == id,
                            Lender::Lifetime(lifetime) => parameter.role.lifetime() == Some(lifetime),
                        };
                        if let Some(ty) = parameter.role.object().filter(|_| lends) {
                            self.need(function, ty.id, Assumed::Uncounted, parameter.type_span);
                        }
                    }
                }
            }
            let Some(ty) = returned.value.object() else { continue };
            if returned.value.owned_object() == Some(None) {
                self.need(function, ty.id, Assumed::Allocated, ty.span);
            }
            if matches!(returned.value.transfer, Transfer::Owned { sink: Some(_), .. }) {
                self.need(function, ty.id, Assumed::Counted, ty.span);
            }
            let is_owner = matches!(
                returned.value.transfer,
                Transfer::Owned { .. } | Transfer::Copied | Transfer::Replaces { .. }
            ) && !returned.value.owns_lent_objects();
            let from_one = function.parameters.iter().any(|parameter| {
                !matches!(parameter.role, Role::Consumed(_) | Role::Replaced { .. })
                    && parameter.role.objects().is_some_and(|given| given.id == ty.id)
            });
            if is_owner && from_one {
                self.need(function, ty.id, Assumed::Second, ty.span);
            }
        }
    }

    /// Who goes where with it.
    fn threads(&mut self, function: &'a Function) {
        let contract = self.contract;
        for (id, parameter) in function.parameters_with_ids() {
            let taken = match &parameter.role {
                Role::Consumed(consumed) => consumed.object(),
                Role::UpRefs { ty, .. } => Some(ty),
                _ => None,
            };
            match (&parameter.role, taken) {
                (_, Some(kept)) => {
                    for keeper in keepers(function, id, kept) {
                        self.goes_along(function, keeper, kept, None, parameter.type_span);
                    }
                }
                (role, None) => {
                    let Some(kept) = role.object() else { continue };
                    let Some(lifetime) = role.lifetime() else { continue };
                    let access = if role.is_exclusive() { Access::Exclusive } else { Access::Shared };
                    // What C keeps for good may be kept in any of the others.
                    let for_good = parameter.retained.is_some_and(|keeper| keeper == Keeper::Forever)
                        || (parameter.retained.is_some() && lifetime.ident == "static");
                    for mention in mentions(function).filter(|mention| mention.parameter() != Some(id)) {
                        if for_good || positions_of(mention.ty, lifetime).next().is_some() {
                            self.goes_along(function, mention.ty.id, kept, Some(access), parameter.type_span);
                        }
                    }
                }
            }
        }
        // What shares a lifetime may depend on the same things, of which one block sees some and another the others.
        let all: Vec<&ForeignUse> = mentions(function).map(|mention| mention.ty).collect();
        for one in all.iter().filter(|one| contract[one.id].is_declared()) {
            for other in all.iter().filter(|other| other.id != one.id) {
                let shared = one.lifetimes.iter().any(|own| can_tie(own) && other.lifetimes.contains(own));
                if shared && contract[other.id].is_declared() {
                    self.need(function, other.id, Assumed::Along(one.id, Some(Access::Shared)), one.span);
                } else if shared && self.some_type_travels() {
                    self.need(function, one.id, Assumed::SendSync, one.span);
                }
            }
        }
        self.handed_out(function);
    }

    fn some_type_travels(&self) -> bool {
        self.contract.types.iter().any(|ty| ty.threads != Threads::Bound && !ty.lifetimes.is_empty())
    }

    /// `keeper`, if it moves, takes `kept` along.
    fn goes_along(
        &mut self,
        function: &'a Function,
        keeper: TypeId,
        kept: &ForeignUse,
        access: Option<Access>,
        span: Span,
    ) {
        if keeper == kept.id {
            return;
        }
        if self.contract[keeper].is_declared() {
            self.need(function, keeper, Assumed::Along(kept.id, access), span);
        } else if self.contract[keeper].threads != Threads::Bound {
            let fact = if access == Some(Access::Shared) { Assumed::SendSync } else { Assumed::Send };
            self.need(function, kept.id, fact, span);
        }
    }

    /// What two threads could get from what they share is itself shared.
    fn handed_out(&mut self, function: &'a Function) {
        let contract = self.contract;
        for returned in function.returned() {
            let Some(object) = returned.value.object() else { continue };
            let is_declared = contract[object.id].is_declared();
            let exists = match returned.value.transfer {
                Transfer::Borrowed(_) | Transfer::Copied => true,
                Transfer::Owned { .. } if returned.value.owns_lent_objects() => true,
                Transfer::Owned { unique, .. } => is_declared || (contract[object.id].is_counted() && !unique),
                Transfer::Forever => {
                    self.need(function, object.id, Assumed::SendSync, object.span);
                    false
                }
                _ => false,
            };
            let is_owned = returned.value.owned_object().is_some();
            let lenders = function.parameters_with_ids().filter(|(id, _)| may_hold(function, returned.value, *id));
            let mut lenders = lenders.peekable();
            if exists && lenders.peek().is_none() {
                let fact = if is_owned { Assumed::Apart } else { Assumed::SendSync };
                self.need(function, object.id, fact, object.span);
            }
            for (_, parameter) in lenders.filter(|_| exists) {
                let Some(lender) = parameter.role.objects().filter(|lender| lender.id != object.id) else { continue };
                let lender_travels = contract[lender.id].is_declared() || contract[lender.id].threads != Threads::Bound;
                match (is_declared, contract[lender.id].is_declared()) {
                    (true, _) if is_owned && lender_travels => {
                        self.need(function, object.id, Assumed::Apart, object.span);
                    }
                    (_, true) if !is_owned || !is_declared => {
                        let fact = Assumed::Along(object.id, Some(Access::Shared));
                        self.need(function, lender.id, fact, object.span);
                    }
                    (true, false) if lender_travels => {
                        self.need(function, object.id, Assumed::SendSync, object.span);
                    }
                    _ => {}
                }
            }
        }
    }

    /// What the types of this block that travel depend on.
    fn parents(&mut self) {
        let contract = self.contract;
        let mut parents = Parents::new(contract);
        for id in contract.type_ids() {
            let child = &contract[id];
            for position in 0..child.lifetimes.len() {
                for parent in parents.of(id, position).iter().filter(|parent| parent.ty != id) {
                    let fact = match (child.threads, parent.access) {
                        _ if child.is_declared() => {
                            let along = Assumed::Along(parent.ty, Some(parent.access));
                            self.need_under(&child.carried, id, along, child.ident.span());
                            continue;
                        }
                        (Threads::Bound, _) => continue,
                        (Threads::Send, Access::Exclusive) => Assumed::Send,
                        (Threads::Send, Access::Shared) | (Threads::SendSync, _) => Assumed::SendSync,
                    };
                    self.need_under(&child.carried, parent.ty, fact, child.threads_span);
                }
            }
        }
    }
}
