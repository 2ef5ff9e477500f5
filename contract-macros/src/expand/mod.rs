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
mod types;
mod values;
mod written;

use contract_model::ir::Contract;
use proc_macro2::{Ident, Span, TokenStream};
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
    use Generated::{Asked, Implementation, Import, Marker, Proof, Raw, Stub, View, Wrapper};
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
        // The visibility of a marker is that of its import.
        ("unreachable_pub", &[Marker]),
        // What is imported so that it can be named need not be.
        ("unused_imports", &[Import]),
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

/// `#[contract(…)]`: what the block becomes.
pub(crate) fn expand_block(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let source = format!("{arguments} {item}");
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
            && let Ok(meta) = syn::parse2::<syn::Meta>(group.stream())
            && meta.path().segments.last().is_some_and(|last| last.ident == "contract")
        {
            keys = meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
            rest.pop();
            continue;
        }
        rest.push(tree);
    }
    (keys, rest.into_iter().collect())
}

/// All of a block, in the scope where it stands.
fn expand_contract(contract: &Contract, source: &str) -> TokenStream {
    let context = Context::new(contract, source);
    let items = expand_items(&context);
    let proofs = proofs::expand_proofs(&context);
    quote!(#items #proofs)
}

/// What a block with a mistake declares, with bodies that never return.
pub(crate) fn expand_stubs(contract: &Contract, source: &str) -> TokenStream {
    // The raw layer, so that what its types import counts as used; a crate with an error is never linked.
    expand_items(&Context::of_stubs(contract, source))
}

fn expand_items(context: &Context<'_>) -> TokenStream {
    let contract = context.contract;
    let types = contract.type_ids().map(|id| types::expand_type(context, id));
    let releases = releases::expand_releases(context);
    let (items, implementations): (Vec<TokenStream>, Vec<TokenStream>) = types.chain([releases]).unzip();
    let implementations = expand_implementations(context, implementations);
    let functions = functions::expand_functions(context);
    let raw = raw::expand_raw(context);
    items.into_iter().chain([implementations, functions, raw]).collect()
}

/// Implementations need no name: together, under one list of lints.
fn expand_implementations(context: &Context<'_>, implementations: Vec<TokenStream>) -> TokenStream {
    if implementations.is_empty() {
        return TokenStream::new();
    }
    let implementations: TokenStream = implementations.into_iter().collect();
    let site = context.site(Span::call_site());
    let cfg = attributes::block_cfg(context);
    let lints = attributes::block_lints(context.contract);
    let allowed = allow(&site, Generated::Implementation);
    quote_spanned! {site.at=>
        #(#cfg)*
        #(#lints)*
        #allowed
        const _: () = {
            #implementations
        };
    }
}
