//! Parameters lent to C for the call: `borrowed`, `cstr`, `unique`, `up_refs`.

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Access, Reference, Role};
use crate::lower::fd::{fd_shape, report_not_fd};
use crate::lower::types::CType;
use crate::lower::values::{access_of, is_byte, report_not_text};
use crate::syntax::{Keys, Written};

impl Subject<'_> {
    pub(super) fn lower_borrowed(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let CType::Pointer { mutable, to } = self.ctype else {
            self.wrong_type(
                diagnostics,
                "borrowed",
                clause.span,
                "it goes on a raw pointer; a reference says it already",
            );
            return None;
        };
        let access = self.borrowed_access(diagnostics).unwrap_or(access_of(*mutable));
        let to = self.pointee(diagnostics, to)?;
        Some(Role::Reference(Reference { to, lifetime: None, access, nullable: self.has("nullable") }))
    }

    /// `#[retained]` on a reference, or on a pointer that no other clause describes.
    pub(super) fn lower_kept(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        match self.ctype {
            CType::Reference { lifetime: Some(lifetime), .. } => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        clause.span,
                        format!("{} has the lifetime `{lifetime}`, and `#[retained]` gives it one", self.text),
                    )
                    .help("remove the clause if the object that keeps it has this lifetime, or the lifetime if not");
                None
            }
            CType::Reference { .. } => self.lower_bare(diagnostics),
            CType::Pointer { mutable, to } => {
                let to = self.pointee(diagnostics, to)?;
                let (access, nullable) = (access_of(*mutable), self.has("nullable"));
                Some(Role::Reference(Reference { to, lifetime: None, access, nullable }))
            }
            _ => {
                self.wrong_type(diagnostics, "retained", clause.span, "it goes on a pointer or a reference");
                None
            }
        }
    }

    /// What `borrowed(shared)` or `borrowed(exclusive)` says beside another clause.
    pub(super) fn borrowed_access(&self, diagnostics: &mut Diagnostics) -> Option<Access> {
        let clause = self.clause("borrowed")?;
        let keys = Keys::read(diagnostics, "borrowed", clause.tokens(), &["shared", "exclusive"]);
        match (keys.has("shared"), keys.get("exclusive")) {
            (true, Some(exclusive)) => {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        exclusive.span,
                        format!("{} is borrowed `shared` and `exclusive`", self.text),
                    )
                    .help("keep `exclusive` if C writes it or ends borrows from it");
                None
            }
            (true, None) => Some(Access::Shared),
            (false, Some(_)) => Some(Access::Exclusive),
            (false, None) => None,
        }
    }

    pub(super) fn lower_up_refs(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        let (to, nullable) = match self.ctype {
            CType::Reference { mutable: false, optional, to, .. } => (to, *optional),
            CType::Pointer { to, .. } => (to, self.has("nullable")),
            _ => {
                self.wrong_type(
                    diagnostics,
                    "up_refs",
                    self.item.ident.span(),
                    "write `x: &T`: counting up needs no exclusive access",
                );
                return None;
            }
        };
        match &**to {
            CType::Foreign(ty) => Some(Role::UpRefs { ty: ty.clone(), nullable: nullable || self.has("nullable") }),
            _ => {
                self.wrong_type(
                    diagnostics,
                    "up_refs",
                    self.item.ident.span(),
                    "it goes on a pointer to a counted foreign type",
                );
                None
            }
        }
    }

    pub(super) fn lower_unique(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        if let CType::Pointer { mutable, to } = self.ctype
            && let CType::Foreign(ty) = &**to
        {
            return Some(Role::Unique { ty: ty.clone(), access: access_of(*mutable), lifetime: None });
        }
        self.wrong_type(
            diagnostics,
            "unique",
            clause.span,
            "write `#[unique] x: *mut X`, or `*const X` for what only reads",
        );
        None
    }

    /// `#[fd] fd: c_int`
    pub(super) fn lower_fd(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        if fd_shape(self.ctype, false).is_none() {
            report_not_fd(diagnostics, &self.text, clause.span);
            return None;
        }
        if self.borrowed_access(diagnostics) == Some(Access::Exclusive) {
            let span = self.clause("borrowed").map_or(clause.span, |borrowed| borrowed.span);
            self.wrong_type(
                diagnostics,
                "borrowed",
                span,
                "leave `exclusive` out: a file descriptor is shared with all that is open",
            );
            return None;
        }
        Some(Role::Fd { nullable: self.has("nullable") })
    }

    pub(super) fn lower_text(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
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
                        .error(
                            &code::CLAUSE_TYPE,
                            clause.span,
                            format!("{} is `*mut`: C may write to it, and a `&CStr` cannot be written to", self.text),
                        )
                        .help(
                            "add `#[borrowed(shared)]` if C only reads it, write `#[buffer(len = nul)]` if C writes it",
                        );
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
}
