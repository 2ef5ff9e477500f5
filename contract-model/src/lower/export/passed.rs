//! What the body passes to a function of C's, and gets back from it.

use crate::Spanned;
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{NamedArg, ReturnType, Type, TypeFnPtr};

use super::mentions::is_void;
use super::parameters::Argument;
use super::taken::lower_taken;
use super::types::{c_type, is_nothing, is_text, raw_pointer, report_chosen_type, report_pointee, report_rust_type};
use crate::clauses::Place;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::export::{Given, Lent};
use crate::ir::export_callback::{ExportPassed, PassedRole};
use crate::lower::c_types::report_not_plain;
use crate::lower::field_types::{FieldType, Kind, field_type, is_mutable, pointee_kind};
use crate::lower::types::bare;
use crate::lower::values::report_not_text;
use crate::syntax::{Attributes, Keys, Written, sort_attributes};

/// Clauses of which a parameter has one.
const KINDS: &[&str] = &["borrowed", "consumed", "cstr", "buffer", "unchecked", "data", "unused"];

/// A parameter with what stands on it.
pub(super) struct Item<'a> {
    pub(super) ident: Ident,
    /// The declaration names it; otherwise the name is one of ours, which nobody can write.
    pub(super) is_named: bool,
    pub(super) ty: &'a Type,
    attributes: Attributes,
    /// "parameter `x` of callback `f` of `g`"
    pub(super) text: String,
    span: Span,
}

impl Item<'_> {
    fn find(&self, name: &str) -> Option<&Written> {
        self.attributes.find(name)
    }

    pub(super) fn kind(&self) -> Option<&Written> {
        self.attributes.clauses.iter().find(|clause| KINDS.contains(&clause.clause.name))
    }
}

impl Argument<'_> {
    /// All parameters, if each of them was understood, and the result. `data` says whether one of them is the user data.
    pub(super) fn lower_invocation(
        &self,
        diagnostics: &mut Diagnostics,
        function: &TypeFnPtr,
        data: Option<bool>,
    ) -> (Option<Vec<ExportPassed>>, Option<Option<Type>>) {
        let items: Vec<Item<'_>> =
            function.inputs.iter().enumerate().map(|(at, input)| self.read(diagnostics, at, input)).collect();
        let is_marked = items.iter().any(|item| item.find("data").is_some() || item.attributes.incomplete);
        if data == Some(true) && !is_marked {
            self.report_unmarked(diagnostics, &items);
            return (None, None);
        }
        let mut lengths: Vec<usize> = Vec::new();
        let mut roles: Vec<Option<PassedRole>> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let role = if self.report_twice(diagnostics, &items, at) || item.attributes.incomplete {
                None
            } else {
                self.lower_passed(diagnostics, &items, item, data, &mut lengths)
            };
            roles.push(role);
        }
        for length in lengths {
            if let Some(role) = roles.get_mut(length) {
                *role = Some(PassedRole::Length);
            }
        }
        let parameters = items
            .iter()
            .zip(roles)
            .map(|(item, role)| Some(ExportPassed { ident: item.ident.clone(), ty: c_type(item.ty), role: role? }));
        let parameters: Option<Vec<ExportPassed>> = parameters.collect();
        (parameters, self.lower_returned(diagnostics, function))
    }

    pub(super) fn callback(&self) -> String {
        format!("callback `{}` of `{}`", self.item.ident, self.function.ident())
    }

    fn read<'i>(&self, diagnostics: &mut Diagnostics, at: usize, input: &'i NamedArg) -> Item<'i> {
        let name = input.name.as_ref().map(|(ident, _)| ident).filter(|ident| *ident != "_");
        let (shown, span) = super::callback::shown(name, at, &input.ty);
        let text = format!("parameter {shown} of {}", self.callback());
        let attributes = sort_attributes(diagnostics, input.attrs.clone(), Place::CallbackParameter, &text);
        if let (None, Some(clause)) = (name, attributes.clauses.first()) {
            diagnostics
                .error(
                    &code::MISPLACED_CLAUSE,
                    clause.span,
                    format!("{text} has no name, and rustfmt removes `#[{}]` from it", clause.clause.name),
                )
                .help(format!(
                    "name it: `#[{}] {}: {}`",
                    clause.clause.name,
                    if clause.clause.name == "data" { "user" } else { "x" },
                    code_text(&input.ty)
                ));
        }
        let ident = name.cloned().unwrap_or_else(|| format_ident!("argument_{at}", span = Span::mixed_site()));
        Item { ident, is_named: name.is_some(), ty: &input.ty, attributes, text, span }
    }

    fn report_twice(&self, diagnostics: &mut Diagnostics, items: &[Item<'_>], at: usize) -> bool {
        let Some(item) = items.get(at) else { return false };
        let is_twice = items.iter().take(at).any(|earlier| earlier.ident == item.ident);
        if is_twice {
            diagnostics
                .error(
                    &code::DUPLICATE_NAME,
                    item.span,
                    format!("{} has two parameters named `{}`", self.callback(), item.ident),
                )
                .help("give one of them another name");
        }
        is_twice
    }

    fn report_unmarked(&self, diagnostics: &mut Diagnostics, items: &[Item<'_>]) {
        let candidate = items.iter().find(|item| is_void(item.ty));
        let span = candidate.map_or_else(|| self.item.ident.span(), |item| item.span);
        let diagnostic = diagnostics.error(
            &code::MISSING_USER_DATA,
            span,
            format!("{} does not say where C gets its user data back", self.callback()),
        );
        match candidate {
            Some(item) => diagnostic.help(format!(
                "mark it: `#[data] {}: {}`",
                if item.is_named { item.ident.to_string() } else { "user".to_owned() },
                code_text(item.ty)
            )),
            None => diagnostic.help(
                "write `#[data] user: *mut c_void` among its parameters; or `data = none` if C wants nothing back",
            ),
        };
    }

    fn lower_passed(
        &self,
        diagnostics: &mut Diagnostics,
        items: &[Item<'_>],
        item: &Item<'_>,
        data: Option<bool>,
        lengths: &mut Vec<usize>,
    ) -> Option<PassedRole> {
        if report_chosen_type(diagnostics, item.ty, &item.text) || report_conflict(diagnostics, item) {
            return None;
        }
        if let Some(clause) = item.find("data") {
            return self.lower_data_back(diagnostics, items, item, clause, data);
        }
        if let Some(clause) = item.find("unused") {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is `#[unused]`, and C has to get something", item.text),
                )
                .help("remove it: the body passes what C is to get");
            return None;
        }
        if item.find("unchecked").is_some() {
            return Some(PassedRole::Unchecked);
        }
        let nullable = item.find("nullable").is_some();
        match field_type(item.ty) {
            FieldType::Reference { to, lifetime, mutable, optional } => {
                if let Some(clause) = item.attributes.clauses.first() {
                    diagnostics
                        .error(
                            &code::CONFLICTING_CLAUSE,
                            clause.span,
                            format!("{} is a reference, which says all that there is to say", item.text),
                        )
                        .help("remove the clause, or write the pointer that C gets");
                    return None;
                }
                if let Some(lifetime) = lifetime {
                    diagnostics
                        .error(
                            &code::UNKNOWN_LIFETIME,
                            lifetime.span(),
                            format!("{} is lent for the call of it, whatever that lifetime is", item.text),
                        )
                        .help(format!("leave `{lifetime}` out"));
                    return None;
                }
                if report_rust_type(diagnostics, item.ty, &item.text, None)
                    || report_pointee(diagnostics, to, &item.text)
                {
                    return None;
                }
                Some(given(Given::Lent(Lent {
                    to: to.clone(),
                    lifetime: None,
                    exclusive: mutable,
                    nullable: optional,
                })))
            }
            FieldType::Pointer(to) => self.lower_passed_pointer(diagnostics, items, item, to, nullable, lengths),
            FieldType::Value(ty) => {
                if report_rust_type(diagnostics, ty, &item.text, None) {
                    return None;
                }
                if let Some(clause) = item.attributes.clauses.first() {
                    diagnostics
                        .error(
                            &code::CLAUSE_TYPE,
                            clause.span,
                            format!("{} is not a pointer, so it cannot be `{}`", item.text, clause.clause.name),
                        )
                        .help("remove the clause, or write the pointer that C gets");
                    return None;
                }
                Some(given(Given::Value(ty.clone())))
            }
            FieldType::Function | FieldType::PointerArray(_) => {
                diagnostics
                    .error(
                        &code::MISSING_CONTRACT,
                        item.span,
                        format!(
                            "{} is a function pointer, or an array of pointers, which no clause describes",
                            item.text
                        ),
                    )
                    .help("write `#[unchecked]`: the body then passes it as it is");
                None
            }
        }
    }

    /// What goes back to C as it came.
    fn lower_data_back(
        &self,
        diagnostics: &mut Diagnostics,
        items: &[Item<'_>],
        item: &Item<'_>,
        clause: &Written,
        data: Option<bool>,
    ) -> Option<PassedRole> {
        if data == Some(false) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is `#[data]`, and the callback has `data = none`", item.text),
                )
                .help("write `data = user`, with the parameter that has it");
            return None;
        }
        let first = items.iter().find(|other| other.find("data").is_some());
        if !first.is_some_and(|first| std::ptr::eq(first, item)) {
            diagnostics
                .error(&code::REPEATED_CLAUSE, clause.span, format!("{} has its user data twice", self.callback()))
                .help("mark one of them");
            return None;
        }
        if !is_void(item.ty) {
            diagnostics
                .error(&code::CLAUSE_TYPE, clause.span, format!("{} is the user data, and no `void *`", item.text))
                .help(format!("write `#[data] {}: *mut c_void`", item.ident));
            return None;
        }
        Some(PassedRole::Data)
    }

    fn lower_passed_pointer(
        &self,
        diagnostics: &mut Diagnostics,
        items: &[Item<'_>],
        item: &Item<'_>,
        to: &Type,
        nullable: bool,
        lengths: &mut Vec<usize>,
    ) -> Option<PassedRole> {
        let mutable = raw_pointer(item.ty).is_some_and(is_mutable);
        if let Some(clause) = item.find("consumed") {
            if !mutable {
                diagnostics
                    .error(&code::CLAUSE_TYPE, clause.span, format!("{} is `*const`, so C cannot own it", item.text))
                    .help(format!("write `*mut {}`", code_text(to)));
                return None;
            }
            let text = item.find("cstr").map(|clause| clause.span);
            return lower_taken(diagnostics, &item.text, "consumed", clause.tokens(), (to, text), nullable)
                .map(Given::Owned)
                .map(given);
        }
        if let Some(clause) = item.find("cstr") {
            if !is_text(to) {
                report_not_text(diagnostics, &item.text, clause.span);
                return None;
            }
            return Some(given(Given::Text { lifetime: None, nullable }));
        }
        if let Some(clause) = item.find("buffer") {
            return self.lower_passed_elements(diagnostics, items, item, clause, to, mutable, lengths);
        }
        if let Some(clause) = item.find("borrowed") {
            let keys = Keys::read(diagnostics, "borrowed", clause.tokens(), &["shared", "exclusive"]);
            if keys.incomplete || report_pointee(diagnostics, to, &item.text) {
                return None;
            }
            let exclusive = if keys.has("shared") { false } else { keys.has("exclusive") || mutable };
            return Some(given(Given::Lent(Lent { to: to.clone(), lifetime: None, exclusive, nullable })));
        }
        let help = match pointee_kind(to) {
            Kind::Byte => format!(
                "write `#[cstr] {0}` if it is text, `#[buffer(len = n)] {0}` if another parameter has the number of bytes",
                item.ident
            ),
            Kind::Void => format!(
                "write `#[data] {0}` if C gets its user data there, `#[buffer(len = n)] {0}` if it is memory",
                item.ident
            ),
            Kind::Pointer => format!("write `#[unchecked] {}`: the body then passes it as it is", item.ident),
            _ => format!(
                "write `{0}: &{1}` or `{0}: &mut {1}` if Rust lends it for the call, `#[consumed] {0}` if C owns it from then on",
                item.ident,
                code_text(to)
            ),
        };
        diagnostics
            .error(&code::MISSING_CONTRACT, item.span, format!("pointer {} has no contract", item.text))
            .note("C has to know how long it is there, and who ends it")
            .help(help);
        None
    }

    /// What C gives back: a number, plain data or nothing.
    fn lower_returned(&self, diagnostics: &mut Diagnostics, function: &TypeFnPtr) -> Option<Option<Type>> {
        let ReturnType::Type(_, ty) = &function.output else { return Some(None) };
        if is_nothing(ty) {
            return Some(None);
        }
        let text = format!("the result of {}", self.callback());
        if report_chosen_type(diagnostics, ty, &text) || report_rust_type(diagnostics, ty, &text, None) {
            return None;
        }
        match field_type(ty) {
            FieldType::Value(value) => {
                (!report_not_plain(diagnostics, value, &text)).then(|| Some(bare(value).clone()))
            }
            _ => {
                diagnostics
                    .error(&code::MISSING_CONTRACT, ty.span(), format!("{text} is a pointer, and no clause says whose it is"))
                    .note("C would have to say how long it is there, and who ends it")
                    .help("let C write to a slot, `#[borrowed(exclusive)] answer: *mut T`; or make the callback `#[unchecked]`");
                None
            }
        }
    }
}

pub(super) fn given(given: Given) -> PassedRole {
    PassedRole::Given(given)
}

/// Clauses that say two things of one pointer.
fn report_conflict(diagnostics: &mut Diagnostics, item: &Item<'_>) -> bool {
    let mut found = item.attributes.clauses.iter().filter(|clause| KINDS.contains(&clause.clause.name));
    let nullable = item.find("nullable");
    let Some(first) = found.next() else {
        return false;
    };
    let second = match (first.clause.name, found.next()) {
        ("consumed", Some(second)) if second.clause.name == "cstr" => return false,
        ("cstr", Some(second)) if second.clause.name == "consumed" => return false,
        (_, Some(second)) => second,
        ("unchecked" | "buffer" | "data", None) => match nullable {
            Some(nullable) => nullable,
            None => return false,
        },
        (_, None) => return false,
    };
    diagnostics
        .error(
            &code::CONFLICTING_CLAUSE,
            second.span,
            format!("{} is both `#[{}]` and `#[{}]`", item.text, first.clause.name, second.clause.name),
        )
        .help("keep one of them");
    true
}
