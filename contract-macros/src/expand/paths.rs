//! Every path in the output that leads to the runtime. No other file writes the name of the facade.
//!
//! A block imports the runtime once, under a name of its own, and everything else starts from there: a path is printed
//! and resolved thousands of times, and each token of it costs. `core` and `alloc` are reached through the runtime too,
//! so that a user needs neither a prelude nor a dependency.

use std::collections::{HashMap, HashSet};

use contract_model::ir::{Contract, FunctionId, TypeId};
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::Visibility;
use syn::ext::IdentExt;

use super::attributes::block_cfg;
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote, quote_spanned};

/// What every piece of the expansion of one block needs.
pub(crate) struct Context<'a> {
    /// The block.
    pub(crate) contract: &'a Contract,
    /// Begins the names of the raw declarations; differs between two blocks of one module.
    pub(crate) prefix: String,
    /// The block has a mistake: bodies are left out.
    pub(crate) stubs: bool,
    /// The facade, as the block's documentation names it.
    pub(crate) facade: TokenStream,
    /// The visibilities of markers without a parent: a module for each.
    pub(crate) marker_visibilities: Vec<&'a Visibility>,
    /// In which of these modules the marker of a free function is.
    marker_modules: HashMap<FunctionId, usize>,
    /// Whether Rust data may be kept in the objects of each type.
    holders: Vec<bool>,
    paths: [TokenStream; 3],
}

impl<'a> Context<'a> {
    /// The context of a block; `source` is all that was written, and makes its private names its own.
    pub(crate) fn new(contract: &'a Contract, source: &str) -> Self {
        let facade = match &contract.block.krate {
            Some(path) => path.to_token_stream(),
            None => quote!(::ffi_contract),
        };
        let hash = fold(source);
        let runtime = Ident::new(&format!("__contract_{hash:08x}"), Span::mixed_site());
        let paths = [quote!(#runtime), quote!(#runtime::core), quote!(#runtime::alloc)];
        let prefix = format!("__contract_{hash:08x}_");
        let mut marker_visibilities = Vec::new();
        let mut marker_modules = HashMap::new();
        let mut positions = HashMap::new();
        for release in contract.releases.iter().filter(|release| release.parent().is_none()) {
            let text = release.visibility.to_token_stream().to_string();
            let position = *positions.entry(text).or_insert_with(|| {
                marker_visibilities.push(&release.visibility);
                marker_visibilities.len() - 1
            });
            marker_modules.insert(release.function, position);
        }
        Self {
            contract,
            prefix,
            stubs: false,
            facade,
            marker_visibilities,
            marker_modules,
            holders: contract_model::holders(contract),
            paths,
        }
    }

    /// The context of a block that was not understood.
    pub(crate) fn of_stubs(contract: &'a Contract, source: &str) -> Self {
        let mut context = Self { stubs: true, ..Self::new(contract, source) };
        // A type of the same name is a mistake that has been reported.
        let types: HashSet<&Ident> = contract.types.iter().map(|ty| &ty.rust_name).collect();
        context.marker_modules.retain(|&function, _| !types.contains(&contract[function].ident));
        context
    }

    /// The paths, for tokens that serve the item at `span`.
    pub(crate) fn site(&'a self, span: Span) -> Site<'a> {
        let at = Span::mixed_site().located_at(span);
        let [private, core, alloc] = self.paths.each_ref().map(|path| path.respanned(at));
        Site { context: self, at, private, core, alloc }
    }

    /// Whether Rust data may be kept in objects of the type.
    pub(crate) fn holds(&self, id: TypeId) -> bool {
        self.holders.get(self.contract.spoken_of(id).position()).copied().unwrap_or_default()
    }

    /// Whether the type has a second view, for those that nobody else holds.
    pub(crate) fn has_unique_view(&self, id: TypeId) -> bool {
        // Where it is not counted, that is reported.
        (self.contract[id].is_counted() || self.stubs) && self.contract.speaks_of_unique(self.contract.spoken_of(id))
    }

    /// Whether there is a second view of this name, where the contract asks for one: a type of its name is a mistake that has
    /// been reported.
    pub(crate) fn has_second_view(&self, is_asked_for: bool, name: &Ident) -> bool {
        is_asked_for && !(self.stubs && self.contract.types.iter().any(|ty| ty.rust_name == *name))
    }

    /// The position among the visibilities of the marker of a free function; none, if it has a parent.
    pub(crate) fn marker_position(&self, free: FunctionId) -> Option<usize> {
        self.marker_modules.get(&free).copied()
    }

    /// The module of the markers with one visibility.
    pub(crate) fn marker_module(&self, position: usize, at: Span) -> Ident {
        format_ident!("{}free{position}", self.prefix, span = at)
    }

    /// The import that all paths start from.
    pub(crate) fn expand_import(&self) -> TokenStream {
        let site = self.site(Span::mixed_site());
        let cfg = block_cfg(self);
        let allowed = allow(&site, Generated::Import);
        let (facade, runtime) = (&self.facade, &site.private);
        quote!(#(#cfg)* #allowed use #facade::__private as #runtime;)
    }
}

/// An item of the block, seen from which tokens are printed.
pub(crate) struct Site<'a> {
    pub(crate) context: &'a Context<'a>,
    /// The span of glue: errors in it point at the item.
    pub(crate) at: Span,
    /// The runtime: types that users know, and what only generated code calls.
    pub(crate) private: TokenStream,
    /// `core`, through the runtime.
    pub(crate) core: TokenStream,
    /// `alloc`, through the runtime.
    pub(crate) alloc: TokenStream,
}

impl<'a> Site<'a> {
    /// The block.
    pub(crate) fn contract(&self) -> &'a Contract {
        self.context.contract
    }

    /// The type of a byte, whatever `u8` is where the block stands.
    pub(crate) fn byte(&self) -> TokenStream {
        let core = &self.core;
        quote_spanned!(self.at=> #core::primitive::u8)
    }

    /// A local variable of generated code, which no code of the user's can name.
    pub(crate) fn local(&self, name: &str) -> Ident {
        format_ident!("__contract_{}", name, span = self.at)
    }

    /// A local variable that belongs to a parameter.
    pub(crate) fn local_of(&self, role: &str, parameter: &Ident) -> Ident {
        self.local(&format!("{role}_{}", parameter.unraw()))
    }
}

/// FNV-1a: the same text gives the same name on every machine.
fn fold(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
