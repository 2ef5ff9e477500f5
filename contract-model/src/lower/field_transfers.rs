//! Who has what a pointer field of a struct leads to: `owned`, `copied`.

use syn::{Path, Type};

use super::pointed::Place;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::Each;
use crate::ir::strukt::{FieldTransfer, PointedShape, PointerArray};
use crate::syntax::{Keys, Written};

impl Place<'_> {
    /// What becomes of what a pointer leads to; `None` when something was reported.
    pub(super) fn lower_transfer(&self, diagnostics: &mut Diagnostics, shape: &PointedShape) -> Option<FieldTransfer> {
        if self.item.find("copied").is_some() {
            self.report_copied_objects(diagnostics, shape)?;
            return Some(FieldTransfer::Copied);
        }
        match self.item.find("owned") {
            Some(clause) => self.lower_owned(diagnostics, clause, shape),
            None => Some(FieldTransfer::Lent),
        }
    }

    fn lower_owned(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        shape: &PointedShape,
    ) -> Option<FieldTransfer> {
        let keys = Keys::read(diagnostics, "owned", clause.tokens(), &["free"]);
        if keys.incomplete {
            return None;
        }
        if matches!(shape, PointedShape::Pointers(PointerArray { each: Each::Object(_), .. })) {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{} is an array of objects, which nobody takes out together", self.subject),
                )
                .note("one function would have to free the array, and another one each object")
                .help("leave `#[owned]` out: they are lent with the struct; or write `#[unchecked]`");
            return None;
        }
        let Some(key) = keys.get("free") else {
            if matches!(shape, PointedShape::Object(_)) {
                return Some(FieldTransfer::Owned { free: None });
            }
            diagnostics
                .error(
                    &code::MISSING_FREE,
                    clause.span,
                    format!("{} is memory that is owned, and nothing says what frees it", self.subject),
                )
                .help("name the free function, which a block declares: `#[owned(free = F)]`");
            return None;
        };
        let free = key.value.as_ref().and_then(|tokens| syn::parse2::<Path>(tokens.clone()).ok());
        let Some(free) = free else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("`free` of {} is the path of a function that a block declares", self.subject),
                )
                .help("write `#[owned(free = F)]`, without quotes; from another module `free = path::F`");
            return None;
        };
        Some(FieldTransfer::Owned { free: Some(free) })
    }

    /// Pointers to objects are not copied as a whole.
    pub(super) fn report_copied_objects(&self, diagnostics: &mut Diagnostics, shape: &PointedShape) -> Option<()> {
        let clause = self.item.find("copied");
        let objects = matches!(shape, PointedShape::Pointers(PointerArray { each: Each::Object(_), .. }));
        let Some(clause) = clause.filter(|_| objects) else { return Some(()) };
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                clause.span,
                format!("{} is an array of objects, which is not copied", self.subject),
            )
            .help("leave `#[copied]` out if they live as long as the struct is lent; otherwise write `#[unchecked]`");
        None
    }

    /// A reference is lent, and nothing else.
    pub(super) fn report_reference(&self, diagnostics: &mut Diagnostics, clause: &Written, to: &Type) {
        let name = clause.clause.name;
        let message = match name {
            "owned" | "copied" => format!("{} is a reference, which is lent, and `{name}`", self.subject),
            _ => format!("{} is a reference, which says `{name}` already", self.subject),
        };
        diagnostics
            .error(&code::CONFLICTING_CLAUSE, clause.span, message)
            .help(format!("remove the clause, or write the C pointer type: `*const {}`", code_text(to)));
    }
}
