//! What stands between the brackets of a clause: `word`, `word(…)`, `word = …`, separated by commas.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;

use crate::diagnostics::{Diagnostics, code, nearest};

/// One argument.
pub(crate) struct Argument {
    pub(crate) key: Ident,
    /// `key(…)`
    pub(crate) group: Option<TokenStream>,
    /// `key = …`
    pub(crate) value: Option<TokenStream>,
    pub(crate) span: Span,
}

/// The arguments of a clause, each a known word and none twice.
pub(crate) struct Keys {
    arguments: Vec<Argument>,
    /// Something in it was reported: what it was meant to say is not reported as missing.
    pub(crate) incomplete: bool,
}

impl Keys {
    /// Reads the arguments of `clause`; reports what is no argument, what is unknown and what is there twice.
    pub(crate) fn read(diagnostics: &mut Diagnostics, clause: &str, tokens: TokenStream, known: &[&str]) -> Self {
        let mut arguments: Vec<Argument> = Vec::new();
        let reported = diagnostics.len();
        for piece in split_arguments(tokens) {
            let Some(argument) = read_argument(piece.clone()) else {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        piece.span(),
                        format!("`{clause}` has an argument that is no word: `{}`", short(&piece)),
                    )
                    .help(format!("it takes {}", listed(known)));
                continue;
            };
            let name = argument.key.to_string();
            if !known.contains(&name.as_str()) {
                let diagnostic =
                    diagnostics.error(&code::UNKNOWN_KEY, argument.key.span(), format!("`{clause}` has no `{name}`"));
                match nearest(&name, known.iter().copied()) {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic.help(format!("it takes {}", listed(known))),
                };
            } else if arguments.iter().any(|earlier| earlier.key == name) {
                diagnostics
                    .error(&code::REPEATED_CLAUSE, argument.key.span(), format!("`{clause}` has `{name}` twice"))
                    .help("write one of them");
            } else {
                arguments.push(argument);
            }
        }
        Self { arguments, incomplete: diagnostics.len() > reported }
    }

    /// The argument of this name.
    pub(crate) fn get(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.key == name)
    }

    /// Whether this word is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// All arguments, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Argument> {
        self.arguments.iter()
    }

    /// Those of the arguments that are among `names`.
    pub(crate) fn among(&self, names: &[&str]) -> Vec<&Argument> {
        self.arguments.iter().filter(|argument| names.iter().any(|name| argument.key == name)).collect()
    }
}

/// Splits at commas outside brackets; an empty piece at the end is dropped.
pub(crate) fn split_arguments(tokens: TokenStream) -> Vec<TokenStream> {
    let mut pieces = vec![Vec::new()];
    let mut angle = 0_usize;
    for tree in tokens {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' && angle == 0 => {
                pieces.push(Vec::new());
                continue;
            }
            TokenTree::Punct(punct) if punct.as_char() == '<' => angle += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => angle = angle.saturating_sub(1),
            _ => {}
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(tree);
        }
    }
    if pieces.last().is_some_and(Vec::is_empty) {
        pieces.pop();
    }
    pieces.into_iter().map(TokenStream::from_iter).collect()
}

fn read_argument(piece: TokenStream) -> Option<Argument> {
    let span = piece.span();
    let mut trees = piece.into_iter();
    let Some(TokenTree::Ident(key)) = trees.next() else { return None };
    match trees.next() {
        None => Some(Argument { key, group: None, value: None, span }),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis && trees.next().is_none() => {
            Some(Argument { key, group: Some(group.stream()), value: None, span })
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            let value: TokenStream = trees.collect();
            (!value.is_empty()).then_some(Argument { key, group: None, value: Some(value), span })
        }
        Some(_) => None,
    }
}

fn listed(words: &[&str]) -> String {
    if words.is_empty() {
        return "no arguments".to_owned();
    }
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn short(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", &text[..at]), // `at` is a character boundary
        None => text,
    }
}
