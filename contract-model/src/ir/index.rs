//! Who mentions what, so that a question about one item does not read the whole block.
//!
//! Made once, when a finished contract is first asked; lowering changes neither names nor the order of items after it.

use std::collections::{HashMap, HashSet};

use super::{Argument, Asked, Call, Contract, Found, FunctionId, Given, TypeId};

/// Answers for one contract, all of them in source order.
#[derive(Default)]
pub(super) struct Index {
    /// Positions in `releases`.
    pub(super) releases: HashMap<FunctionId, usize>,
    /// The declaration that the raw layer uses, per function.
    pub(super) raw: Vec<FunctionId>,
    /// Functions of one C symbol.
    pub(super) symbols: HashMap<String, Vec<FunctionId>>,
    /// Functions of one name.
    pub(super) named: HashMap<String, Vec<FunctionId>>,
    /// Functions that lend until a symbol is called.
    pub(super) lending_until: HashMap<String, Vec<FunctionId>>,
    /// Functions that give objects of a type, per type.
    pub(super) giving: Vec<Vec<FunctionId>>,
    /// Functions that take or give objects of a type, per type.
    pub(super) mentioning: Vec<Vec<FunctionId>>,
    /// The first type of the same name, per type: alternatives under different `cfg`.
    pub(super) first: Vec<TypeId>,
    /// Types by Rust name.
    pub(super) types: HashMap<String, TypeId>,
    /// Types that a function frees.
    pub(super) freed_types: HashMap<FunctionId, Vec<TypeId>>,
    /// Functions of which a result is freed by a function that they name.
    pub(super) freed_results: HashMap<FunctionId, Vec<FunctionId>>,
    /// Functions that clauses of others call.
    pub(super) asked: HashSet<FunctionId>,
    /// Positions of plain types, by Rust name.
    pub(super) plain: HashMap<String, usize>,
}

impl Index {
    pub(super) fn new(contract: &Contract) -> Self {
        let lists = || contract.types.iter().map(|_| Vec::new()).collect();
        let mut index = Self { giving: lists(), mentioning: lists(), ..Self::default() };
        for (at, ty) in contract.plain_types.iter().enumerate() {
            index.plain.entry(ty.rust_name.to_string()).or_insert(at);
        }
        for (at, release) in contract.releases.iter().enumerate() {
            index.releases.entry(release.function).or_insert(at);
        }
        let mut known: HashMap<String, TypeId> = HashMap::new();
        for (id, ty) in contract.type_ids().zip(&contract.types) {
            index.first.push(*known.entry(ty.ident.to_string()).or_insert(id));
            index.types.entry(ty.rust_name.to_string()).or_insert(id);
            if let Some(free) = ty.free() {
                index.freed_types.entry(free).or_default().push(id);
            }
        }
        let mut first: HashMap<(&str, String), FunctionId> = HashMap::new();
        for (id, function) in contract.function_ids().zip(&contract.functions) {
            index.raw.push(*first.entry((&function.symbol, function.carried.cfg_text())).or_insert(id));
            index.symbols.entry(function.symbol.clone()).or_default().push(id);
            index.named.entry(function.ident.to_string()).or_default().push(id);
            for call in function.calls() {
                index.add_asked(call);
            }
            for asked in function.callbacks().filter_map(|(_, callback)| callback.asked()) {
                index.add_asked_by_callback(asked);
            }
            for (_, callback) in function.callbacks() {
                if let Found::Attached { object: Given::Asked(asked), .. } = &callback.found {
                    index.add_asked_by_callback(asked);
                }
            }
            index.add_mentions(contract, id);
        }
        index
    }

    fn add_asked(&mut self, call: &Call) {
        self.asked.insert(call.function);
        for argument in &call.arguments {
            if let Argument::Call(inner) = argument {
                self.add_asked(inner);
            }
        }
    }

    fn add_asked_by_callback(&mut self, asked: &Asked) {
        self.asked.insert(asked.function);
        for argument in &asked.arguments {
            if let Given::Asked(inner) = argument {
                self.add_asked_by_callback(inner);
            }
        }
    }

    fn add_mentions(&mut self, contract: &Contract, id: FunctionId) {
        let function = &contract[id];
        for returned in function.returned() {
            if let Some(ty) = returned.value.object() {
                add(self.giving.get_mut(ty.id.0), id);
                add(self.mentioning.get_mut(ty.id.0), id);
            }
            if let Some(borrow) = returned.value.borrow() {
                for until in &borrow.until {
                    let symbol = contract[until.function].symbol.clone();
                    add(Some(self.lending_until.entry(symbol).or_default()), id);
                }
            }
            for free in returned.value.freed_by() {
                add(Some(self.freed_results.entry(free).or_default()), id);
            }
        }
        let lent = function.callbacks().flat_map(|(_, callback)| callback.objects()).map(|(_, ty)| ty);
        let owned = function.callbacks().flat_map(|(_, callback)| callback.owners()).map(|owner| &owner.ty);
        for ty in function.parameters.iter().filter_map(|parameter| parameter.role.objects()).chain(lent).chain(owned) {
            add(self.mentioning.get_mut(ty.id.0), id);
        }
    }
}

/// Adds a function to a list, once; those of one function come together.
fn add(list: Option<&mut Vec<FunctionId>>, id: FunctionId) {
    if let Some(list) = list
        && list.last() != Some(&id)
    {
        list.push(id);
    }
}
