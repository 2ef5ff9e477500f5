//! The page of a foreign type.

use syn::ext::IdentExt;

use super::links::Links;
use super::results::{makers, parents};
use super::section::{Facts, Text, is_documented};
use super::words::{all_of, one_of, source, uncapitalized};
use super::{failure, prototype};
use crate::ir::{Contract, Counting, Fate, ForeignType, FunctionId, Home, Init, Ownership, PlainType, Threads, TypeId};

pub(super) fn section(contract: &Contract, id: TypeId) -> String {
    let ty = &contract[id];
    let links = Links::new(contract, &ty.visibility, &ty.carried);
    let mut text = Text::default();
    if !is_documented(&ty.carried) {
        text.paragraph(format!("A `{}` of C.", ty.ident.unraw()));
    }
    text.heading("Contract");
    let helpers = helpers(contract, ty);
    if !helpers.is_empty() {
        text.c_code(
            &helpers.iter().map(|&helper| prototype::of_function(contract, helper)).collect::<Vec<_>>().join("\n"),
        );
    }
    let mut facts = Facts::default();
    state_ownership(&mut facts, &links, contract, id);
    state_lifetimes(&mut facts, &links, contract, id);
    if contract.is_anchorable(id) {
        let anchored = links.facade("Anchored", "Anchored");
        facts.yes(format!(
            "`anchored()` makes one that shares the ownership of its parent, and has no lifetime: an {anchored}."
        ));
    }
    state_threads(&mut facts, ty.threads);
    text.facts(facts);
    text.name_in_c(&ty.ident, &ty.rust_name, &contract.block.headers);
    text.finish()
}

/// A type of another block: its contract is on its own page.
pub(super) fn declared_section(ty: &ForeignType) -> String {
    let mut text = Text::default();
    if !is_documented(&ty.carried) {
        text.paragraph(format!("A `{}` of C, whose contract another block states.", ty.ident.unraw()));
    }
    text.finish()
}

/// A struct that crosses as it is.
pub(super) fn plain_section(contract: &Contract, ty: &PlainType) -> String {
    let mut text = Text::default();
    if !is_documented(&ty.carried) {
        text.paragraph(format!("A `{}` of C, which is passed as it is.", ty.ident.unraw()));
    }
    text.heading("Contract");
    let mut facts = Facts::default();
    facts.yes("A value: whatever C leaves in it is one, it holds no pointer, and nobody frees it.");
    text.facts(facts);
    text.name_in_c(&ty.ident, &ty.rust_name, &contract.block.headers);
    text.finish()
}

/// The functions that have no page of their own: those that free, count up and copy.
fn helpers(contract: &Contract, ty: &ForeignType) -> Vec<FunctionId> {
    let (free, counting, dup) = match ty.ownership {
        Ownership::Owned { free, counting, dup, .. } => (free, counting, dup),
        Ownership::InPlace { clear, .. } => (clear, Counting::Single, None),
        Ownership::LentOnly | Ownership::Declared | Ownership::Poisoned => return Vec::new(),
    };
    let up_ref = match counting {
        Counting::UpRef(up_ref) => Some(up_ref),
        Counting::Single | Counting::Counted => None,
    };
    let named = [Some(free), up_ref, dup];
    named.into_iter().flatten().filter(|&id| contract[id].home == Home::Nowhere).collect()
}

fn state_ownership(facts: &mut Facts, links: &Links<'_>, contract: &Contract, id: TypeId) {
    let ty = &contract[id];
    let name = links.type_name(id);
    if let Ownership::InPlace { clear, movable, .. } = ty.ownership {
        return state_in_place(facts, links, contract, id, clear, movable);
    }
    let Ownership::Owned { free, counting, dup, .. } = ty.ownership else {
        facts.yes(format!("Owned by C, which only lends it: Rust has it as `&{name}`."));
        facts.never("It is never freed from Rust.");
        return;
    };
    let owned = links.facade(&format!("Owned<{name}>"), "Owned");
    let frees = links.marker(free);
    match counting {
        Counting::Single => facts.yes(format!(
            "Allocated by C, owned by Rust, ended by exactly one call of {frees}, when its {owned} is dropped."
        )),
        Counting::UpRef(_) | Counting::Counted => {
            facts.yes(format!("Allocated and counted by C: each {owned} has one count, and drops it with {frees}."));
        }
    }
    let makers = makers(links, contract, id);
    if !makers.is_empty() {
        facts.yes(format!("Made by {}.", all_of(&makers)));
    }
    state_duplicates(facts, contract, counting, dup);
    state_close(facts, contract, free);
    if ty.is_counted() {
        facts.never("Never `&mut`: the object may have other owners.");
    }
    facts.never(format!(
        "Never used after {frees}, never ended twice, never passed to another free function: safe code cannot."
    ));
}

/// The caller allocates it.
fn state_in_place(
    facts: &mut Facts,
    links: &Links<'_>,
    contract: &Contract,
    id: TypeId,
    clear: FunctionId,
    movable: bool,
) {
    let ty = &contract[id];
    let name = links.type_name(id);
    let place = if movable { "in" } else { "behind" };
    let owner = ty.owner(false);
    let owner = links.facade(&format!("{owner}<{name}>"), owner);
    let clears = links.marker(clear);
    facts.yes(format!(
        "Allocated by Rust, {place} an {owner}; filled by C; ended by exactly one call of {clears}, when that is dropped."
    ));
    facts.yes(match &ty.init {
        Init::Zeroed => "C finds zeros in it.".to_owned(),
        Init::Uninit => "C finds anything in it: it reads nothing before it has written there.".to_owned(),
        Init::Value(value) => format!("C finds `{}` in it.", source(value)),
    });
    if let Some(path) = ty.path.as_ref().filter(|_| ty.has_fields()) {
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        facts.yes(format!("Its fields have accessors: it derefs to [`{}`].", words.join("::")));
    }
    let makers = makers(links, contract, id);
    if !makers.is_empty() {
        facts.yes(format!("Made by {}.", all_of(&makers)));
    }
    state_close(facts, contract, clear);
    if movable {
        facts.yes("It may move between two calls, as C documents.");
    } else {
        facts.never("Never moved: C may know its address.");
    }
    facts.never(format!("Never cleared if C could not fill it, never used after {clears}, never cleared twice."));
}

/// A second owner.
fn state_duplicates(facts: &mut Facts, contract: &Contract, counting: Counting, dup: Option<FunctionId>) {
    match (counting, dup) {
        (Counting::UpRef(up_ref), _) => {
            let symbol = &contract[up_ref].symbol;
            let how = if contract[up_ref].failure.is_some() { "`try_clone()`" } else { "`clone()`" };
            let lent = if contract[up_ref].failure.is_some() { "`try_to_owned()`" } else { "`to_owned()`" };
            facts.yes(format!(
                "{how} on an owner, or {lent} on what is lent, makes another owner of the same object with `{symbol}`."
            ));
        }
        (Counting::Counted, None) => {
            facts.yes("C gives out its counts itself: Rust cannot make another owner.".to_owned())
        }
        (_, Some(dup)) => {
            let symbol = &contract[dup].symbol;
            let how = if contract[dup].failure.is_some() { "`try_clone()`" } else { "`clone()`" };
            facts.yes(format!("{how} makes a deep copy with `{symbol}`, which is an object of its own."));
        }
        (Counting::Single, None) => {}
    }
}

/// A free function that can fail.
fn state_close(facts: &mut Facts, contract: &Contract, free: FunctionId) {
    let function = &contract[free];
    if function.failure.is_none() {
        return;
    }
    let symbol = &function.symbol;
    facts.yes(format!("`close()` calls `{symbol}` too, and tells whether that went well."));
    match contract.release(free).and_then(|release| release.on_failure) {
        Some(Fate::Success) => {
            facts.yes("An object that could not be ended comes back in the error of `close()`.");
            facts.limit(
                "If it cannot be ended while it is dropped, it stays with C: a leak, which only `close()` would tell.",
            );
        }
        _ => facts.limit("It is gone even if ending it fails; dropping it does not tell."),
    }
    if let Some(rule) = failure::rule(contract, free) {
        facts.yes(format!("`{symbol}`: {}", uncapitalized(&rule)));
    }
}

fn state_lifetimes(facts: &mut Facts, links: &Links<'_>, contract: &Contract, id: TypeId) {
    let ty = &contract[id];
    for (position, lifetime) in ty.lifetimes.iter().enumerate() {
        if ty.keeps() == Some(position) {
            facts.limit(format!("`{lifetime}`: what C keeps in it lives at least as long as it."));
            continue;
        }
        let parents: Vec<String> = parents(contract, id, position).into_iter().map(|parent| links.ty(parent)).collect();
        if parents.is_empty() {
            facts.limit(format!("`{lifetime}`: it is kept no longer than what it was made from."));
        } else {
            facts.limit(format!("`{lifetime}`: it is kept no longer than the {} it was made from.", one_of(&parents)));
        }
    }
}

pub(super) fn state_threads(facts: &mut Facts, threads: Threads) {
    match threads {
        Threads::Bound => facts.never("Never used on another thread than the one that made it."),
        Threads::Send => {
            facts.yes("It may move to another thread.");
            facts.never("Never used by two threads at once.");
        }
        Threads::SendSync => facts.yes("It may move to another thread, and several may use it at once."),
    }
}
