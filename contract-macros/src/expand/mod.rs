//! From a checked contract to Rust. Nothing here decides, and nothing here fails.

mod arguments;
mod attributes;
mod details;
mod exits;
mod failure;
mod functions;
mod inputs;
mod names;
mod parents;
mod paths;
mod proofs;
mod raw;
mod releases;
mod returns;
mod sys;
mod types;
mod values;
mod written;

use std::collections::HashMap;

use contract_model::ir::{Carried, Conditions, Contract};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use paths::{Context, Site};

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
    /// A wrapper whose function another one asks about a failure.
    Asked,
    /// A wrapper that compares the result with numbers of a clause.
    Compared,
    /// A raw declaration.
    Raw,
    /// An import.
    Import,
    /// A proof.
    Proof,
    /// A wrapper without a body.
    Stub,
}

/// The lint list: what may be raised, where, and why.
const LINTS: &[(&str, &[Generated])] = {
    use Generated::{Asked, Compared, Implementation, Import, Marker, Proof, Raw, Stub, View, Wrapper};
    &[
        // Two blocks may speak of one symbol in different words; within a block the declarations are checked.
        ("clashing_extern_declarations", &[Raw]),
        // A view has no values and a marker need not have any; a free function may have no object to free, a detail no
        // other caller.
        ("dead_code", &[View, Marker, Raw, Asked]),
        // To declare or implement something deprecated is not to use it.
        ("deprecated", &[Implementation, Wrapper, Raw, Proof]),
        // A view only ever stands behind a pointer.
        ("improper_ctypes", &[Raw]),
        // Types and markers have the names that they have in C.
        ("non_camel_case_types", &[View, Marker]),
        // So have functions and parameters.
        ("non_snake_case", &[Implementation, Marker, Wrapper, Raw]),
        // A raw declaration has pointers where the contract has references with a lifetime.
        ("single_use_lifetimes", &[Raw]),
        // The visibility of a marker is that of its import.
        ("unreachable_pub", &[Marker]),
        // What is imported so that it can be named need not be.
        ("unused_imports", &[Import]),
        // A number in a clause has the type that C's result has.
        ("clippy::default_numeric_fallback", &[Compared]),
        // The marker of a free function is exported from where the block stands.
        ("clippy::pub_use", &[Import]),
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
    let lints = LINTS.iter().filter(|(_, places)| places.contains(&generated)).map(|(lint, _)| {
        let words = lint.split("::").map(|word| Ident::new(word, site.at));
        quote_spanned!(site.at=> #(#words)::*)
    });
    quote_spanned!(site.at=> #[allow(#(#lints),*)])
}

/// What only implements: nothing in it has a name that a user sees.
pub(crate) fn implementations(site: &Site<'_>, carried: &Carried, implementations: &TokenStream) -> TokenStream {
    let cfg = attributes::cfg_of(site.context, carried);
    let lints = attributes::block_lints(site.contract());
    let allowed = allow(site, Generated::Implementation);
    quote_spanned! {site.at=>
        #(#cfg)*
        #(#lints)*
        #allowed
        const _: () = {
            #implementations
        };
    }
}

/// `#[contract(…)]`: what the block becomes.
pub(crate) fn expand_block(arguments: TokenStream, item: TokenStream) -> TokenStream {
    // Such tokens cannot be printed; the block is refused, and its stubs need no names of their own.
    let is_deep = [&arguments, &item].into_iter().any(|tokens| contract_model::nests_too_deep(tokens.clone()));
    let source = if is_deep { String::new() } else { format!("{arguments} {item}") };
    let analysis = contract_model::analyze(arguments, item.clone());
    match analysis.contract {
        Some(Ok(checked)) => expand_contract(&checked, &source),
        Some(Err(contract)) => crate::fallback::expand_fallback(&analysis.diagnostics, &contract, &source),
        None => crate::fallback::expand_item(&analysis.diagnostics, item),
    }
}

/// `#[owned_by_c(…)]` on a block: the block, with that clause on its only type. A `#[contract]` beside it gives the
/// keys.
pub(crate) fn expand_short_form(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let (keys, item) = take_contract(item);
    expand_block(keys, quote!(#[owned_by_c(#arguments)] #item))
}

/// Takes a `#[contract(…)]` attribute off an item.
fn take_contract(item: TokenStream) -> (TokenStream, TokenStream) {
    use proc_macro2::TokenTree;
    let mut keys = TokenStream::new();
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
fn contract_arguments(attribute: TokenStream) -> Option<TokenStream> {
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
    last.filter(|word| word == "contract").map(|_| TokenStream::new())
}

/// All of a block, in the scope where it stands.
fn expand_contract(contract: &Contract, source: &str) -> TokenStream {
    let context = Context::new(contract, source);
    let types = contract.type_ids().map(|id| types::expand_type(&context, id));
    let releases = contract.releases.iter().map(|release| releases::expand_release(&context, release));
    let functions = functions::expand_functions(&context);
    let raw = raw::expand_raw(&context);
    let proofs = proofs::expand_proofs(&context);
    quote!(#(#types)* #(#releases)* #functions #raw #proofs)
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
    let mut types = TokenStream::new();
    for (id, ty) in contract.type_ids().zip(&contract.types) {
        if is_first(&ty.rust_name, &ty.carried) {
            types.extend(types::expand_type(&context, id));
        }
    }
    let mut releases = TokenStream::new();
    for release in &contract.releases {
        let function = &contract[release.function];
        if is_first(&function.ident, &function.carried) {
            releases.extend(releases::expand_release(&context, release));
        }
    }
    let functions = functions::expand_functions(&context);
    // So that what their types import counts as used; a crate with an error is never linked.
    let raw = raw::expand_raw(&context);
    quote!(#types #releases #functions #raw)
}
