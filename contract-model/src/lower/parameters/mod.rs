//! A parameter's clauses and C type → its role.

mod answers;
mod arrays;
mod bare;
mod buffer;
mod callback;
mod constant;
mod consumed;
mod fields;
mod handed;
mod invocation;
mod kept_callback;
mod length;
mod lent;
mod nullable_callback;
mod out;
mod passed;
mod passed_bare;
mod passed_lengths;
mod passed_owners;
mod passed_pointers;
mod passed_slots;
mod product;
mod scope;
mod shared_data;
mod slot_call;
mod user_data;

pub(super) use callback::is_in_slot;
pub(super) use handed::{DESTROY, is_destroy_option, tie_handed};
pub(super) use kept_callback::tie_callbacks;
pub(super) use scope::after_notified;
pub(super) use shared_data::report_mixed_scopes;

use proc_macro2::Span;

pub(crate) use fields::{is_absent, is_in_fields};

use super::c_types::{Spot, report_rust_type};
use super::helpers::{Helper, OfSlot};
use super::mentions::{Mentions, is_asked, marked_as_data};
use super::names::{Name, Names};
use super::types::{CType, classify};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{ParameterId, Role};
use crate::syntax::{FunctionItem, Keys, ParameterItem, Written, split_arguments};

/// What the roles of a function's parameters are made from.
pub(crate) struct Context<'a> {
    pub(crate) names: &'a Names<'a>,
    pub(crate) function: &'a FunctionItem,
    pub(crate) mentions: &'a Mentions,
    /// What other clauses name the function for.
    pub(crate) helper: Helper,
    /// The parameter that it frees, counts up or copies.
    pub(crate) object: Option<ParameterId>,
    /// A clause that may name the function could not be read.
    pub(crate) may_be_helper: bool,
}

/// The clauses that say by themselves what a parameter is; at most one of them may stand on it.
const ROLES: &[&str] = &[
    "borrowed",
    "consumed",
    "up_refs",
    "unique",
    "handed",
    "out",
    "inout",
    "callback",
    "data",
    "null",
    "fixed",
    "unchecked",
];

/// Which clauses may stand beside which.
const COMPANIONS: &[(&str, &[&str])] = &[
    ("borrowed", &["cstr", "buffer", "nullable", "retained", "fd"]),
    ("consumed", &["cstr", "buffer", "nullable", "fd"]),
    ("fd", &["consumed", "borrowed", "nullable"]),
    ("up_refs", &["nullable"]),
    ("unique", &[]),
    ("out", &[]),
    ("inout", &[]),
    ("callback", &["nullable"]),
    ("data", &[]),
    ("null", &[]),
    ("fixed", &[]),
    ("unchecked", &[]),
    ("cstr", &["borrowed", "consumed", "nullable", "retained", "handed"]),
    ("buffer", &["borrowed", "consumed", "nullable", "retained", "handed"]),
    ("handed", &["cstr", "buffer", "nullable"]),
    ("nullable", &["callback", "borrowed", "consumed", "up_refs", "cstr", "buffer", "retained", "fd", "handed"]),
    ("retained", &["borrowed", "cstr", "buffer", "nullable"]),
];

/// The role of parameter `id`.
pub(crate) fn lower_parameter(
    diagnostics: &mut Diagnostics,
    context: &Context<'_>,
    id: ParameterId,
    item: &ParameterItem,
) -> Role {
    if item.incomplete {
        return Role::Poisoned;
    }
    let text = format!("parameter `{}` of `{}`", item.ident, context.function.ident);
    let name = item.ident.to_string();
    let is_unchecked = item.clauses.iter().any(|clause| clause.clause.name == "unchecked");
    if !is_unchecked && report_rust_type(diagnostics, context.names, &item.ty, &text, &Spot::Parameter(&name)) {
        return Role::Poisoned;
    }
    let ctype = classify(diagnostics, context.names, &item.ty);
    if matches!(ctype, CType::Poisoned) {
        return Role::Poisoned;
    }
    let one = Subject { context, id, item, ctype: &ctype, text };
    if one.report_callback_clause(diagnostics) || one.report_conflict(diagnostics) {
        return Role::Poisoned;
    }
    one.lower(diagnostics).unwrap_or(Role::Poisoned)
}

/// One parameter while it is lowered.
struct Subject<'a> {
    context: &'a Context<'a>,
    id: ParameterId,
    item: &'a ParameterItem,
    ctype: &'a CType,
    text: String,
}

impl Subject<'_> {
    fn clause(&self, name: &str) -> Option<&Written> {
        self.item.clauses.iter().find(|written| written.clause.name == name)
    }

    /// Whether it is a pointer to a pointer.
    fn is_nested(&self) -> bool {
        matches!(self.ctype, CType::Pointer { to, .. } if to.is_pointer())
    }

    fn has(&self, name: &str) -> bool {
        self.clause(name).is_some()
    }

    /// Clauses inside a function pointer speak of a closure's arguments, which nothing here makes.
    fn report_callback_clause(&self, diagnostics: &mut Diagnostics) -> bool {
        let is_of_slot = self.context.helper.slot.is_some() && self.has("data");
        let speaks = self.has("callback") || is_of_slot;
        let Some(attribute) = callback_attribute(&self.item.ty).filter(|_| !speaks) else { return false };
        let name = quote::ToTokens::to_token_stream(attribute.path()).to_string();
        diagnostics
            .error(
                &code::MISPLACED_CLAUSE,
                crate::Spanned::span(attribute.path()),
                format!("`#[{name}]` inside the function pointer {} speaks of a closure, and there is none", self.text),
            )
            .help(if self.context.helper.slot.is_some() {
                "write `#[data]` on the function pointer itself as well, if C calls it with what is in the slot"
            } else {
                "write `#[callback(data = …, scope = call)]` on the function pointer, or remove the attribute"
            });
        true
    }

    /// Whether a clause that was refused names it: what that was meant to say is not reported as missing.
    fn is_mentioned(&self) -> bool {
        let function = self.context.function;
        // A callback that does not say where its closure is carried: that is reported at the callback.
        let lacks_data = |clause: &Written| {
            clause.clause.name == "callback"
                && (!Keys::read(&mut Diagnostics::new(), "callback", clause.tokens(), &["data"]).has("data")
                    || (is_asked(clause.tokens()) && marked_as_data(function).is_none()))
        };
        let is_void = matches!(self.ctype, CType::Pointer { to, .. } if matches!(**to, CType::Void));
        if is_void && function.parameters.iter().flat_map(|parameter| &parameter.clauses).any(lacks_data) {
            return true;
        }
        let refused = function.parameters.iter().flat_map(|parameter| &parameter.refused);
        refused.chain(&function.attributes.refused).any(|tokens| names_it(tokens.clone(), &self.item.ident))
    }

    /// Whether it is probably what a `handed` or `notified`, which has been reported, should have named.
    fn is_left_to_destroy(&self) -> bool {
        let function = self.context.function;
        let clauses = function.parameters.iter().flat_map(|parameter| &parameter.clauses);
        let mut words = clauses.filter_map(|clause| match clause.clause.name {
            "handed" => Some(clause.tokens()),
            "callback" => after_notified(clause.tokens()),
            _ => None,
        });
        words.any(|words| !function.parameters.iter().any(|other| names_it(words.clone(), &other.ident)))
    }

    fn report_conflict(&self, diagnostics: &mut Diagnostics) -> bool {
        for (at, second) in self.item.clauses.iter().enumerate() {
            for first in self.item.clauses.iter().take(at) {
                let (a, b) = (first.clause.name, second.clause.name);
                // Where it is passed says nothing of what it is.
                let fits = a == "variadic"
                    || b == "variadic"
                    || COMPANIONS.iter().any(|(clause, beside)| *clause == a && beside.contains(&b));
                if !fits {
                    let diagnostic = diagnostics.error(
                        &code::CONFLICTING_CLAUSE,
                        second.span,
                        format!("{} is both `#[{a}]` and `#[{b}]`", self.text),
                    );
                    match (meaning_in_conflict(a), meaning_in_conflict(b)) {
                        _ if b == "nullable" && (a == "out" || a == "inout") && self.is_nested() => {
                            diagnostic.help(format!("write `nullable` inside: `#[{a}(…, nullable)]`"))
                        }
                        _ if b == "nullable" && a == "out" => {
                            diagnostic.help("remove `#[nullable]`; `#[null]` instead of `#[out]` passes no address at all")
                        }
                        _ if b == "cstr" && a == "out" && self.is_nested() => {
                            diagnostic.help("write `#[out(copied, cstr)]` if C may overwrite the text, `#[out(owned(free = …), cstr)]` if Rust frees it")
                        }
                        (Some(first), Some(second)) => {
                            diagnostic.help(format!("keep `#[{a}]` if {first}, `#[{b}]` if {second}"))
                        }
                        _ if ROLES.contains(&a) => diagnostic.help(format!("keep `#[{a}]` alone, or remove it")),
                        _ => diagnostic.help(format!("keep `#[{a}]` or `#[{b}]`")),
                    };
                    return true;
                }
            }
        }
        false
    }

    fn lower(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        if let Some(mention) = self.context.mentions.length(self.id) {
            return self.lower_length(diagnostics, mention);
        }
        if let Some(of) = self.context.mentions.destroys(self.id) {
            return self.lower_destroy(diagnostics, of);
        }
        if let Some(of) = self.context.mentions.user_data(self.id) {
            return self.lower_user_data(diagnostics, of);
        }
        if let Some(clause) = self.clause("data") {
            if let (Some(_), CType::FunctionPointer { .. }) = (self.context.helper.slot, self.ctype) {
                return self.lower_slot_call(diagnostics, clause);
            }
            if self.context.helper.slot == Some(OfSlot::Fills) || self.context.helper.sets_data {
                return self.lower_set_data(diagnostics, clause);
            }
            return self.report_idle_data(diagnostics, clause);
        }
        if self.context.mentions.is_replaced(self.id) {
            return self.lower_replaced(diagnostics);
        }
        if self.has("unchecked") {
            return self.lower_unchecked(diagnostics);
        }
        if self.has("null") {
            return self.lower_null(diagnostics);
        }
        if let Some(clause) = self.clause("fixed") {
            return self.lower_fixed(diagnostics, clause);
        }
        if let Some(clause) = self.clause("callback") {
            return self.lower_callback(diagnostics, clause);
        }
        if let Some(clause) = self.clause("out") {
            return self.lower_out(diagnostics, clause);
        }
        if let Some(clause) = self.clause("inout") {
            return self.lower_inout(diagnostics, clause);
        }
        if self.has("consumed") || (self.context.helper.frees && self.context.object == Some(self.id)) {
            return self.lower_consumed(diagnostics);
        }
        if self.has("up_refs") {
            return self.lower_up_refs(diagnostics);
        }
        if let Some(clause) = self.clause("unique") {
            return self.lower_unique(diagnostics, clause);
        }
        if let Some(clause) = self.clause("handed") {
            return self.lower_handed(diagnostics, clause);
        }
        if let Some(clause) = self.clause("fd") {
            return self.lower_fd(diagnostics, clause);
        }
        if let Some(clause) = self.clause("cstr") {
            return self.lower_text(diagnostics, clause);
        }
        if let Some(clause) = self.clause("buffer") {
            return self.lower_elements(diagnostics, clause);
        }
        if let Some(clause) = self.clause("borrowed") {
            return self.lower_borrowed(diagnostics, clause);
        }
        match self.clause("retained") {
            Some(clause) => self.lower_kept(diagnostics, clause),
            None => self.lower_bare(diagnostics),
        }
    }

    fn wrong_type(&self, diagnostics: &mut Diagnostics, clause: &str, span: Span, help: &str) {
        diagnostics
            .error(&code::CLAUSE_TYPE, span, format!("`#[{clause}]` does not fit the C type of {}", self.text))
            .help(help.to_owned());
    }
}

/// Whether the identifier stands in the tokens, at any depth.
fn names_it(tokens: proc_macro2::TokenStream, ident: &syn::Ident) -> bool {
    tokens.into_iter().any(|tree| match tree {
        proc_macro2::TokenTree::Ident(name) => name == *ident,
        proc_macro2::TokenTree::Group(group) => names_it(group.stream(), ident),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// An attribute on a parameter of a function pointer.
fn callback_attribute(ty: &syn::Type) -> Option<&syn::Attribute> {
    match ty {
        syn::Type::FnPtr(function) => {
            function.inputs.iter().flat_map(|input| &input.attrs).find(|attribute| !attribute.path().is_ident("doc"))
        }
        syn::Type::Group(group) => callback_attribute(&group.elem),
        syn::Type::Paren(paren) => callback_attribute(&paren.elem),
        syn::Type::Path(path) => match path.path.segments.last().map(|last| &last.arguments) {
            Some(syn::PathArguments::AngleBracketed(brackets)) => {
                brackets.args.iter().find_map(|argument| match argument {
                    syn::GenericArgument::Type(inner) => callback_attribute(inner),
                    _ => None,
                })
            }
            _ => None,
        },
        _ => None,
    }
}

/// When a clause is the right one, to choose between two.
fn meaning_in_conflict(clause: &str) -> Option<&'static str> {
    Some(match clause {
        "borrowed" => "C only uses it during the call",
        "retained" => "C keeps it, and Rust frees it",
        "handed" => "C ends it with a function that it is given",
        "consumed" => "C frees it later",
        "up_refs" => "C takes a count of its own",
        "unique" => "C only allows it while nobody else holds the object",
        "out" => "C writes it and does not read it",
        "inout" => "C reads it and writes it",
        "callback" => "C calls a closure",
        "data" => "it carries a closure to C",
        "null" => "C always gets NULL",
        "fixed" => "C always gets the same value",
        "unchecked" => "no clause can say it",
        "cstr" => "it ends in a NUL",
        "buffer" => "its length is a number",
        "fd" => "it is the number of something open",
        _ => return None,
    })
}

/// The arguments of `ends(…)`.
pub(crate) fn names_in(clause: &Written) -> Vec<Name> {
    let read = |piece: &proc_macro2::TokenStream| {
        if let Ok(ident) = syn::parse2::<syn::Ident>(piece.clone()) {
            return Some(Name { text: ident.to_string(), span: ident.span() });
        }
        let text = syn::parse2::<syn::LitStr>(piece.clone()).ok()?;
        Some(Name { text: text.value(), span: text.span() })
    };
    split_arguments(clause.tokens()).iter().filter_map(read).collect()
}
