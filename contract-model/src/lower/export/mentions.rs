//! Parameters that another one's clause speaks of: they need no clause of their own.

use proc_macro2::TokenTree;

use crate::diagnostics::Diagnostics;
use crate::lower::buffers::{WrittenLength, read_length};
use crate::lower::field_types::{Kind, is_mutable, pointee_kind};
use crate::lower::names::read_name;
use crate::syntax::{ExportItem, Keys, Written, split_arguments};

/// What another parameter's clause says of one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mention {
    /// `callback(data = …)` of the parameter at this position.
    UserData,
    /// `notified(…)` of the parameter at this position.
    Destroy(usize),
    /// `buffer(len = *…)` of what goes to C.
    LengthSlot,
    /// It is meant to be the user data, most likely, of a callback that names none, which is reported.
    Unnamed,
}

/// What is said of each parameter. Names that lead nowhere are reported where the clause is lowered.
pub(super) fn find_mentions(written: &ExportItem) -> Vec<Option<Mention>> {
    let mut mentions = vec![None; written.parameters.len()];
    let mut unnamed = false;
    let position = |name: &str| written.parameters.iter().position(|item| item.ident == name);
    for (at, item) in written.parameters.iter().enumerate() {
        let given = item.find("out").and_then(|clause| length_slot("out", clause));
        if let Some(slot) = given.and_then(|name| position(&name)).filter(|slot| *slot != at) {
            mark_length_slot(&mut mentions, slot);
        }
        let Some(clause) = item.find("callback") else { continue };
        let keys = Keys::read(&mut Diagnostics::new(), "callback", clause.tokens(), super::callback::KEYS);
        if !keys.has("data") {
            unnamed = true;
        }
        let data = keys
            .get("data")
            .and_then(|key| read_name(&mut Diagnostics::new(), "data", key.span, key.value.as_ref()))
            .and_then(|name| position(&name.text));
        let destroy = keys.get("scope").and_then(notified).and_then(|name| position(&name));
        if let Some(slot) = data.filter(|data| *data != at).and_then(|data| mentions.get_mut(data)) {
            *slot = Some(Mention::UserData);
        }
        if let Some(slot) = destroy.filter(|destroy| *destroy != at).and_then(|destroy| mentions.get_mut(destroy))
            && slot.is_none()
        {
            *slot = Some(Mention::Destroy(at));
        }
    }
    let returned = written.attributes.find("returns").and_then(|clause| length_slot("returns", clause));
    if let Some(slot) = returned.and_then(|name| position(&name)) {
        mark_length_slot(&mut mentions, slot);
    }
    if unnamed {
        let all = mentions.iter_mut().zip(&written.parameters);
        for (slot, _) in all.filter(|(slot, item)| slot.is_none() && item.clauses.is_empty() && is_void(&item.ty)) {
            *slot = Some(Mention::Unnamed);
        }
    }
    mentions
}

fn mark_length_slot(mentions: &mut [Option<Mention>], at: usize) {
    if let Some(slot) = mentions.get_mut(at)
        && slot.is_none()
    {
        *slot = Some(Mention::LengthSlot);
    }
}

/// The name within `buffer(len = *…)` of what goes to C.
fn length_slot(word: &str, clause: &Written) -> Option<String> {
    let keys = Keys::read(&mut Diagnostics::new(), word, clause.tokens(), super::given::WORDS);
    let inner = keys.get("buffer")?.group.clone()?;
    let keys = Keys::read(&mut Diagnostics::new(), "buffer", inner, super::given_elements::WORDS);
    match read_length(&mut Diagnostics::new(), "`len`", keys.get("len")?)? {
        WrittenLength::Pointer(name) => Some(name.text),
        _ => None,
    }
}

/// The name within `scope = notified(…)`.
fn notified(scope: &crate::syntax::Argument) -> Option<String> {
    match super::value_trees(scope).as_slice() {
        [TokenTree::Ident(word), TokenTree::Group(group)] if word == "notified" => {
            split_arguments(group.stream()).first().map(ToString::to_string)
        }
        _ => None,
    }
}

/// `*mut c_void`
pub(super) fn is_void(ty: &syn::Type) -> bool {
    super::types::raw_pointer(ty)
        .is_some_and(|pointer| is_mutable(pointer) && matches!(pointee_kind(&pointer.elem), Kind::Void))
}
