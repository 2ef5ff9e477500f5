//! Parameters that are the length of another one.

use proc_macro2::TokenTree;
use syn::Type;

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{ParameterId, Role};
use crate::lower::mentions::{As, By, Mention};
use crate::lower::types::CType;
use crate::syntax::Form;

impl Subject<'_> {
    pub(super) fn lower_length(&self, diagnostics: &mut Diagnostics, mention: Mention) -> Option<Role> {
        let mut own = self.item.clauses.iter().filter(|clause| clause.clause.name != "variadic").peekable();
        let first = own.peek().copied();
        let absorbed = own.all(|clause| {
            matches!(clause.form, Form::Word)
                && match mention.role {
                    As::LengthBehind => ["out", "inout"].contains(&clause.clause.name),
                    As::WrittenBehind => clause.clause.name == "out",
                    As::Length => false,
                }
        });
        if let Some(clause) = first.filter(|_| !absorbed) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!(
                        "{} is a length that the wrapper fills in, and also `#[{}]`",
                        self.text, clause.clause.name
                    ),
                )
                .help("remove the clause: the slice says the length");
            return None;
        }
        let indirect = mention.role != As::Length;
        let integer = match (self.ctype, indirect) {
            (CType::Scalar(ty) | CType::Byte(ty), false) if !is_no_integer(ty) => ty.clone(),
            (CType::Pointer { mutable: true, to }, true) => match &**to {
                CType::Scalar(ty) | CType::Byte(ty) if !is_no_integer(ty) => ty.clone(),
                _ => return self.report_length_type(diagnostics, mention),
            },
            _ => return self.report_length_type(diagnostics, mention),
        };
        let (of, reported) = match (mention.role, mention.by) {
            (As::WrittenBehind, _) | (_, By::Result) => (None, false),
            (_, By::InOut(of)) => (Some(of), false),
            (As::Length, By::Buffer(of)) => (Some(of), false),
            (As::LengthBehind, By::Buffer(of)) => (Some(of), !self.has_written(of)),
        };
        Some(Role::Length { of, integer, indirect, reported })
    }

    /// Whether the buffer says elsewhere how much was written, or how far C has come.
    pub(super) fn has_written(&self, buffer: ParameterId) -> bool {
        self.context.function.parameters.get(buffer.0).is_some_and(|parameter| {
            parameter.clauses.iter().filter(|clause| clause.clause.name == "buffer").any(|clause| {
                clause
                    .tokens()
                    .into_iter()
                    .any(|tree| matches!(&tree, TokenTree::Ident(word) if word == "written" || word == "cursor"))
            })
        })
    }

    pub(super) fn report_length_type(&self, diagnostics: &mut Diagnostics, mention: Mention) -> Option<Role> {
        let indirect = mention.role != As::Length;
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
            (true, false) => {
                diagnostic.help(format!("write `len = *{name}` if C reads and writes the length through this pointer"))
            }
            (false, true) if mention.role == As::WrittenBehind => diagnostic.help(format!(
                "write `written = return` if C returns the number, `{name}: *mut usize` if it stores it there"
            )),
            (false, true) => diagnostic.help(format!("write `len = {name}` if the length is passed by value")),
            _ => diagnostic.help("write an integer type such as `c_int` or `usize`"),
        };
        None
    }
}

/// Types that are surely no integer.
fn is_no_integer(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| {
            ["f32", "f64", "bool", "char", "c_float", "c_double", "String", "str"]
                .iter()
                .any(|other| last.ident == other)
        }),
        _ => true,
    }
}
