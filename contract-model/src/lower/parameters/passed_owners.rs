//! Objects that change hands in a callback: `#[consumed]` on its parameters, `returns(owned)` for its result.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{ReturnType, Type};

use super::invocation::{Invocation, Item};
use super::passed::wrong_type;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{CallbackOwner, CallbackRole, ForeignUse};
use crate::lower::c_types::{Spot, report_rust_type};
use crate::lower::parameters::answers::read_answer;
use crate::lower::types::{CType, classify, raw_type};
use crate::syntax::{Argument, Keys, Written};

/// `#[consumed]`: C gives the object to the closure.
pub(super) fn lower_consumed(
    diagnostics: &mut Diagnostics,
    item: &Item<'_>,
    clause: &Written,
    ctype: &CType,
) -> Option<CallbackRole> {
    let keys = Keys::read(diagnostics, "consumed", clause.tokens(), &["on", "free"]);
    if keys.incomplete {
        return None;
    }
    if let Some(key) = keys.get("free") {
        diagnostics
            .error(
                &code::UNAVAILABLE_CLAUSE,
                key.span,
                format!("`consumed(free = …)` on {} is not part of this version", item.text),
            )
            .help("write `#[consumed]`: the type says how it is freed");
        return None;
    }
    let on = match keys.get("on") {
        None => None,
        Some(key) => Some(read_answer(diagnostics, key, "on", &item.text)?),
    };
    let CType::Pointer { mutable: true, to } = ctype else {
        wrong_type(diagnostics, item, clause, "write the raw pointer of the C declaration: `*mut X`");
        return None;
    };
    let ty = match &**to {
        CType::Foreign(ty) => ty,
        CType::Poisoned => return None,
        _ => {
            wrong_type(
                diagnostics,
                item,
                clause,
                "declare what it points to as a `type` of the block, with its free function",
            );
            return None;
        }
    };
    if report_lifetimes(diagnostics, ty, item.span, &item.text) {
        return None;
    }
    let nullable = item.find("nullable");
    let owner = CallbackOwner { ty: ty.clone(), nullable: nullable.is_some(), span: item.span };
    let Some(on) = on else { return Some(CallbackRole::Consumed(owner)) };
    if let Some(nullable) = nullable {
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                nullable.span,
                format!("{} is offered to the closure, and `#[nullable]`", item.text),
            )
            .note("where there is nothing, the closure has nothing to take, and still says whether it has")
            .help("remove `#[nullable]`: the closure does not run where C passes NULL");
        return None;
    }
    Some(CallbackRole::Offered { owner, on })
}

/// The closure would have to know how long the other object lives, or C.
pub(super) fn report_lifetimes(diagnostics: &mut Diagnostics, ty: &ForeignUse, span: Span, text: &str) -> bool {
    if ty.lifetimes.is_empty() {
        return false;
    }
    diagnostics
        .error(
            &code::UNAVAILABLE_CLAUSE,
            span,
            format!("{text} changes hands, and its type has lifetimes: that is not part of this version"),
        )
        .note("whoever has the owner then may keep it for longer than what it depends on lives")
        .help("make the function an `unsafe fn`, and all of the callback `#[unchecked]`");
    true
}

impl Invocation<'_> {
    /// `returns(owned)`: the closure gives an owner to C. The type that C gets, and what it points to.
    pub(super) fn lower_given(&self, diagnostics: &mut Diagnostics, key: &Argument) -> Option<(Type, CallbackOwner)> {
        let keys = Keys::read(
            diagnostics,
            "returns",
            key.group.clone().unwrap_or_default(),
            &["owned", "nullable", "borrowed", "copied", "cstr", "buffer"],
        );
        if keys.incomplete {
            return None;
        }
        let text = format!("the result of {}", self.callback());
        let names = self.subject.context.names;
        let other = keys.iter().find(|word| word.key != "owned" && word.key != "nullable");
        let Some(owned) = keys.get("owned").filter(|_| other.is_none()) else {
            diagnostics
                .error(
                    if other.is_some() { &code::UNAVAILABLE_CLAUSE } else { &code::MALFORMED_CLAUSE },
                    other.map_or(key.span, |other| other.span),
                    match other {
                        Some(other) => format!("`returns({})` for {text} is not part of this version", other.key),
                        None => format!("`returns` does not say whose {text} is"),
                    },
                )
                .help("write `returns(owned)` if C takes it over, and frees it; a closure gives nothing else that is a pointer");
            return None;
        };
        if owned.group.is_some() {
            diagnostics
                .error(
                    &code::UNAVAILABLE_CLAUSE,
                    owned.span,
                    format!("`owned(…)` for {text} is not part of this version"),
                )
                .help("write `returns(owned)`: the type says how it is freed");
            return None;
        }
        let wrong = |diagnostics: &mut Diagnostics, span: Span| {
            diagnostics
                .error(&code::CLAUSE_TYPE, span, format!("`returns(owned)` does not fit the C type of {text}"))
                .help("write `-> *mut X`, where `X` is a `type` of the block that has a free function");
        };
        let ReturnType::Type(_, ty) = &self.function.output else {
            wrong(diagnostics, key.span);
            return None;
        };
        if report_rust_type(diagnostics, names, ty, &text, &Spot::Result) {
            return None;
        }
        let object = match classify(diagnostics, names, ty) {
            CType::Pointer { mutable: true, to } => match *to {
                CType::Foreign(object) => object,
                CType::Poisoned => return None,
                _ => {
                    wrong(diagnostics, ty.span());
                    return None;
                }
            },
            CType::Poisoned => return None,
            _ => {
                wrong(diagnostics, ty.span());
                return None;
            }
        };
        if report_lifetimes(diagnostics, &object, ty.span(), &text) {
            return None;
        }
        let anonymous = syn::Lifetime::new("'_", Span::call_site());
        let owner = CallbackOwner { ty: object, nullable: keys.has("nullable"), span: ty.span() };
        Some((raw_type(names, ty, &anonymous), owner))
    }
}
