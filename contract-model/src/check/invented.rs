//! Objects that exist already have the lifetimes they were made with, and nobody may see them with others.

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::Ident;
use syn::Lifetime;

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Contract, ForeignUse, Function, FunctionId, Parameter, ParameterId, Pointee, Reference, Returned, Role, Transfer,
    TypeId, Value,
};

use super::lifetimes::{is_fresh, is_unbounded};
use super::ownership::freeing_symbols;
use super::parents::{At, can_tie, mentions, positions_of};
use super::words;

/// An object that exists already, and in which Rust data may be kept, has the lifetimes it was made with. Whoever hands
/// it out takes them from the type of an argument: with the lifetime of this borrow, data that lives no longer than the
/// borrow could be put into an object that lives longer.
///
/// ```text
/// type list; type item<'data>;
/// fn item_set<'data>(item: &mut item<'data>, data: &'data data);
/// fn list_first<'a>(list: &'a mut list) -> &'a mut item<'a>;
/// ```
pub(super) fn check_invented(diagnostics: &mut Diagnostics, contract: &Contract) {
    let holders = Holders::find(contract);
    let mut makers = Makers::new(contract);
    for (_, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Some(ty) = returned.value.object().filter(|_| exists_already(contract, returned.value)) else {
                continue;
            };
            if contract[ty.id].is_declared() {
                continue; // the compiler is asked: see `declared`
            }
            let Some(holder) = holders.reason(ty.id) else { continue };
            let known = ty.lifetimes.iter().filter(|lifetime| !is_unbounded(function, lifetime)); // reported as such
            if let Some(why) = known.into_iter().find_map(|lifetime| why_invented(&mut makers, function, lifetime)) {
                report_invented(diagnostics, contract, function, &returned, ty, &why, holder);
            }
        }
    }
}

/// Whether the object was there before the call, and others may hold it.
fn exists_already(contract: &Contract, value: &Value) -> bool {
    match value.transfer {
        Transfer::Borrowed(_) | Transfer::Forever | Transfer::Copied => true,
        Transfer::Owned { .. } => !is_fresh(contract, value),
        _ => false,
    }
}

/// Why a lifetime in the result is not one that the object was made with.
pub(super) enum Invented {
    /// No argument has it in its type.
    Borrow,
    /// `'static`, in no argument's type.
    Static,
    /// The argument whose type has it was itself made from a borrow of this lifetime, by this function.
    Laundered { argument: ParameterId, by: FunctionId, lender: TypeId },
    /// Into the argument whose type has it, this function puts what is borrowed for this lifetime.
    Kept { argument: ParameterId, by: FunctionId, lender: TypeId },
    /// The argument whose type has it is of a declared type: what the lifetime stands for is not seen here.
    Declared { argument: ParameterId },
}

/// Why the lifetime is not one that an existing object was made with, if it is not.
pub(super) fn why_invented(makers: &mut Makers<'_>, function: &Function, lifetime: &Lifetime) -> Option<Invented> {
    let mut why = if lifetime.ident == "static" { Invented::Static } else { Invented::Borrow };
    for mention in mentions(function) {
        let At::In(argument) = mention.at else { continue };
        for position in positions_of(mention.ty, lifetime) {
            if lifetime.ident == "_" {
                continue;
            }
            if lifetime.ident == "static" {
                return None; // this argument's type carries it
            }
            if makers.contract[mention.ty.id].is_declared() {
                why = Invented::Declared { argument };
            } else if let Some((by, lender)) = makers.made_from_borrow(mention.ty.id, position) {
                why = Invented::Laundered { argument, by, lender };
            } else if let Some((by, lender)) = makers.keeps_borrow(mention.ty.id, position) {
                why = Invented::Kept { argument, by, lender };
            } else {
                return None; // as above
            }
        }
    }
    Some(why)
}

/// For each lifetime of a type, who ties it to something that is only lent.
pub(super) struct Makers<'a> {
    contract: &'a Contract,
    made: HashMap<(TypeId, usize), Option<(FunctionId, TypeId)>>,
    kept: HashMap<(TypeId, usize), Option<(FunctionId, TypeId)>>,
}

impl<'a> Makers<'a> {
    pub(super) fn new(contract: &'a Contract) -> Self {
        Self { contract, made: HashMap::new(), kept: HashMap::new() }
    }

    fn made_from_borrow(&mut self, ty: TypeId, position: usize) -> Option<(FunctionId, TypeId)> {
        *self.made.entry((ty, position)).or_insert_with(|| made_from_borrow(self.contract, ty, position))
    }

    fn keeps_borrow(&mut self, ty: TypeId, position: usize) -> Option<(FunctionId, TypeId)> {
        *self.kept.entry((ty, position)).or_insert_with(|| keeps_borrow(self.contract, ty, position))
    }
}

/// A function that makes `X<'a>` from `&'a P`, where `'a` is nothing but the time for which the `P` is lent: the type
/// `P` has other lifetimes, or none. What is found in the `P` by way of the `X` need not have been made with `'a`.
fn made_from_borrow(contract: &Contract, ty: TypeId, position: usize) -> Option<(FunctionId, TypeId)> {
    let functions = contract.giving(ty).iter().map(|&id| (id, &contract[id]));
    functions.filter(|(_, function)| !function.poisoned).find_map(|(id, function)| {
        let made = function.returned().filter(|returned| is_fresh(contract, returned.value));
        let made = made.filter_map(|returned| returned.value.object()).filter(|made| made.id == ty);
        let mut lifetimes = made.filter_map(|made| made.lifetimes.get(position)).filter(|lifetime| can_tie(lifetime));
        lifetimes.find_map(|lifetime| {
            let lender = function.parameters.iter().find_map(|parameter| lent_only(parameter, lifetime));
            lender.map(|lender| (id, lender))
        })
    })
}

/// A function that keeps a `P` in an `X<'a>` that is there already, where `'a` is nothing but the time for which the `P`
/// is lent. The `P`, found in the `X`, has lifetimes of its own.
///
/// ```text
/// fn list_watch(list: &mut list<'_>, #[retained(by = list)] item: &item<'_>);
/// ```
fn keeps_borrow(contract: &Contract, ty: TypeId, position: usize) -> Option<(FunctionId, TypeId)> {
    let functions = contract.mentioning(ty).iter().map(|&id| (id, &contract[id]));
    functions.filter(|(_, function)| !function.poisoned).find_map(|(id, function)| {
        mentions(function).filter(|mention| mention.ty.id == ty).find_map(|mention| {
            let At::In(keeper) = mention.at else { return None };
            let lifetime = mention.ty.lifetimes.get(position).filter(|lifetime| can_tie(lifetime))?;
            let mut others = function.parameters_with_ids().filter(|(other, _)| *other != keeper);
            others.find_map(|(_, parameter)| lent_only(parameter, lifetime)).map(|lender| (id, lender))
        })
    })
}

/// The type of an object that is lent for the lifetime, which its type does not have alone.
fn lent_only(parameter: &Parameter, lifetime: &Lifetime) -> Option<TypeId> {
    let lent = parameter.role.object().filter(|_| parameter.role.lifetime() == Some(lifetime))?;
    let is_borrow_only = lent.lifetimes.is_empty() || lent.lifetimes.iter().any(|own| own.ident != lifetime.ident);
    is_borrow_only.then_some(lent.id)
}

/// The argument that probably has the object: its name, how it is lent, its type.
fn owner_of(function: &Function) -> Option<(&Ident, &'static str, TypeId)> {
    function.parameters.iter().find_map(|parameter| {
        let object = parameter.role.object()?;
        Some((&parameter.ident, if parameter.role.is_exclusive() { "&mut " } else { "&" }, object.id))
    })
}

fn report_invented(
    diagnostics: &mut Diagnostics,
    contract: &Contract,
    function: &Function,
    returned: &Returned<'_>,
    ty: &ForeignUse,
    why: &Invented,
    holder: Holder,
) {
    let name = &contract[ty.id].ident;
    let subject = format!("{} is {} that exists already", words::returned(function, returned.place), words::one(name));
    let message = match why {
        Invented::Borrow => format!("{subject}, with the lifetime of this borrow"),
        Invented::Static => format!("{subject}, with lifetime `'static`"),
        Invented::Declared { argument } => {
            format!("{subject}, with a lifetime of `{}`, whose type another block declares", function[*argument].ident)
        }
        Invented::Laundered { argument, .. } | Invented::Kept { argument, .. } => {
            format!("{subject}, with a lifetime that in `{}` only stands for a borrow", function[*argument].ident)
        }
    };
    let diagnostic = diagnostics.error(&code::INVENTED_LIFETIME, ty.span, message);
    match holder {
        Holder::Keeps => diagnostic.note(format!(
            "type `{name}` has `keeps`: data of the wrong lifetime could be put into the object, or taken out of it"
        )),
        Holder::Declared => diagnostic.note(format!("another block declares type `{name}`, and data may be kept in it")),
        Holder::Fields => diagnostic.note(format!("type `{name}` has `fields`, into which data may be put")),
        Holder::Through(by) => diagnostic.note(format!(
            "`{}` ties a lifetime of `{name}` to data: data of the wrong lifetime could be put into the object, or taken out of it",
            contract[by].ident
        )),
    };
    if let Invented::Declared { .. } = why {
        diagnostic.note("whether that is what the object was made with, or no more than a borrow, is seen where the type is declared");
        diagnostic.help(format!("move `{}` to that block", function.ident));
        return;
    }
    if let Invented::Laundered { by, lender, .. } = why {
        diagnostic.note(format!(
            "`{}` makes it from a borrowed `{}`, which has the object for longer",
            contract[*by].ident, contract[*lender].ident
        ));
        diagnostic.help("give both types a lifetime of their own for what is kept, and pass it through");
        return;
    }
    if let Invented::Kept { by, lender, .. } = why {
        diagnostic.note(format!(
            "`{}` keeps a borrowed `{}` there, which has lifetimes of its own",
            contract[*by].ident, contract[*lender].ident
        ));
        diagnostic.help("give both types a lifetime of their own for what is kept, and pass it through");
        return;
    }
    match owner_of(function) {
        Some((parameter, reference, owner)) if contract[owner].lifetimes.is_empty() => {
            let owner = &contract[owner].ident;
            diagnostic.help(format!(
                "take it from the type that has the object: declare `type {owner}<'data>;`, write `{parameter}: {reference}{owner}<'data>` and `{name}<'data>` here"
            ));
        }
        Some((parameter, reference, owner)) => {
            diagnostic.help(format!(
                "take it from the type that has the object: name a lifetime in `{parameter}: {reference}{}`, and write it in `{name}<…>` too",
                words::declared(contract, owner)
            ));
        }
        None => {
            diagnostic
                .help("make the function an `unsafe fn` with `#[unchecked]`: nothing here has the right lifetime");
        }
    }
    let is_one = returned.value.one_object().is_some();
    if is_one && contract[ty.id].is_counted() && matches!(returned.value.transfer, Transfer::Owned { .. }) {
        diagnostic.help("or write `owned(unique)`, if this call makes the object and nobody else holds it yet");
    }
}

/// The types in which Rust data may be kept, and why.
pub(super) struct Holders(Vec<Option<Holder>>);

/// Why Rust data may be kept in a type.
#[derive(Clone, Copy)]
pub(super) enum Holder {
    /// It has `keeps`.
    Keeps,
    /// Another block declares it, and may say so.
    Declared,
    /// Its fields have a contract, which may say so.
    Fields,
    /// This function ties one of its lifetimes to data, or leads to an object in which data may be kept.
    Through(FunctionId),
}

impl Holders {
    pub(super) fn reason(&self, ty: TypeId) -> Option<Holder> {
        self.0.get(ty.0).copied().flatten()
    }

    pub(super) fn find(contract: &Contract) -> Self {
        let empty = declared_empty(contract);
        let known = contract.type_ids().map(|id| match &contract[id] {
            ty if ty.keeps().is_some() => Some(Holder::Keeps),
            ty if ty.has_fields() && !ty.lifetimes.is_empty() => Some(Holder::Fields),
            ty if ty.is_declared() && !ty.lifetimes.is_empty() && !empty.contains(&id) => Some(Holder::Declared),
            _ => None,
        });
        let mut holders = Self(known.collect());
        let freeing = freeing_symbols(contract);
        let counts = |id: FunctionId| {
            let function = &contract[id];
            !function.poisoned && !freeing.contains(function.symbol.as_str())
        };
        // In source order, again and again: after the first time only those that mention a type newly found.
        let mut now: BTreeSet<FunctionId> = contract.function_ids().filter(|&id| counts(id)).collect();
        let mut next = BTreeSet::new();
        while !now.is_empty() {
            while let Some(id) = now.pop_first() {
                for ty in holders.made_by(contract, &contract[id]) {
                    let Some(slot @ None) = holders.0.get_mut(ty.0) else { continue };
                    *slot = Some(Holder::Through(id));
                    for &other in contract.mentioning(ty).iter().filter(|&&other| counts(other)) {
                        let round = if other > id { &mut now } else { &mut next };
                        round.insert(other);
                    }
                }
            }
            now = std::mem::take(&mut next);
        }
        holders
    }

    /// The types that hold data because of this function.
    fn made_by(&self, contract: &Contract, function: &Function) -> Vec<TypeId> {
        mentions(function)
            .filter(|mention| {
                mention.ty.lifetimes.iter().filter(|lifetime| can_tie(lifetime)).any(|lifetime| match mention.at {
                    At::In(own) => {
                        is_data(function, Some(own), lifetime, true) || self.leads_to_holder(function, lifetime)
                    }
                    At::Back(_) | At::Lent => {
                        is_data(function, None, lifetime, false) || is_kept_in_existing(contract, function, lifetime)
                    }
                })
            })
            .map(|mention| mention.ty.id)
            .collect()
    }

    /// Whether the function gives an object with the lifetime in which data may be kept.
    fn leads_to_holder(&self, function: &Function, lifetime: &Lifetime) -> bool {
        mentions(function).any(|mention| {
            mention.comes_back()
                && self.reason(mention.ty.id).is_some()
                && positions_of(mention.ty, lifetime).next().is_some()
        })
    }
}

/// Whether Rust data may be kept in the objects of each type.
pub fn holders(contract: &Contract) -> Vec<bool> {
    if contract.types.iter().all(|ty| ty.lifetimes.is_empty()) {
        return vec![false; contract.types.len()];
    }
    Holders::find(contract).0.iter().map(Option::is_some).collect()
}

/// The declared types that a function of this block makes hold data, each with such a function.
pub(super) fn declared_holders(contract: &Contract) -> Vec<(TypeId, FunctionId)> {
    let holders = Holders::find(contract);
    let freeing = freeing_symbols(contract);
    let functions = contract.understood_functions().filter(|(_, it)| !freeing.contains(it.symbol.as_str()));
    let made =
        functions.flat_map(|(id, function)| holders.made_by(contract, function).into_iter().map(move |ty| (ty, id)));
    made.filter(|(ty, _)| contract[*ty].is_declared()).collect()
}

/// The declared types in which nothing may be kept, for this block to be sound: those that it hands out, makes or fills
/// with a lifetime that only stands for a borrow.
pub(super) fn declared_borrowers(contract: &Contract) -> Vec<(TypeId, FunctionId)> {
    let mut makers = Makers::new(contract);
    let mut found = Vec::new();
    for (id, function) in contract.understood_functions() {
        for returned in function.returned() {
            let Some(ty) = returned.value.object().filter(|ty| contract[ty.id].is_declared()) else { continue };
            if matches!(returned.value.transfer, Transfer::SameAs(_) | Transfer::Replaces(_)) {
                continue; // it has the lifetimes of the argument, as is checked
            }
            let is_borrow = ty.lifetimes.iter().any(|lifetime| {
                why_invented(&mut makers, function, lifetime).is_some()
                    || function.parameters.iter().any(|parameter| lent_only(parameter, lifetime).is_some())
            });
            if is_borrow {
                found.push((ty.id, id));
            }
        }
    }
    for (id, _) in contract.types.iter().enumerate().filter(|(_, ty)| ty.is_declared()) {
        let positions = 0..contract.types.get(id).map_or(0, |ty| ty.lifetimes.len());
        found.extend(positions.filter_map(|at| makers.keeps_borrow(TypeId(id), at)).map(|(by, _)| (TypeId(id), by)));
    }
    found
}

fn declared_empty(contract: &Contract) -> HashSet<TypeId> {
    if !contract.types.iter().any(crate::ir::ForeignType::is_declared) {
        return HashSet::new();
    }
    declared_borrowers(contract).into_iter().map(|(ty, _)| ty).collect()
}

/// Whether an object is `retained` for the lifetime by one that comes back and was there before the call: it was put into
/// it, and is no parent that it was made from.
fn is_kept_in_existing(contract: &Contract, function: &Function, lifetime: &Lifetime) -> bool {
    let is_kept = function
        .parameters
        .iter()
        .any(|parameter| parameter.retained.is_some() && parameter.role.lifetime() == Some(lifetime));
    let mut back = function.returned().filter(|returned| exists_already(contract, returned.value));
    is_kept && back.any(|it| it.value.object().is_some_and(|object| positions_of(object, lifetime).next().is_some()))
}

/// Whether some argument other than `except` is data of the lifetime: lent for as long, or taken over with it. A lent
/// C object counts where it is handed to an object that is there already; where the result is made from it, it is the
/// result's parent.
fn is_data(function: &Function, except: Option<ParameterId>, lifetime: &Lifetime, objects_count: bool) -> bool {
    function.parameters_with_ids().filter(|(id, _)| Some(*id) != except).any(|(_, parameter)| {
        let lent = parameter.role.lifetime().is_some_and(|own| own.ident == lifetime.ident);
        match &parameter.role {
            Role::Reference(Reference { to: Pointee::Foreign(ty), .. }) if parameter.stored.is_some() => {
                positions_of(ty, lifetime).next().is_some()
            }
            Role::Reference(Reference { to: Pointee::Foreign(_), .. }) | Role::Unique { .. } => lent && objects_count,
            Role::UpRefs { ty, .. } => positions_of(ty, lifetime).next().is_some(),
            Role::Consumed(consumed) if consumed.object().is_some() => {
                consumed.object().is_some_and(|ty| positions_of(ty, lifetime).next().is_some())
            }
            _ => lent,
        }
    })
}
