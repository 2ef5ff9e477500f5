//! Parameters that another one's clause speaks of: they need no clause of their own.

use proc_macro2::TokenTree;

use crate::diagnostics::Diagnostics;
use crate::lower::field_types::{Kind, pointee_kind};
use crate::lower::names::read_name;
use crate::syntax::{ExportItem, Keys, split_arguments};

/// What another parameter's clause says of one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mention {
    /// `callback(data = …)` of the parameter at this position.
    UserData,
    /// `notified(…)` of the parameter at this position.
    Destroy(usize),
    /// It is meant to be the user data, most likely, of a callback that names none, which is reported.
    Unnamed,
}

/// What is said of each parameter. Names that lead nowhere are reported where the clause is lowered.
pub(super) fn find_mentions(written: &ExportItem) -> Vec<Option<Mention>> {
    let mut mentions = vec![None; written.parameters.len()];
    let mut unnamed = false;
    let position = |name: &str| written.parameters.iter().position(|item| item.ident == name);
    for (at, item) in written.parameters.iter().enumerate() {
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
    if unnamed {
        let all = mentions.iter_mut().zip(&written.parameters);
        for (slot, _) in all.filter(|(slot, item)| slot.is_none() && item.clauses.is_empty() && is_void(&item.ty)) {
            *slot = Some(Mention::Unnamed);
        }
    }
    mentions
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
        .is_some_and(|pointer| super::types::is_mutable(pointer) && matches!(pointee_kind(&pointer.elem), Kind::Void))
}
