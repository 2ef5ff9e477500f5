//! Whatever is written in a block, the model answers with a contract or with diagnostics: it never panics.
//!
//! Tokens of real blocks are dropped, doubled and exchanged in a fixed pseudo-random order.

use proc_macro2::{Group, TokenStream, TokenTree};

/// A small generator, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

fn count(tokens: &TokenStream) -> usize {
    tokens
        .clone()
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Group(group) => 1 + count(&group.stream()),
            _ => 1,
        })
        .sum()
}

/// Changes the token at position `at`, counted through groups.
fn mutate(tokens: TokenStream, at: &mut usize, kind: usize, other: &TokenTree) -> TokenStream {
    let mut changed = Vec::new();
    for tree in tokens {
        let here = *at == 0;
        *at = at.wrapping_sub(1);
        if here {
            match kind {
                0 => continue,
                1 => changed.push(tree.clone()),
                2 => {
                    changed.push(other.clone());
                    continue;
                }
                _ => changed.push(other.clone()),
            }
        }
        changed.push(match tree {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), mutate(group.stream(), at, kind, other));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        });
    }
    changed.into_iter().collect()
}

fn leaves(tokens: TokenStream, all: &mut Vec<TokenTree>) {
    for tree in tokens {
        if let TokenTree::Group(group) = &tree {
            leaves(group.stream(), all);
        }
        all.push(tree);
    }
}

/// Splits `#[contract(arguments)] item`.
fn split(tokens: TokenStream) -> (TokenStream, TokenStream) {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let arguments = match trees.get(1) {
        Some(TokenTree::Group(group)) => match group.stream().into_iter().nth(1) {
            Some(TokenTree::Group(arguments)) => arguments.stream(),
            _ => TokenStream::new(),
        },
        _ => TokenStream::new(),
    };
    let item = trees.split_off(2.min(trees.len())).into_iter().collect();
    (arguments, item)
}

#[test]
fn no_mutation_of_a_block_makes_the_model_panic() {
    let mut dice = Dice(41);
    for text in [
        include_str!("robustness/sqlite.seed"),
        include_str!("robustness/mixed.seed"),
        include_str!("robustness/names.seed"),
    ] {
        let tokens: TokenStream = text.parse().expect("the seed is Rust");
        let (arguments, item) = split(tokens.clone());
        let analysis = contract_model::analyze(arguments, item);
        let reports: Vec<String> =
            analysis.diagnostics.iter().map(contract_model::Diagnostic::to_compile_error_text).collect();
        assert!(reports.is_empty(), "the seed is a valid contract: {reports:#?}");
        let mut words = Vec::new();
        leaves(tokens.clone(), &mut words);
        let total = count(&tokens);
        for _ in 0..1_500 {
            let mut changed = tokens.clone();
            for _ in 0..=dice.below(3) {
                let mut at = dice.below(total);
                let word = words[dice.below(words.len())].clone();
                changed = mutate(changed, &mut at, dice.below(4), &word);
            }
            let (arguments, item) = split(changed);
            let analysis = contract_model::analyze(arguments, item);
            let accepted = matches!(analysis.contract, Some(Ok(_)));
            assert_eq!(
                accepted,
                analysis.diagnostics.is_empty(),
                "a block is accepted exactly if nothing was reported"
            );
        }
    }
}
