//! `#[callback(…)]` on a function that C calls: C passes a function, and the body gets what it can call.

use proc_macro2::{Span, TokenTree};
use syn::{Type, TypeFnPtr};

use super::mentions::is_void;
use super::parameters::Argument;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::export::ExportRole;
use crate::ir::export_callback::{ExportCallback, ExportScope};
use crate::lower::names::read_name;
use crate::lower::parameters::{DESTROY, is_destroy_option};
use crate::lower::types::{bare, option_argument};
use crate::syntax::{Keys, Written};

/// The words of the clause; what some of them say, C's function has no need of, which is reported.
pub(super) const KEYS: &[&str] = &["data", "scope", "thread", "concurrent", "on_panic", "returns"];

impl Argument<'_> {
    /// What C calls back, as a closure of the body's.
    pub(super) fn lower_callback(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<ExportRole> {
        let function = self.function_pointer(diagnostics, clause)?;
        let keys = Keys::read(diagnostics, "callback", clause.tokens(), KEYS);
        self.report_needless(diagnostics, &keys);
        let data = self.lower_data(diagnostics, clause, &keys);
        let scope = self.lower_scope(diagnostics, clause, &keys);
        let threads = self.lower_threads(diagnostics, &keys, scope.as_ref());
        let (parameters, result) = self.lower_invocation(diagnostics, function, data.as_ref().map(Option::is_some));
        if keys.incomplete {
            return None;
        }
        let (data, scope, threads) = (data?, scope?, threads?);
        if self.shares_kept_data(diagnostics, data, &scope, clause) {
            return None;
        }
        Some(ExportRole::Callback(ExportCallback {
            data,
            scope,
            threads,
            nullable: self.item.find("nullable").is_some(),
            parameters: parameters?,
            result: result?,
        }))
    }

    /// The type, written out: NULL is possible, and only the contract says with what it may be called.
    fn function_pointer(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<&TypeFnPtr> {
        let Self { item, text, .. } = self;
        let ty = bare(&item.ty);
        let inner = match ty {
            Type::Path(path) => option_argument(&path.path).map(bare),
            _ => None,
        };
        let Type::FnPtr(function) = inner.unwrap_or(ty) else {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    clause.span,
                    format!("{text} is not a function pointer, so it cannot be `callback`"),
                )
                .help("write the function pointer out: `Option<unsafe extern \"C\" fn(#[data] user: *mut c_void)>`");
            return None;
        };
        let abi = function.abi.as_ref().map(|abi| abi.name.as_ref().map(syn::LitStr::value));
        let is_c = match &abi {
            Some(name) => matches!(name.as_deref(), None | Some("C" | "system")),
            None => false,
        };
        let help = if !is_c {
            "a function of C's that is called for the closure is an `unsafe extern \"C\" fn`, and never unwinds"
                .to_owned()
        } else if function.unsafety.is_none() {
            "write `unsafe extern \"C\" fn`: it may be called only as the clauses say".to_owned()
        } else if function.variadic.is_some() {
            "make it `#[unchecked]`: a closure takes no `...`".to_owned()
        } else if function.lifetimes.is_some() {
            "remove `for<…>`: what the body lends to it is lent for that call anyway".to_owned()
        } else if inner.is_none() {
            format!("C may pass NULL: write `Option<…>` around the type of `{}`", item.ident)
        } else {
            return Some(function);
        };
        diagnostics
            .error(&code::CLAUSE_TYPE, item.ty.span(), format!("`#[callback]` does not fit the type of {text}"))
            .help(help);
        None
    }

    /// Words that speak of a closure of Rust's.
    fn report_needless(&self, diagnostics: &mut Diagnostics, keys: &Keys) {
        if let Some(key) = keys.get("on_panic") {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    key.span,
                    format!("{} is a function of C's, which does not panic", self.text),
                )
                .help("remove `on_panic`; a panic of the body is answered by that of `#[contract(…)]`");
        }
        if let Some(key) = keys.get("returns") {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    key.span,
                    format!("{} is a function of C's, which gives a number back or nothing", self.text),
                )
                .help("let it write to a slot: `#[borrowed(exclusive)] answer: *mut T`; or make it `#[unchecked]`");
        }
    }

    /// `data = user`, `data = none`: which parameter, if any.
    fn lower_data(&self, diagnostics: &mut Diagnostics, clause: &Written, keys: &Keys) -> Option<Option<usize>> {
        let Some(key) = keys.get("data") else {
            if !keys.incomplete {
                self.report_no_data(diagnostics, clause);
            }
            return None;
        };
        if let [TokenTree::Ident(word), TokenTree::Group(_)] = super::value_trees(key).as_slice() {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    key.span,
                    format!("`data` of {} is a parameter, and here `{word}(…)`", self.text),
                )
                .note("C passes the address beside the function, and gets it back with each call")
                .help(
                    "write `data = user`, with a parameter `user: *mut c_void`; `data = none` if C wants nothing back",
                );
            return None;
        }
        let name = read_name(diagnostics, "data", key.span, key.value.as_ref())?;
        if name.text == "none" {
            return Some(None);
        }
        let at = self.function.parameter_named(diagnostics, &code::UNKNOWN_PARAMETER, "`callback(data = …)`", &name)?;
        if self.function.written.parameters.get(at).is_some_and(|other| std::ptr::eq(other, self.item)) {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, name.span, format!("{} carries its own user data", self.text))
                .help("name the parameter that C passes beside it, `user: *mut c_void`");
            return None;
        }
        Some(Some(at))
    }

    fn report_no_data(&self, diagnostics: &mut Diagnostics, clause: &Written) {
        let others = &self.function.written.parameters;
        let candidate = others.iter().find(|other| other.clauses.is_empty() && is_void(&other.ty));
        let diagnostic = diagnostics.error(
            &code::MISSING_USER_DATA,
            clause.span,
            format!("{} does not say what C wants to get back with each call", self.text),
        );
        diagnostic.note("a function pointer of C's comes with an address that means something to C alone");
        match candidate {
            Some(user) => diagnostic.help(format!("name the parameter that has it: `data = {}`", user.ident)),
            None => diagnostic.help(
                "write `data = user`, with a parameter `user: *mut c_void`; `data = none` if C wants nothing back",
            ),
        };
    }

    /// Two closures with one user data are two that Rust could move to two threads, or end one after the other.
    fn shares_kept_data(
        &self,
        diagnostics: &mut Diagnostics,
        data: Option<usize>,
        scope: &ExportScope,
        clause: &Written,
    ) -> bool {
        let Some(data) = data else { return false };
        let name = self.function.written.parameters.get(data).map(|item| item.ident.to_string()).unwrap_or_default();
        let uses = |item: &crate::syntax::ExportParameterItem| {
            let clause = item.find("callback")?;
            let keys = Keys::read(&mut Diagnostics::new(), "callback", clause.tokens(), KEYS);
            keys.get("data")?.value.as_ref().map(|value| value.to_string() == name)
        };
        let earlier = self.function.written.parameters.iter().take_while(|other| !std::ptr::eq(*other, self.item));
        let Some(other) = earlier.into_iter().find(|other| uses(other) == Some(true)) else { return false };
        let is_call = |item: &crate::syntax::ExportParameterItem| {
            let tokens = item.find("callback").map(Written::tokens).unwrap_or_default();
            let keys = Keys::read(&mut Diagnostics::new(), "callback", tokens, KEYS);
            !keys.has("thread")
                && !keys.has("concurrent")
                && keys
                    .get("scope")
                    .is_some_and(|key| key.value.as_ref().is_some_and(|value| value.to_string() == "call"))
        };
        if matches!(scope, ExportScope::Call) && is_call(self.item) && is_call(other) {
            return false;
        }
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                clause.span,
                format!(
                    "{} has the user data of `{}`, and one of them leaves the call or its thread",
                    self.text, other.ident
                ),
            )
            .note("the body has two closures, which it may move to two threads, while C's functions write one address")
            .help("give each a user data of its own");
        true
    }

    /// What `callback(data = …)` names.
    pub(super) fn lower_user_data(&self, diagnostics: &mut Diagnostics) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        if let Some(clause) = item.clauses.first() {
            let name = clause.clause.name;
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{text} is what `callback(data = …)` names, and has `#[{name}]`"),
                )
                .help(format!("remove `#[{name}]`: it goes back to C with each call, and is nothing to the body"));
            return None;
        }
        if is_void(&item.ty) {
            return Some(ExportRole::UserData);
        }
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                item.ty.span(),
                format!("{text} is what `callback(data = …)` names, and no `void *`"),
            )
            .help(format!("write `{}: *mut c_void`, or name the parameter that is", item.ident));
        None
    }

    /// What `notified(…)` names.
    pub(super) fn lower_destroy(&self, diagnostics: &mut Diagnostics) -> Option<ExportRole> {
        let Self { item, text, .. } = self;
        if let Some(clause) = item.clauses.iter().find(|clause| clause.clause.name != "nullable") {
            let name = clause.clause.name;
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{text} is what `notified(…)` names, and has `#[{name}]`"),
                )
                .help(format!("remove `#[{name}]`: it is called when the closure is dropped"));
            return None;
        }
        if is_destroy_option(&item.ty) {
            return Some(ExportRole::Destroy { nullable: item.find("nullable").is_some() });
        }
        diagnostics
            .error(
                &code::CLAUSE_TYPE,
                item.ty.span(),
                format!("{text} is what `notified(…)` names, and does not end a user data"),
            )
            .help(format!("write `{}: {DESTROY}`", item.ident));
        None
    }
}

/// Where a parameter without a name is spoken of.
pub(super) fn shown(name: Option<&proc_macro2::Ident>, at: usize, ty: &Type) -> (String, Span) {
    match name {
        Some(name) => (format!("`{name}`"), name.span()),
        None => (format!("number {}", at + 1), ty.span()),
    }
}
