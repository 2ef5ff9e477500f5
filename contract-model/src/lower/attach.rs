//! `#[attach(index = I, set = S, get = G)]`: C's own slot for user data in the objects of a type.

use super::foreign_types::resolve;
use super::names::Names;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Attach, FunctionId};
use crate::syntax::{Keys, TypeItem, Written};

/// Its keys, in order.
const KEYS: &[&str] = &["index", "set", "get"];

pub(super) fn lower_attach(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &TypeItem,
    clause: &Written,
) -> Option<Attach> {
    let keys = Keys::read(diagnostics, "attach", clause.tokens(), KEYS);
    let missing = KEYS.iter().find(|key| keys.get(key).is_none());
    if let Some(missing) = missing.filter(|_| !keys.incomplete) {
        let what = match *missing {
            "index" => "makes the slot",
            "set" => "fills it",
            _ => "gives what is in it",
        };
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                clause.span,
                format!("`#[attach]` on type `{}` does not name the function that {what}", item.ident),
            )
            .help("write `#[attach(index = I, set = S, get = G)]`, with three functions of the block");
        return None;
    }
    let mut found = KEYS.iter().map(|key| resolve(diagnostics, names, keys.get(key)?).map(|id| alike(names, item, id)));
    let (index, set, get) = (found.next()?, found.next()?, found.next()?);
    Some(Attach { index: index?, set: set?, get: get?, span: clause.span })
}

/// The function of that name that stands under the conditions of the type, if there are several.
fn alike(names: &Names<'_>, item: &TypeItem, id: FunctionId) -> FunctionId {
    let cfg = item.attributes.carried.cfg_text();
    let written = |id: FunctionId| names.written.functions.get(id.0);
    let named = written(id).map_or(&[] as &[FunctionId], |own| names.functions_named(&own.ident.to_string()));
    let is_alike = |other: &&FunctionId| written(**other).is_some_and(|own| own.attributes.carried.cfg_text() == cfg);
    named.iter().find(is_alike).copied().unwrap_or(id)
}
