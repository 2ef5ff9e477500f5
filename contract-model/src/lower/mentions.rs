//! Parameters that another clause of the same function names: lengths, and what a result replaces.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use super::parameters::{after_notified, is_in_fields};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::ParameterId;
use crate::syntax::FunctionItem;

/// Who names a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// `#[buffer(…)]` of this parameter.
    Buffer(ParameterId),
    /// `#[inout(…)]` of this parameter.
    InOut(ParameterId),
    /// `#[returns(…)]` or `#[out(…)]`.
    Result,
}

/// What a parameter is named as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum As {
    /// `len = n`
    Length,
    /// `len = *n`
    LengthBehind,
    /// `written = *n`
    WrittenBehind,
}

/// A mention.
#[derive(Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) by: By,
    pub(crate) role: As,
}

/// All mentions in a function.
pub(crate) struct Mentions {
    lengths: Vec<(ParameterId, Mention)>,
    replaced: Vec<ParameterId>,
    /// What destroys, and what is destroyed by it.
    destroys: Vec<(ParameterId, ParameterId)>,
    /// What carries a closure, and whose.
    user_data: Vec<(ParameterId, ParameterId)>,
}

impl Mentions {
    /// How a length parameter is named. A length proper comes before what was written.
    pub(crate) fn length(&self, id: ParameterId) -> Option<Mention> {
        let of = |written: bool| {
            self.lengths
                .iter()
                .find(|(at, mention)| *at == id && (mention.role == As::WrittenBehind) == written)
                .map(|(_, mention)| *mention)
        };
        of(false).or_else(|| of(true))
    }

    /// What this parameter's function destroys.
    pub(crate) fn destroys(&self, id: ParameterId) -> Option<ParameterId> {
        self.destroys.iter().find(|(destroy, of)| *destroy == id && *of != id).map(|(_, of)| *of)
    }

    /// The callback whose closure this parameter carries; of several, the first.
    pub(crate) fn user_data(&self, id: ParameterId) -> Option<ParameterId> {
        self.user_data.iter().find(|(data, of)| *data == id && *of != id).map(|(_, of)| *of)
    }

    /// Whether these are one callback, or two with the same user data.
    pub(crate) fn share_user_data(&self, one: ParameterId, other: ParameterId) -> bool {
        let data = |id| self.user_data.iter().find(|(_, of)| *of == id).map(|(data, _)| *data);
        one == other || (data(one).is_some() && data(one) == data(other))
    }

    /// Whether a result takes this parameter's place.
    pub(crate) fn is_replaced(&self, id: ParameterId) -> bool {
        self.replaced.contains(&id)
    }
}

/// Collects the mentions; one length for two buffers is reported.
pub(crate) fn find_mentions(diagnostics: &mut Diagnostics, function: &FunctionItem) -> Mentions {
    let mut mentions =
        Mentions { lengths: Vec::new(), replaced: Vec::new(), destroys: Vec::new(), user_data: Vec::new() };
    let mut found = Vec::new();
    let position = |name: &Ident| function.parameters.iter().position(|own| own.ident == *name);
    for (at, parameter) in function.parameters.iter().enumerate() {
        for clause in &parameter.clauses {
            let by = match clause.clause.name {
                "buffer" if is_in_fields(clause) => continue, // its length is a field
                "buffer" => By::Buffer(ParameterId(at)),
                "callback" => {
                    let carrier = if is_asked(clause.tokens()) {
                        marked_as_data(function)
                    } else {
                        named_in(clause.tokens(), "data").as_ref().and_then(position)
                    };
                    if let Some(data) = carrier {
                        mentions.user_data.push((ParameterId(data), ParameterId(at)));
                    }
                    if let Some(destroy) = named_in_notified(clause.tokens()).as_ref().and_then(position) {
                        mentions.destroys.push((ParameterId(destroy), ParameterId(at)));
                    }
                    continue;
                }
                "handed" => {
                    if let Some(destroy) = named_in(clause.tokens(), "destroy").as_ref().and_then(position) {
                        mentions.destroys.push((ParameterId(destroy), ParameterId(at)));
                    }
                    continue;
                }
                "inout" => By::InOut(ParameterId(at)),
                "out" => By::Result,
                _ => continue,
            };
            scan(clause.tokens(), by, &mut found);
        }
        // A misspelt `buffer` names its length all the same.
        for refused in &parameter.refused {
            scan(refused.clone(), By::Buffer(ParameterId(at)), &mut found);
        }
    }
    if let Some(returns) = function.attributes.find("returns") {
        scan(returns.tokens(), By::Result, &mut found);
    }
    for (word, name, span, by) in found {
        let Some(at) = function.parameters.iter().position(|parameter| parameter.ident == name.as_str()) else {
            continue;
        };
        let id = ParameterId(at);
        let role = match word {
            Word::Length => As::Length,
            Word::LengthBehind => As::LengthBehind,
            Word::WrittenBehind => As::WrittenBehind,
            Word::Replaces => {
                mentions.replaced.push(id);
                continue;
            }
        };
        if role == As::Length && !matches!(by, By::Buffer(_)) {
            continue; // a plain number that the caller passes, and a result counts
        }
        let earlier = mentions
            .lengths
            .iter()
            .find(|(other, mention)| *other == id && mention.role != As::WrittenBehind && role != As::WrittenBehind);
        if let Some((_, Mention { by: earlier, .. })) = earlier {
            let of = |by: By| match by {
                By::Buffer(buffer) | By::InOut(buffer) => {
                    function.parameters.get(buffer.0).map_or_else(String::new, |it| format!("`{}`", it.ident))
                }
                By::Result => "the result".to_owned(),
            };
            diagnostics
                .error(
                    &code::LENGTH_SHARED,
                    span,
                    format!("`{name}` of `{}` is the length of {} and of {}", function.ident, of(*earlier), of(by)),
                )
                .note("the wrapper takes slices, which may have different lengths")
                .help("make the function an `unsafe fn` and one of the pointers `#[unchecked]`, or declare one of them `*const [T; N]`");
            continue;
        }
        mentions.lengths.push((id, Mention { by, role }));
    }
    mentions
}

/// The name after `key =`.
fn named_in(tokens: TokenStream, wanted: &str) -> Option<Ident> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    trees.windows(3).find_map(|window| match window {
        [TokenTree::Ident(key), TokenTree::Punct(_), TokenTree::Ident(name)] if key == wanted => Some(name.clone()),
        _ => None,
    })
}

/// Whether a callback finds its user data by a call: `data = via(f(x))`.
pub(super) fn is_asked(tokens: TokenStream) -> bool {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    trees.windows(4).any(|window| {
        matches!(window, [TokenTree::Ident(key), TokenTree::Punct(_), TokenTree::Ident(word), TokenTree::Group(_)]
            if key == "data" && word == "via")
    })
}

/// The first parameter with `#[data]`.
pub(super) fn marked_as_data(function: &FunctionItem) -> Option<usize> {
    function.parameters.iter().position(|own| own.clauses.iter().any(|clause| clause.clause.name == "data"))
}

/// `d` of `scope = notified(d)`.
fn named_in_notified(tokens: TokenStream) -> Option<Ident> {
    match after_notified(tokens)?.into_iter().next() {
        Some(TokenTree::Ident(name)) => Some(name),
        _ => None,
    }
}

enum Word {
    Length,
    LengthBehind,
    WrittenBehind,
    Replaces,
}

/// Whether a `*` follows: a factor is no length of its own.
fn is_multiplied(rest: &[TokenTree]) -> bool {
    matches!(rest, [TokenTree::Punct(star), ..] if star.as_char() == '*')
}

/// Finds `len = n`, `len = *n`, `written = *n` and `replaces(a)` at any depth.
fn scan(tokens: TokenStream, by: By, found: &mut Vec<(Word, String, Span, By)>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Ident(key) = tree else { continue };
        let after = trees.get(at + 1..).unwrap_or_default();
        match after {
            [TokenTree::Punct(equals), TokenTree::Punct(star), TokenTree::Ident(name), ..]
                if equals.as_char() == '=' && star.as_char() == '*' =>
            {
                if key == "len" {
                    found.push((Word::LengthBehind, name.to_string(), name.span(), by));
                } else if key == "written" {
                    found.push((Word::WrittenBehind, name.to_string(), name.span(), by));
                }
            }
            [TokenTree::Punct(equals), TokenTree::Ident(name), rest @ ..]
                if equals.as_char() == '='
                    && key == "len"
                    && name != "return"
                    && name != "nul"
                    && !matches!(rest, [TokenTree::Group(_), ..])
                    && !is_multiplied(rest) =>
            {
                found.push((Word::Length, name.to_string(), name.span(), by));
            }
            // A text is not its form; what it names is a length all the same.
            [TokenTree::Punct(equals), TokenTree::Literal(text), ..] if equals.as_char() == '=' && key == "len" => {
                found.push((Word::Length, text.to_string().trim_matches('"').to_owned(), text.span(), by));
            }
            [TokenTree::Group(group), ..] if key == "replaces" => {
                if let Some(TokenTree::Ident(name)) = group.stream().into_iter().next() {
                    found.push((Word::Replaces, name.to_string(), name.span(), by));
                }
            }
            _ => {}
        }
    }
    for tree in trees {
        if let TokenTree::Group(group) = tree {
            scan(group.stream(), by, found);
        }
    }
}
