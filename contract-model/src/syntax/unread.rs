//! An item that could not be read, for the compiler to go on with: it knows no clauses, and would report each as well.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::nesting::nests_too_deep;
use crate::clauses;

/// The item without its clauses; as it is, if it nests too deep.
pub fn without_clauses(item: TokenStream) -> TokenStream {
    if nests_too_deep(item.clone()) { item } else { strip(item) }
}

fn strip(tokens: TokenStream) -> TokenStream {
    let mut trees = tokens.into_iter().peekable();
    let mut kept = Vec::new();
    while let Some(tree) = trees.next() {
        match (&tree, trees.peek()) {
            (TokenTree::Punct(punct), Some(TokenTree::Group(group)))
                if punct.as_char() == '#' && names_clause(group) =>
            {
                trees.next();
            }
            (TokenTree::Group(group), _) => {
                let mut bare = Group::new(group.delimiter(), strip(group.stream()));
                bare.set_span(group.span());
                kept.push(TokenTree::Group(bare));
            }
            _ => kept.push(tree),
        }
    }
    kept.into_iter().collect()
}

/// `[clause]` or `[clause(…)]`
fn names_clause(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    group.delimiter() == Delimiter::Bracket
        && matches!(first, Some(TokenTree::Ident(word)) if clauses::find(&word.to_string()).is_some())
}
