//! Buffers whose pointer and length are fields of a struct: of another argument's, or of the argument itself.

use proc_macro2::{Ident, Span, TokenTree};
use syn::Type;

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Access, Buffer, Length, Unit, Written as Writes};
use crate::lower::buffers::{buffer_element, lower_unit};
use crate::lower::c_types::report_not_plain;
use crate::lower::names::read_name;
use crate::lower::types::CType;
use crate::lower::values::resolve_parameter;
use crate::syntax::{Argument, Keys, ParameterItem, Written};

/// Whether C has no such parameter: it is a buffer in the fields of another one's struct.
pub(crate) fn is_absent(item: &ParameterItem) -> bool {
    item.clauses.iter().any(|clause| clause.clause.name == "buffer" && has_word(clause, &["field", "of"]))
}

/// Whether a `buffer` clause names fields.
pub(crate) fn is_in_fields(clause: &Written) -> bool {
    has_word(clause, &["field", "of", "fields"])
}

fn has_word(clause: &Written, words: &[&str]) -> bool {
    clause
        .tokens()
        .into_iter()
        .any(|tree| matches!(&tree, TokenTree::Ident(word) if words.iter().any(|own| word == own)))
}

impl Subject<'_> {
    /// `#[buffer(field = next_in, len = avail_in, of = strm)]`
    pub(super) fn lower_field_buffer(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        access: Access,
        to: &CType,
    ) -> Option<Buffer> {
        if keys.incomplete {
            return None;
        }
        let (Some(field), Some(len), Some(of)) = (keys.get("field"), keys.get("len"), keys.get("of")) else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("{} is in fields of a struct, and its clause does not name them all", self.text),
                )
                .note("C finds its address in one field, its length in another, of the struct that a parameter lends")
                .help("write `#[buffer(field = next_in, len = avail_in, of = strm)]`");
            return None;
        };
        let pointer = self.field(diagnostics, field)?;
        let length = self.field(diagnostics, len)?;
        let of = read_name(diagnostics, "of", of.span, of.value.as_ref())?;
        let of = resolve_parameter(diagnostics, self.context.function, "`of`", &of)?;
        if self.report_companion(diagnostics, clause, keys) || self.report_order(diagnostics) {
            return None;
        }
        let element = buffer_element(diagnostics, &self.text, to, clause.span)?;
        let uninit = keys.has("uninit");
        if access == Access::Shared && uninit {
            self.wrong_type(diagnostics, "buffer", clause.span, "`uninit` needs a `*mut`: C fills the buffer");
            return None;
        }
        if let (Access::Exclusive, CType::Pointer { mutable: false, .. }, Some(borrowed)) =
            (access, self.ctype, self.clause("borrowed"))
        {
            let help = "`borrowed(exclusive)` needs a `*mut` here, as the field of C's struct has to be one";
            self.wrong_type(diagnostics, "borrowed", borrowed.span, help);
            return None;
        }
        if access == Access::Exclusive && report_not_plain(diagnostics, &element, &self.text) {
            return None;
        }
        Some(Buffer {
            element,
            access,
            nullable: false,
            length: Length::Field { of, pointer, length },
            unit: lower_unit(diagnostics, keys),
            uninit,
            written: uninit.then_some(Writes::AllButLeft),
            empty: self.lower_empty(diagnostics, keys)?,
            lifetime: None,
        })
    }

    /// `#[buffer(fields = (mv_data, mv_size))] key: *mut MDB_val`
    pub(super) fn lower_struct_buffer(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        to: &CType,
    ) -> Option<Buffer> {
        if keys.incomplete {
            return None;
        }
        if let Some(other) = keys.among(&["field", "of", "len"]).first() {
            diagnostics
                .error(&code::CONFLICTING_CLAUSE, other.span, format!("{} has `fields` and `{}`", self.text, other.key))
                .note("with `fields` the argument itself is the struct of a pointer and a length")
                .help("keep `fields = (pointer, length)`, or `field = pointer, len = length, of = parameter`");
            return None;
        }
        if self.report_companion(diagnostics, clause, keys) {
            return None;
        }
        let fields = keys.get("fields")?;
        let Some((pointer, length)) = two_fields(fields) else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    fields.span,
                    format!("`fields` of {} names the pointer and the length of the struct", self.text),
                )
                .help("write `fields = (pointer, length)`, with the names of the two fields");
            return None;
        };
        let ty = match to {
            CType::Foreign(foreign) => self
                .context
                .names
                .type_item(foreign.id)
                .path
                .clone()
                .map(|path| Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path })),
            CType::Scalar(ty) => Some(ty.clone()),
            _ => None,
        };
        let (Some(ty), Ok(element)) = (ty, syn::parse_str("u8")) else {
            self.wrong_type(
                diagnostics,
                "buffer",
                clause.span,
                "`fields` needs a pointer to a struct whose fields Rust knows: a `#[repr(C)]` struct, or `type X = path::X;`",
            );
            return None;
        };
        Some(Buffer {
            element,
            access: self.borrowed_access(diagnostics).unwrap_or(Access::Shared),
            nullable: false,
            length: Length::Struct { ty, pointer, length },
            unit: Unit::Elements,
            uninit: false,
            written: None,
            empty: self.lower_empty(diagnostics, keys)?,
            lifetime: None,
        })
    }

    /// The name of a field.
    fn field(&self, diagnostics: &mut Diagnostics, key: &Argument) -> Option<Ident> {
        let field = key.value.as_ref().and_then(|tokens| syn::parse2::<Ident>(tokens.clone()).ok());
        if field.is_none() {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("`{}` of {} is the name of a field of the struct", key.key, self.text),
                )
                .help(format!("write `{} = name`", key.key));
        }
        field
    }

    /// What says something else of the buffer, which is in the struct for the call and no longer.
    fn report_companion(&self, diagnostics: &mut Diagnostics, clause: &Written, keys: &Keys) -> bool {
        let of_struct = keys.has("fields");
        let word = keys.among(if of_struct { &["written", "uninit", "unit"] } else { &["written"] }).first().copied();
        if let Some(word) = word {
            let diagnostic = diagnostics.error(
                &code::CONFLICTING_CLAUSE,
                word.span,
                format!("{} is in fields of a struct, and has `{}`", self.text, word.key),
            );
            if of_struct {
                diagnostic.note("C reads the bytes, as many as the struct says").help(format!("remove `{}`", word.key));
            } else {
                diagnostic
                    .note("how much C has used is what it has counted down in the struct")
                    .help("remove `written`: the number, or with `uninit` the filled part, is in the result");
            }
            return true;
        }
        let (word, help) = if self.has("retained") {
            ("retained", "declare the function that makes C keep it with the pointer as a parameter of its own")
        } else if self.has("nullable") {
            ("nullable", "pass an empty slice; `empty = null` makes it NULL to C")
        } else {
            return false;
        };
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                clause.span,
                format!("{} is in fields of a struct, and is `#[{word}]`", self.text),
            )
            .note("the struct has it for the call, and NULL and 0 afterwards")
            .help(help);
        true
    }

    /// Parameters that C does not have stand after those that it has.
    fn report_order(&self, diagnostics: &mut Diagnostics) -> bool {
        let after = self.context.function.parameters.get(self.id.0 + 1..).unwrap_or_default();
        let Some(own) = after.iter().find(|parameter| !is_absent(parameter)) else { return false };
        let span: Span = self.item.ident.span();
        diagnostics
            .error(
                &code::MISPLACED_CLAUSE,
                span,
                format!("{} is in fields of a struct, and `{}` stands after it", self.text, own.ident),
            )
            .note("C has no such parameter: it is left out of the declaration")
            .help(format!("write it after C's own parameters: `{}` first", own.ident));
        true
    }
}

/// `(pointer, length)`
fn two_fields(key: &Argument) -> Option<(Ident, Ident)> {
    let trees: Vec<TokenTree> = key.value.clone()?.into_iter().collect();
    let [TokenTree::Group(group)] = trees.as_slice() else { return None };
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    match inner.as_slice() {
        [TokenTree::Ident(pointer), TokenTree::Punct(comma), TokenTree::Ident(length), rest @ ..]
            if comma.as_char() == ',' && rest.len() < 2 =>
        {
            Some((pointer.clone(), length.clone()))
        }
        _ => None,
    }
}
