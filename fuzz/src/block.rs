//! A text as the macro would see it: what stands between the brackets of `#[contract(…)]`, and the item.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens of a text; `None` when it is not made of tokens.
pub fn tokens(data: &[u8]) -> Option<TokenStream> {
    std::str::from_utf8(data).ok()?.parse().ok()
}

/// Takes `#[contract(…)]` off an item, as the compiler does; its arguments stand alone.
pub fn take_contract(tokens: TokenStream) -> (TokenStream, TokenStream) {
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
