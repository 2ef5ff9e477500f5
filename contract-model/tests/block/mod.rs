//! A block as text, to its analysis: what the compiler does with `#[contract]`, without a compiler.

use contract_model::{Analysis, analyze};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Analyses an item with `#[contract]` on it.
pub(crate) fn analyze_block(source: &str) -> Analysis {
    let tokens: TokenStream = source.parse().unwrap_or_else(|error| panic!("a block is not made of tokens: {error}"));
    let (arguments, item) = take_contract(tokens);
    analyze(arguments, item)
}

/// Takes `#[contract(…)]` off an item, as the compiler does; its arguments stand alone.
fn take_contract(tokens: TokenStream) -> (TokenStream, TokenStream) {
    let mut item = Vec::new();
    let mut arguments = TokenStream::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let is_hash = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '#');
        if let (true, Some(TokenTree::Group(group))) = (is_hash, trees.peek())
            && let Some(found) = contract_arguments(group.delimiter(), group.stream())
        {
            arguments = found;
            trees.next();
            continue;
        }
        item.push(tree);
    }
    (arguments, item.into_iter().collect())
}

/// What stands between the brackets of `contract(…)`.
fn contract_arguments(delimiter: Delimiter, attribute: TokenStream) -> Option<TokenStream> {
    let mut trees = attribute.into_iter();
    match trees.next()? {
        TokenTree::Ident(name) if name == "contract" && delimiter == Delimiter::Bracket => {}
        _ => return None,
    }
    match trees.next() {
        Some(TokenTree::Group(group)) => Some(group.stream()),
        _ => Some(TokenStream::new()),
    }
}
