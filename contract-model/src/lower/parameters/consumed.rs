//! Parameters that C takes over: `consumed`, and the object of a free function.

use proc_macro2::Span;

use super::Subject;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{BufferShape, Consumed, Empty, Fate, Hold, Items, LengthSource, Role, Shape, Unit};
use crate::lower::buffers::{
    WrittenLength, buffer_element, is_text_array, lower_unit, read_length, report_not_together,
};
use crate::lower::c_types::is_number;
use crate::lower::fd::{fd_shape, report_not_fd};
use crate::lower::transfers::resolve_free;
use crate::lower::types::{CType, pointee};
use crate::lower::values::{is_byte, report_not_text, resolve_parameter};
use crate::syntax::{Argument, Keys, Written};

impl Subject<'_> {
    pub(super) fn lower_consumed(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        let clause = self.clause("consumed");
        let span = clause.map_or(self.item.ident.span(), |clause| clause.span);
        let keys =
            Keys::read(diagnostics, "consumed", clause.map(Written::tokens).unwrap_or_default(), &["on", "free"]);
        if keys.incomplete {
            return None;
        }
        let on = self.lower_on(diagnostics, &keys)?;
        let free = match keys.get("free") {
            None => None,
            Some(key) => Some(resolve_free(diagnostics, self.context.names, key)?),
        };
        if let Some(fd) = self.clause("fd") {
            return self.lower_consumed_fd(diagnostics, &keys, on, fd, span);
        }
        let CType::Pointer { to, .. } = self.ctype else {
            self.wrong_type(diagnostics, "consumed", span, "write the raw pointer of the C declaration: `*mut T`");
            return None;
        };
        let helper = self.context.helper.frees && self.context.object == Some(self.id);
        let nullable = self.has("nullable");
        let memory_free = |diagnostics: &mut Diagnostics| {
            if free.is_none() && !helper {
                let diagnostic = diagnostics
                    .error(
                        &code::MISSING_FREE,
                        span,
                        format!("{} is consumed memory, and nothing says how it was allocated", self.text),
                    )
                    .help("name the free function of its allocator: `#[consumed(free = free)]`");
                if let CType::Scalar(syn::Type::Path(path)) = &**to
                    && !is_number(path)
                    && !self.has("cstr")
                    && !self.has("buffer")
                {
                    let ty = pointee(&self.item.ty).map(code_text).unwrap_or_default();
                    diagnostic.help(format!(
                        "declare `#[owned_by_c(free = …)] type {ty};` in the block if it is an object of C"
                    ));
                }
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
                    CType::Foreign(ty) if self.frees_array() => {
                        let items = Items::Objects(ty.clone(), Hold::Lent);
                        (Shape::Buffer(pointers_shape(LengthSource::Nul, items)?), false)
                    }
                    CType::Foreign(ty) => (Shape::Object(ty.clone()), true),
                    CType::Byte(_) if helper && self.context.helper.frees_texts => {
                        let length = LengthSource::Nul;
                        (Shape::Buffer(pointers_shape(length, Items::Texts)?), false)
                    }
                    _ if helper => (Shape::Raw(pointee(&self.item.ty)?.clone()), true),
                    _ => return self.report_consumed(diagnostics, span),
                },
                CType::Scalar(ty) | CType::Array(.., ty) => {
                    memory_free(diagnostics)?;
                    (Shape::Plain(ty.clone()), false)
                }
                _ if helper => (Shape::Raw(pointee(&self.item.ty)?.clone()), false),
                _ => return self.report_consumed(diagnostics, span),
            }
        };
        Some(Role::Consumed(Consumed { shape, free, on, nullable, indirect, empty: Empty::Zeros, span }))
    }

    /// `on = success | always`; `None` after a report.
    pub(super) fn lower_on(&self, diagnostics: &mut Diagnostics, keys: &Keys) -> Option<Option<Fate>> {
        match keys.get("on").map(|key| (key, key.value.as_ref().map(ToString::to_string))) {
            None => Some(None),
            Some((_, Some(word))) if word == "success" => Some(Some(Fate::Success)),
            Some((_, Some(word))) if word == "always" => Some(Some(Fate::Always)),
            Some((key, _)) => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, key.span, format!("`on` of {} is `success` or `always`", self.text))
                    .help("write `on = success` if a failed call leaves it with the caller, `on = always` if it is gone all the same");
                None
            }
        }
    }

    fn lower_consumed_fd(
        &self,
        diagnostics: &mut Diagnostics,
        keys: &Keys,
        on: Option<Fate>,
        fd: &Written,
        span: Span,
    ) -> Option<Role> {
        let Some(shape) = fd_shape(self.ctype, false) else {
            report_not_fd(diagnostics, &self.text, fd.span);
            return None;
        };
        if let Some(key) = keys.get("free") {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    key.span,
                    format!("`free` does not fit {}, which is a file descriptor", self.text),
                )
                .note("a file descriptor has one owner, which closes it with `close`")
                .help("leave `free` out");
            return None;
        }
        let nullable = self.has("nullable");
        Some(Role::Consumed(Consumed { shape, free: None, on, nullable, indirect: false, empty: Empty::Zeros, span }))
    }

    pub(super) fn report_consumed(&self, diagnostics: &mut Diagnostics, span: Span) -> Option<Role> {
        diagnostics
            .error(&code::CLAUSE_TYPE, span, format!("{} is consumed, and nothing says what it is", self.text))
            .help("it points to a foreign type of the block or to a plain value, or has `#[cstr]` or `#[buffer(len = n)]` beside it");
        None
    }

    pub(super) fn lower_consumed_buffer(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        to: &CType,
    ) -> Option<Shape> {
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), &["len", "unit", "each"]);
        if let Some(each) = keys.get("each") {
            return self.lower_consumed_texts(diagnostics, clause, &keys, each, to);
        }
        // Of the free function of an array, who names it says what the elements are.
        let objects = match to {
            CType::Pointer { to, .. } if self.frees_array() => match &**to {
                CType::Foreign(ty) => Some(ty.clone()),
                _ => None,
            },
            _ => None,
        };
        let element = match &objects {
            Some(_) => None,
            None => Some(buffer_element(diagnostics, &self.text, to, clause.span)?),
        };
        let Some(len) = keys.get("len") else {
            if keys.incomplete {
                return None;
            }
            return self.report_no_length(diagnostics, clause.span);
        };
        let length = match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Value(name) => {
                LengthSource::Parameter(resolve_parameter(diagnostics, self.context.function, "`len`", &name)?)
            }
            _ => return self.report_no_length(diagnostics, clause.span),
        };
        let unit = lower_unit(diagnostics, &keys);
        let Some(element) = element else {
            let shape = pointers_shape(length, Items::Objects(objects?, Hold::Lent))?;
            return Some(Shape::Buffer(BufferShape { unit, ..shape }));
        };
        Some(Shape::Buffer(BufferShape {
            element,
            length,
            unit,
            uninit: false,
            written_return: false,
            items: Items::Values,
        }))
    }

    /// Whether the parameter is what a free function of arrays of objects frees. One that frees an object and takes `X **`
    /// sets the caller's pointer to NULL.
    fn frees_array(&self) -> bool {
        let helper = self.context.helper;
        helper.frees && self.context.object == Some(self.id) && helper.frees_objects && helper.frees_type.is_none()
    }

    /// `each = cstr` beside `consumed`: C takes over an array of texts, and the texts.
    fn lower_consumed_texts(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        each: &Argument,
        to: &CType,
    ) -> Option<Shape> {
        if self.frees_array() {
            diagnostics
                .error(&code::CLAUSE_TYPE, each.span, format!("`each` says nothing of {}, which a free function frees", self.text))
                .note("who names the function says it: `each = borrowed` if the objects live as long as the array, `each = owned` if each is freed by itself")
                .help("leave `each` out");
            return None;
        }
        let word = each.value.as_ref().map(ToString::to_string).unwrap_or_default();
        if word == "owned" || word.starts_with("owned ") || word.starts_with("owned(") {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    each.span,
                    format!("{} is `#[consumed]`, and `each = owned` of it", self.text),
                )
                .note("`each = owned` gives C the objects, in an array that is made for the call; one that C frees as well is not part of this version")
                .help("leave `#[consumed]` out, and write what belongs to the objects inside: `each = owned(free = G, on = success)`");
            return None;
        }
        if word != "cstr" {
            diagnostics
                .error(&code::CLAUSE_TYPE, each.span, format!("{} is consumed, and `each` is not `cstr`", self.text))
                .note("of an array that C takes over, `each` speaks of texts that belong to it")
                .help("write `each = cstr`, or make the function an `unsafe fn` and this `#[unchecked]`");
            return None;
        }
        if let Some(unit) = keys.get("unit") {
            return report_not_together(diagnostics, &self.text, "each", unit);
        }
        if !is_text_array(diagnostics, &self.text, to, each.span) {
            return None;
        }
        let Some(len) = keys.get("len") else {
            if keys.incomplete {
                return None;
            }
            return self.report_no_length(diagnostics, clause.span);
        };
        let length = match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Nul => LengthSource::Nul,
            WrittenLength::Value(name) => {
                LengthSource::Parameter(resolve_parameter(diagnostics, self.context.function, "`len`", &name)?)
            }
            _ => return self.report_no_length(diagnostics, clause.span),
        };
        Some(Shape::Buffer(pointers_shape(length, Items::Texts)?))
    }
}

/// An array of pointers, whose own type nobody asks for.
pub(super) fn pointers_shape(length: LengthSource, items: Items) -> Option<BufferShape> {
    let element = syn::parse_str("*const ::core::ffi::c_char").ok()?;
    Some(BufferShape { element, length, unit: Unit::Elements, uninit: false, written_return: false, items })
}
