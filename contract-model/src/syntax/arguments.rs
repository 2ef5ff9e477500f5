//! What stands between the brackets of a clause: `word`, `word(…)`, `word = …`, separated by commas.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text, nearest};

/// One argument.
pub(crate) struct Argument {
    pub(crate) key: Ident,
    /// `key(…)`
    pub(crate) group: Option<TokenStream>,
    /// `key = …`
    pub(crate) value: Option<TokenStream>,
    pub(crate) span: Span,
}

/// How a word of a clause is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `word`
    Word,
    /// `word(…)`
    Group,
    /// `word = …`
    Value,
    /// `word` or `word(…)`
    WordOrGroup,
    /// Whoever reads the word says it.
    Open,
}

/// How `word` is written inside `clause`.
fn form_of(clause: &str, word: &str) -> Form {
    match (clause, word) {
        ("contract", "detail") => Form::Open,
        ("retained", "owned") => Form::Word,
        ("contract", "unsafe") => Form::Word,
        ("contract", "on_panic" | "on_refused" | "thread") => Form::Value,
        ("callback", "data" | "scope" | "on_panic" | "thread") => Form::Value,
        ("callback", "concurrent") | ("initialized_by_c", "fields") => Form::Word,
        ("callback", "returns") => Form::Group,
        ("notified" | "once", "on_failure") => Form::Value,
        (_, "is" | "not" | "same_as" | "replaces") => Form::Group,
        ("elements", "count" | "name")
        | ("fails", "detail")
        | (
            _,
            "free" | "clear" | "up_ref" | "dup" | "keeps" | "from" | "until" | "len" | "unit" | "written" | "empty"
            | "floating",
        )
        | (_, "on" | "valid" | "as" | "error" | "header" | "library" | "crate" | "strip" | "raw" | "sys") => {
            Form::Value
        }
        (_, "owned" | "borrowed" | "buffer") => Form::WordOrGroup,
        (
            _,
            "counted" | "movable" | "unique" | "forever" | "exclusive" | "shared" | "uninit" | "nullable" | "cstr"
            | "copied",
        )
        | (_, "status" | "send" | "sync" | "any" | "errno" | "null" | "zero" | "nonzero" | "negative")
        | (_, "not_positive" | "out") => Form::Word,
        _ => Form::Open,
    }
}

/// The word of a clause that a name alone was probably meant for: `buffer(n)` is `buffer(len = n)`.
fn principal_word(clause: &str) -> Option<&'static str> {
    match clause {
        "buffer" => Some("len"),
        "borrowed" => Some("from"),
        "owned_by_c" | "owned" => Some("free"),
        "initialized_by_c" => Some("clear"),
        "consumed" => Some("on"),
        _ => None,
    }
}

/// Where else a word stands: `returns(borrowed, from = x)` is `returns(borrowed(from = x))`.
fn inner_clause(word: &str) -> Option<&'static str> {
    match word {
        "from" | "until" | "forever" | "exclusive" => Some("borrowed"),
        "free" | "unique" => Some("owned"),
        "len" | "unit" | "uninit" | "written" => Some("buffer"),
        _ => None,
    }
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
        for piece in split_trees(tokens) {
            let Some(argument) = read_argument(&piece) else {
                report_no_word(diagnostics, clause, &piece.into_iter().collect(), known);
                continue;
            };
            let name = argument.key.to_string();
            if !known.contains(&name.as_str()) {
                report_unknown(diagnostics, clause, &argument, known);
            } else if let Some(mended) = mended_form(clause, &argument) {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        argument.span,
                        format!("`{name}` in `{clause}` does not have its form"),
                    )
                    .help(format!("write `{mended}`"));
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
    split_trees(tokens).into_iter().map(TokenStream::from_iter).collect()
}

fn split_trees(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
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
    pieces
}

/// What is no word: a number, a text, an expression.
fn report_no_word(diagnostics: &mut Diagnostics, clause: &str, piece: &TokenStream, known: &[&str]) {
    let trees: Vec<TokenTree> = piece.clone().into_iter().collect();
    if let [TokenTree::Ident(key), TokenTree::Punct(equals)] = trees.as_slice()
        && equals.as_char() == '='
    {
        diagnostics
            .error(&code::MALFORMED_CLAUSE, piece.span(), format!("`{key}` in `{clause}` has no value"))
            .help(format!("write `{key} = …`, or leave it out"));
        return;
    }
    let diagnostic = diagnostics.error(
        &code::MALFORMED_CLAUSE,
        piece.span(),
        format!("`{clause}` has an argument that is no word: `{}`", short(piece)),
    );
    let is_number = !trees.is_empty()
        && trees.iter().all(|tree| match tree {
            TokenTree::Literal(literal) => syn::parse_str::<syn::LitInt>(&literal.to_string()).is_ok(),
            TokenTree::Punct(punct) => punct.as_char() == '-',
            _ => false,
        });
    let comparison = if clause == "fails" { compared(&short(piece)) } else { None };
    match (clause, trees.as_slice()) {
        _ if comparison.is_some() => diagnostic.help(format!("write `{}`", comparison.unwrap_or_default())),
        ("fails" | "end", _) if is_number => diagnostic.help(format!("write `is({})`", short(piece))),
        (_, [TokenTree::Literal(text)]) if principal_word(clause).is_some() => {
            let name = text.to_string();
            let word = principal_word(clause).unwrap_or_default();
            diagnostic.help(format!("write `{word} = {}`", name.trim_matches('"')))
        }
        _ => diagnostic.help(format!("it takes {}", listed(known))),
    };
}

/// The failure test that a comparison was meant for: `< 0` is `negative`.
fn compared(text: &str) -> Option<String> {
    let text = text.replace(' ', "");
    Some(match text.as_str() {
        "<0" => "negative".to_owned(),
        "<=0" => "not_positive".to_owned(),
        "!=0" => "nonzero".to_owned(),
        "==0" => "zero".to_owned(),
        other => match (other.strip_prefix("=="), other.strip_prefix("!=")) {
            (Some(value), _) => format!("is({value})"),
            (_, Some(value)) => format!("not({value})"),
            _ => return None,
        },
    })
}

/// A word that the clause does not have.
fn report_unknown(diagnostics: &mut Diagnostics, clause: &str, argument: &Argument, known: &[&str]) {
    let name = argument.key.to_string();
    let is_alone = argument.group.is_none() && argument.value.is_none();
    let inner = inner_clause(&name).filter(|inner| known.contains(inner) && clause != *inner);
    let principal = principal_word(clause).filter(|word| is_alone && known.contains(word));
    let diagnostic = diagnostics.error(&code::UNKNOWN_KEY, argument.key.span(), format!("`{clause}` has no `{name}`"));
    if let Some(near) = nearest(&name, known.iter().copied()) {
        diagnostic.help(format!("did you mean `{near}`?"));
    } else if let Some(inner) = inner {
        diagnostic.help(format!("`{name}` stands inside `{inner}`: `{inner}({})`", written(argument)));
    } else if let Some(word) = principal {
        diagnostic.help(format!("write `{word} = {name}`"));
        diagnostic.help(format!("or one of {}", listed(known)));
    } else {
        diagnostic.help(format!("it takes {}", listed(known)));
    }
}

/// The right form of an argument that has another; `None` when it is right.
fn mended_form(clause: &str, argument: &Argument) -> Option<String> {
    let Argument { key, group, value, .. } = argument;
    let form = form_of(clause, &key.to_string());
    match (&form, group, value) {
        (Form::Open, ..) => return None,
        (Form::Word | Form::WordOrGroup, None, None) => return None,
        (Form::Group | Form::WordOrGroup, Some(_), None) => return None,
        (Form::Value, None, Some(_)) => return None,
        _ => {}
    }
    let content = group.as_ref().or(value.as_ref()).map(code_text).filter(|text| !text.is_empty());
    let content = content.as_deref().unwrap_or("…");
    match form {
        Form::Word | Form::Open => Some(key.to_string()),
        Form::Group | Form::WordOrGroup => Some(match (key.to_string().as_str(), content) {
            ("buffer", content) if !content.contains('=') => format!("buffer(len = {content})"),
            ("borrowed", content) if !content.contains('=') => format!("borrowed(from = {content})"),
            ("owned", content) if !content.contains('=') => format!("owned(free = {content})"),
            (key, content) => format!("{key}({content})"),
        }),
        Form::Value if content.contains(',') => Some(format!("{key} = [{content}]")),
        Form::Value => Some(format!("{key} = {content}")),
    }
}

/// An argument as it was written.
fn written(argument: &Argument) -> String {
    match (&argument.group, &argument.value) {
        (Some(group), _) => format!("{}({})", argument.key, code_text(group)),
        (_, Some(value)) => format!("{} = {}", argument.key, code_text(value)),
        (None, None) => argument.key.to_string(),
    }
}

fn read_argument(piece: &[TokenTree]) -> Option<Argument> {
    let [TokenTree::Ident(key), rest @ ..] = piece else { return None };
    let first = key.span();
    let span = rest.last().and_then(|last| first.join(last.span())).unwrap_or(first);
    let key = key.clone();
    match rest {
        [] => Some(Argument { key, group: None, value: None, span }),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            Some(Argument { key, group: Some(group.stream()), value: None, span })
        }
        [TokenTree::Punct(punct), value @ ..] if punct.as_char() == '=' && !value.is_empty() => {
            Some(Argument { key, group: None, value: Some(value.iter().cloned().collect()), span })
        }
        _ => None,
    }
}

fn listed(words: &[&str]) -> String {
    if words.is_empty() {
        return "no arguments".to_owned();
    }
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn short(tokens: &TokenStream) -> String {
    let text = code_text(tokens);
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", &text[..at]), // `at` is a character boundary
        None => text,
    }
}
