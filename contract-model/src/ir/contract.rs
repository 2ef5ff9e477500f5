//! The block as a whole.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Index;

use proc_macro2::Ident;
use syn::{Attribute, Path, Type};

use super::{
    ForeignType, Function, FunctionId, Home, Lender, Ownership, Parameter, PlainType, Release, Released, Role, Threads,
    Transfer, TypeId, Value, index,
};

/// One `#[contract]` block.
pub struct Contract {
    /// Settings of the block itself.
    pub block: Block,
    /// The foreign types, in source order.
    pub types: Vec<ForeignType>,
    /// The structs that cross as they are, in source order.
    pub plain_types: Vec<PlainType>,
    /// The functions, in source order, those that only free or count included.
    pub functions: Vec<Function>,
    /// Every function that a clause names as a free function, with how to call it; each has a marker type.
    pub releases: Vec<Release>,
    /// Made when it is first asked.
    index: OnceCell<index::Index>,
}

impl Contract {
    pub(crate) fn new(block: Block, types: Vec<ForeignType>, functions: Vec<Function>, releases: Vec<Release>) -> Self {
        Self { block, types, plain_types: Vec::new(), functions, releases, index: OnceCell::new() }
    }

    fn index(&self) -> &index::Index {
        self.index.get_or_init(|| index::Index::new(self))
    }

    /// The ids of all types, in source order.
    pub fn type_ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len()).map(TypeId)
    }

    /// The ids of all functions, in source order.
    pub fn function_ids(&self) -> impl Iterator<Item = FunctionId> + use<> {
        (0..self.functions.len()).map(FunctionId)
    }

    /// The functions in which everything could be understood.
    pub fn understood_functions(&self) -> impl Iterator<Item = (FunctionId, &Function)> {
        self.function_ids().zip(&self.functions).filter(|(_, function)| !function.poisoned)
    }

    /// How `function` frees, if a clause names it as a free function.
    pub fn release(&self, function: FunctionId) -> Option<&Release> {
        self.releases.get(*self.index().releases.get(&function)?)
    }

    /// Whether owners of this type may name the free function: it takes such objects, or it takes anything and a
    /// function gives one to be ended by it.
    pub fn is_ended_by(&self, ty: TypeId, release: &Release) -> bool {
        match release.released {
            Released::Foreign(released) => released == ty,
            Released::Anything => self.results_freed_by(release.function).iter().any(|&giver| {
                self[giver].returned().any(|returned| {
                    returned.value.owned_object() == Some(Some(release.function))
                        && returned.value.object().is_some_and(|object| object.id == ty)
                })
            }),
            Released::Bytes | Released::Texts | Released::Objects(_) | Released::Plain(_) => false,
        }
    }

    /// Every declaration of a C symbol, in source order.
    pub fn declarations(&self, symbol: &str) -> &[FunctionId] {
        list(self.index().symbols.get(symbol))
    }

    /// The declaration whose signature the raw layer uses for `function`'s symbol: the first one under the same `cfg`.
    pub fn raw_declaration(&self, function: FunctionId) -> FunctionId {
        self.index().raw.get(function.0).copied().unwrap_or(function)
    }

    /// The declarations that have this one's name, itself included: alternatives under different `cfg`.
    pub fn alternatives(&self, function: FunctionId) -> &[FunctionId] {
        list(self.index().named.get(&self[function].ident.to_string()))
    }

    /// The functions that lend until the C function `symbol` is called.
    pub fn lending_until(&self, symbol: &str) -> &[FunctionId] {
        list(self.index().lending_until.get(symbol))
    }

    /// The type that the functions of the block speak of: the first one of its name. Alternatives under different `cfg` have
    /// the same facts.
    pub fn spoken_of(&self, ty: TypeId) -> TypeId {
        self.index().first.get(ty.0).copied().unwrap_or(ty)
    }

    /// Whether a child of this type may live beside a shared owner of its parent: its first lifetime is that of a
    /// parent which a function of the block borrows by `&'a P`, and none by `&'a mut P`.
    pub fn is_anchorable(&self, ty: TypeId) -> bool {
        if !matches!(self[ty].ownership, Ownership::Owned { .. }) || self[ty].keeps() == Some(0) {
            return false;
        }
        let ty = self.spoken_of(ty);
        let mut is_lent = false;
        for function in self.giving(ty).iter().map(|&function| &self[function]) {
            let given = function.returned().filter_map(|returned| returned.value.object());
            for lifetime in given.filter(|object| object.id == ty).filter_map(|object| object.lifetimes.first()) {
                for parameter in
                    function.parameters.iter().filter(|parameter| parameter.role.lifetime() == Some(lifetime))
                {
                    if parameter.role.object().is_none() {
                        continue;
                    }
                    if parameter.role.is_exclusive() {
                        return false;
                    }
                    is_lent = true;
                }
            }
        }
        is_lent
    }

    /// Whether a function gives or takes an object of a type that nobody else holds.
    pub fn speaks_of_unique(&self, ty: TypeId) -> bool {
        self.mentioning(ty).iter().map(|&function| &self[function]).any(|function| {
            let is_taken =
                |parameter: &Parameter| matches!(&parameter.role, Role::Unique { ty: taken, .. } if taken.id == ty);
            let is_given = |value: &Value| {
                matches!(value.transfer, Transfer::Owned { unique: true, .. })
                    && value.object().is_some_and(|given| given.id == ty)
            };
            function.parameters.iter().any(is_taken) || function.returned().any(|returned| is_given(returned.value))
        })
    }

    /// The methods of a type that any thread may call.
    pub fn remote_functions(&self, ty: TypeId) -> impl Iterator<Item = FunctionId> {
        let ty = self.spoken_of(ty);
        let is_remote = move |function: &Function| {
            function.any_thread.is_some() && matches!(function.home, Home::Method(home) if home == ty)
        };
        self.mentioning(ty).iter().copied().filter(move |&id| is_remote(&self[id]))
    }

    /// Whether any thread may call a method of the type.
    pub fn is_remoted(&self, ty: TypeId) -> bool {
        self.remote_functions(ty).next().is_some()
    }

    /// Whether several threads may find the same value that was handed over, by this function: unless C has it in the
    /// object that is asked, and no other thread can have that object.
    pub fn is_found_by_threads(&self, function: &Function) -> bool {
        let Some((by, returned)) = function.found() else { return false };
        let setters = self.declarations(&self[by].symbol).iter().map(|&setter| &self[setter]);
        let given = setters.flat_map(|setter| &setter.parameters).filter_map(|parameter| parameter.role.objects());
        let holders: Vec<TypeId> = given.map(|object| object.id).collect();
        let stays = |ty: TypeId| !self[ty].is_declared() && self[ty].threads != Threads::SendSync;
        let lenders = returned.value.borrow().map_or(&[] as &[Lender], |borrow| &borrow.lenders);
        let is_one = |lender: &Lender| match lender {
            Lender::Parameter(id) => function[*id].role.object().is_some_and(|object| holders.contains(&object.id)),
            Lender::Lifetime(_) => false,
        };
        !(lenders.iter().all(is_one) && holders.iter().all(|&ty| stays(ty)))
    }

    /// The functions that give objects of a type, in whatever way.
    pub fn giving(&self, ty: TypeId) -> &[FunctionId] {
        list(self.index().giving.get(ty.0))
    }

    /// The functions that take or give objects of a type, in whatever way.
    pub fn mentioning(&self, ty: TypeId) -> &[FunctionId] {
        list(self.index().mentioning.get(ty.0))
    }

    /// The type of this name in Rust.
    pub fn type_of_rust_name(&self, name: &Ident) -> Option<&ForeignType> {
        self.types.get(self.index().types.get(&name.to_string())?.0)
    }

    /// The types whose free function this is.
    pub fn types_freed_by(&self, function: FunctionId) -> &[TypeId] {
        self.index().freed_types.get(&function).map_or(&[], Vec::as_slice)
    }

    /// The functions of which a result names this free function.
    pub fn results_freed_by(&self, function: FunctionId) -> &[FunctionId] {
        list(self.index().freed_results.get(&function))
    }

    /// The struct that crosses as it is, by its name in Rust.
    pub fn plain_named(&self, name: &Ident) -> Option<&PlainType> {
        self.plain_types.get(*self.index().plain.get(&name.to_string())?)
    }

    /// The name of a type that `#[plain]` vouches for, or that an array is made of.
    pub fn vouched_plain<'t>(&self, ty: &'t Type) -> Option<&'t Ident> {
        match ty {
            Type::Array(array) => self.vouched_plain(&array.elem),
            Type::Group(group) => self.vouched_plain(&group.elem),
            Type::Paren(paren) => self.vouched_plain(&paren.elem),
            Type::Path(path) if path.qself.is_none() => {
                path.path.get_ident().filter(|name| self.plain_named(name).is_some())
            }
            _ => None,
        }
    }

    /// Whether a clause of another function calls this one: for details, a length, or as a requirement.
    pub fn is_asked(&self, function: FunctionId) -> bool {
        self.index().asked.contains(&function)
    }
}

fn list(found: Option<&Vec<FunctionId>>) -> &[FunctionId] {
    found.map_or(&[], Vec::as_slice)
}

impl Index<TypeId> for Contract {
    type Output = ForeignType;

    fn index(&self, id: TypeId) -> &ForeignType {
        &self.types[id.0] // a `TypeId` is only made for an element of `types`
    }
}

impl Index<FunctionId> for Contract {
    type Output = Function;

    fn index(&self, id: FunctionId) -> &Function {
        &self.functions[id.0] // a `FunctionId` is only made for an element of `functions`
    }
}

/// Which calling convention the block uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Abi {
    /// `extern "C"`
    C,
    /// `extern "system"`
    System,
    /// `extern "C-unwind"`
    CUnwind,
}

impl Abi {
    /// As written between the quotes.
    pub fn name(self) -> &'static str {
        match self {
            Abi::C => "C",
            Abi::System => "system",
            Abi::CUnwind => "C-unwind",
        }
    }
}

/// The block's own settings.
pub struct Block {
    /// The calling convention.
    pub abi: Abi,
    /// `#[link]`, `#[cfg]`, lints and other attributes that go to the raw block.
    pub carried: Carried,
    /// `#[link(…)]` attributes: they go to the raw `extern` block alone.
    pub link: Vec<Attribute>,
    /// `error = path`: what errors are turned into.
    pub error: Option<Path>,
    /// `header = "…"`, or `header = ["…", …]`: in the order in which C is to include them.
    pub headers: Vec<String>,
    /// `library = "…"`: the pkg-config name.
    pub library: Option<String>,
    /// `crate = path`: where the facade is found.
    pub krate: Option<Path>,
    /// `raw = name`: the module that exposes the raw declarations.
    pub raw: Option<Ident>,
    /// `sys = path`: the functions are those of this crate or module, and the block declares none.
    pub sys: Option<Path>,
}

/// Attributes that mean the same on what is generated as on what was written.
#[derive(Clone, Default)]
pub struct Carried {
    /// `#[cfg(…)]`: goes on everything generated for the item.
    pub cfg: Vec<Attribute>,
    /// Doc comments: come before the generated "Contract" section.
    pub docs: Vec<Attribute>,
    /// `#[deprecated]`, `#[must_use]` and lint levels: go on the public item.
    pub rest: Vec<Attribute>,
}

impl Carried {
    /// The `cfg` attributes as text: two items under the same conditions have the same text.
    pub fn cfg_text(&self) -> String {
        use quote::ToTokens;
        self.cfg.iter().map(|attribute| attribute.to_token_stream().to_string()).collect()
    }

    /// Whether this item and the other one cannot both be there: both have a `cfg`, and not the same.
    pub fn is_alternative_to(&self, other: &Self) -> bool {
        !self.cfg.is_empty() && !other.cfg.is_empty() && self.cfg_text() != other.cfg_text()
    }
}

/// The conditions under which items of one name are there.
#[derive(Default)]
pub struct Conditions(HashSet<String>);

impl Conditions {
    /// Whether an item is an alternative to each that was added.
    pub fn admit(&self, item: &Carried) -> bool {
        self.0.is_empty() || !(item.cfg.is_empty() || self.0.contains("") || self.0.contains(&item.cfg_text()))
    }

    /// Adds an item.
    pub fn add(&mut self, item: &Carried) {
        self.0.insert(item.cfg_text());
    }
}
