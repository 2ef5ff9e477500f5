//! What becomes of each argument of C's.

use crate::Spanned;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::Function;
use super::given_elements::report_each;
use super::mentions::Mention;
use super::taken::{lower_free, lower_taken};
use super::types::{c_type, is_text, raw_pointer, report_chosen_type, report_pointee, report_rust_type};
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::export::{ExportElements, ExportOut, ExportParameter, ExportRole, Given, Lent};
use crate::lower::buffers::{WrittenLength, lower_unit, read_length};
use crate::lower::c_types::report_not_plain;
use crate::lower::field_types::{FieldType, Kind, element_of, field_type, is_mutable, pointee_kind};
use crate::lower::types::bare;
use crate::lower::values::report_not_text;
use crate::syntax::{ExportParameterItem, Keys, Written};

/// Clauses of which an argument has one.
const KINDS: &[&str] = &["borrowed", "consumed", "cstr", "buffer", "out", "inout", "callback", "unchecked"];

impl Function<'_> {
    /// All parameters but what goes into their slots, which may borrow from any of them.
    pub(super) fn lower_parameters(&mut self, diagnostics: &mut Diagnostics) {
        let items = &self.written.parameters;
        let mut roles: Vec<ExportRole> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            if items.iter().take(at).any(|earlier| earlier.ident == item.ident) {
                diagnostics
                    .error(
                        &code::DUPLICATE_NAME,
                        item.ident.span(),
                        format!("`{}` has two parameters `{}`", self.ident(), item.ident),
                    )
                    .help("give each the name that the C header is to have");
                roles.push(ExportRole::Poisoned);
                continue;
            }
            let text = format!("parameter `{}` of `{}`", item.ident, self.ident());
            let argument = Argument { function: self, item, text };
            let mention = self.mentions.get(at).copied().flatten();
            let role = match mention {
                _ if item.incomplete => None,
                Some(Mention::Unnamed) => None,
                Some(Mention::UserData) => argument.lower_user_data(diagnostics),
                Some(Mention::Destroy(_)) => argument.lower_destroy(diagnostics),
                Some(Mention::LengthSlot) => argument.lower_length_slot(diagnostics),
                None => argument.lower(diagnostics),
            };
            roles.push(role.unwrap_or(ExportRole::Poisoned));
        }
        self.tie_lengths(diagnostics, &mut roles);
        let parameters = items.iter().zip(roles).enumerate();
        self.parameters = parameters
            .map(|(at, (item, role))| {
                let mut ident = item.ident.clone();
                if items.iter().take(at).any(|earlier| earlier.ident == ident) {
                    // So that the compiler has nothing to add.
                    ident = Ident::new(&format!("{}_{at}", ident.unraw()), ident.span());
                }
                ExportParameter { ident, ty: c_type(&item.ty), role }
            })
            .collect();
    }

    /// A length belongs to one buffer, and is an integer.
    fn tie_lengths(&self, diagnostics: &mut Diagnostics, roles: &mut [ExportRole]) {
        for at in 0..roles.len() {
            let Some(ExportRole::Elements(elements)) = roles.get(at) else { continue };
            let (length, item) = (elements.length, &self.written.parameters[at]); // as many as roles
            let named = &self.written.parameters[length]; // found by its name
            let what = match &roles[length] {
                ExportRole::Value if !is_fractional(&named.ty) => {
                    roles[length] = ExportRole::Length;
                    continue;
                }
                ExportRole::Poisoned => continue,
                ExportRole::Length => None,
                _ => Some(code_text(&named.ty)),
            };
            let span = item.find("buffer").map_or_else(|| item.ident.span(), |clause| clause.span);
            let (name, buffer) = (&named.ident, &item.ident);
            match what {
                None => diagnostics
                    .error(
                        &code::LENGTH_SHARED,
                        span,
                        format!("`{name}` of `{}` is the length of two buffers", self.ident()),
                    )
                    .help(format!("give `{buffer}` a length parameter of its own")),
                Some(ty) => diagnostics
                    .error(
                        &code::LENGTH_TYPE,
                        span,
                        format!("`{name}` is the length of `{buffer}`, and no integer: it is `{ty}`"),
                    )
                    .help(format!("write `{name}: usize`")),
            };
            roles[at] = ExportRole::Poisoned;
        }
    }

    /// What the body puts into C's slots.
    pub(super) fn lower_outs(&mut self, diagnostics: &mut Diagnostics) {
        for at in 0..self.parameters.len() {
            if !matches!(&self.parameters[at].role, ExportRole::Out(_)) {
                continue; // `at` is in range
            }
            let item = &self.written.parameters[at]; // as many as parameters
            let text = format!("parameter `{}` of `{}`", item.ident, self.ident());
            let value = item.find("out").zip(raw_pointer(&item.ty)).and_then(|(clause, slot)| {
                let keys = Keys::read(diagnostics, "out", clause.tokens(), super::given::WORDS);
                if keys.incomplete {
                    return None;
                }
                self.lower_given(diagnostics, &text, &keys, &slot.elem, item.find("cstr").map(|clause| clause.span))
            });
            let nullable = item.find("nullable").is_some();
            self.parameters[at].role = match value {
                Some(value) => ExportRole::Out(ExportOut { value, nullable }),
                None => ExportRole::Poisoned,
            };
        }
    }
}

pub(super) fn is_fractional(ty: &Type) -> bool {
    matches!(bare(ty), Type::Path(path) if path.path.segments.last().is_some_and(|last| {
        ["f32", "f64", "c_float", "c_double"].iter().any(|other| last.ident == other)
    }))
}

/// A parameter in the making.
pub(super) struct Argument<'a> {
    pub(super) function: &'a Function<'a>,
    pub(super) item: &'a ExportParameterItem,
    /// "parameter `x` of `f`"
    pub(super) text: String,
}

impl Argument<'_> {
    fn lower(&self, diagnostics: &mut Diagnostics) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        if self.report_conflict(diagnostics) || report_chosen_type(diagnostics, &item.ty, text) {
            return None;
        }
        if let Some(clause) = item.find("callback") {
            return self.lower_callback(diagnostics, clause);
        }
        match field_type(&item.ty) {
            FieldType::Reference { to, lifetime, mutable, optional } => {
                self.lower_reference(diagnostics, to, lifetime, mutable, optional)
            }
            FieldType::Function => self.lower_function_pointer(diagnostics),
            FieldType::Pointer(to) => self.lower_pointer(diagnostics, to),
            FieldType::PointerArray(_) => {
                report_rust_type(diagnostics, &item.ty, text, Some(&item.ident.to_string()));
                None
            }
            FieldType::Value(ty) => {
                if report_rust_type(diagnostics, ty, text, Some(&item.ident.to_string())) {
                    return None;
                }
                if let Some(clause) = item.clauses.iter().find(|clause| clause.clause.name != "unchecked") {
                    self.report_no_pointer(diagnostics, clause);
                    return None;
                }
                if report_not_plain(diagnostics, ty, text) {
                    return None;
                }
                Some(ExportRole::Value)
            }
        }
    }

    /// Clauses that say two things of one pointer.
    fn report_conflict(&self, diagnostics: &mut Diagnostics) -> bool {
        let mut found = self.item.clauses.iter().filter(|clause| KINDS.contains(&clause.clause.name));
        let nullable = self.item.find("nullable");
        let (Some(mut first), mut second) = (found.next(), found.next()) else { return false };
        // Who ends it, and what it is, are two things.
        for (owner, shape) in [("consumed", "cstr"), ("consumed", "buffer")] {
            let names = [Some(first.clause.name), second.map(|second| second.clause.name)];
            if names.contains(&Some(owner)) && names.contains(&Some(shape)) {
                if let Some(shape) = second.filter(|second| second.clause.name == shape) {
                    first = shape;
                }
                second = found.next();
            }
        }
        let second = match (first.clause.name, second) {
            ("out", Some(second)) if second.clause.name == "cstr" => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        second.span,
                        format!("{} is `#[out]`, whose text is said between its brackets", self.text),
                    )
                    .help("write `#[out(owned, cstr)]`");
                return true;
            }
            (_, Some(second)) => second,
            ("unchecked" | "buffer", None) if nullable.is_some() => nullable.unwrap_or(first),
            (_, None) => return false,
        };
        let help = match (first.clause.name, second.clause.name) {
            ("unchecked", "nullable") => "remove `#[nullable]`: the pointer is passed on as it is".to_owned(),
            ("buffer", "nullable") => "remove `#[nullable]`: NULL with length 0 is the empty slice".to_owned(),
            (one, other) => format!("keep `#[{one}]` or `#[{other}]`, whichever the caller does"),
        };
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                second.span,
                format!("{} is both `#[{}]` and `#[{}]`", self.text, first.clause.name, second.clause.name),
            )
            .help(help);
        true
    }

    fn report_no_pointer(&self, diagnostics: &mut Diagnostics, clause: &Written) {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                clause.span,
                format!("{} is not a pointer, so it cannot be `{}`", self.text, clause.clause.name),
            )
            .help("remove the clause, or write the pointer that C passes");
    }

    fn lower_reference(
        &self,
        diagnostics: &mut Diagnostics,
        to: &Type,
        lifetime: Option<&Lifetime>,
        exclusive: bool,
        optional: bool,
    ) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        if report_rust_type(diagnostics, &item.ty, text, Some(&item.ident.to_string())) {
            return None;
        }
        if let Some(clause) = item.clauses.first() {
            let pointer = if exclusive { "*mut" } else { "*const" };
            let diagnostic = diagnostics.error(
                &code::CONFLICTING_CLAUSE,
                clause.span,
                format!("{text} is a reference, which says all that there is to say"),
            );
            match clause.clause.name {
                "nullable" if !optional => diagnostic.help(format!("write `Option<{}>`", code_text(&item.ty))),
                "nullable" => diagnostic.help("remove the clause"),
                _ => diagnostic.help(format!(
                    "remove the clause, or write the pointer that C passes: `{pointer} {}`",
                    code_text(to)
                )),
            };
            return None;
        }
        if report_pointee(diagnostics, to, text) {
            return None;
        }
        if let Some(lifetime) = lifetime {
            self.check_lifetime(diagnostics, lifetime)?;
        }
        let lent = Lent { to: to.clone(), lifetime: lifetime.cloned(), exclusive, nullable: optional };
        Some(ExportRole::Lent(lent))
    }

    /// C lends for the call, or for a lifetime of the function; never for good.
    fn check_lifetime(&self, diagnostics: &mut Diagnostics, lifetime: &Lifetime) -> Option<()> {
        if self.function.written.lifetimes.contains(lifetime) {
            return Some(());
        }
        let diagnostic = if lifetime.ident == "static" {
            let diagnostic = diagnostics.error(
                &code::UNKNOWN_LIFETIME,
                lifetime.span(),
                format!("{} is lent for good, and C may free it after the call", self.text),
            );
            diagnostic.help("leave the lifetime out, and copy what is needed later")
        } else {
            let diagnostic = diagnostics.error(
                &code::UNKNOWN_LIFETIME,
                lifetime.span(),
                format!(
                    "{} has the lifetime `{lifetime}`, which `{}` does not declare",
                    self.text,
                    self.function.ident()
                ),
            );
            diagnostic.help(format!("write `fn {}<{lifetime}>(…)`, or leave the lifetime out", self.function.ident()))
        };
        let _ = diagnostic;
        None
    }

    fn lower_function_pointer(&self, diagnostics: &mut Diagnostics) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        let is_optional = matches!(bare(&item.ty), Type::Path(_));
        if item.find("unchecked").is_some() && is_optional {
            return Some(ExportRole::Unchecked);
        }
        if is_optional {
            diagnostics
                .error(&code::MISSING_CONTRACT, item.ident.span(), format!("{text} is a function pointer, which no clause describes"))
                .help("write `#[callback(data = user, scope = call)]` if the body calls it until it returns; `#[unchecked]` if it gets it as it is, and says in an `unsafe` block why it may be called");
        } else {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    item.ty.span(),
                    format!("{text} is a function pointer that cannot be NULL, and C may pass NULL"),
                )
                .help(format!(
                    "write `{}: Option<{}>`, with `#[callback(…)]` or `#[unchecked]`",
                    item.ident,
                    code_text(&item.ty)
                ));
        }
        None
    }

    fn lower_pointer(&self, diagnostics: &mut Diagnostics, to: &Type) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        let pointer = raw_pointer(&item.ty)?;
        let nullable = item.find("nullable").is_some();
        if item.find("unchecked").is_some() {
            return Some(ExportRole::Unchecked);
        }
        if let Some(clause) = item.find("consumed") {
            if !is_mutable(pointer) {
                self.report_constness(diagnostics, clause.span, "consumed", to);
                return None;
            }
            if let Some(buffer) = item.find("buffer") {
                let free = lower_free(diagnostics, text, "consumed", clause.tokens())?;
                let elements = self.lower_buffer(diagnostics, buffer, to, true)?;
                if elements.uninit {
                    diagnostics
                        .error(
                            &code::CONFLICTING_CLAUSE,
                            buffer.span,
                            format!("{text} is both `uninit` and `consumed`"),
                        )
                        .note("what C gives back it was given with something in it")
                        .help("leave `uninit` out");
                    return None;
                }
                return Some(ExportRole::Elements(ExportElements { owned: Some(free), ..elements }));
            }
            let is_cstr = item.find("cstr").map(|clause| clause.span);
            let taken = lower_taken(diagnostics, text, "consumed", clause.tokens(), (to, is_cstr), nullable)?;
            return Some(ExportRole::Taken(taken));
        }
        if let Some(clause) = item.find("cstr") {
            if !is_text(to) {
                report_not_text(diagnostics, text, clause.span);
                return None;
            }
            return Some(ExportRole::Text { nullable, lifetime: None });
        }
        if let Some(clause) = item.find("buffer") {
            return self.lower_buffer(diagnostics, clause, to, is_mutable(pointer)).map(ExportRole::Elements);
        }
        if let Some(clause) = item.find("out") {
            if !is_mutable(pointer) {
                self.report_constness(diagnostics, clause.span, "out", to);
                return None;
            }
            // What goes there is lowered once all lenders are known.
            return Some(ExportRole::Out(ExportOut { value: Given::Value(to.clone()), nullable }));
        }
        if let Some(clause) = item.find("inout") {
            return self.lower_inout(diagnostics, clause, to, is_mutable(pointer), nullable);
        }
        if let Some(clause) = item.find("borrowed") {
            let keys = Keys::read(diagnostics, "borrowed", clause.tokens(), &["shared", "exclusive"]);
            if keys.incomplete || report_pointee(diagnostics, to, text) {
                return None;
            }
            let exclusive = if keys.has("shared") { false } else { keys.has("exclusive") || is_mutable(pointer) };
            return Some(ExportRole::Lent(Lent { to: to.clone(), lifetime: None, exclusive, nullable }));
        }
        self.report_bare(diagnostics, to);
        None
    }

    /// `#[inout]`: a number, or plain data, that the body reads and writes.
    fn lower_inout(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        to: &Type,
        is_mutable: bool,
        nullable: bool,
    ) -> Option<ExportRole> {
        let text = &self.text;
        if !is_mutable {
            self.report_constness(diagnostics, clause.span, "inout", to);
            return None;
        }
        if !clause.tokens().is_empty() || matches!(pointee_kind(to), Kind::Pointer) {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{text} is `#[inout]`, which is for a number or plain data that the body changes"),
                )
                .note("an owner that the body may replace would be dropped there, with C's function or with Rust's, and a panic halfway would leave C with neither")
                .help("take the old one as `#[consumed]`, and give the new one through `#[out(owned)]` or as the result");
            return None;
        }
        if report_pointee(diagnostics, to, text) || report_not_plain(diagnostics, to, text) {
            return None;
        }
        Some(ExportRole::Lent(Lent { to: to.clone(), lifetime: None, exclusive: true, nullable }))
    }

    fn report_constness(&self, diagnostics: &mut Diagnostics, span: Span, word: &str, to: &Type) {
        diagnostics
            .error(&code::CLAUSE_TYPE, span, format!("{} is `*const`, so it cannot be `{word}`", self.text))
            .help(format!("write `*mut {}`", code_text(to)));
    }

    fn report_bare(&self, diagnostics: &mut Diagnostics, to: &Type) {
        let item = self.item;
        let pointer = code_text(to);
        let help = match pointee_kind(to) {
            Kind::Byte => {
                "write `#[cstr]` if it is text, `#[buffer(len = n)]` if another parameter has the number of bytes"
                    .to_owned()
            }
            Kind::Void => {
                "write `#[buffer(len = n)]` if it is memory, `#[unchecked]` if it is passed on as it is".to_owned()
            }
            Kind::Pointer => {
                "write `#[out(owned)]` if C has a slot there, `#[unchecked]` if it is passed on as it is".to_owned()
            }
            Kind::Number => format!(
                "write `#[out]` if C has a slot there, `#[buffer(len = n)]` if there are several, `{}: &{pointer}` if it is one",
                item.ident
            ),
            _ => format!(
                "write `{0}: &{pointer}` or `{0}: &mut {pointer}` if C lends it for the call, `#[consumed]` if Rust ends it",
                item.ident
            ),
        };
        diagnostics
            .error(&code::MISSING_CONTRACT, item.ident.span(), format!("pointer {} has no contract", self.text))
            .note("without one, nobody knows what C passes there, and for how long")
            .help(help);
    }

    fn lower_buffer(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        to: &Type,
        exclusive: bool,
    ) -> Option<ExportElements> {
        let Self { text, .. } = self;
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), &["len", "unit", "uninit", "each"]);
        if keys.incomplete {
            return None;
        }
        if let Some(each) = keys.get("each") {
            report_each(diagnostics, text, each);
            return None;
        }
        let Some(len) = keys.get("len") else {
            diagnostics
                .error(&code::UNKNOWN_LENGTH, clause.span, format!("nothing says how long {text} is"))
                .help("name the parameter that has the number: `#[buffer(len = n)]`");
            return None;
        };
        let name = match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Value(name) => name,
            written => {
                let diagnostic = diagnostics.error(
                    &code::MALFORMED_CLAUSE,
                    len.span,
                    format!("the length of {text} is a parameter"),
                );
                match written {
                    WrittenLength::Pointer(name) => {
                        diagnostic.note("a number that the call may change says nothing about what was there before it");
                        diagnostic.help(format!(
                            "take `{0}: &mut usize` as an argument of its own, and the room as `len = n`; `len = {0}` if it is not changed",
                            name.text
                        ))
                    }
                    WrittenLength::Nul => {
                        diagnostic.note("elements up to a zero are counted by reading on, past the end if C forgot it");
                        diagnostic.help("write `len = n`, with the name of a parameter that is a number; `#[cstr]` for text that ends in a NUL")
                    }
                    _ => diagnostic.help("write `len = n`, with the name of a parameter that is a number; `#[cstr]` for text that ends in a NUL"),
                };
                return None;
            }
        };
        let length = self.function.parameter_named(diagnostics, &code::UNKNOWN_LENGTH, "`len`", &name)?;
        let Some(element) = element_of(to) else {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    clause.span,
                    format!("{text} is an array of pointers, and nothing says what those are"),
                )
                .help("write `#[unchecked]`: the body then gets the pointer as it is");
            return None;
        };
        if report_not_plain(diagnostics, &element, text) {
            return None;
        }
        if let Some(uninit) = keys.get("uninit").filter(|_| !exclusive) {
            diagnostics
                .error(&code::CLAUSE_TYPE, uninit.span, format!("{text} is `*const`, so the body cannot fill it"))
                .help(format!("write `*mut {}`, or leave `uninit` out", code_text(to)));
            return None;
        }
        let unit = lower_unit(diagnostics, &keys);
        Some(ExportElements {
            element,
            length,
            unit,
            exclusive,
            uninit: keys.has("uninit"),
            owned: None,
            lifetime: None,
        })
    }
}
