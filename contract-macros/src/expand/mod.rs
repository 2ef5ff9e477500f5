//! From a checked contract to Rust. Nothing here decides, and nothing here fails.

mod arguments;
mod attributes;
mod failure;
mod functions;
mod names;
mod parents;
mod paths;
mod proofs;
mod raw;
mod releases;
mod returns;
mod types;
mod values;

use contract_model::ir::Contract;
use proc_macro2::TokenStream;
use quote::quote;

use paths::Context;

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
    let types = contract.type_ids().map(|id| types::expand_type(&context, id));
    let releases = contract.releases.iter().map(|release| releases::expand_release(&context, release));
    let functions = functions::expand_functions(&context);
    let raw = raw::expand_raw(&context);
    let proofs = proofs::expand_proofs(&context);
    quote!(#(#types)* #(#releases)* #functions #raw #proofs)
}

/// What a block with a mistake declares, with bodies that never return.
pub(crate) fn expand_stubs(contract: &Contract, source: &str) -> TokenStream {
    let context = Context::of_stubs(contract, source);
    let types = contract.type_ids().map(|id| types::expand_type(&context, id));
    let releases = contract.releases.iter().map(|release| releases::expand_release(&context, release));
    let functions = functions::expand_functions(&context);
    // So that what their types import counts as used; a crate with an error is never linked.
    let raw = raw::expand_raw(&context);
    quote!(#(#types)* #(#releases)* #functions #raw)
}
