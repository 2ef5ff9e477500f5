//! Elements that the body passes to a function of C's, with their number.

use syn::Type;

use super::parameters::{Argument, is_fractional};
use super::passed::{Item, given};
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::export::{Given, GivenElements};
use crate::ir::export_callback::PassedRole;
use crate::lower::buffers::{WrittenLength, lower_unit, read_length};
use crate::lower::c_types::report_not_plain;
use crate::lower::field_types::{FieldType, element_of, field_type};
use crate::syntax::{Keys, Written};

impl Argument<'_> {
    #[allow(clippy::too_many_arguments)] // one parameter of many, and what is known of all
    pub(super) fn lower_passed_elements(
        &self,
        diagnostics: &mut Diagnostics,
        items: &[Item<'_>],
        item: &Item<'_>,
        clause: &Written,
        to: &Type,
        mutable: bool,
        lengths: &mut Vec<usize>,
    ) -> Option<PassedRole> {
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), &["len", "unit"]);
        if keys.incomplete {
            return None;
        }
        let Some(len) = keys.get("len") else {
            diagnostics
                .error(&code::UNKNOWN_LENGTH, clause.span, format!("nothing says how long {} is", item.text))
                .help("name its length parameter: `len = n`");
            return None;
        };
        let WrittenLength::Value(name) = read_length(diagnostics, "`len`", len)? else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    len.span,
                    format!("the length of {} is a parameter of the callback", item.text),
                )
                .help("write `len = n`");
            return None;
        };
        let Some(length) = items.iter().position(|other| other.is_named && other.ident == name.text.as_str()) else {
            let named = items.iter().filter(|other| other.is_named);
            let names: Vec<String> = named.map(|other| format!("`{}`", other.ident)).collect();
            diagnostics
                .error(
                    &code::UNKNOWN_LENGTH,
                    name.span,
                    format!("`len` names `{}`, which is not a parameter of {}", name.text, self.callback()),
                )
                .help(format!("its parameters are {}", names.join(", ")));
            return None;
        };
        let named = items.get(length)?;
        if lengths.contains(&length) {
            diagnostics
                .error(
                    &code::LENGTH_SHARED,
                    name.span,
                    format!("`{}` of {} is the length of two buffers", name.text, self.callback()),
                )
                .help(format!("give `{}` a length parameter of its own", item.ident));
            return None;
        }
        if named.kind().is_some() || !matches!(field_type(named.ty), FieldType::Value(ty) if !is_fractional(ty)) {
            diagnostics
                .error(
                    &code::LENGTH_TYPE,
                    name.span,
                    format!(
                        "`{}` is the length of `{}`, and no integer: it is `{}`",
                        name.text,
                        item.ident,
                        code_text(named.ty)
                    ),
                )
                .help(format!("write `{}: usize`", name.text));
            return None;
        }
        lengths.push(length);
        let Some(element) = element_of(to) else {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    clause.span,
                    format!("{} is an array of pointers, and nothing says what those are", item.text),
                )
                .help("write `#[unchecked]`: the body then passes the pointer as it is");
            return None;
        };
        if report_not_plain(diagnostics, &element, &item.text) {
            return None;
        }
        let unit = lower_unit(diagnostics, &keys);
        Some(given(Given::Elements(GivenElements {
            element,
            length,
            unit,
            exclusive: mutable,
            owned: None,
            lifetime: None,
            nullable: false,
        })))
    }
}
