//! Tokens on their way out, cheap to put together: a macro runs unoptimized, and a stream of the compiler's costs a call
//! to the compiler for every piece that is put into another.
//!
//! Here a stream is one flat list of small tokens, brackets included. What a user wrote is held in a store beside it, so
//! that to put a piece into another copies bytes; the compiler sees the tokens once, when all is printed.

mod forms;
mod quoting;

use std::cell::RefCell;
use std::fmt;
use std::iter::FromIterator;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenTree};

pub(crate) use forms::ToTokens;
pub(crate) use quoting::{Iterate, IterateSlice, Repeat, quote, quote_spanned};
// What those two macros are made of.
pub(crate) use quoting::{
    bind_each, bind_one, bind_pairs, next_each, next_one, next_pairs, quote_each, quote_one, quote_plain, quote_windows,
};

/// One token; brackets are two.
#[derive(Clone, Copy)]
enum Token {
    /// A word, a sign, a number, a text or a lifetime, as Rust spells it.
    Text(&'static str, Span),
    /// A name in the store, at this place.
    Name(usize, Span),
    /// A token in the store.
    Tree(usize),
    Open(Delimiter, Span),
    Close(Delimiter),
}

/// What tokens refer to, while a macro runs.
#[derive(Default)]
struct Store {
    names: Vec<Ident>,
    trees: Vec<TokenTree>,
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

/// Tokens to be printed.
#[derive(Clone, Default)]
pub(crate) struct TokenStream(Vec<Token>);

/// Empties the store, whatever happens: nothing of the compiler's may outlive the macro.
struct Emptied;

impl Drop for Emptied {
    fn drop(&mut self) {
        drop(STORE.take());
    }
}

/// Runs a macro, and hands its output to the compiler.
pub(crate) fn print(expand: impl FnOnce() -> TokenStream) -> proc_macro2::TokenStream {
    let _emptied = Emptied;
    expand().into()
}

impl TokenStream {
    /// No tokens.
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts others behind.
    pub(crate) fn extend(&mut self, other: impl ToTokens) {
        other.to_tokens(self);
    }

    /// Puts a token behind, as Rust spells it.
    pub(crate) fn text(&mut self, text: &'static str, at: Span) {
        self.0.push(Token::Text(text, at));
    }

    /// Opens a bracket.
    pub(crate) fn open(&mut self, delimiter: Delimiter, at: Span) {
        self.0.push(Token::Open(delimiter, at));
    }

    /// Closes it.
    pub(crate) fn close(&mut self, delimiter: Delimiter) {
        self.0.push(Token::Close(delimiter));
    }

    fn name(&mut self, name: &Ident) {
        let position = STORE.with_borrow_mut(|store| {
            store.names.push(name.clone());
            store.names.len() - 1
        });
        self.0.push(Token::Name(position, name.span()));
    }

    fn tree(&mut self, tree: TokenTree) {
        let position = STORE.with_borrow_mut(|store| {
            store.trees.push(tree);
            store.trees.len() - 1
        });
        self.0.push(Token::Tree(position));
    }

    fn tokens(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    /// The same tokens with this span: where they are, and what their names mean.
    pub(crate) fn respanned(&self, at: Span) -> Self {
        let mut tokens = self.clone();
        for token in &mut tokens.0 {
            match token {
                Token::Text(_, place) | Token::Name(_, place) | Token::Open(_, place) => *place = at,
                Token::Tree(_) | Token::Close(_) => {}
            }
        }
        tokens
    }

    /// The same tokens at another place; their names mean what they meant.
    pub(crate) fn relocated(&self, at: Span) -> Self {
        let trees = proc_macro2::TokenStream::from(self.clone()).into_iter().map(|mut tree| {
            tree.set_span(tree.span().located_at(at));
            tree
        });
        trees.collect::<proc_macro2::TokenStream>().into()
    }

    /// Whether a lifetime may be among them.
    pub(crate) fn may_name_lifetimes(&self) -> bool {
        self.0.iter().any(|token| match token {
            Token::Text(text, _) => text.starts_with('\''),
            Token::Tree(_) => true,
            _ => false,
        })
    }
}

impl From<TokenStream> for proc_macro2::TokenStream {
    fn from(tokens: TokenStream) -> Self {
        STORE.with_borrow(|store| {
            let mut outside = Vec::new();
            let mut trees = Vec::new();
            for token in &tokens.0 {
                match *token {
                    Token::Text(text, at) => convert_text(&mut trees, text, at),
                    Token::Name(position, at) => {
                        if let Some(name) = store.names.get(position) {
                            let mut name = name.clone();
                            name.set_span(at);
                            trees.push(TokenTree::Ident(name));
                        }
                    }
                    Token::Tree(position) => trees.extend(store.trees.get(position).cloned()),
                    Token::Open(_, at) => outside.push((std::mem::take(&mut trees), at)),
                    Token::Close(delimiter) => {
                        let Some((before, at)) = outside.pop() else { continue };
                        let inside = std::mem::replace(&mut trees, before);
                        let mut group = Group::new(delimiter, inside.into_iter().collect());
                        group.set_span(at);
                        trees.push(TokenTree::Group(group));
                    }
                }
            }
            trees.into_iter().collect()
        })
    }
}

/// A token as Rust spells it, for the compiler.
fn convert_text(trees: &mut Vec<TokenTree>, text: &'static str, at: Span) {
    let bytes = text.as_bytes();
    let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else { return };
    let is_literal = first.is_ascii_digit() || matches!(last, b'"' | b'#') || (first == b'\'' && last == b'\'');
    if is_literal && bytes != b"#" && bytes != b"'" {
        // It is one: the compiler has read it as a token of this crate.
        if let Ok(mut literal) = text.parse::<Literal>() {
            literal.set_span(at);
            trees.push(TokenTree::Literal(literal));
        }
        return;
    }
    if first == b'\'' {
        let mut quote = Punct::new('\'', Spacing::Joint);
        quote.set_span(at);
        trees.push(TokenTree::Punct(quote));
        // The name of what a user wrote follows by itself.
        if text.len() > 1 {
            trees.push(TokenTree::Ident(Ident::new(&text[1..], at)));
        }
        return;
    }
    if first == b'_' || first.is_ascii_alphabetic() {
        let name = match text.strip_prefix("r#") {
            Some(raw) => Ident::new_raw(raw, at),
            None => Ident::new(text, at),
        };
        trees.push(TokenTree::Ident(name));
        return;
    }
    for (position, &sign) in bytes.iter().enumerate() {
        let spacing = if position + 1 < bytes.len() { Spacing::Joint } else { Spacing::Alone };
        let mut punct = Punct::new(char::from(sign), spacing);
        punct.set_span(at);
        trees.push(TokenTree::Punct(punct));
    }
}

/// A text that is the same for the same tokens, whoever wrote them.
impl fmt::Display for TokenStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        STORE.with_borrow(|store| {
            let mut spelled = Spelled { f, glued: true };
            for token in &self.0 {
                match *token {
                    Token::Text(text, _) => spelled.put(text, text == "'")?,
                    Token::Name(position, _) => {
                        if let Some(name) = store.names.get(position) {
                            spelled.put(&name.to_string(), false)?;
                        }
                    }
                    Token::Tree(position) => {
                        if let Some(tree) = store.trees.get(position) {
                            spelled.put_tree(tree)?;
                        }
                    }
                    Token::Open(delimiter, _) => spelled.put(brackets(delimiter).0, false)?,
                    Token::Close(delimiter) => spelled.put(brackets(delimiter).1, false)?,
                }
            }
            Ok(())
        })
    }
}

struct Spelled<'f, 'a> {
    f: &'f mut fmt::Formatter<'a>,
    /// No space before the next token.
    glued: bool,
}

impl Spelled<'_, '_> {
    fn put(&mut self, text: &str, glued: bool) -> fmt::Result {
        if !std::mem::replace(&mut self.glued, glued) {
            self.f.write_str(" ")?;
        }
        self.f.write_str(text)
    }

    fn put_tree(&mut self, tree: &TokenTree) -> fmt::Result {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                self.put(open, false)?;
                for inner in group.stream() {
                    self.put_tree(&inner)?;
                }
                self.put(close, false)
            }
            TokenTree::Punct(sign) => self.put(&sign.to_string(), sign.spacing() == Spacing::Joint),
            other => self.put(&other.to_string(), false),
        }
    }
}

fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

impl FromIterator<TokenStream> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(pieces: I) -> Self {
        let mut tokens = Self::new();
        for piece in pieces {
            tokens.tokens(&piece);
        }
        tokens
    }
}

impl From<proc_macro2::TokenStream> for TokenStream {
    fn from(trees: proc_macro2::TokenStream) -> Self {
        let mut tokens = Self::new();
        for tree in trees {
            tokens.tree(tree);
        }
        tokens
    }
}
