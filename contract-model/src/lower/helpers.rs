//! Functions that other clauses name: they end, count up or copy objects, and need no clause on the object.

use proc_macro2::{TokenStream, TokenTree};

use super::names::Names;
use crate::ir::{Counting, ForeignType, FunctionId, Ownership, TypeId};

/// What a function is named for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Helper {
    /// `free = F`
    pub(crate) frees: bool,
    /// The type whose `free` it is, if one.
    pub(crate) frees_type: Option<TypeId>,
    /// The type whose `up_ref` it is.
    pub(crate) up_refs: Option<TypeId>,
    /// The type whose `dup` it is.
    pub(crate) dups: Option<TypeId>,
}

impl Helper {
    /// Whether a clause names it.
    pub(crate) fn is_some(self) -> bool {
        self.frees || self.up_refs.is_some() || self.dups.is_some()
    }
}

/// What each function of the block is named for, in the order of the functions.
pub(crate) struct Helpers(Vec<Helper>);

impl Helpers {
    pub(crate) fn get(&self, id: FunctionId) -> Helper {
        self.0.get(id.0).copied().unwrap_or_default()
    }
}

/// Looks through all clauses for `free = F`, `up_ref = U`, `dup = D`.
pub(crate) fn find_helpers(names: &Names<'_>, types: &[ForeignType]) -> Helpers {
    let mut helpers = vec![Helper::default(); names.written.functions.len()];
    let mut mark = |id: FunctionId, set: &dyn Fn(&mut Helper)| {
        // Alternatives under different `cfg` have one name and one meaning.
        let Some(item) = names.written.functions.get(id.0) else { return };
        for other in names.functions_named(&item.ident.to_string()) {
            if let Some(helper) = helpers.get_mut(other.0) {
                set(helper);
            }
        }
    };
    for (at, ty) in types.iter().enumerate() {
        let Some(free) = ty.free() else { continue };
        let id = TypeId(at);
        mark(free, &|helper| {
            helper.frees = true;
            helper.frees_type = Some(id);
        });
        let Ownership::Owned { counting, dup, .. } = ty.ownership else { continue };
        if let Counting::UpRef(up_ref) = counting {
            mark(up_ref, &|helper| helper.up_refs = Some(id));
        }
        if let Some(dup) = dup {
            mark(dup, &|helper| helper.dups = Some(id));
        }
    }
    for item in &names.written.functions {
        let clauses =
            item.attributes.clauses.iter().chain(item.parameters.iter().flat_map(|parameter| &parameter.clauses));
        for clause in clauses {
            if ["returns", "owned_by_c", "out", "inout", "consumed"].contains(&clause.clause.name) {
                let mut found = Vec::new();
                find_free_names(clause.tokens(), &mut found);
                for id in found.iter().filter_map(|name| names.function_named(name)) {
                    mark(id, &|helper| helper.frees = true);
                }
            }
        }
    }
    Helpers(helpers)
}

/// Every `F` of `free = F` in the tokens, at any depth.
fn find_free_names(tokens: TokenStream, found: &mut Vec<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for window in trees.windows(3) {
        if let [TokenTree::Ident(key), TokenTree::Punct(equals), value] = window
            && key == "free"
            && equals.as_char() == '='
        {
            let text = value.to_string();
            found.push(text.trim_matches('"').to_owned());
        }
        // `free(f)` is not its form; what it was meant to name is a free function all the same.
        if let [TokenTree::Ident(key), TokenTree::Group(name), ..] = window
            && key == "free"
        {
            found.push(name.stream().to_string());
        }
    }
    if let [.., TokenTree::Ident(key), TokenTree::Group(name)] = trees.as_slice()
        && key == "free"
    {
        found.push(name.stream().to_string());
    }
    for tree in trees {
        if let TokenTree::Group(group) = tree {
            find_free_names(group.stream(), found);
        }
    }
}
