//! `#[nullable]` on a callback: C takes NULL in the place of the function, and knows what that means.

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Scope;
use crate::lower::types::{CType, bare, classify};

impl Subject<'_> {
    /// Whether the function pointer is an `Option`.
    pub(super) fn is_optional(&self) -> bool {
        matches!(self.ctype, CType::FunctionPointer { optional: true })
    }

    /// Whether C takes NULL in the place of the function. During a call, the caller then gives a closure or none; one that
    /// C keeps is taken away by a second wrapper, which is only made where C forgets it.
    pub(super) fn lower_nullable_callback(
        &self,
        diagnostics: &mut Diagnostics,
        scope: Option<Scope>,
        is_found: bool,
        is_attached: bool,
    ) -> Option<bool> {
        let Some(clause) = self.clause("nullable") else { return Some(false) };
        if !self.is_optional() {
            self.wrong_type(diagnostics, "nullable", clause.span, "write `Option<unsafe extern \"C\" fn(…)>`");
            return None;
        }
        let again = format!(
            "declare the function a second time, with `#[link_name = \"{}\"]` and `#[null]` here",
            self.context.function.ident
        );
        let (problem, help) = match scope? {
            Scope::Call if !is_found => {
                ("and there is no user data to put a closure of any type behind".to_owned(), again)
            }
            _ if is_attached => {
                ("and stays in the slot of the object, where another one may be given".to_owned(), again)
            }
            Scope::UntilFreed { slot: false } => (
                "and C keeps it beside others, so that none of them is taken away".to_owned(),
                format!("write `until_freed(x, slot)` if C keeps one at a time, or {again}"),
            ),
            Scope::Once { .. } => ("and C calls it once, which takes it away".to_owned(), again),
            Scope::Notified { destroy, .. } if !self.is_nullable_function(destroy.position()) => {
                let parameter = self.context.function.parameters.get(destroy.position());
                let name = parameter.map_or_else(String::new, |parameter| parameter.ident.to_string());
                (
                    format!("and `{name}`, which ends it, is not"),
                    format!("write `{name}: Option<unsafe extern \"C\" fn(*mut c_void)>`: it is NULL as well then"),
                )
            }
            _ => return Some(true),
        };
        diagnostics
            .error(&code::MALFORMED_CLAUSE, clause.span, format!("{} is `#[nullable]`, {problem}", self.text))
            .help(help);
        None
    }

    fn is_nullable_function(&self, at: usize) -> bool {
        let Some(parameter) = self.context.function.parameters.get(at) else { return true };
        let ctype = classify(&mut Diagnostics::new(), self.context.names, bare(&parameter.ty));
        !matches!(ctype, CType::FunctionPointer { optional: false })
    }
}
