//! Who has what a pointer field of a struct leads to: `owned`, `copied`.

use syn::{Lifetime, Path, Type};

use super::pointed::Place;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::strukt::{FieldTransfer, PointedShape, PointerArray, Retained};
use crate::ir::{Access, Each};
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

    /// `#[retained]`: what Rust puts there outlives the struct. `None` when something was reported.
    pub(super) fn lower_retained(
        &self,
        diagnostics: &mut Diagnostics,
        shape: &PointedShape,
        is_mut: bool,
    ) -> Option<Option<Retained>> {
        let Some(clause) = self.item.find("retained") else { return Some(None) };
        let keys = Keys::read(diagnostics, "retained", clause.tokens(), &["as"]);
        if keys.incomplete {
            return None;
        }
        if matches!(shape, PointedShape::Pointers(_)) {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{} is an array of pointers, which no slice of Rust's is", self.subject),
                )
                .help("leave `#[retained]` out if C fills it, or write `#[unchecked]`: an `unsafe fn` then writes it");
            return None;
        }
        let own = &self.written.lifetimes;
        let lifetime = match (keys.get("as"), own.as_slice()) {
            (Some(key), _) => {
                let written = key.value.as_ref().and_then(|tokens| syn::parse2::<Lifetime>(tokens.clone()).ok());
                let Some(lifetime) = written else {
                    diagnostics
                        .error(
                            &code::MALFORMED_CLAUSE,
                            key.span,
                            format!("`as` of {} names a lifetime of the struct", self.subject),
                        )
                        .help("write `#[retained(as = 'a)]`");
                    return None;
                };
                self.check_lifetime(diagnostics, &lifetime)?;
                lifetime
            }
            (None, [only]) => only.clone(),
            (None, _) => {
                self.report_keeper(diagnostics, clause);
                return None;
            }
        };
        // Text is read, whatever the declaration says; of an object nobody has more than a shared reference.
        let is_written = is_mut && !matches!(shape, PointedShape::Text | PointedShape::Object(_));
        let access = if is_written { Access::Exclusive } else { Access::Shared };
        Some(Some(Retained { lifetime, access }))
    }

    /// The struct has no lifetime for what is put into it, or several.
    fn report_keeper(&self, diagnostics: &mut Diagnostics, clause: &Written) {
        let (name, own) = (&self.written.ident, &self.written.lifetimes);
        let Some(first) = own.first() else {
            diagnostics
                .error(
                    &code::RETAINED_BY,
                    clause.span,
                    format!("{} is retained, and `{name}` has no lifetime for it", self.subject),
                )
                .note("what is put there must live for as long as the struct")
                .help(format!("declare `struct {name}<'data>`"));
            return;
        };
        diagnostics
            .error(
                &code::RETAINED_BY,
                clause.span,
                format!("{} is retained, and `{name}` has several lifetimes", self.subject),
            )
            .help(format!("say for which of them: `#[retained(as = {first})]`"));
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
