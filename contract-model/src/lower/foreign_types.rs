//! `type X;` and its clauses.

use proc_macro2::TokenTree;

use super::attach::lower_attach;
use super::in_place::lower_in_place;
use super::names::{Names, read_lifetime, read_name};
use super::threads::lower_threads;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Counting, ForeignType, FunctionId, Init, Ownership, Threads};
use crate::syntax::{Argument, Keys, TypeItem, Written};

pub(crate) fn lower_types(diagnostics: &mut Diagnostics, names: &Names<'_>) -> Vec<ForeignType> {
    names
        .types()
        .map(|(id, item)| {
            let owned = item.attributes.find("owned_by_c");
            let in_place = item.attributes.find("initialized_by_c");
            let thread = item.attributes.find("thread");
            let (ownership, init) = match (owned, in_place) {
                _ if item.attributes.has("declared") => {
                    (super::declared::lower_declared(diagnostics, item), Init::Zeroed)
                }
                (Some(_), Some(second)) => {
                    report_two_owners(diagnostics, item, second);
                    (Ownership::Poisoned, Init::Zeroed)
                }
                (Some(clause), None) => (lower_ownership(diagnostics, names, item, clause), Init::Zeroed),
                (None, Some(clause)) => lower_in_place(diagnostics, names, item, clause),
                (None, None) if item.attributes.incomplete => (Ownership::Poisoned, Init::Zeroed),
                (None, None) => (Ownership::LentOnly, Init::Zeroed),
            };
            let owned = owned.or(in_place);
            let threads = thread
                .map_or(Threads::Bound, |clause| lower_threads(diagnostics, &format!("type `{}`", item.ident), clause));
            let attach = item.attributes.find("attach");
            let slot = attach.and_then(|clause| lower_attach(diagnostics, names, item, clause));
            ForeignType {
                ident: item.ident.clone(),
                rust_name: names.rust_name(id).clone(),
                visibility: item.visibility.clone(),
                carried: item.attributes.carried.clone(),
                lifetimes: item.lifetimes.clone(),
                path: item.path.clone(),
                ownership,
                init,
                threads,
                attach: slot,
                attach_is_poisoned: attach.is_some() && slot.is_none(),
                keeps_values: false, // said below, once all functions are known
                free_span: owned.and_then(free_span).unwrap_or(item.ident.span()),
                ownership_span: owned.map_or(item.ident.span(), |clause| clause.span),
                threads_span: thread.map_or(item.ident.span(), |clause| clause.span),
            }
        })
        .collect()
}

fn report_two_owners(diagnostics: &mut Diagnostics, item: &TypeItem, second: &Written) {
    diagnostics
        .error(
            &code::CONFLICTING_CLAUSE,
            second.span,
            format!("type `{}` is both `#[owned_by_c]` and `#[initialized_by_c]`", item.ident),
        )
        .note("C allocates the one, and the caller the other")
        .help("keep `#[owned_by_c]` if C returns a pointer to it, `#[initialized_by_c]` if the caller passes a struct to be filled; for both, declare two types");
}

/// The name after `free =` or `clear =`.
fn free_span(clause: &Written) -> Option<proc_macro2::Span> {
    let trees: Vec<TokenTree> = clause.tokens().into_iter().collect();
    trees.windows(3).find_map(|window| match window {
        [TokenTree::Ident(key), TokenTree::Punct(_), name] if key == "free" || key == "clear" => Some(name.span()),
        _ => None,
    })
}

fn lower_ownership(diagnostics: &mut Diagnostics, names: &Names<'_>, item: &TypeItem, clause: &Written) -> Ownership {
    let keys = Keys::read(diagnostics, "owned_by_c", clause.tokens(), &["free", "up_ref", "counted", "dup", "keeps"]);
    let Some(free) = keys.get("free") else {
        if keys.incomplete {
            return Ownership::Poisoned;
        }
        diagnostics
            .error(
                &code::MISSING_FREE,
                clause.span,
                format!("`#[owned_by_c]` on type `{}` does not name its free function", item.ident),
            )
            .help(format!(
                "name the C function that frees it: `#[owned_by_c(free = {})]`",
                names.likely_free(&item.ident)
            ));
        return Ownership::Poisoned;
    };
    let free = resolve(diagnostics, names, free);
    let up_ref = keys.get("up_ref").map(|key| resolve(diagnostics, names, key));
    let dup = keys.get("dup").map(|key| resolve(diagnostics, names, key));
    let counting = match (up_ref, keys.get("counted")) {
        (Some(_), Some(counted)) => {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    counted.span,
                    format!("type `{}` has `up_ref` and `counted`", item.ident),
                )
                .note("`counted` is for types whose count C raises only by itself")
                .help("remove `counted`");
            return Ownership::Poisoned;
        }
        (Some(Some(up_ref)), None) => Counting::UpRef(up_ref),
        (Some(None), None) => return Ownership::Poisoned,
        (None, Some(_)) => Counting::Counted,
        (None, None) => Counting::Single,
    };
    let keeps = match keys.get("keeps") {
        Some(key) => match read_keeps(diagnostics, item, "owned_by_c(free = …", key) {
            Some(position) => Some(position),
            None => return Ownership::Poisoned,
        },
        None => None,
    };
    match (free, dup) {
        (Some(free), None) => Ownership::Owned { free, counting, dup: None, keeps },
        (Some(free), Some(Some(dup))) => Ownership::Owned { free, counting, dup: Some(dup), keeps },
        _ => Ownership::Poisoned,
    }
}

pub(super) fn resolve(diagnostics: &mut Diagnostics, names: &Names<'_>, key: &Argument) -> Option<FunctionId> {
    let word = key.key.to_string();
    let name = read_name(diagnostics, &word, key.span, key.value.as_ref())?;
    names.resolve_function(diagnostics, &format!("`{word}`"), &name)
}

pub(super) fn read_keeps(
    diagnostics: &mut Diagnostics,
    item: &TypeItem,
    clause: &str,
    key: &Argument,
) -> Option<usize> {
    let lifetime = key.value.as_ref().and_then(read_lifetime);
    let position =
        lifetime.as_ref().and_then(|lifetime| item.lifetimes.iter().position(|own| own.ident == lifetime.ident));
    if position.is_none() {
        let form = match item.lifetimes.first() {
            Some(own) => format!("name one of its lifetimes: `keeps = {own}`"),
            None => {
                format!("give it one, and name that: `#[{clause}, keeps = 'b)] type {}<'b>…;`", item.ident)
            }
        };
        diagnostics
            .error(
                &code::UNKNOWN_LIFETIME,
                key.span,
                format!("`keeps` does not name a lifetime of type `{}`", item.ident),
            )
            .help(form);
    }
    position
}
