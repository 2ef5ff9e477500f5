//! Small words: lists, code, the text of a Rust expression, calls as C writes them.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

use crate::ir::{Argument, Call, Contract, Function, Parameter, Role};

/// "a", "a and b", "a, b and c".
pub(super) fn listed(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// "a and b".
pub(super) fn all_of(items: &[String]) -> String {
    listed(items, "and")
}

/// "a or b".
pub(super) fn one_of(items: &[String]) -> String {
    listed(items, "or")
}

/// The headers that C finds it in, if any are named.
pub(super) fn listed_headers(headers: &[String]) -> Option<String> {
    let quoted: Vec<String> = headers.iter().map(|header| format!("`{header}`")).collect();
    (!quoted.is_empty()).then(|| listed(&quoted, "or"))
}

/// A parameter's name, as code.
pub(super) fn name(parameter: &Parameter) -> String {
    format!("`{}`", parameter.ident.unraw())
}

/// A sentence that goes on after something else.
pub(super) fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// A Rust expression or type as a person would write it on one line.
pub(super) fn source(tokens: &impl ToTokens) -> String {
    let mut text = String::new();
    write(&mut text, tokens.to_token_stream());
    text
}

fn write(text: &mut String, tokens: TokenStream) {
    let mut glued = true;
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write(text, group.stream());
                text.push_str(close);
                glued = true;
            }
            TokenTree::Punct(punct) => {
                let sign = punct.as_char();
                match sign {
                    ',' | ';' => {
                        text.push(sign);
                        text.push(' ');
                    }
                    '+' | '/' | '%' | '|' | '^' | '=' if punct.spacing() == proc_macro2::Spacing::Alone && !glued => {
                        text.push(' ');
                        text.push(sign);
                        text.push(' ');
                    }
                    _ => text.push(sign),
                }
                glued = !matches!(sign, '.' | '?' | '>');
            }
            word => {
                let follows_word = text.ends_with(|last: char| last.is_alphanumeric() || last == '_');
                if follows_word {
                    text.push(' ');
                }
                text.push_str(&word.to_string());
                glued = false;
            }
        }
    }
}

/// `sqlite3_errmsg(db)`, as code.
pub(super) fn call(contract: &Contract, function: &Function, call: &Call) -> String {
    format!("`{}`", bare_call(contract, function, call))
}

fn bare_call(contract: &Contract, function: &Function, call: &Call) -> String {
    let callee = &contract[call.function];
    let mut given = call.arguments.iter();
    let arguments: Vec<String> = callee
        .parameters
        .iter()
        .filter_map(|parameter| match &parameter.role {
            Role::Null => Some("NULL".to_owned()),
            Role::Fixed { value, .. } => Some(source(value)),
            _ => given.next().map(|argument| match argument {
                Argument::Parameter(id) => function[*id].ident.unraw().to_string(),
                Argument::Return => "the result".to_owned(),
                Argument::Call(inner) => bare_call(contract, function, inner),
            }),
        })
        .collect();
    format!("{}({})", callee.symbol, arguments.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{all_of, source};

    fn respelled(text: &str) -> String {
        source(&text.parse::<proc_macro2::TokenStream>().expect("it is Rust"))
    }

    #[test]
    fn expressions_read_as_they_were_written() {
        for text in [
            "-1",
            "sqlite_transient()",
            "FLAGS + 1",
            "0x10",
            "A | B",
            "f(a, b.c)",
            "core::mem::MaybeUninit<u8>",
            "[u8; 4]",
            "x as usize",
        ] {
            assert_eq!(respelled(text), text);
        }
    }

    #[test]
    fn lists_end_in_a_word() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(all_of(&items), "a, b and c");
        assert_eq!(all_of(&items[..1]), "a");
    }
}
