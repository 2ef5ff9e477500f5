//! `#[contract(unsafe)] extern "C" fn`: a Rust function that C calls.
//!
//! It stands alone, as a struct does: what its pointers lead to is Rust's, or declared elsewhere, and the compiler is asked
//! for it. What a clause says of an argument is what C promises; of a result, what Rust does.

mod answers;
mod callback;
mod failure;
mod given;
mod given_elements;
mod mentions;
mod parameters;
mod passed;
mod passed_elements;
mod scope;
mod taken;
mod types;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Lifetime;
use syn::ext::IdentExt;

use super::block::read_path;
use super::lifetimes::fresh_lifetime;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::export::{Export, ExportParameter, ExportRole};
use crate::syntax::{ExportItem, Keys};

const KEYS: &[&str] = &["unsafe", "on_panic", "on_refused", "error", "thread", "crate"];

pub(crate) fn lower_export(diagnostics: &mut Diagnostics, arguments: TokenStream, written: ExportItem) -> Export {
    let keys = Keys::read(diagnostics, "contract", arguments, KEYS);
    report_unvouched(diagnostics, &keys, &written);
    let one_thread = keys.get("thread").is_some_and(|key| reads_same(diagnostics, key, &written.ident));
    let mut function = Function {
        written: &written,
        mentions: mentions::find_mentions(&written),
        one_thread,
        parameters: Vec::new(),
        lifetimes: written.lifetimes.clone(),
        counted: Vec::new(),
    };
    function.lower_parameters(diagnostics);
    let failure = function.lower_failure(diagnostics, &keys);
    let result = function.lower_result(diagnostics, failure.as_ref());
    function.lower_outs(diagnostics);
    let (on_panic, on_refused) = function.lower_answers(diagnostics, &keys, &result, failure.as_ref());
    let Function { parameters, lifetimes, .. } = function;
    Export {
        symbol: written.symbol.clone().unwrap_or_else(|| written.ident.unraw().to_string()),
        one_thread,
        krate: keys.get("crate").and_then(|key| read_path(diagnostics, key)),
        ident: written.ident,
        visibility: written.visibility,
        carried: written.attributes.carried,
        abi: written.abi,
        lifetimes,
        on_panic,
        on_refused,
        parameters,
        result,
        failure,
        body: written.body,
    }
}

/// A function of which nobody says that C keeps to its contract.
///
/// ```text
/// #[contract] pub extern "C" fn counter_value(counter: &Counter) -> u64 { … }
/// ```
fn report_unvouched(diagnostics: &mut Diagnostics, keys: &Keys, written: &ExportItem) {
    if keys.has("unsafe") || keys.incomplete || written.is_unsafe {
        return;
    }
    diagnostics
        .error(
            &code::UNSAFE_REQUIRED,
            written.ident.span(),
            format!("`#[contract]` on `{}` does not say `unsafe`, so nobody vouches for what C passes", written.ident),
        )
        .note("NULL and lengths are checked; whether what a pointer leads to is there, and is what its type says, only C knows; and no other function may have this symbol")
        .help("write `#[contract(unsafe)]` once you have read what C does");
}

/// `thread = same`
fn reads_same(diagnostics: &mut Diagnostics, key: &crate::syntax::Argument, ident: &Ident) -> bool {
    let is_same = key.value.as_ref().is_some_and(|value| value.to_string() == "same");
    if !is_same {
        diagnostics
            .error(&code::MALFORMED_CLAUSE, key.span, format!("`thread` of `{ident}` is `same`"))
            .help("write `thread = same` if C uses each object only on the thread that it has it from; leave it out if any thread may call");
    }
    is_same
}

/// A function in the making.
struct Function<'a> {
    written: &'a ExportItem,
    /// What clauses of other parameters say of each.
    mentions: Vec<Option<mentions::Mention>>,
    /// C uses each object on one thread only.
    one_thread: bool,
    parameters: Vec<ExportParameter>,
    lifetimes: Vec<Lifetime>,
    /// The slots for lengths that have an array already.
    counted: Vec<usize>,
}

impl Function<'_> {
    fn ident(&self) -> &Ident {
        &self.written.ident
    }

    /// The position of the parameter of this name; reports an unknown one.
    fn parameter_named(
        &self,
        diagnostics: &mut Diagnostics,
        code: &'static crate::diagnostics::Code,
        clause: &str,
        name: &super::names::Name,
    ) -> Option<usize> {
        let found = self.written.parameters.iter().position(|item| item.ident == name.text.as_str());
        if found.is_none() {
            let names: Vec<String> = self.written.parameters.iter().map(|item| item.ident.to_string()).collect();
            let near = crate::diagnostics::nearest(&name.text, names.iter().map(String::as_str));
            let diagnostic = diagnostics.error(
                code,
                name.span,
                format!("{clause} names `{}`, which is not a parameter of `{}`", name.text, self.ident()),
            );
            match near {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => {
                    let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                    diagnostic.help(format!("its parameters are {}", listed.join(", ")))
                }
            };
        }
        found
    }

    /// The lifetime of what these parameters lend; a new one where they have none.
    fn lifetime_of(&mut self, lenders: &[usize]) -> Option<Lifetime> {
        let slots = |parameters: &[ExportParameter]| -> Vec<Option<Lifetime>> {
            lenders.iter().filter_map(|&at| parameters.get(at)).map(|lender| lent_for(&lender.role)).collect()
        };
        let named = slots(&self.parameters).into_iter().flatten().next();
        let lifetime = match named {
            Some(lifetime) => lifetime,
            None => {
                let mut taken = self.lifetimes.clone();
                let fresh = fresh_lifetime(&mut taken, "a");
                self.lifetimes.push(fresh.clone());
                fresh
            }
        };
        for &at in lenders {
            if let Some(lender) = self.parameters.get_mut(at)
                && let Some(slot) = lending_slot(&mut lender.role)
                && slot.is_none()
            {
                *slot = Some(lifetime.clone());
            }
        }
        Some(lifetime)
    }
}

/// The lifetime of what a parameter lends, if it has a name.
fn lent_for(role: &ExportRole) -> Option<Lifetime> {
    match role {
        ExportRole::Lent(lent) => lent.lifetime.clone(),
        ExportRole::Text { lifetime, .. } => lifetime.clone(),
        ExportRole::Elements(elements) => elements.lifetime.clone(),
        _ => None,
    }
}

/// Where the lifetime of what a parameter lends is noted.
fn lending_slot(role: &mut ExportRole) -> Option<&mut Option<Lifetime>> {
    match role {
        ExportRole::Lent(lent) => Some(&mut lent.lifetime),
        ExportRole::Text { lifetime, .. } => Some(lifetime),
        ExportRole::Elements(elements) => Some(&mut elements.lifetime),
        _ => None,
    }
}

/// What stands after `key =`.
fn value_trees(key: &crate::syntax::Argument) -> Vec<TokenTree> {
    key.value.clone().unwrap_or_default().into_iter().collect()
}
