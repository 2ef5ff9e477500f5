//! What C passes to a callback and wants back from it: the parameters and the result of the function pointer.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{NamedArg, ReturnType, Type, TypeFnPtr};

use super::Subject;
use super::passed::{lower_elements, lower_text};
use super::passed_owners::lower_consumed;
use crate::Spanned;
use crate::clauses::Place;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{CallbackParameter, CallbackRole};
use crate::lower::c_types::{Spot, report_rust_type};
use crate::lower::types::{CType, bare, classify, raw_type};
use crate::syntax::{Attributes, Written, WrittenSafety, sort_attributes};

/// A callback while its signature is lowered.
pub(super) struct Invocation<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) function: &'a TypeFnPtr,
    /// Whether C hands the closure's address back, so that one of the parameters is `#[data]`; if that was understood.
    pub(super) data: Option<bool>,
    /// How it is found otherwise, as written.
    pub(super) found_by: &'static str,
}

/// What carries the closure's address back.
#[derive(PartialEq, Eq)]
enum Carrier {
    /// A parameter.
    Address,
    /// A field of a struct.
    Struct,
}

/// What a parameter is to another one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Nothing.
    Itself,
    /// How many elements it has.
    Length,
    /// Where the closure leaves how many elements it gives.
    SlotLength,
}

/// Which clauses may stand beside which.
const COMPANIONS: &[(&str, &str)] = &[
    ("borrowed", "nullable"),
    ("borrowed", "buffer"),
    ("cstr", "nullable"),
    ("buffer", "nullable"),
    ("consumed", "nullable"),
    ("data", "borrowed"),
    ("data", "nullable"),
    ("data", "unused"),
];

/// A parameter with what stands on it.
pub(super) struct Item<'a> {
    pub(super) ident: Ident,
    pub(super) is_named: bool,
    pub(super) ty: &'a Type,
    pub(super) attributes: Attributes,
    pub(super) text: String,
    pub(super) span: Span,
}

impl Item<'_> {
    pub(super) fn find(&self, name: &str) -> Option<&Written> {
        self.attributes.find(name)
    }
}

impl Invocation<'_> {
    pub(super) fn callback(&self) -> String {
        format!("callback `{}` of `{}`", self.subject.item.ident, self.subject.context.function.ident)
    }

    /// All parameters, if each of them was understood.
    pub(super) fn lower_parameters(&self, diagnostics: &mut Diagnostics) -> Option<Vec<CallbackParameter>> {
        let items: Vec<Item<'_>> =
            self.function.inputs.iter().enumerate().map(|(at, input)| self.read(diagnostics, at, input)).collect();
        let known = diagnostics.len();
        self.report_one_name(diagnostics, &items);
        let lengths = self.find_lengths(diagnostics, &items);
        let slot_lengths = self.find_slot_lengths(&items);
        let mut parameters = Vec::new();
        let mut incomplete = diagnostics.len() > known;
        for (at, item) in items.iter().enumerate() {
            let is_length = lengths.iter().any(|(_, length)| *length == at);
            let own = lengths.iter().find(|(buffer, _)| *buffer == at).map(|(_, length)| *length);
            let use_as = match (is_length, slot_lengths.contains(&at)) {
                (true, _) => Use::Length,
                (false, true) => Use::SlotLength,
                (false, false) => Use::Itself,
            };
            match self.lower(diagnostics, item, use_as, own) {
                Some(role) => {
                    let anonymous = syn::Lifetime::new("'_", Span::call_site());
                    let raw = raw_type(self.subject.context.names, item.ty, &anonymous);
                    parameters.push(CallbackParameter { ident: item.ident.clone(), raw, role, span: item.span });
                }
                None => incomplete = true,
            }
        }
        let is_marked = items.iter().any(|item| item.find("data").is_some() || item.attributes.incomplete);
        if self.data == Some(true) && !is_marked {
            self.report_unmarked(diagnostics, &items);
            return None;
        }
        (!incomplete).then_some(parameters)
    }

    fn read<'i>(&self, diagnostics: &mut Diagnostics, at: usize, input: &'i NamedArg) -> Item<'i> {
        let name = input.name.as_ref().map(|(ident, _)| ident).filter(|ident| *ident != "_");
        let ident = name.cloned().unwrap_or_else(|| self.stand_in(at));
        let (shown, span) = match name {
            Some(name) => (format!("`{name}`"), name.span()),
            None => (format!("number {}", at + 1), input.ty.span()),
        };
        let text = format!("parameter {shown} of {}", self.callback());
        let attributes = sort_attributes(diagnostics, input.attrs.clone(), Place::CallbackParameter, &text);
        Item { ident, is_named: name.is_some(), ty: &input.ty, attributes, text, span }
    }

    /// A name for what has none, other than all that there are.
    fn stand_in(&self, at: usize) -> Ident {
        let names: Vec<&Ident> =
            self.function.inputs.iter().filter_map(|input| Some(&input.name.as_ref()?.0)).collect();
        let mut ident = format_ident!("argument_{at}", span = Span::mixed_site());
        while names.iter().any(|name| **name == ident) {
            ident = format_ident!("{ident}_");
        }
        ident
    }

    fn report_one_name(&self, diagnostics: &mut Diagnostics, items: &[Item<'_>]) {
        for (at, item) in items.iter().enumerate() {
            if items.iter().take(at).any(|earlier| earlier.ident == item.ident) {
                diagnostics
                    .error(
                        &code::DUPLICATE_NAME,
                        item.span,
                        format!("{} has two parameters named `{}`", self.callback(), item.ident),
                    )
                    .help("give one of them another name");
            }
        }
    }

    fn report_unmarked(&self, diagnostics: &mut Diagnostics, items: &[Item<'_>]) {
        let candidate =
            items.iter().find(|item| matches!(bare(item.ty), Type::Ptr(_)) && item.attributes.clauses.is_empty());
        let diagnostic = diagnostics.error(
            &code::MISSING_USER_DATA,
            self.subject.item.ident.span(),
            format!("nothing says through which parameter {} gets its closure back", self.callback()),
        );
        match candidate {
            Some(item) => diagnostic.help(format!(
                "write `#[data] {}: {}`",
                if item.is_named { item.ident.to_string() } else { "user".to_owned() },
                code_text(item.ty)
            )),
            None => diagnostic.help("write `data = none` if C passes nothing of the caller's on: the wrapper then takes a `fn`, or a closure that captures nothing"),
        };
    }

    fn lower(
        &self,
        diagnostics: &mut Diagnostics,
        item: &Item<'_>,
        use_as: Use,
        length: Option<usize>,
    ) -> Option<CallbackRole> {
        if item.attributes.incomplete || self.report_unnamed(diagnostics, item) || report_conflict(diagnostics, item) {
            return None;
        }
        let name = item.ident.to_string();
        let unseen = item.find("unchecked").is_some() || item.find("unused").is_some();
        if !unseen
            && report_rust_type(diagnostics, self.subject.context.names, item.ty, &item.text, &Spot::Parameter(&name))
        {
            return None;
        }
        let ctype = classify(diagnostics, self.subject.context.names, item.ty);
        if matches!(ctype, CType::Poisoned) {
            return None;
        }
        if item.find("data").is_some() && self.lower_data(diagnostics, item, &ctype)? == Carrier::Address {
            return Some(CallbackRole::Data);
        }
        // Where the mark is missing, that is reported once.
        let is_unmarked_data = self.data != Some(false)
            && matches!(&ctype, CType::Pointer { to, .. } if matches!(**to, CType::Void))
            && item.attributes.clauses.is_empty()
            && !self.has_mark();
        if item.find("unused").is_some() || is_unmarked_data {
            return Some(CallbackRole::Unused);
        }
        if item.find("unchecked").is_some() {
            return self.lower_unchecked(diagnostics, item);
        }
        if use_as == Use::SlotLength {
            return self.lower_slot_length(diagnostics, item, &ctype);
        }
        if use_as == Use::Length {
            return match &ctype {
                CType::Scalar(ty) | CType::Byte(ty) if item.attributes.clauses.is_empty() => {
                    Some(CallbackRole::Length { integer: ty.clone() })
                }
                _ => {
                    diagnostics
                        .error(
                            &code::LENGTH_TYPE,
                            item.span,
                            format!("{} is the length of a buffer, and no bare integer", item.text),
                        )
                        .help("write the integer type that C has for it, and no clause");
                    None
                }
            };
        }
        if let Some(clause) = item.find("cstr") {
            return lower_text(diagnostics, item, clause, &ctype);
        }
        if let Some(clause) = item.find("buffer") {
            return lower_elements(diagnostics, item, clause, &ctype, length);
        }
        if let Some(clause) = item.find("consumed") {
            return lower_consumed(diagnostics, item, clause, &ctype);
        }
        if let Some(clause) = item.find("out") {
            return self.lower_slot(diagnostics, item, clause, &ctype);
        }
        self.lower_bare(diagnostics, item, &ctype)
    }

    fn has_mark(&self) -> bool {
        self.function.inputs.iter().flat_map(|input| &input.attrs).any(|attribute| attribute.path().is_ident("data"))
    }

    /// rustfmt drops what stands on a parameter without a name.
    fn report_unnamed(&self, diagnostics: &mut Diagnostics, item: &Item<'_>) -> bool {
        let Some(clause) = item.attributes.clauses.first().filter(|_| !item.is_named) else { return false };
        let name = clause.clause.name;
        let wish = if name == "data" { "user" } else { "x" };
        diagnostics
            .error(&code::MALFORMED_CLAUSE, clause.span, format!("`#[{name}]` stands on a parameter of {} that has no name", self.callback()))
            .note("rustfmt drops the attributes of a function pointer's parameter that has none, and the clause with them")
            .help(format!("name it: `#[{name}] {wish}: {}`", code_text(item.ty)));
        true
    }

    /// What `#[data]` stands on: the address, or a struct that has it in a field.
    fn lower_data(&self, diagnostics: &mut Diagnostics, item: &Item<'_>, ctype: &CType) -> Option<Carrier> {
        if self.data == Some(false) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    item.span,
                    format!("{} is `#[data]`, and the callback has `data = {}`", item.text, self.found_by),
                )
                .help("name the parameter of the function that C hands back here: `data = user`");
            return None;
        }
        let earlier = self
            .function
            .inputs
            .iter()
            .filter(|input| input.attrs.iter().any(|attribute| attribute.path().is_ident("data")))
            .count();
        if earlier > 1 {
            let is_first = self
                .function
                .inputs
                .iter()
                .find(|input| input.attrs.iter().any(|attribute| attribute.path().is_ident("data")))
                .is_some_and(|input| std::ptr::eq(&raw const *item.ty, &raw const input.ty));
            if !is_first {
                diagnostics
                    .error(
                        &code::REPEATED_CLAUSE,
                        item.span,
                        format!("two parameters of {} are `#[data]`", self.callback()),
                    )
                    .help("write it on the one that C passes the user data in");
                return None;
            }
        }
        let names = self.subject.context.names;
        match ctype {
            CType::Pointer { to, .. } if matches!(**to, CType::Void) => {
                let other = item.attributes.clauses.iter().find(|other| other.clause.name != "data");
                let Some(other) = other else { return Some(Carrier::Address) };
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        other.span,
                        format!("{} is both `#[data]` and `#[{}]`", item.text, other.clause.name),
                    )
                    .help("keep `#[data]`: the closure does not get it");
                None
            }
            CType::Pointer { to, .. } | CType::Reference { to, .. } if matches!(&**to, CType::Foreign(ty) if names.type_item(ty.id).attributes.has("declared")) => {
                Some(Carrier::Struct)
            }
            CType::Pointer { to, .. } | CType::Reference { to, .. } if matches!(**to, CType::Foreign(_)) => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        item.ty.span(),
                        format!("{} is `#[data]`, and nothing says which fields it has", item.text),
                    )
                    .help("write `#[declared] type X = path::X;` for a `#[contract] #[repr(C)] struct X` with a field that is `#[data]`; if C has to be asked, `data = via(f(x))`");
                None
            }
            _ => {
                diagnostics
                    .error(&code::CLAUSE_TYPE, item.ty.span(), format!("{} is `#[data]`, and no `void *`", item.text))
                    .help(format!(
                        "write `#[data] {}: *mut c_void`, on the parameter that C passes the user data in",
                        item.ident
                    ));
                None
            }
        }
    }

    fn lower_unchecked(&self, diagnostics: &mut Diagnostics, item: &Item<'_>) -> Option<CallbackRole> {
        let function = self.subject.context.function;
        if function.safety != WrittenSafety::Unsafe {
            diagnostics
                .error(
                    &code::UNCHECKED_SAFE,
                    item.span,
                    format!("{} is `#[unchecked]`, and the function is not an `unsafe fn`", item.text),
                )
                .note("the closure gets a raw pointer that nobody has described")
                .help(format!(
                    "write `#[unused]` if the closure does not need it, or `unsafe fn {}(…)`",
                    function.ident
                ));
            return None;
        }
        let anonymous = syn::Lifetime::new("'_", Span::call_site());
        Some(CallbackRole::Unchecked(raw_type(self.subject.context.names, item.ty, &anonymous)))
    }

    /// What the closure returns; `Some(None)` for nothing.
    #[expect(clippy::option_option, reason = "not understood, nothing, or a type")]
    pub(super) fn lower_result(&self, diagnostics: &mut Diagnostics) -> Option<Option<Type>> {
        let ReturnType::Type(_, ty) = &self.function.output else { return Some(None) };
        let text = format!("the result of {}", self.callback());
        if report_rust_type(diagnostics, self.subject.context.names, ty, &text, &Spot::Result) {
            return None;
        }
        match classify(diagnostics, self.subject.context.names, ty) {
            CType::Nothing if !matches!(bare(ty), Type::Never(_)) => Some(None),
            CType::Scalar(ty) | CType::Byte(ty) | CType::Array(.., ty) => Some(Some(ty)),
            CType::Poisoned => None,
            _ => {
                diagnostics
                    .error(&code::MISSING_CONTRACT, ty.span(), format!("{text} is a pointer, and has no contract"))
                    .note("C would use what the closure returns for as long as it likes")
                    .help("add `returns(owned)` to the `#[callback(…)]` if it is an object that C takes over, and frees")
                    .help("if not, make the function an `unsafe fn`, and the callback `#[unchecked]`: a closure gives plain values and owners");
                None
            }
        }
    }
}

fn report_conflict(diagnostics: &mut Diagnostics, item: &Item<'_>) -> bool {
    let clauses = &item.attributes.clauses;
    for (at, second) in clauses.iter().enumerate() {
        for first in clauses.iter().take(at) {
            let (a, b) = (first.clause.name, second.clause.name);
            if !COMPANIONS.iter().any(|&(one, other)| (a, b) == (one, other) || (b, a) == (one, other)) {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        second.span,
                        format!("{} is both `#[{a}]` and `#[{b}]`", item.text),
                    )
                    .help(format!("keep `#[{a}]` or `#[{b}]`"));
                return true;
            }
        }
    }
    false
}
