//! Elements that go to C with their number, which has a slot of its own.

use syn::Type;

use super::Function;
use super::parameters::{Argument, is_fractional};
use super::types::raw_pointer;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::export::{ExportRole, GivenElements};
use crate::lower::buffers::{WrittenLength, lower_unit, read_length};
use crate::lower::c_types::report_not_plain;
use crate::lower::field_types::{Kind, element_of, is_mutable, pointee_kind};
use crate::syntax::{Argument as Key, Keys};

/// The words of `buffer` where elements go to C.
pub(super) const WORDS: &[&str] = &["len", "unit", "each"];

impl Function<'_> {
    /// `buffer(len = *n)`: elements of this type, lent; whose they are is said beside it.
    pub(super) fn lower_given_elements(
        &mut self,
        diagnostics: &mut Diagnostics,
        text: &str,
        buffer: &Key,
        to: &Type,
    ) -> Option<GivenElements> {
        let keys = Keys::read(diagnostics, "buffer", buffer.group.clone().unwrap_or_default(), WORDS);
        if keys.incomplete {
            return None;
        }
        if let Some(each) = keys.get("each") {
            report_each(diagnostics, text, each);
            return None;
        }
        let Some(len) = keys.get("len") else {
            diagnostics
                .error(&code::UNKNOWN_LENGTH, buffer.span, format!("nothing tells C how long {text} is"))
                .help("name a slot for the number: `buffer(len = *n)`, with a parameter `n: *mut usize`");
            return None;
        };
        let name = match read_length(diagnostics, "`len`", len)? {
            WrittenLength::Pointer(name) => name,
            WrittenLength::Nul => {
                diagnostics
                    .error(&code::MALFORMED_CLAUSE, len.span, format!("{text} has no number of elements that C gets"))
                    .note("what Rust allocates is freed with its length, which C has to have to give it back")
                    .help("write `len = *n`, with a parameter `n: *mut usize`; `cstr` for text that ends in a NUL");
                return None;
            }
            _ => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        len.span,
                        format!("the length of {text} is the body's to say, and C's to get"),
                    )
                    .help("write `len = *n`, with a parameter `n: *mut usize` that is a slot of C's");
                return None;
            }
        };
        let length = self.parameter_named(diagnostics, &code::UNKNOWN_LENGTH, "`len`", &name)?;
        match &self.parameters.get(length)?.role {
            ExportRole::LengthSlot if self.counted.contains(&length) => {
                diagnostics
                    .error(
                        &code::LENGTH_SHARED,
                        name.span,
                        format!("`{}` of `{}` is the length of two buffers", name.text, self.ident()),
                    )
                    .help("give each a slot of its own");
                return None;
            }
            ExportRole::LengthSlot => self.counted.push(length),
            ExportRole::Poisoned => return None,
            _ => {
                diagnostics
                    .error(
                        &code::LENGTH_TYPE,
                        name.span,
                        format!("`{}` is no slot for the length of {text}", name.text),
                    )
                    .help("name a parameter of its own: `n: *mut usize`");
                return None;
            }
        }
        let Some(element) = element_of(to) else {
            report_each(diagnostics, text, buffer);
            return None;
        };
        if report_not_plain(diagnostics, &element, text) {
            return None;
        }
        let unit = lower_unit(diagnostics, &keys);
        Some(GivenElements { element, length, unit, exclusive: false, owned: None, lifetime: None, nullable: false })
    }
}

impl Argument<'_> {
    /// `n: *mut usize`, where `buffer(len = *n)` is said of what goes to C.
    pub(super) fn lower_length_slot(&self, diagnostics: &mut Diagnostics) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        if let Some(clause) = item.clauses.first() {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{text} is where C gets a length, and has `#[{}]`", clause.clause.name),
                )
                .note("C cannot give elements back without their number, so the slot is always there, and always written on success")
                .help("remove the clause");
            return None;
        }
        let slot = raw_pointer(&item.ty).filter(|pointer| is_mutable(pointer)).map(|pointer| &*pointer.elem);
        let fits = slot.is_some_and(|to| {
            matches!(pointee_kind(to), Kind::Byte | Kind::Number | Kind::Named) && !is_fractional(to)
        });
        if fits {
            return Some(ExportRole::LengthSlot);
        }
        diagnostics
            .error(
                &code::LENGTH_TYPE,
                crate::Spanned::span(&item.ty),
                format!("{text} is where C gets a length, and no slot for an integer: it is `{}`", code_text(&item.ty)),
            )
            .help(format!("write `{}: *mut usize`", item.ident));
        None
    }
}

/// Arrays of pointers, each to something of its own.
pub(super) fn report_each(diagnostics: &mut Diagnostics, text: &str, span: &Key) {
    diagnostics
        .error(&code::NESTED_POINTER, span.span, format!("{text} is an array of pointers, and each leads to something else"))
        .note("whether all are there, and who ends them, one clause for the array does not say")
        .help("give C a function for one element: `fn item(list: &List, at: usize) -> *const T`; `#[unchecked]` on a parameter passes it on as it is");
}
