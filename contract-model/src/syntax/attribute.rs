//! Attributes: which are clauses, which are carried over, which are neither.

use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::clauses::{self, Clause, Place};
use crate::diagnostics::{Diagnostics, code, nearest};
use crate::ir::Carried;

/// The attributes of one item, sorted.
#[derive(Default)]
pub(crate) struct Attributes {
    pub(crate) clauses: Vec<Written>,
    pub(crate) carried: Carried,
    /// An attribute could not be understood: what it was meant to say is not reported as missing.
    pub(crate) incomplete: bool,
}

impl Attributes {
    /// The clause of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Written> {
        self.clauses.iter().find(|written| written.clause.name == name)
    }

    /// Whether the clause of this name was written.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }
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
                report_unknown(diagnostics, &attribute, subject);
                sorted.incomplete = true;
            }
            continue;
        };
        match name.as_str() {
            "doc" => sorted.carried.docs.push(attribute),
            "cfg" if place == Place::Parameter => report_cfg_on_parameter(diagnostics, &attribute, subject),
            "cfg" => sorted.carried.cfg.push(attribute),
            "cfg_attr" => {
                diagnostics
                    .error(
                        &code::CFG_PARAMETER,
                        attribute.path().span(),
                        format!("`#[cfg_attr]` on {subject} could give it two contracts"),
                    )
                    .help("write the item once per configuration, each with its own `#[cfg(…)]`");
                sorted.incomplete = true;
            }
            "allow" | "warn" | "deny" | "expect" | "forbid" | "deprecated" | "must_use" => {
                sorted.carried.rest.push(attribute)
            }
            _ => match clauses::find(&name) {
                None => {
                    report_unknown(diagnostics, &attribute, subject);
                    sorted.incomplete = true;
                }
                Some(clause) => match read_clause(diagnostics, clause, &attribute, place, subject) {
                    Some(written) if sorted.has(clause.name) => {
                        diagnostics
                            .error(&code::REPEATED_CLAUSE, written.span, format!("{subject} has `#[{name}]` twice"))
                            .help("write one of them");
                    }
                    Some(written) => sorted.clauses.push(written),
                    None => sorted.incomplete = true,
                },
            },
        }
    }
    sorted
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
        let places: Vec<&str> = clause.places.iter().map(|place| place.described()).collect();
        diagnostics
            .error(&code::MISPLACED_CLAUSE, span, format!("`#[{name}]` does not go on {}", place.described()))
            .note(format!("it goes on {}: {}", places.join(" or "), clause.meaning))
            .help(format!("its form is `{}`", clause.grammar));
        return None;
    }
    if !clause.available {
        diagnostics
            .error(&code::UNAVAILABLE_CLAUSE, span, format!("`#[{name}]` on {subject} is not part of this version"))
            .note(format!("its meaning is settled: {}", clause.meaning))
            .help(match place {
                Place::Parameter => "until then write `#[unchecked]` here and make the function an `unsafe fn`",
                Place::Function => "until then leave it out and make the function an `unsafe fn`",
                Place::Type | Place::Block => "until then keep this type in a plain `unsafe extern` block",
            });
        return None;
    }
    let form = match &attribute.meta {
        Meta::Path(_) => Form::Word,
        Meta::List(list) => Form::List(list.tokens.clone()),
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if name == "rust_name" => {
                Form::Text(text.value(), text.span())
            }
            _ => return report_malformed(diagnostics, clause, span, subject),
        },
    };
    let takes_text = name == "rust_name";
    if takes_text != matches!(form, Form::Text(..)) {
        return report_malformed(diagnostics, clause, span, subject);
    }
    Some(Written { clause, form, span })
}

fn report_malformed(diagnostics: &mut Diagnostics, clause: &Clause, span: Span, subject: &str) -> Option<Written> {
    diagnostics
        .error(&code::MALFORMED_CLAUSE, span, format!("`#[{}]` on {subject} does not have its form", clause.name))
        .help(format!("write it as `{}`", clause.grammar));
    None
}

fn report_unknown(diagnostics: &mut Diagnostics, attribute: &Attribute, subject: &str) {
    use quote::ToTokens;
    let name = attribute.path().to_token_stream().to_string().replace(' ', "");
    let known =
        clauses::ALL.iter().map(|clause| clause.name).chain(["link_name", "cfg", "doc", "must_use", "deprecated"]);
    let hint = nearest(&name, known);
    let diagnostic = diagnostics.error(
        &code::UNKNOWN_CLAUSE,
        attribute.path().span(),
        format!("unknown clause `#[{name}]` on {subject}"),
    );
    match hint {
        Some(near) => diagnostic.help(format!("did you mean `#[{near}]`?")),
        None => diagnostic.help("remove it; attributes of other macros cannot stand inside a contract block"),
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
