//! Parameters with a length: `buffer`.

use proc_macro2::Span;
use syn::Type;

use super::Subject;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{Access, Buffer, Empty, Length, Written as Writes};
use crate::lower::buffers::{WrittenLength, buffer_element, lower_unit, read_length, report_length_call};
use crate::lower::c_types::report_not_plain;
use crate::lower::types::{CType, pointee};
use crate::lower::values::{access_of, resolve_parameter};
use crate::syntax::{Argument, Keys, Written};

/// The words of `buffer` on a parameter.
pub(super) const WORDS: &[&str] =
    &["len", "unit", "uninit", "written", "empty", "each", "cursor", "fields", "field", "of"];

impl Subject<'_> {
    /// The other parameters that may be its length.
    fn integers(&self) -> Vec<&proc_macro2::Ident> {
        let parameters = self.context.function.parameters.iter();
        parameters
            .filter(|other| {
                other.ident != self.item.ident && other.clauses.is_empty() && matches!(other.ty, Type::Path(_))
            })
            .map(|other| &other.ident)
            .collect()
    }

    pub(super) fn report_no_length<T>(&self, diagnostics: &mut Diagnostics, span: Span) -> Option<T> {
        let integers: Vec<String> = self.integers().iter().map(|other| format!("`len = {other}`")).collect();
        let diagnostic =
            diagnostics.error(&code::UNKNOWN_LENGTH, span, format!("nothing says how long {} is", self.text));
        if integers.is_empty() {
            diagnostic.help("write `#[cstr]` if it ends in a NUL, `#[buffer(len = nul)]` if an array ends in a zero");
        } else {
            diagnostic.help(format!("name its length parameter: {}", integers.join(", ")));
        }
        None
    }

    pub(super) fn lower_buffer(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Buffer> {
        let CType::Pointer { mutable, to } = self.ctype else {
            self.wrong_type(diagnostics, "buffer", clause.span, "it goes on a raw pointer; the wrapper takes a slice");
            return None;
        };
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), WORDS);
        if let Some(word) = keys.among(&["each", "cursor"]).first() {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    word.span,
                    format!("{} is handed over, and has `{}`, which is for a call", self.text, word.key),
                )
                .help("make the function an `unsafe fn` and this `#[unchecked]`");
            return None;
        }
        if keys.has("fields") {
            return self.lower_struct_buffer(diagnostics, clause, &keys, to);
        }
        let access = self.borrowed_access(diagnostics).unwrap_or(access_of(*mutable));
        if keys.has("field") || keys.has("of") {
            return self.lower_field_buffer(diagnostics, clause, &keys, access, to);
        }
        let (element, length) = match (&**to, keys.get("len")) {
            (CType::Array(element, count, _), None) => {
                (buffer_element(diagnostics, &self.text, element, clause.span)?, Length::Fixed(count.clone()))
            }
            (other, Some(len)) => {
                let element = buffer_element(diagnostics, &self.text, other, clause.span)?;
                if self.report_number_as_length(diagnostics, clause, len, *mutable) {
                    return None;
                }
                (element, self.lower_buffer_length(diagnostics, clause, len)?)
            }
            (_, None) if keys.incomplete => return None,
            (_, None) => return self.report_no_length(diagnostics, clause.span),
        };
        if access == Access::Exclusive && report_not_plain(diagnostics, &element, &self.text) {
            return None;
        }
        let written = match keys.get("written") {
            None => None,
            Some(key) => Some(self.lower_written(diagnostics, key, &length)?),
        };
        let uninit = keys.has("uninit");
        if access == Access::Shared && (uninit || written.is_some()) {
            self.wrong_type(
                diagnostics,
                "buffer",
                clause.span,
                "`uninit` and `written` need a `*mut`: C fills the buffer",
            );
            return None;
        }
        if uninit && written.is_none() && !keys.incomplete && !matches!(length, Length::Fixed(_)) {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("{} is `uninit`, and nothing says how much of it C fills", self.text),
                )
                .help("add `written = return`, `written = *n`, or `written = n` if a success fills all of it");
            return None;
        }
        let nullable = self.has("nullable");
        if nullable && (uninit || written.is_some()) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is `nullable`, and gives back what C wrote to it", self.text),
                )
                .help("declare the function twice with `#[link_name]`: once with the buffer, once with `#[null]`");
            return None;
        }
        let unit = lower_unit(diagnostics, &keys);
        let empty = self.lower_empty(diagnostics, &keys)?;
        Some(Buffer { element, access, nullable, length, unit, uninit, written, empty, lifetime: None })
    }

    /// `len = 16`: a fixed length stands in the type.
    fn report_number_as_length(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        len: &Argument,
        mutable: bool,
    ) -> bool {
        let number = len.value.as_ref().and_then(|value| syn::parse2::<syn::LitInt>(value.clone()).ok());
        let (Some(number), Some(to)) = (number, pointee(&self.item.ty)) else { return false };
        let element = match self.ctype {
            CType::Pointer { to, .. } if matches!(**to, CType::Void) => "u8".to_owned(),
            _ => code_text(to),
        };
        let (name, pointer) = (&self.item.ident, if mutable { "*mut" } else { "*const" });
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                clause.span,
                format!("the length of {} is a number, not a parameter", self.text),
            )
            .note("a fixed length stands in the type, and the wrapper takes an array")
            .help(format!("write `#[buffer] {name}: {pointer} [{element}; {number}]`"));
        true
    }

    pub(super) fn lower_buffer_length(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        len: &Argument,
    ) -> Option<Length> {
        if let Some(product) = self.lower_product(diagnostics, len) {
            return product;
        }
        match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Nul => Some(Length::Nul),
            WrittenLength::Call(_) => report_length_call(
                diagnostics,
                len,
                &self.text,
                "C is told how much there is",
                "name the parameter that takes the length: `len = n`",
            ),
            WrittenLength::Return => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        len.span,
                        format!("the length of {} cannot be the return value: C needs it before", self.text),
                    )
                    .help(match self.integers().first() {
                        Some(capacity) => format!("write `len = {capacity}, written = return`"),
                        None => "name the capacity with `len = n`, and say `written = return`".to_owned(),
                    });
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

    pub(super) fn lower_written(
        &self,
        diagnostics: &mut Diagnostics,
        key: &Argument,
        length: &Length,
    ) -> Option<Writes> {
        match read_length(diagnostics, "`written`", key)? {
            WrittenLength::Return => Some(Writes::Return),
            WrittenLength::Nul => Some(Writes::Nul),
            WrittenLength::Call(_) => report_length_call(
                diagnostics,
                key,
                &self.text,
                "what was written is known when C returns",
                "write `written = return` if C returns the number, `written = *n` if C stores it",
            ),
            WrittenLength::Pointer(name) => {
                resolve_parameter(diagnostics, self.context.function, "`written`", &name).map(Writes::Pointer)
            }
            WrittenLength::Value(name) => {
                let id = resolve_parameter(diagnostics, self.context.function, "`written`", &name)?;
                if matches!(length, Length::Parameter(length) if *length == id) {
                    return Some(Writes::Full);
                }
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        format!("`written = {}` is not the length of {}", name.text, self.text),
                    )
                    .help(format!(
                        "write `written = *{}` if C stores the number there, `written = return` if C returns it",
                        name.text
                    ));
                None
            }
        }
    }

    pub(super) fn lower_empty(&self, diagnostics: &mut Diagnostics, keys: &Keys) -> Option<Empty> {
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
