//! From a checked contract to Rust. Nothing here decides, and nothing here fails.

mod anchored;
mod arguments;
mod arrays;
mod asked;
mod attach;
mod attached;
mod attributes;
mod callbacks;
mod called;
mod conversions;
mod declared;
mod details;
mod elements;
mod exits;
mod export;
mod failure;
mod fields;
mod filled;
mod forwarded;
mod found;
mod functions;
mod handed;
mod in_place;
mod inputs;
mod names;
mod parents;
mod passed;
mod paths;
mod plain;
mod proofs;
mod raw;
mod releases;
mod remote;
mod returns;
mod set_by;
mod stored;
mod strukt;
mod sys;
mod together;
mod types;
mod values;
mod written;

use std::collections::HashMap;

use contract_model::ir::{Carried, Conditions, Contract, Release, TypeId};
use proc_macro2::{Ident, Span};

use paths::{Context, Site};

use crate::tokens::{TokenStream, print, quote, quote_spanned};

/// What generated code raises lints in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Generated {
    /// The struct of a view.
    View,
    /// The marker of a free function.
    Marker,
    /// An implementation for a view or a marker.
    Implementation,
    /// A wrapper, or an `impl` with wrappers in it.
    Wrapper,
    /// A wrapper whose function a clause of another one calls.
    Asked,
    /// A wrapper that compares the result with numbers of a clause.
    Compared,
    /// A wrapper that takes a value of any type.
    Given,
    /// A function that C calls.
    Called,
    /// A raw declaration.
    Raw,
    /// A struct as C has it.
    Layout,
    /// An import.
    Import,
    /// A proof.
    Proof,
    /// A wrapper without a body.
    Stub,
    /// A Rust function that C calls.
    Exported,
    /// The symbol of such a function.
    Symbol,
}

/// The lint list: what may be raised, where, and why.
const LINTS: &[(&str, &[Generated])] = {
    use Generated::{
        Asked, Called, Compared, Exported, Given, Implementation, Import, Layout, Marker, Proof, Raw, Stub, Symbol,
        View, Wrapper,
    };
    &[
        // What C gives away has its owner's type, whether the body ends it or not; what it gets has one that it can hold.
        ("clippy::boxed_local", &[Exported]),
        ("clippy::missing_const_for_fn", &[Exported]),
        ("clippy::missing_inline_in_public_items", &[Exported]),
        ("clippy::must_use_candidate", &[Exported]),
        ("clippy::needless_pass_by_value", &[Exported]),
        ("clippy::unnecessary_box_returns", &[Exported]),
        ("clippy::unnecessary_wraps", &[Exported]),
        // C has more parameters than the body, and pointers where that has references with a lifetime.
        ("clippy::too_many_arguments", &[Symbol]),
        ("clippy::type_complexity", &[Symbol]),
        ("deprecated", &[Symbol]),
        ("improper_ctypes_definitions", &[Symbol]),
        ("non_snake_case", &[Symbol]),
        ("single_use_lifetimes", &[Symbol]),
        // A number in a clause has the type that C's result has.
        ("clippy::default_numeric_fallback", &[Symbol]),
        // A function that C calls has the signature that C has for it, in C's names.
        ("non_snake_case", &[Called]),
        ("clippy::too_many_arguments", &[Called]),
        ("clippy::type_complexity", &[Called]),
        // Two blocks may speak of one symbol in different words; within a block the declarations are checked.
        ("clashing_extern_declarations", &[Raw]),
        // A view has no values and a marker need not have any; a free function may have no object to free, a detail no
        // other caller.
        ("dead_code", &[View, Marker, Raw, Layout, Asked]),
        // To declare or implement something deprecated is not to use it.
        ("deprecated", &[Implementation, Wrapper, Raw, Proof]),
        // A view only ever stands behind a pointer.
        ("improper_ctypes", &[Raw]),
        // Types and markers have the names that they have in C.
        ("non_camel_case_types", &[View, Marker]),
        // So have functions and parameters.
        ("non_snake_case", &[Implementation, Marker, Wrapper, Raw, Layout]),
        // A raw declaration has pointers where the contract has references with a lifetime.
        ("single_use_lifetimes", &[Raw]),
        // A field that C keeps to itself has the visibility that the others have.
        ("clippy::pub_underscore_fields", &[Layout]),
        // The visibility of a marker is that of its import.
        ("unreachable_pub", &[Marker, Layout]),
        // What is imported so that it can be named need not be.
        ("unused_imports", &[Import]),
        // A number in a clause has the type that C's result has.
        ("clippy::default_numeric_fallback", &[Compared, Wrapper]),
        // A value that is handed over has any type that gives a slice: it needs no name.
        ("clippy::impl_trait_in_params", &[Given]),
        // The marker of a free function is exported from where the block stands.
        ("clippy::pub_use", &[Import]),
        // What a caller hands over has a type that nobody needs to name.
        ("clippy::impl_trait_in_params", &[Wrapper]),
        // An argument keeps its name while it is converted.
        ("clippy::shadow_reuse", &[Wrapper, Implementation]),
        ("clippy::shadow_same", &[Wrapper, Implementation]),
        ("clippy::shadow_unrelated", &[Wrapper, Implementation]),
        // Nothing is done with what a stub is given.
        ("unused_variables", &[Stub]),
    ]
};

/// `#[allow(…)]` for generated code of this kind.
pub(crate) fn allow(site: &Site<'_>, generated: Generated) -> TokenStream {
    allow_at(site.at, generated)
}

/// The same, where there is no block.
pub(crate) fn allow_at(at: Span, generated: Generated) -> TokenStream {
    let lints = LINTS.iter().filter(|(_, places)| places.contains(&generated)).map(|(lint, _)| {
        let words = lint.split("::").map(|word| Ident::new(word, at));
        quote_spanned!(at=> #(#words)::*)
    });
    quote_spanned!(at=> #[allow(#(#lints),*)])
}

/// `#[contract(…)]`: what the block becomes.
pub(crate) fn expand_block(
    arguments: proc_macro2::TokenStream,
    item: proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    print(|| expand(arguments, item))
}

fn expand(arguments: proc_macro2::TokenStream, item: proc_macro2::TokenStream) -> TokenStream {
    let analysis = contract_model::analyze(arguments.clone(), item.clone());
    match analysis.strukt {
        Some(Ok(strukt)) => return strukt::expand_struct(&strukt, false),
        Some(Err(strukt)) => return crate::fallback::expand_struct(&analysis.diagnostics, &strukt),
        None => {}
    }
    match analysis.export {
        Some(Ok(export)) => return export::expand_export(&export, false),
        Some(Err(export)) => return crate::fallback::expand_export(&analysis.diagnostics, &export),
        None => {}
    }
    match analysis.contract {
        Some(Ok(checked)) => expand_contract(&checked, &format!("{arguments} {item}")),
        Some(Err(contract)) => {
            // Such tokens cannot be printed; the stubs of a refused block need no names of their own.
            let is_deep = [&arguments, &item].into_iter().any(|tokens| contract_model::nests_too_deep(tokens.clone()));
            let source = if is_deep { String::new() } else { format!("{arguments} {item}") };
            crate::fallback::expand_fallback(&analysis.diagnostics, &contract, &source)
        }
        None => crate::fallback::expand_item(&analysis.diagnostics, contract_model::without_clauses(item)),
    }
}

/// `#[owned_by_c(…)]` on a block: the block, with that clause on its only type. A `#[contract]` beside it gives the
/// keys.
pub(crate) fn expand_short_form(
    arguments: proc_macro2::TokenStream,
    item: proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    let (keys, item) = take_contract(item);
    let short = print(|| quote!(#[owned_by_c(#arguments)] #item));
    expand_block(keys, short)
}

/// Takes a `#[contract(…)]` attribute off an item.
fn take_contract(item: proc_macro2::TokenStream) -> (proc_macro2::TokenStream, proc_macro2::TokenStream) {
    use proc_macro2::TokenTree;
    let mut keys = proc_macro2::TokenStream::new();
    let mut rest: Vec<TokenTree> = Vec::new();
    for tree in item {
        if let (Some(TokenTree::Punct(hash)), TokenTree::Group(group)) = (rest.last(), &tree)
            && hash.as_char() == '#'
            && group.delimiter() == proc_macro2::Delimiter::Bracket
            && let Some(arguments) = contract_arguments(group.stream())
        {
            keys = arguments;
            rest.pop();
            continue;
        }
        rest.push(tree);
    }
    (keys, rest.into_iter().collect())
}

/// What stands between the brackets of `contract(…)`, by whatever path; `None` for another attribute. Read token by
/// token, for attributes may nest deeper than a parser can go.
fn contract_arguments(attribute: proc_macro2::TokenStream) -> Option<proc_macro2::TokenStream> {
    use proc_macro2::TokenTree;
    let mut last = None;
    for tree in attribute {
        match tree {
            TokenTree::Ident(word) => last = Some(word),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Group(arguments) => return last.filter(|word| word == "contract").map(|_| arguments.stream()),
            _ => return None,
        }
    }
    last.filter(|word| word == "contract").map(|_| proc_macro2::TokenStream::new())
}

/// What a struct with a mistake declares, with bodies that never return.
pub(crate) fn expand_struct_stubs(strukt: &contract_model::ir::Struct) -> TokenStream {
    strukt::expand_struct(strukt, true)
}

/// What a function with a mistake declares, with a body that never returns.
pub(crate) fn expand_export_stubs(export: &contract_model::ir::Export) -> TokenStream {
    export::expand_export(export, true)
}

/// All of a block, in the scope where it stands.
fn expand_contract(contract: &Contract, source: &str) -> TokenStream {
    let context = Context::new(contract, source);
    expand_items(&context, &contract.type_ids().collect::<Vec<_>>(), &contract.releases.iter().collect::<Vec<_>>())
}

fn expand_items(context: &Context<'_>, types: &[TypeId], releases: &[&Release]) -> TokenStream {
    let contract = context.contract;
    let import = context.expand_import();
    let views = types.iter().map(|&id| types::expand_type(context, id));
    let plain = plain::expand_plain_types(context);
    let markers = releases::expand_markers(context, releases);
    let mut implementations = Implementations::default();
    for &id in types {
        implementations.add(&contract[id].carried, types::expand_implementations(context, id));
    }
    for release in releases {
        let carried = &contract[release.function].carried;
        implementations.add(carried, releases::expand_release(context, release));
    }
    let implementations = implementations.expand(context);
    let functions = functions::expand_functions(context);
    let elements = elements::expand_elements(context);
    let anchored = anchored::expand_anchored(context, types);
    let remote = remote::expand_remote(context, types);
    // With a mistake too, so that what their types import counts as used; a crate with an error is never linked.
    let raw = raw::expand_raw(context);
    let proofs = (!context.stubs).then(|| proofs::expand_proofs(context));
    quote!(#import #(#views)* #plain #markers #implementations #functions #elements #anchored #remote #raw #proofs)
}

/// What only implements, in a constant for each condition that it stands under: nothing in it has a name that a user
/// sees.
#[derive(Default)]
struct Implementations<'c> {
    groups: Vec<(&'c Carried, TokenStream)>,
    positions: HashMap<String, usize>,
}

impl<'c> Implementations<'c> {
    fn add(&mut self, carried: &'c Carried, implementation: TokenStream) {
        let position = *self.positions.entry(carried.cfg_text()).or_insert(self.groups.len());
        match self.groups.get_mut(position) {
            Some((_, group)) => group.extend(implementation),
            None => self.groups.push((carried, implementation)),
        }
    }

    fn expand(&self, context: &Context<'_>) -> TokenStream {
        let site = context.site(Span::mixed_site());
        let allowed = allow(&site, Generated::Implementation);
        let groups = self.groups.iter().map(|(carried, implementations)| {
            let cfg = attributes::cfg_of(context, carried);
            let lints = attributes::block_lints(context.contract);
            quote_spanned! {site.at=>
                #(#cfg)*
                #(#lints)*
                #allowed
                const _: () = {
                    #implementations
                };
            }
        });
        groups.collect()
    }
}

/// What a block with a mistake declares, with bodies that never return.
pub(crate) fn expand_stubs<'c>(contract: &'c Contract, source: &str) -> TokenStream {
    let context = Context::of_stubs(contract, source);
    // Two of one name are a mistake that has been reported; the compiler need not add to it.
    let mut seen: HashMap<&Ident, Conditions> = HashMap::new();
    let mut is_first = |name, carried: &'c Carried| {
        let earlier = seen.entry(name).or_default();
        let is_first = earlier.admit(carried);
        earlier.add(carried);
        is_first
    };
    let types: Vec<TypeId> =
        contract.type_ids().filter(|&id| is_first(&contract[id].rust_name, &contract[id].carried)).collect();
    let releases: Vec<&Release> = contract
        .releases
        .iter()
        .filter(|release| is_first(&contract[release.function].ident, &contract[release.function].carried))
        .collect();
    expand_items(&context, &types, &releases)
}
