//! `#[data]` on a function pointer: C calls it with what is in a slot for user data, at the end of an object or for a copy.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Lifetime, NamedArg, ReturnType, Type, TypeFnPtr};

use super::Subject;
use crate::clauses::Place;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Role, SlotCall};
use crate::lower::helpers::OfSlot;
use crate::lower::types::{CType, bare, classify, option_argument, raw_type};
use crate::syntax::{Written, sort_attributes};

/// How it is written.
const FORM: &str = "write `Option<unsafe extern \"C\" fn(#[data] data: *mut c_void)>` for what C calls at the end of an object; `#[data] slot: *mut *mut c_void` for what it calls when it copies one";

impl Subject<'_> {
    pub(super) fn lower_slot_call(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let ty = bare(&self.item.ty);
        let inner = match ty {
            Type::Path(path) => option_argument(&path.path).map(bare),
            other => Some(other),
        };
        let Some(Type::FnPtr(function)) = inner else {
            self.wrong_type(diagnostics, "data", clause.span, FORM);
            return None;
        };
        let (Some(abi), true, None, None) =
            (&function.abi, function.unsafety.is_some(), &function.variadic, &function.lifetimes)
        else {
            self.wrong_type(diagnostics, "data", clause.span, FORM);
            return None;
        };
        let known = diagnostics.len();
        let marked: Vec<usize> = function
            .inputs
            .iter()
            .enumerate()
            .filter(|(_, input)| self.is_marked(diagnostics, input))
            .map(|(at, _)| at)
            .collect();
        if diagnostics.len() > known {
            return None;
        }
        let [data] = marked.as_slice() else {
            diagnostics
                .error(
                    &code::MISSING_USER_DATA,
                    clause.span,
                    format!(
                        "{} parameter of {} is `#[data]`",
                        if marked.is_empty() { "no" } else { "more than one" },
                        self.text
                    ),
                )
                .note("C passes there what is in the slot")
                .help("mark it, and give it a name: `#[data] data: *mut c_void`");
            return None;
        };
        let is_copy = self.is_copy(diagnostics, function, *data)?;
        let anonymous = Lifetime::new("'_", Span::call_site());
        let raw = |ty: &Type| raw_type(self.context.names, ty, &anonymous);
        let result = match &function.output {
            ReturnType::Type(_, ty) if !matches!(bare(ty), Type::Tuple(tuple) if tuple.elems.is_empty()) => Some(ty),
            _ => None,
        };
        let is_number =
            |ty: &Type| matches!(classify(&mut Diagnostics::new(), self.context.names, ty), CType::Scalar(_));
        let fits = result.is_none_or(|ty| is_copy && is_number(ty));
        if !fits {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    function.output.span(),
                    format!("{} returns something, and nothing says what", self.text),
                )
                .note("what C calls at the end of an object returns nothing; what it calls for a copy nothing, or 1")
                .help("write the function as C declares it");
            return None;
        }
        Some(Role::OfSlot(SlotCall {
            pointer: raw(&Type::FnPtr(function.clone())),
            abi: abi.clone(),
            inputs: function.inputs.iter().map(|input| raw(&input.ty)).collect(),
            data: *data,
            is_copy,
            result: result.map(|ty| raw(ty)),
        }))
    }

    fn is_marked(&self, diagnostics: &mut Diagnostics, input: &NamedArg) -> bool {
        let attributes = sort_attributes(diagnostics, input.attrs.clone(), Place::CallbackParameter, &self.text);
        if let Some(other) = attributes.clauses.iter().find(|clause| !["data", "unused"].contains(&clause.clause.name))
        {
            let name = other.clause.name;
            diagnostics
                .error(
                    &code::MISPLACED_CLAUSE,
                    other.span,
                    format!(
                        "`#[{name}]` inside the function pointer {} speaks of a closure, and there is none",
                        self.text
                    ),
                )
                .help("mark only what is in the slot: `#[data] data: *mut c_void`");
        }
        let marked = attributes.find("data");
        if let Some(clause) = marked
            && input.name.as_ref().is_none_or(|(ident, _)| ident == "_")
        {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("a parameter of {} is `#[data]`, and has no name", self.text),
                )
                .note("rustfmt drops the attributes of a function pointer's parameter that has none, and the clause with them")
                .help("name it: `#[data] data: *mut c_void`");
        }
        marked.is_some()
    }

    /// Whether C passes the address of what the slot of a copy will hold.
    fn is_copy(&self, diagnostics: &mut Diagnostics, function: &TypeFnPtr, data: usize) -> Option<bool> {
        let ty = &function.inputs.get(data)?.ty;
        let void = |ctype: &CType| matches!(ctype, CType::Pointer { to, .. } if matches!(**to, CType::Void));
        let ctype = classify(&mut Diagnostics::new(), self.context.names, ty);
        match &ctype {
            own if void(own) => Some(false),
            CType::Pointer { mutable: true, to } if void(to) && self.context.helper.slot == Some(OfSlot::Makes) => {
                Some(true)
            }
            _ => {
                self.wrong_type(diagnostics, "data", ty.span(), FORM);
                None
            }
        }
    }
}
