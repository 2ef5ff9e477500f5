//! A parameter's clauses and C type → its role.

use proc_macro2::Span;
use syn::{Expr, Type};

use super::helpers::Helper;
use super::mentions::{As, By, Mention, Mentions};
use super::names::Names;
use super::types::{CType, classify, pointee};
use super::values::{
    self, Place, WORDS, WrittenLength, access_of, buffer_element, is_byte, lower_unit, lower_value, read_length, report_by_value, report_not_text,
    resolve_free, resolve_parameter,
};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Buffer, BufferShape, Consumed, Empty, Fate, InOut, Length, LengthSource, Out, ParameterId, Pointee, Reference, Role, Shape, Transfer,
    Valid, Value, Written as Writes,
};
use crate::syntax::{FunctionItem, Keys, ParameterItem, WrittenSafety, Written, split_arguments};

/// What the roles of a function's parameters are made from.
pub(crate) struct Context<'a> {
    pub(crate) names: &'a Names<'a>,
    pub(crate) function: &'a FunctionItem,
    pub(crate) mentions: &'a Mentions,
    /// What other clauses name the function for.
    pub(crate) helper: Helper,
    /// The parameter that it frees, counts up or copies.
    pub(crate) object: Option<ParameterId>,
}

/// The clauses that say by themselves what a parameter is; at most one of them may stand on it.
const ROLES: &[&str] = &["borrowed", "consumed", "up_refs", "unique", "out", "inout", "null", "fixed", "unchecked"];

/// Which clauses may stand beside which.
const COMPANIONS: &[(&str, &[&str])] = &[
    ("borrowed", &["cstr", "buffer", "nullable"]),
    ("consumed", &["cstr", "buffer", "nullable"]),
    ("up_refs", &["nullable"]),
    ("unique", &[]),
    ("out", &[]),
    ("inout", &[]),
    ("null", &[]),
    ("fixed", &[]),
    ("unchecked", &[]),
    ("cstr", &["borrowed", "consumed", "nullable"]),
    ("buffer", &["borrowed", "consumed", "nullable"]),
    ("nullable", &["borrowed", "consumed", "up_refs", "cstr", "buffer"]),
];

/// The role of parameter `id`.
pub(crate) fn lower_parameter(diagnostics: &mut Diagnostics, context: &Context<'_>, id: ParameterId, item: &ParameterItem) -> Role {
    if item.incomplete {
        return Role::Poisoned;
    }
    let ctype = classify(diagnostics, context.names, &item.ty);
    if matches!(ctype, CType::Poisoned) {
        return Role::Poisoned;
    }
    let one = Subject { context, id, item, ctype: &ctype, text: format!("parameter `{}` of `{}`", item.ident, context.function.ident) };
    if one.report_conflict(diagnostics) {
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

    fn has(&self, name: &str) -> bool {
        self.clause(name).is_some()
    }

    fn report_conflict(&self, diagnostics: &mut Diagnostics) -> bool {
        for (at, second) in self.item.clauses.iter().enumerate() {
            for first in self.item.clauses.iter().take(at) {
                let (a, b) = (first.clause.name, second.clause.name);
                let fits = COMPANIONS.iter().any(|(clause, beside)| *clause == a && beside.contains(&b));
                if !fits {
                    let diagnostic =
                        diagnostics.error(&code::CONFLICTING_CLAUSE, second.span, format!("{} is both `#[{a}]` and `#[{b}]`", self.text));
                    match (meaning_in_conflict(a), meaning_in_conflict(b)) {
                        (Some(first), Some(second)) => diagnostic.help(format!("keep `#[{a}]` if {first}, `#[{b}]` if {second}")),
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
        if let Some(clause) = self.clause("cstr") {
            return self.lower_text(diagnostics, clause);
        }
        if let Some(clause) = self.clause("buffer") {
            return self.lower_buffer(diagnostics, clause).map(Role::Buffer);
        }
        if let Some(clause) = self.clause("borrowed") {
            return self.lower_borrowed(diagnostics, clause);
        }
        self.lower_bare(diagnostics)
    }

    fn wrong_type(&self, diagnostics: &mut Diagnostics, clause: &str, span: Span, help: &str) {
        diagnostics
            .error(&code::CLAUSE_TYPE, span, format!("`#[{clause}]` does not fit the C type of {}", self.text))
            .help(help.to_owned());
    }

    /// No clause: a reference, a number, or a mistake.
    fn lower_bare(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        match self.ctype {
            CType::Scalar(ty) | CType::Byte(ty) => self.without_nullable(diagnostics, Role::Value(ty.clone())),
            CType::Array(.., ty) => self.without_nullable(diagnostics, Role::Value(ty.clone())),
            CType::Reference { lifetime, mutable, optional, to } => {
                let to = self.pointee(diagnostics, to)?;
                let nullable = *optional;
                if self.has("nullable") && !nullable {
                    self.wrong_type(diagnostics, "nullable", self.item.ident.span(), "write `Option<&T>`: a reference is never null");
                    return None;
                }
                Some(Role::Reference(Reference { to, lifetime: lifetime.clone(), access: access_of(*mutable), nullable }))
            }
            CType::Pointer { mutable, to } if self.context.object == Some(self.id) => match &**to {
                // Named by `up_ref` or `dup`: lent for the call.
                CType::Foreign(foreign) => Some(Role::Reference(Reference {
                    to: Pointee::Foreign(foreign.clone()),
                    lifetime: None,
                    access: Access::Shared,
                    nullable: false,
                })),
                _ => self.report_missing(diagnostics, *mutable, to),
            },
            CType::Pointer { to, .. } if self.is_dup_slot() => match &**to {
                CType::Pointer { to: inner, .. } => match &**inner {
                    CType::Foreign(foreign) => {
                        let slot = pointee(&self.item.ty)?.clone();
                        let transfer = Transfer::Owned { free: None, unique: false, parent: None };
                        let value = Value { transfer, shape: Shape::Object(foreign.clone()), nullable: false };
                        Some(Role::Out(Out { value, slot, cast: false, valid: Valid::Success }))
                    }
                    _ => self.report_missing(diagnostics, true, to),
                },
                _ => self.report_missing(diagnostics, true, to),
            },
            CType::Pointer { mutable, to } => self.report_missing(diagnostics, *mutable, to),
            CType::FunctionPointer { optional } => {
                let mut diagnostic = diagnostics.error(
                    &code::MISSING_CONTRACT,
                    self.item.ident.span(),
                    format!("function pointer {} has no contract", self.text),
                );
                diagnostic = diagnostic.note("C would call it at times and with pointers that nobody has described");
                if *optional {
                    diagnostic.help("write `#[null]` or `#[fixed(f)]` to always pass the same, or make the function an `unsafe fn` and this `#[unchecked]`");
                } else {
                    diagnostic.help("write `#[fixed(f)]` to always pass the same, or make the function an `unsafe fn` and this `#[unchecked]`");
                }
                None
            }
            CType::Foreign(_) => {
                report_by_value(diagnostics, &self.text, self.item.ident.span());
                None
            }
            CType::Void | CType::Nothing => {
                self.wrong_type(diagnostics, "borrowed", self.item.ident.span(), "write the type that the C declaration has");
                None
            }
            CType::Poisoned => None,
        }
    }

    fn without_nullable(&self, diagnostics: &mut Diagnostics, role: Role) -> Option<Role> {
        if let Some(nullable) = self.clause("nullable") {
            self.wrong_type(diagnostics, "nullable", nullable.span, "remove it: only a pointer can be NULL");
            return None;
        }
        Some(role)
    }

    /// `D(X **out, X *)`: the first of the two.
    fn is_dup_slot(&self) -> bool {
        self.context.helper.dups.is_some() && self.context.object != Some(self.id) && self.item.clauses.is_empty()
    }

    fn report_missing(&self, diagnostics: &mut Diagnostics, mutable: bool, to: &CType) -> Option<Role> {
        let name = &self.item.ident;
        let span = name.span();
        let text = format!("pointer {} has no contract", self.text);
        if let CType::Pointer { to: inner, .. } = to {
            let diagnostic = diagnostics.error(&code::NESTED_POINTER, span, text);
            diagnostic.note("it points to a pointer: somebody owns what that one points to");
            match &**inner {
                CType::Byte(_) => diagnostic.help("write `#[out(owned(free = free), cstr)]` if C stores new text there, `#[out(borrowed(from = …), cstr)]` if C stores a pointer into something else"),
                _ => diagnostic.help("write `#[out(owned)]` if C stores a new object there, `#[out(borrowed(from = …))]` if C lends one, `#[null]` to pass none"),
            };
            return None;
        }
        let diagnostic = diagnostics.error(&code::MISSING_CONTRACT, span, text);
        diagnostic.note("without one, safe code could pass a dangling pointer");
        match to {
            CType::Foreign(foreign) => {
                let ty = &self.context.names.type_item(foreign.id).ident;
                let reference = if mutable { "&mut " } else { "&" };
                let arguments = if foreign.lifetimes.is_empty() { String::new() } else { format!("<{}>", vec!["'_"; foreign.lifetimes.len()].join(", ")) };
                diagnostic.help(format!(
                    "write `{name}: {reference}{ty}{arguments}` if C only uses it during the call, `#[consumed]` if C frees it later"
                ))
            }
            CType::Byte(_) if mutable => diagnostic.help(format!("write `#[buffer(len = …)] {name}` with its length parameter, `#[out]` if it is one value")),
            CType::Byte(_) => diagnostic.help(format!("write `#[cstr] {name}` if it ends in a NUL, `#[buffer(len = …)] {name}` if its length is another parameter")),
            CType::Void => diagnostic.help(format!("write `#[buffer(len = …)] {name}` if it is memory with a length, `#[null] {name}` to pass none")),
            _ if mutable => diagnostic.help(format!("write `#[out] {name}` if C writes one value there, `#[inout] {name}` if C also reads it, `#[buffer(len = …)] {name}` if it is an array")),
            _ => diagnostic.help(format!("write `#[borrowed] {name}` if it is one value, `#[buffer(len = …)] {name}` if it is an array")),
        };
        None
    }

    fn pointee(&self, diagnostics: &mut Diagnostics, to: &CType) -> Option<Pointee> {
        match to {
            CType::Foreign(foreign) => Some(Pointee::Foreign(foreign.clone())),
            CType::Scalar(ty) | CType::Byte(ty) | CType::Array(.., ty) => Some(Pointee::Plain(ty.clone())),
            CType::Void | CType::Nothing => {
                diagnostics
                    .error(&code::CLAUSE_TYPE, self.item.ident.span(), format!("{} is a `void *`, and nothing says what it points to", self.text))
                    .help("write `#[buffer(len = n)]` if it is memory with a length, or the type that the manual names");
                None
            }
            CType::Pointer { .. } | CType::Reference { .. } | CType::FunctionPointer { .. } => {
                diagnostics
                    .error(&code::NESTED_POINTER, self.item.ident.span(), format!("{} points to a pointer, and nothing says what that one is", self.text))
                    .help("write `#[inout(owned, nullable)]` if C may replace an owner there, `#[out(…)]` if C stores one");
                None
            }
            CType::Poisoned => None,
        }
    }

    fn lower_borrowed(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let CType::Pointer { mutable, to } = self.ctype else {
            self.wrong_type(diagnostics, "borrowed", clause.span, "it goes on a raw pointer; a reference says it already");
            return None;
        };
        let access = self.borrowed_access(diagnostics).unwrap_or(access_of(*mutable));
        let to = self.pointee(diagnostics, to)?;
        if access == Access::Exclusive && !*mutable {
            self.wrong_type(diagnostics, "borrowed", clause.span, "`borrowed(exclusive)` needs a `*mut`: C could not write through a `*const`");
            return None;
        }
        Some(Role::Reference(Reference { to, lifetime: None, access, nullable: self.has("nullable") }))
    }

    /// What `borrowed(shared)` or `borrowed(exclusive)` says beside another clause.
    fn borrowed_access(&self, diagnostics: &mut Diagnostics) -> Option<Access> {
        let clause = self.clause("borrowed")?;
        let keys = Keys::read(diagnostics, "borrowed", clause.tokens(), &["shared", "exclusive"]);
        match (keys.has("shared"), keys.get("exclusive")) {
            (true, Some(exclusive)) => {
                diagnostics
                    .error(&code::CONFLICTING_CLAUSE, exclusive.span, format!("{} is borrowed `shared` and `exclusive`", self.text))
                    .help("keep `exclusive` if C writes it or ends borrows from it");
                None
            }
            (true, None) => Some(Access::Shared),
            (false, Some(_)) => Some(Access::Exclusive),
            (false, None) => None,
        }
    }

    fn lower_length(&self, diagnostics: &mut Diagnostics, mention: Mention) -> Option<Role> {
        let absorbed = self.item.clauses.iter().all(|clause| {
            matches!(clause.form, crate::syntax::Form::Word)
                && match mention.role {
                    As::LengthBehind => ["out", "inout"].contains(&clause.clause.name),
                    As::WrittenBehind => clause.clause.name == "out",
                    As::Length => false,
                }
        });
        if let Some(clause) = self.item.clauses.first().filter(|_| !absorbed) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is a length that the wrapper fills in, and also `#[{}]`", self.text, clause.clause.name),
                )
                .help("remove the clause: the slice says the length");
            return None;
        }
        let indirect = mention.role != As::Length;
        let integer = match (self.ctype, indirect) {
            (CType::Scalar(ty), false) if !is_no_integer(ty) => ty.clone(),
            (CType::Pointer { mutable: true, to }, true) => match &**to {
                CType::Scalar(ty) if !is_no_integer(ty) => ty.clone(),
                _ => return self.report_length_type(diagnostics, indirect),
            },
            _ => return self.report_length_type(diagnostics, indirect),
        };
        let (of, reported) = match (mention.role, mention.by) {
            (As::WrittenBehind, _) | (_, By::Result) => (None, false),
            (_, By::InOut(of)) => (Some(of), false),
            (As::Length, By::Buffer(of)) => (Some(of), false),
            (As::LengthBehind, By::Buffer(of)) => (Some(of), !self.has_written(of)),
        };
        Some(Role::Length { of, integer, indirect, reported })
    }

    /// Whether the buffer says elsewhere how much was written.
    fn has_written(&self, buffer: ParameterId) -> bool {
        self.context.function.parameters.get(buffer.0).is_some_and(|parameter| {
            parameter
                .clauses
                .iter()
                .filter(|clause| clause.clause.name == "buffer")
                .any(|clause| clause.tokens().into_iter().any(|tree| matches!(&tree, proc_macro2::TokenTree::Ident(word) if word == "written")))
        })
    }

    fn report_length_type(&self, diagnostics: &mut Diagnostics, indirect: bool) -> Option<Role> {
        let name = &self.item.ident;
        let diagnostic = diagnostics.error(
            &code::LENGTH_TYPE,
            name.span(),
            if indirect {
                format!("{} is named as a length behind a pointer, and is no pointer to an integer", self.text)
            } else {
                format!("{} is named as a length, and is no integer", self.text)
            },
        );
        match (self.ctype.is_pointer(), indirect) {
            (true, false) => diagnostic.help(format!("write `len = *{name}` if C reads and writes the length through this pointer")),
            (false, true) => diagnostic.help(format!("write `len = {name}` if the length is passed by value")),
            _ => diagnostic.help("write an integer type such as `c_int` or `usize`"),
        };
        None
    }

    fn lower_replaced(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        match self.ctype {
            CType::Pointer { to, .. } => match &**to {
                CType::Foreign(ty) => Some(Role::Replaced { ty: ty.clone(), nullable: self.has("nullable") || self.returns_nullable_owner() }),
                _ => self.report_replaced(diagnostics),
            },
            _ => self.report_replaced(diagnostics),
        }
    }

    /// `replaces` with `nullable`: the empty list is NULL, before and after.
    fn returns_nullable_owner(&self) -> bool {
        self.context.function.attributes.find("returns").is_some_and(|returns| {
            returns.tokens().into_iter().any(|tree| matches!(&tree, proc_macro2::TokenTree::Ident(word) if word == "nullable"))
        })
    }

    fn report_replaced(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        diagnostics
            .error(&code::CLAUSE_TYPE, self.item.ident.span(), format!("{} is replaced by the result, and is no raw pointer to a foreign type", self.text))
            .help("write `x: *mut X` with a type of the block");
        None
    }

    fn lower_unchecked(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        if self.context.function.safety != WrittenSafety::Unsafe {
            diagnostics
                .error(&code::UNCHECKED_SAFE, self.item.ident.span(), format!("{} is `#[unchecked]`, and the function is not an `unsafe fn`", self.text))
                .note("the wrapper takes a raw pointer, and safe code could pass a dangling one")
                .help(format!("write `unsafe fn {}(…)`", self.context.function.ident));
            return None;
        }
        Some(Role::Unchecked(self.item.ty.clone()))
    }

    fn lower_null(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        match self.ctype {
            CType::Pointer { .. } | CType::FunctionPointer { optional: true } | CType::Reference { optional: true, .. } => Some(Role::Null),
            _ => {
                self.wrong_type(diagnostics, "null", self.item.ident.span(), "it goes on a raw pointer or an `Option` of a function pointer");
                None
            }
        }
    }

    fn lower_fixed(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let Ok(value) = syn::parse2::<Expr>(clause.tokens()) else {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, clause.span, format!("`#[fixed]` on {} has no value", self.text))
                .help("write `#[fixed(expression)]`");
            return None;
        };
        let named = match &value {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
            Expr::Call(call) if call.args.len() == 1 => match (&*call.func, call.args.first()) {
                (Expr::Path(some), Some(Expr::Path(path))) if some.path.is_ident("Some") => path.path.get_ident().map(ToString::to_string),
                _ => None,
            },
            _ => None,
        };
        let is_function = matches!(self.ctype, CType::FunctionPointer { .. });
        let function = named.filter(|_| is_function).and_then(|name| self.context.names.function_named(&name));
        Some(Role::Fixed { value, function })
    }

    fn lower_up_refs(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        let (to, nullable) = match self.ctype {
            CType::Reference { mutable: false, optional, to, .. } => (to, *optional),
            CType::Pointer { to, .. } => (to, self.has("nullable")),
            _ => {
                self.wrong_type(diagnostics, "up_refs", self.item.ident.span(), "write `x: &T`: counting up needs no exclusive access");
                return None;
            }
        };
        match &**to {
            CType::Foreign(ty) => Some(Role::UpRefs { ty: ty.clone(), nullable: nullable || self.has("nullable") }),
            _ => {
                self.wrong_type(diagnostics, "up_refs", self.item.ident.span(), "it goes on a pointer to a counted foreign type");
                None
            }
        }
    }

    fn lower_unique(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        if let CType::Pointer { mutable, to } = self.ctype {
            if let CType::Foreign(ty) = &**to {
                return Some(Role::Unique { ty: ty.clone(), access: access_of(*mutable), lifetime: None });
            }
        }
        self.wrong_type(diagnostics, "unique", clause.span, "write `#[unique] x: *mut X`, or `*const X` for what only reads");
        None
    }

    fn lower_text(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let nullable = self.has("nullable");
        match self.ctype {
            CType::Pointer { mutable, to } => {
                let text = match &**to {
                    CType::Byte(_) => true,
                    CType::Scalar(ty) => is_byte(ty),
                    _ => false,
                };
                let access = self.borrowed_access(diagnostics).unwrap_or(access_of(*mutable));
                if text && access == Access::Exclusive {
                    diagnostics
                        .error(&code::CLAUSE_TYPE, clause.span, format!("{} is `*mut`: C may write to it, and a `&CStr` cannot be written to", self.text))
                        .help("add `#[borrowed(shared)]` if C only reads it, write `#[buffer(len = nul)]` if C writes it");
                    return None;
                }
                if text {
                    return Some(Role::Text { nullable, lifetime: None });
                }
                report_not_text(diagnostics, &self.text, clause.span);
                None
            }
            _ => {
                report_not_text(diagnostics, &self.text, clause.span);
                None
            }
        }
    }

    fn lower_out(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let CType::Pointer { mutable: true, to } = self.ctype else {
            self.wrong_type(diagnostics, "out", clause.span, "write `*mut T`: C writes through it");
            return None;
        };
        let words: Vec<&str> = WORDS.iter().copied().chain(["valid", "as"]).collect();
        let keys = Keys::read(diagnostics, "out", clause.tokens(), &words);
        let valid = self.read_valid(diagnostics, &keys)?;
        let cast = match keys.get("as") {
            None => None,
            Some(key) => match key.value.as_ref().and_then(|tokens| syn::parse2::<Type>(tokens.clone()).ok()) {
                Some(ty) => Some(ty),
                None => {
                    diagnostics
                        .error(&code::MALFORMED_CLAUSE, key.span, format!("`as` on {} takes a type", self.text))
                        .help("write `as = *const u8`, the type of what C stores there");
                    return None;
                }
            },
        };
        let slot = match &cast {
            Some(ty) => ty.clone(),
            None => pointee(&self.item.ty)?.clone(),
        };
        let cast_type = cast.as_ref().map(|ty| classify(diagnostics, self.context.names, ty));
        let slot_type = cast_type.as_ref().unwrap_or(to);
        let place = Place {
            names: self.context.names,
            function: self.context.function,
            subject: format!("what C stores in `{}` of `{}`", self.item.ident, self.context.function.ident),
            span: self.item.ident.span(),
        };
        let says_more = keys.iter().any(|argument| argument.key != "valid" && argument.key != "as");
        let value = if says_more {
            lower_value(diagnostics, &place, &keys, slot_type, &slot)?
        } else {
            match slot_type {
                CType::Pointer { .. } => {
                    diagnostics
                        .error(&code::NESTED_POINTER, place.span, format!("{} is a pointer, and `#[out]` does not say who owns it", place.subject))
                        .help("write `#[out(owned)]` if C stores a new object there, `#[out(borrowed(from = …))]` if C lends one");
                    return None;
                }
                CType::Void => {
                    self.wrong_type(diagnostics, "out", clause.span, "say what C stores there: `#[out(…, as = T)]`");
                    return None;
                }
                other => values::lower_plain_value(diagnostics, &place, other)?,
            }
        };
        if matches!(value.transfer, Transfer::Status | Transfer::SameAs(_) | Transfer::Replaces(_)) {
            diagnostics
                .error(&code::MISPLACED_CLAUSE, clause.span, format!("{} cannot be that: it speaks of the function's result", place.subject))
                .help("write it in `#[returns(…)]`");
            return None;
        }
        Some(Role::Out(Out { value, slot, cast: cast.is_some(), valid }))
    }

    fn read_valid(&self, diagnostics: &mut Diagnostics, keys: &Keys) -> Option<Valid> {
        let Some(key) = keys.get("valid") else { return Some(Valid::Success) };
        match key.value.as_ref().map(ToString::to_string).as_deref() {
            Some("success") => Some(Valid::Success),
            Some("always") => Some(Valid::Always),
            Some("failure") => Some(Valid::Failure),
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`valid` on {} is `success`, `always` or `failure`", self.text))
                    .help("write `valid = always` if C fills it even when the call fails");
                None
            }
        }
    }

    fn lower_inout(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let CType::Pointer { mutable: true, to } = self.ctype else {
            self.wrong_type(diagnostics, "inout", clause.span, "write `*mut T`: C reads and writes through it");
            return None;
        };
        let keys = Keys::read(diagnostics, "inout", clause.tokens(), WORDS);
        let slot = pointee(&self.item.ty)?.clone();
        let place = Place {
            names: self.context.names,
            function: self.context.function,
            subject: format!("what C finds and leaves in `{}` of `{}`", self.item.ident, self.context.function.ident),
            span: self.item.ident.span(),
        };
        let value = if keys.iter().next().is_some() {
            lower_value(diagnostics, &place, &keys, to, &slot)?
        } else if matches!(&**to, CType::Pointer { .. }) {
            diagnostics
                .error(&code::NESTED_POINTER, place.span, format!("{} is a pointer, and `#[inout]` does not say who owns it", place.subject))
                .help("write `#[inout(owned(free = F), nullable)]` if C may replace the owner there");
            return None;
        } else {
            values::lower_plain_value(diagnostics, &place, to)?
        };
        if !matches!(value.transfer, Transfer::Value | Transfer::Owned { .. }) {
            diagnostics
                .error(&code::MISPLACED_CLAUSE, clause.span, format!("{} is a plain value or an owner", place.subject))
                .help("write `#[inout]` or `#[inout(owned(free = F), nullable)]`");
            return None;
        }
        Some(Role::InOut(InOut { value, slot, lifetime: None }))
    }

    fn lower_consumed(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        let clause = self.clause("consumed");
        let span = clause.map_or(self.item.ident.span(), |clause| clause.span);
        let keys = Keys::read(diagnostics, "consumed", clause.map(Written::tokens).unwrap_or_default(), &["on", "free"]);
        let on = match keys.get("on").map(|key| (key, key.value.as_ref().map(ToString::to_string))) {
            None => None,
            Some((_, Some(word))) if word == "success" => Some(Fate::Success),
            Some((_, Some(word))) if word == "always" => Some(Fate::Always),
            Some((key, _)) => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`on` of {} is `success` or `always`", self.text))
                    .help("write `on = success` if a failed call leaves it with the caller, `on = always` if it is gone all the same");
                return None;
            }
        };
        let free = match keys.get("free") {
            None => None,
            Some(key) => Some(resolve_free(diagnostics, self.context.names, key)?),
        };
        let CType::Pointer { to, .. } = self.ctype else {
            self.wrong_type(diagnostics, "consumed", span, "write the raw pointer of the C declaration: `*mut T`");
            return None;
        };
        let helper = self.context.helper.frees && self.context.object == Some(self.id);
        let nullable = self.has("nullable");
        let memory_free = |diagnostics: &mut Diagnostics| {
            if free.is_none() && !helper {
                diagnostics
                    .error(&code::MISSING_FREE, span, format!("{} is consumed memory, and nothing says how it was allocated", self.text))
                    .help("name the free function of its allocator: `#[consumed(free = free)]`");
                return None;
            }
            Some(())
        };
        let (shape, indirect) = if let Some(cstr) = self.clause("cstr") {
            if !matches!(&**to, CType::Byte(_)) && !matches!(&**to, CType::Scalar(ty) if is_byte(ty)) {
                report_not_text(diagnostics, &self.text, cstr.span);
                return None;
            }
            memory_free(diagnostics)?;
            (Shape::Text, false)
        } else if let Some(buffer) = self.clause("buffer") {
            memory_free(diagnostics)?;
            (self.lower_consumed_buffer(diagnostics, buffer, to)?, false)
        } else {
            match &**to {
                CType::Foreign(ty) => (Shape::Object(ty.clone()), false),
                CType::Pointer { to: inner, .. } => match &**inner {
                    CType::Foreign(ty) => (Shape::Object(ty.clone()), true),
                    _ if helper => (Shape::Raw(pointee(&self.item.ty)?.clone()), true),
                    _ => return self.report_consumed(diagnostics, span),
                },
                _ if helper => (Shape::Raw(pointee(&self.item.ty)?.clone()), false),
                _ => return self.report_consumed(diagnostics, span),
            }
        };
        Some(Role::Consumed(Consumed { shape, free, on, nullable, indirect }))
    }

    fn report_consumed(&self, diagnostics: &mut Diagnostics, span: Span) -> Option<Role> {
        diagnostics
            .error(&code::CLAUSE_TYPE, span, format!("{} is consumed, and nothing says what it is", self.text))
            .help("it points to a foreign type of the block, or has `#[cstr]` or `#[buffer(len = n)]` beside it");
        None
    }

    fn lower_consumed_buffer(&self, diagnostics: &mut Diagnostics, clause: &Written, to: &CType) -> Option<Shape> {
        let element = buffer_element(diagnostics, &self.text, to, &self.item.ty, clause.span)?;
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), &["len", "unit"]);
        let Some(len) = keys.get("len") else { return self.report_no_length(diagnostics, clause.span) };
        let length = match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Value(name) => LengthSource::Parameter(resolve_parameter(diagnostics, self.context.function, "`len`", &name)?),
            _ => return self.report_no_length(diagnostics, clause.span),
        };
        Some(Shape::Buffer(BufferShape { element, length, unit: lower_unit(diagnostics, &keys), uninit: false, written_return: false }))
    }

    fn report_no_length<T>(&self, diagnostics: &mut Diagnostics, span: Span) -> Option<T> {
        let integers: Vec<String> = self
            .context
            .function
            .parameters
            .iter()
            .filter(|other| other.ident != self.item.ident && other.clauses.is_empty() && matches!(other.ty, Type::Path(_)))
            .map(|other| format!("`len = {}`", other.ident))
            .collect();
        let diagnostic = diagnostics.error(&code::UNKNOWN_LENGTH, span, format!("nothing says how long {} is", self.text));
        if integers.is_empty() {
            diagnostic.help("write `#[cstr]` if it ends in a NUL, `#[buffer(len = nul)]` if an array ends in a zero");
        } else {
            diagnostic.help(format!("name its length parameter: {}", integers.join(", ")));
        }
        None
    }

    fn lower_buffer(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Buffer> {
        let CType::Pointer { mutable, to } = self.ctype else {
            self.wrong_type(diagnostics, "buffer", clause.span, "it goes on a raw pointer; the wrapper takes a slice");
            return None;
        };
        let keys = Keys::read(
            diagnostics,
            "buffer",
            clause.tokens(),
            &["len", "unit", "uninit", "written", "empty", "each", "cursor", "fields", "field", "of"],
        );
        if let Some(later) = keys.among(&["each", "cursor", "fields", "field", "of"]).first() {
            diagnostics
                .error(&code::UNAVAILABLE_CLAUSE, later.span, format!("`{}` of a buffer is not part of this version", later.key))
                .help("until then write `#[unchecked]` here and make the function an `unsafe fn`");
            return None;
        }
        let access = self.borrowed_access(diagnostics).unwrap_or(access_of(*mutable));
        if access == Access::Exclusive && !*mutable {
            self.wrong_type(diagnostics, "borrowed", clause.span, "`borrowed(exclusive)` needs a `*mut`: C could not write through a `*const`");
            return None;
        }
        let (element, length) = match (&**to, keys.get("len")) {
            (CType::Array(element, count, _), None) => {
                (buffer_element(diagnostics, &self.text, element, &self.item.ty, clause.span)?, Length::Fixed(count.clone()))
            }
            (other, Some(len)) => {
                let element = buffer_element(diagnostics, &self.text, other, &self.item.ty, clause.span)?;
                (element, self.lower_buffer_length(diagnostics, clause, len)?)
            }
            (_, None) => return self.report_no_length(diagnostics, clause.span),
        };
        let written = match keys.get("written") {
            None => None,
            Some(key) => Some(self.lower_written(diagnostics, key, &length)?),
        };
        let uninit = keys.has("uninit");
        if access == Access::Shared && (uninit || written.is_some()) {
            self.wrong_type(diagnostics, "buffer", clause.span, "`uninit` and `written` need a `*mut`: C fills the buffer");
            return None;
        }
        if uninit && written.is_none() && !matches!(length, Length::Fixed(_)) {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, clause.span, format!("{} is `uninit`, and nothing says how much of it C fills", self.text))
                .help("add `written = return`, `written = *n`, or `written = n` if a success fills all of it");
            return None;
        }
        let nullable = self.has("nullable");
        if nullable && (uninit || written.is_some()) {
            diagnostics
                .error(&code::CONFLICTING_CLAUSE, clause.span, format!("{} is `nullable`, and gives back what C wrote to it", self.text))
                .help("declare the function twice with `#[link_name]`: once with the buffer, once with `#[null]`");
            return None;
        }
        let unit = lower_unit(diagnostics, &keys);
        let empty = self.lower_empty(diagnostics, &keys)?;
        Some(Buffer { element, access, nullable, length, unit, uninit, written, empty, lifetime: None })
    }

    fn lower_buffer_length(&self, diagnostics: &mut Diagnostics, clause: &Written, len: &crate::syntax::Argument) -> Option<Length> {
        match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Nul => Some(Length::Nul),
            WrittenLength::Return => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, len.span, format!("the length of {} cannot be the return value: C needs it before", self.text))
                    .help("name the capacity with `len = n`, and say `written = return`");
                None
            }
            WrittenLength::Value(name) | WrittenLength::Pointer(name) => {
                let id = resolve_parameter(diagnostics, self.context.function, "`len`", &name)?;
                if id == self.id {
                    return self.report_no_length(diagnostics, clause.span);
                }
                Some(Length::Parameter(id))
            }
        }
    }

    fn lower_written(&self, diagnostics: &mut Diagnostics, key: &crate::syntax::Argument, length: &Length) -> Option<Writes> {
        match read_length(diagnostics, "`written`", key)? {
            WrittenLength::Return => Some(Writes::Return),
            WrittenLength::Nul => Some(Writes::Nul),
            WrittenLength::Pointer(name) => {
                resolve_parameter(diagnostics, self.context.function, "`written`", &name).map(Writes::Pointer)
            }
            WrittenLength::Value(name) => {
                let id = resolve_parameter(diagnostics, self.context.function, "`written`", &name)?;
                if matches!(length, Length::Parameter(length) if *length == id) {
                    return Some(Writes::Full);
                }
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`written = {}` is not the length of {}", name.text, self.text))
                    .help(format!("write `written = *{}` if C stores the number there, `written = return` if C returns it", name.text));
                None
            }
        }
    }

    fn lower_empty(&self, diagnostics: &mut Diagnostics, keys: &Keys) -> Option<Empty> {
        let Some(key) = keys.get("empty") else { return Some(Empty::Zeros) };
        match key.value.as_ref().map(ToString::to_string).as_deref() {
            Some("zeros") => Some(Empty::Zeros),
            Some("null") => Some(Empty::Null),
            Some("error") => Some(Empty::Error),
            _ => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`empty` of {} is `zeros`, `null` or `error`", self.text))
                    .help("write `empty = null` if C wants NULL for an empty buffer, `empty = error` if it must not be empty");
                None
            }
        }
    }
}

/// Types that are surely no integer.
fn is_no_integer(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            ["f32", "f64", "bool", "char", "c_float", "c_double", "String", "str"].iter().any(|other| last.ident == other)
        }),
        _ => true,
    }
}

/// When a clause is the right one, to choose between two.
fn meaning_in_conflict(clause: &str) -> Option<&'static str> {
    Some(match clause {
        "borrowed" => "C only uses it during the call",
        "consumed" => "C frees it later",
        "up_refs" => "C takes a count of its own",
        "unique" => "C only allows it while nobody else holds the object",
        "out" => "C writes it and does not read it",
        "inout" => "C reads it and writes it",
        "null" => "C always gets NULL",
        "fixed" => "C always gets the same value",
        "unchecked" => "no clause can say it",
        "cstr" => "it ends in a NUL",
        "buffer" => "its length is a number",
        _ => return None,
    })
}

/// The arguments of `ends(…)`.
pub(crate) fn names_in(clause: &Written) -> Vec<super::names::Name> {
    split_arguments(clause.tokens())
        .into_iter()
        .filter_map(|piece| syn::parse2::<syn::Ident>(piece).ok())
        .map(|ident| super::names::Name { text: ident.to_string(), span: ident.span() })
        .collect()
}
