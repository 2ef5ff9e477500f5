//! Functions that a clause should have named as `free`, and does not: that is reported at the clause, and nowhere else.

use std::collections::HashSet;

use super::helpers::find_named;
use super::names::Names;
use super::types::{CType, classify};
use crate::diagnostics::Diagnostics;
use crate::ir::{ForeignType, Ownership};
use crate::syntax::{FunctionItem, Keys, ParameterItem, Written};

/// Where some `owned_by_c` could not be read, a function of one bare pointer is taken for the one that it was meant to
/// name: one mistake, one message.
pub(super) fn may_be_unnamed_helper(names: &Names<'_>, types: &[ForeignType], item: &FunctionItem) -> bool {
    let bare = item.attributes.clauses.iter().all(|clause| clause.clause.name == "rust_name")
        && matches!(item.parameters.as_slice(), [only] if only.clauses.is_empty());
    bare && (names.written.types.iter().any(|ty| ty.attributes.incomplete)
        || types.iter().any(|ty| ty.ownership == Ownership::Poisoned)
        || is_freed_as_another(names, types, item)
        || frees_memory_of_nobody(names, item))
}

/// Whether the function takes a type whose `free` names a function of another type instead.
fn is_freed_as_another(names: &Names<'_>, types: &[ForeignType], item: &FunctionItem) -> bool {
    let mut quiet = Diagnostics::new();
    let mut pointee = |parameter: &ParameterItem| match classify(&mut quiet, names, &parameter.ty) {
        CType::Pointer { to, .. } => match *to {
            CType::Foreign(foreign) => Some(names.type_item(foreign.id).ident.clone()),
            _ => None,
        },
        _ => None,
    };
    let [only] = item.parameters.as_slice() else { return false };
    let Some(taken) = pointee(only) else { return false };
    // Alternatives under different `cfg` have one name.
    names.types_named(&taken.to_string()).iter().filter_map(|id| types.get(id.0)).any(|ty| {
        let free = ty.free().and_then(|free| names.written.functions.get(free.0));
        free.is_some_and(|free| free.parameters.iter().filter_map(&mut pointee).any(|other| other != ty.ident))
    })
}

/// Whether the function probably frees memory, and some owner of memory does not say who frees it.
fn frees_memory_of_nobody(names: &Names<'_>, item: &FunctionItem) -> bool {
    let free = names.unnamed_free(|| is_free_missed(names));
    free.and_then(|free| names.written.functions.get(free.0)).is_some_and(|free| free.ident == item.ident)
}

/// Whether memory that some function gives or takes over has no free function, which is reported there.
fn is_free_missed(names: &Names<'_>) -> bool {
    let functions = &names.written.functions;
    let mut frees = Vec::new();
    for item in functions {
        let own = item.parameters.iter().flat_map(|parameter| &parameter.clauses);
        own.chain(&item.attributes.clauses).for_each(|clause| find_named("free", clause.tokens(), &mut frees));
    }
    let frees: HashSet<String> = frees.into_iter().collect();
    // A free function needs no name of one for what it takes.
    functions
        .iter()
        .any(|item| gives_unfreed(names, item) || (takes_unfreed(item) && !frees.contains(&item.ident.to_string())))
}

fn gives_unfreed(names: &Names<'_>, item: &FunctionItem) -> bool {
    let classified = |ty| classify(&mut Diagnostics::new(), names, ty);
    let is_memory = |ctype: &CType| match ctype {
        CType::Pointer { to, .. } => matches!(&**to, CType::Byte(_) | CType::Scalar(_) | CType::Void),
        _ => false,
    };
    let is_unfreed = |clause: &Written| {
        let keys = Keys::read(&mut Diagnostics::new(), "", clause.tokens(), &["owned"]);
        let owned = keys.get("owned");
        owned.is_some_and(|owned| owned.group.as_ref().is_none_or(|group| !group.to_string().contains("free")))
    };
    let result = item.result.as_ref().zip(item.attributes.find("returns"));
    result.is_some_and(|(ty, clause)| is_unfreed(clause) && is_memory(&classified(ty)))
        || item.parameters.iter().any(|parameter| {
            let clause = parameter.clauses.iter().find(|clause| ["out", "inout"].contains(&clause.clause.name));
            clause.is_some_and(is_unfreed)
                && matches!(classified(&parameter.ty), CType::Pointer { to, .. } if is_memory(&to))
        })
}

fn takes_unfreed(item: &FunctionItem) -> bool {
    item.parameters.iter().any(|parameter| {
        let has = |name: &str| parameter.clauses.iter().find(|clause| clause.clause.name == name);
        let is_unfreed = has("consumed").is_some_and(|clause| !clause.tokens().to_string().contains("free"));
        is_unfreed && has("cstr").or(has("buffer")).is_some()
    })
}
