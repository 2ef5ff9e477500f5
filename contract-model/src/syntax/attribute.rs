//! Attributes: which are clauses, which are carried over, which are neither.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Meta};

use super::usual::literal_text;
use crate::Spanned;
use crate::clauses::{self, Clause, Place};
use crate::diagnostics::{Diagnostics, code, code_text, nearest};
use crate::ir::Carried;

/// The attributes of one item, sorted.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) clauses: Vec<Written>,
    pub(crate) carried: Carried,
    /// An attribute could not be understood: what it was meant to say is not reported as missing.
    pub(crate) incomplete: bool,
    /// An attribute that was refused would say something of a parameter: that is not reported as missing.
    pub(crate) speaks_of_parameter: bool,
    /// The arguments of attributes that were refused: what they name is not reported as missing.
    pub(crate) refused: Vec<TokenStream>,
}

impl Attributes {
    /// The clause of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Written> {
        self.clauses.iter().find(|written| written.clause.name == name)
    }

    /// Notes that an attribute could not be understood.
    fn refuse(&mut self, attribute: &Attribute) {
        self.incomplete = true;
        self.speaks_of_parameter |= speaks_of_parameter(attribute);
        if let Meta::List(list) = &attribute.meta {
            self.refused.push(list.tokens.clone());
        }
    }

    /// Whether the clause of this name was written.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }
}

/// Whether an attribute says something of a parameter, wherever it stands.
fn speaks_of_parameter(attribute: &Attribute) -> bool {
    let Some(name) = attribute.path().get_ident().map(ToString::to_string) else { return false };
    let goes_on_parameters =
        |clause: &Clause| clause.places.contains(&Place::Parameter) && !clause.places.contains(&Place::Function);
    clauses::find(&name).is_some_and(goes_on_parameters)
        || ["free", "destroy", "clear", "up_ref", "dup"].iter().any(|word| name == *word)
}

/// A clause as written.
pub(crate) struct Written {
    pub(crate) clause: &'static Clause,
    pub(crate) form: Form,
    /// The name between `#[` and `(`.
    pub(crate) span: Span,
}

/// The forms of an attribute.
pub(crate) enum Form {
    /// `#[cstr]`
    Word,
    /// `#[buffer(…)]`
    List(TokenStream),
    /// `#[rust_name = "…"]`
    Text(String, Span),
}

impl Written {
    /// What stands between the brackets; empty for a word.
    pub(crate) fn tokens(&self) -> TokenStream {
        match &self.form {
            Form::List(tokens) => tokens.clone(),
            Form::Word | Form::Text(..) => TokenStream::new(),
        }
    }
}

/// Sorts the attributes of an item that stands at `place` and is called `subject` in messages.
pub(crate) fn sort_attributes(
    diagnostics: &mut Diagnostics,
    attributes: Vec<Attribute>,
    place: Place,
    subject: &str,
) -> Attributes {
    let mut sorted = Attributes::default();
    for attribute in attributes {
        let Some(name) = attribute.path().get_ident().map(ToString::to_string) else {
            let known_tool = attribute.path().segments.first().is_some_and(|segment| {
                ["rustfmt", "clippy", "diagnostic", "rustdoc"].iter().any(|tool| segment.ident == tool)
            });
            if known_tool {
                sorted.carried.rest.push(attribute);
            } else {
                report_unknown(diagnostics, &attribute, place, subject);
                sorted.refuse(&attribute);
            }
            continue;
        };
        match name.as_str() {
            "doc" => sorted.carried.docs.push(attribute),
            "cfg" if matches!(place, Place::Parameter | Place::CallbackParameter | Place::ExportParameter) => {
                report_cfg_on_parameter(diagnostics, &attribute, subject)
            }
            "cfg" => sorted.carried.cfg.push(attribute),
            "cfg_attr" => {
                diagnostics
                    .error(
                        &code::CFG_PARAMETER,
                        attribute.path().span(),
                        format!("`#[cfg_attr]` on {subject} could give it two contracts"),
                    )
                    .help("write the item once per configuration, each with its own `#[cfg(…)]`");
                sorted.refuse(&attribute);
            }
            "allow" | "warn" | "deny" | "expect" | "forbid" | "deprecated" | "must_use" => {
                sorted.carried.rest.push(attribute)
            }
            _ => match clauses::find(&name).filter(|clause| !is_word_elsewhere(clause, place)) {
                None => {
                    report_unknown(diagnostics, &attribute, place, subject);
                    sorted.refuse(&attribute);
                }
                Some(clause) => match read_clause(diagnostics, clause, &attribute, place, subject) {
                    Some(written) if sorted.has(clause.name) => {
                        diagnostics
                            .error(&code::REPEATED_CLAUSE, written.span, format!("{subject} has `#[{name}]` twice"))
                            .help("write one of them");
                    }
                    Some(written) => sorted.clauses.push(written),
                    None => sorted.refuse(&attribute),
                },
            },
        }
    }
    sorted
}

/// Whether a clause on fields has the name of a word that stands within another clause here.
fn is_word_elsewhere(clause: &Clause, place: Place) -> bool {
    ["owned", "copied"].contains(&clause.name) && !matches!(place, Place::Field | Place::Struct)
}

fn read_clause(
    diagnostics: &mut Diagnostics,
    clause: &'static Clause,
    attribute: &Attribute,
    place: Place,
    subject: &str,
) -> Option<Written> {
    let name = clause.name;
    let span = attribute.path().span();
    if !clause.places.contains(&place) {
        report_misplaced(diagnostics, clause, attribute, place);
        return None;
    }
    let form = match &attribute.meta {
        Meta::Path(_) => Form::Word,
        Meta::List(list) => Form::List(list.tokens.clone()),
        Meta::NameValue(pair) => match &pair.value {
            value if name == "rust_name" => match literal_text(value) {
                Some(text) => Form::Text(text, value.span()),
                None => return report_malformed(diagnostics, clause, attribute, subject),
            },
            _ => return report_malformed(diagnostics, clause, attribute, subject),
        },
    };
    let takes_text = name == "rust_name";
    if takes_text != matches!(form, Form::Text(..)) || (is_word(name) && !matches!(form, Form::Word)) {
        return report_malformed(diagnostics, clause, attribute, subject);
    }
    Some(Written { clause, form, span })
}

/// Clauses with nothing between brackets.
fn is_word(name: &str) -> bool {
    [
        "up_refs",
        "unique",
        "nullable",
        "cstr",
        "null",
        "unchecked",
        "declared",
        "variadic",
        "next",
        "embedded",
        "data",
        "unused",
        "copied",
    ]
    .contains(&name)
}

fn report_malformed(
    diagnostics: &mut Diagnostics,
    clause: &Clause,
    attribute: &Attribute,
    subject: &str,
) -> Option<Written> {
    let name = clause.name;
    let given = match &attribute.meta {
        Meta::NameValue(pair) => code_text(&pair.value),
        Meta::List(list) => code_text(&list.tokens),
        Meta::Path(_) => String::new(),
    };
    let given = given.trim_matches('"');
    let help = match name {
        _ if is_word(name) => format!("write `#[{name}]`"),
        _ if given.is_empty() => format!("write it as `{}`", clause.grammar),
        "rust_name" => format!("write `#[rust_name = \"{given}\"]`"),
        "fixed" | "fails" | "returns" | "ends" | "out" | "inout" => format!("write `#[{name}({given})]`"),
        "buffer" => format!("write `#[buffer(len = {given})]`"),
        "elements" => format!("write `#[elements(count = {given})]`"),
        "end" => format!("write `#[end(is({given}))]`"),
        "owned_by_c" => format!("write `#[owned_by_c(free = {given})]`"),
        "initialized_by_c" => format!("write `#[initialized_by_c(clear = {given})]`"),
        _ => format!("write it as `{}`", clause.grammar),
    };
    diagnostics
        .error(
            &code::MALFORMED_CLAUSE,
            attribute.path().span(),
            format!("`#[{name}]` on {subject} does not have its form"),
        )
        .help(help);
    None
}

/// A clause on an item of another kind: where it goes, or what says the same here.
fn report_misplaced(diagnostics: &mut Diagnostics, clause: &Clause, attribute: &Attribute, place: Place) {
    let name = clause.name;
    // Where C calls Rust a clause stands on other items; they are named where that is spoken of, or where nothing else is.
    let of_exports = |place: &Place| matches!(place, Place::Export | Place::ExportParameter);
    let (theirs, ours): (Vec<Place>, Vec<Place>) = clause.places.iter().partition(|place| of_exports(place));
    let named = if (of_exports(&place) && !theirs.is_empty()) || ours.is_empty() { theirs } else { ours };
    let places: Vec<&str> = named.iter().map(|place| place.described()).collect();
    let diagnostic = diagnostics.error(
        &code::MISPLACED_CLAUSE,
        attribute.path().span(),
        format!("`#[{name}]` does not go on {}", place.described()),
    );
    if let Some((note, help)) = said_by_rust(name).filter(|_| of_exports(&place)) {
        diagnostic.note(note).help(help);
        return;
    }
    diagnostic.note(format!("it goes on {}: {}", places.join(" or "), clause.meaning));
    if let Some(same) = said_here(name, attribute, place) {
        diagnostic.help(format!("write `{same}`"));
    } else if let [only] = named.as_slice() {
        let which = match only {
            Place::Parameter => "move it to the parameter that it speaks of",
            Place::CallbackParameter => "move it to the parameter that it speaks of, inside the function pointer",
            Place::Function => "move it to the function that it speaks of",
            Place::Type => "move it to the `type` that it speaks of",
            Place::Block => "move it to the block",
            Place::Struct => "move it to the struct that it speaks of",
            Place::Export => "move it to the function that it speaks of",
            Place::ExportParameter => "move it to the parameter that it speaks of",
            Place::Field => "it speaks of a field of a `#[repr(C)] struct` that has `#[contract]`",
        };
        diagnostic.help(format!("{which}; its form is `{}`", clause.grammar));
    } else {
        diagnostic.help(format!("its form is `{}`", clause.grammar));
    }
}

/// Why a clause says nothing of a function that C calls, and what the function has for it.
fn said_by_rust(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "retained" => (
            "what Rust keeps, the types of the function say: it may keep what C lends in what has the same lifetime, and nowhere else",
            "write `fn f<'a>(list: &mut List<'a>, item: &'a Item)` if `list` keeps it; copy it otherwise",
        ),
        "handed" => (
            "what C gives away Rust ends, by dropping it, with the function that its clause names",
            "write `#[consumed(free = F)]`; for the user data of a function of C's, `#[callback(data = user, scope = notified(destroy))]` on that function",
        ),
        "end" => (
            "a Rust function says that there is no more by what it returns",
            "remove it: return `Option` with `nullable` in `#[returns(…)]`, or the number that C takes for the end",
        ),
        "unique" => (
            "whether others hold the object, C knows, and no clause lets Rust ask",
            "write `x: &mut T`: C vouches that nobody uses it while the function runs",
        ),
        "up_refs" => (
            "a count that Rust is to keep is one that C has taken for it",
            "write `#[consumed(free = F)]`: C adds a count, and gives it away; a body that has a reference takes its own",
        ),
        "fd" => (
            "C passes a number; whether it is open, and whose it is, the body says where it makes a descriptor of it",
            "take the `c_int`, and write `BorrowedFd::borrow_raw(fd)` or `OwnedFd::from_raw_fd(fd)` in the body, in an `unsafe` block that says why",
        ),
        _ => return None,
    })
}

/// What says at `place` what `#[name(…)]` says elsewhere.
fn said_here(name: &str, attribute: &Attribute, place: Place) -> Option<String> {
    let inner = match &attribute.meta {
        Meta::List(list) => format!("({})", code_text(&list.tokens)),
        _ => String::new(),
    };
    match (place, name) {
        (Place::Function, "cstr") => Some("#[returns(borrowed(from = …), cstr)]".to_owned()),
        (Place::Function, "nullable") => Some("#[returns(…, nullable)]".to_owned()),
        (Place::Function, "buffer") => Some(format!("#[returns(copied, buffer{inner})]")),
        (Place::Function, "owned" | "borrowed" | "copied" | "same_as" | "replaces" | "status") => {
            Some(format!("#[returns({name}{inner})]"))
        }
        (Place::Function, "until") => {
            let inner = inner.trim_matches(['(', ')']);
            Some(format!("#[returns(borrowed(from = …, until = [{}]))]", if inner.is_empty() { "…" } else { inner }))
        }
        (Place::Function, "from") => Some("#[returns(borrowed(from = …))]".to_owned()),
        (Place::Function, "free") => match &attribute.meta {
            Meta::List(list) => Some(format!("#[returns(owned(free = {}))]", code_text(&list.tokens))),
            Meta::NameValue(pair) => Some(format!("#[returns(owned(free = {}))]", code_text(&pair.value))),
            Meta::Path(_) => Some("#[returns(owned(free = …))]".to_owned()),
        },
        (Place::Function, "detail") => Some("#[fails(…, detail = …)]".to_owned()),
        (Place::Function, "errno") => Some("#[fails(…, errno)]".to_owned()),
        (Place::Parameter, "until" | "from") => Some("#[out(borrowed(from = …, until = […]))]".to_owned()),
        (Place::Parameter, "len" | "length") => Some("#[buffer(len = …)]".to_owned()),
        (Place::Parameter, "on") => Some("#[consumed(on = …)]".to_owned()),
        (Place::Parameter, "by") => Some("#[retained(by = …)]".to_owned()),
        (Place::Parameter, "valid") => Some("#[out(…, valid = …)]".to_owned()),
        (Place::Type, "send") => Some("#[thread(send)]".to_owned()),
        (Place::Type, "sync") => Some("#[thread(send, sync)]".to_owned()),
        (Place::Parameter, "copied") => Some(format!("#[out({name}{inner})]")),
        (Place::Parameter, "returns") => match &attribute.meta {
            Meta::List(list) => Some(format!("#[out({})]", code_text(&list.tokens))),
            _ => None,
        },
        (Place::Type, "free" | "up_ref" | "dup") => match &attribute.meta {
            Meta::List(list) if name == "free" => Some(format!("#[owned_by_c(free = {})]", list.tokens)),
            Meta::NameValue(pair) if name == "free" => {
                Some(format!("#[owned_by_c(free = {})]", pair.value.to_token_stream()))
            }
            _ => Some(format!("#[owned_by_c(free = …, {name} = …)]")),
        },
        (Place::Type, "clear" | "init" | "movable") => Some(match &attribute.meta {
            Meta::List(list) if name == "clear" => format!("#[initialized_by_c(clear = {})]", list.tokens),
            Meta::NameValue(pair) if name == "clear" => {
                format!("#[initialized_by_c(clear = {})]", pair.value.to_token_stream())
            }
            Meta::NameValue(pair) => {
                format!("#[initialized_by_c(clear = …, {name} = {})]", pair.value.to_token_stream())
            }
            _ => format!("#[initialized_by_c(clear = …, {name})]"),
        }),
        (Place::Type, "counted" | "keeps") => Some(format!("#[owned_by_c(free = …, {name}{inner})]")),
        _ => None,
    }
}

fn report_unknown(diagnostics: &mut Diagnostics, attribute: &Attribute, place: Place, subject: &str) {
    let name = attribute.path().to_token_stream().to_string().replace(' ', "");
    let carried = ["cfg", "doc", "must_use", "deprecated"];
    let here = clauses::ALL.iter().filter(|clause| clause.places.contains(&place)).map(|clause| clause.name);
    let link = if place == Place::Function { Some("link_name") } else { None };
    let hint = nearest(&name, here.chain(carried).chain(link));
    let hint = hint.or_else(|| nearest(&name, clauses::ALL.iter().map(|clause| clause.name)));
    let same = said_here(&name, attribute, place);
    if name == "link_name" {
        diagnostics
            .error(
                &code::MISPLACED_CLAUSE,
                attribute.path().span(),
                format!("`#[link_name]` does not go on {}", place.described()),
            )
            .note("only functions have a symbol")
            .help("remove it; `#[rust_name = \"…\"]` gives a type another name in Rust");
        return;
    }
    let diagnostic = diagnostics.error(
        &code::UNKNOWN_CLAUSE,
        attribute.path().span(),
        format!("unknown clause `#[{name}]` on {subject}"),
    );
    match (same, hint) {
        _ if name == "owned" && place == Place::Parameter => {
            diagnostic.help("write `#[consumed]` if C takes it over, `#[out(owned)]` if C stores a new object there")
        }
        (Some(same), _) => diagnostic.help(format!("write `{same}`")),
        (None, Some(near)) => diagnostic.help(format!("did you mean `#[{near}]`?")),
        (None, None) if matches!(place, Place::Export | Place::ExportParameter) => diagnostic.help(
            "remove it: the function becomes two, one for C and one for Rust, which have clauses, `cfg`, lint levels and documentation alone",
        ),
        (None, None) => diagnostic.help("remove it; attributes of other macros cannot stand inside a contract block"),
    };
}

fn report_cfg_on_parameter(diagnostics: &mut Diagnostics, attribute: &Attribute, subject: &str) {
    diagnostics
        .error(
            &code::CFG_PARAMETER,
            attribute.path().span(),
            format!("`#[cfg]` on {subject} would give its function two contracts"),
        )
        .help("declare the function once per configuration, each with its own `#[cfg(…)]`");
}
