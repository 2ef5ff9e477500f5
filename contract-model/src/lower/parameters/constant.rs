//! Parameters that the wrapper fills in or passes on unread: `null`, `fixed`, `unchecked`; and `replaces`.

use proc_macro2::TokenTree;
use syn::Expr;

use super::Subject;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Role;
use crate::lower::types::CType;
use crate::syntax::{Written, WrittenSafety};

impl Subject<'_> {
    pub(super) fn lower_unchecked(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        if self.context.function.safety != WrittenSafety::Unsafe {
            diagnostics
                .error(
                    &code::UNCHECKED_SAFE,
                    self.item.ident.span(),
                    format!("{} is `#[unchecked]`, and the function is not an `unsafe fn`", self.text),
                )
                .note("the wrapper takes a raw pointer, and safe code could pass a dangling one")
                .help(format!("write `unsafe fn {}(…)`", self.context.function.ident));
            return None;
        }
        Some(Role::Unchecked(self.item.ty.clone()))
    }

    pub(super) fn lower_null(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        match self.ctype {
            CType::Pointer { .. }
            | CType::FunctionPointer { optional: true }
            | CType::Reference { optional: true, .. } => Some(Role::Null),
            _ => {
                self.wrong_type(
                    diagnostics,
                    "null",
                    self.item.ident.span(),
                    "it goes on a raw pointer or an `Option` of a function pointer",
                );
                None
            }
        }
    }

    pub(super) fn lower_fixed(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let Ok(value) = syn::parse2::<Expr>(clause.tokens()) else {
            let how = if clause.tokens().is_empty() { "has no value" } else { "does not hold one expression" };
            diagnostics
                .error(&code::MALFORMED_CLAUSE, clause.span, format!("`#[fixed]` on {} {how}", self.text))
                .help("write `#[fixed(expression)]`");
            return None;
        };
        let named = match &value {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
            Expr::Call(call) if call.args.len() == 1 => match (&*call.func, call.args.first()) {
                (Expr::Path(some), Some(Expr::Path(path))) if some.path.is_ident("Some") => {
                    path.path.get_ident().map(ToString::to_string)
                }
                _ => None,
            },
            _ => None,
        };
        let is_function = matches!(self.ctype, CType::FunctionPointer { .. });
        let function = named.filter(|_| is_function).and_then(|name| self.context.names.function_named(&name));
        Some(Role::Fixed { value, function })
    }

    pub(super) fn lower_replaced(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        match self.ctype {
            CType::Pointer { to, .. } => match &**to {
                CType::Foreign(ty) => Some(Role::Replaced {
                    ty: ty.clone(),
                    nullable: self.has("nullable") || self.returns_nullable_owner(),
                }),
                _ => self.report_replaced(diagnostics),
            },
            _ => self.report_replaced(diagnostics),
        }
    }

    /// `replaces` with `nullable`: the empty list is NULL, before and after.
    pub(super) fn returns_nullable_owner(&self) -> bool {
        self.context.function.attributes.find("returns").is_some_and(|returns| {
            returns.tokens().into_iter().any(|tree| matches!(&tree, TokenTree::Ident(word) if word == "nullable"))
        })
    }

    pub(super) fn report_replaced(&self, diagnostics: &mut Diagnostics) -> Option<Role> {
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                self.item.ident.span(),
                format!("{} is replaced by the result, and is no raw pointer to a foreign type", self.text),
            )
            .help("write `x: *mut X` with a type of the block");
        None
    }
}
