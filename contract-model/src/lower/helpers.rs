//! Functions that other clauses name: they end, count up or copy objects, and need no clause on the object.

use proc_macro2::{TokenStream, TokenTree};

use super::mentions::marked_as_data;
use super::names::Names;
use super::types::{CType, classify};
use crate::diagnostics::Diagnostics;
use crate::ir::{Counting, ForeignType, FunctionId, Ownership, TypeId};
use crate::syntax::{FunctionItem, ParameterItem};

/// What a function is named for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Helper {
    /// `free = F`
    pub(crate) frees: bool,
    /// `free = F` of an array of texts, which says what `char **` is.
    pub(crate) frees_texts: bool,
    /// `free = F` of an array of objects, which says what `X **` is.
    pub(crate) frees_objects: bool,
    /// The type whose `free` it is, if one.
    pub(crate) frees_type: Option<TypeId>,
    /// The type whose `up_ref` it is.
    pub(crate) up_refs: Option<TypeId>,
    /// The type whose `dup` it is.
    pub(crate) dups: Option<TypeId>,
    /// `floating = S`
    pub(crate) sinks: bool,
    /// A type whose floating references it sinks.
    pub(crate) sinks_type: Option<TypeId>,
    /// `data = via(f(x))`: it gives the user data of a callback.
    pub(crate) gives_data: bool,
    /// `data = set_by(g)`: it takes the user data of a callback.
    pub(crate) sets_data: bool,
    /// `#[attach(…)]`: it makes a slot for user data, or fills it.
    pub(crate) slot: Option<OfSlot>,
}

/// What a function does with a slot for user data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OfSlot {
    /// `index = I`
    Makes,
    /// `set = S`
    Fills,
}

impl Helper {
    /// Whether a clause names it.
    pub(crate) fn is_some(self) -> bool {
        self.frees || self.up_refs.is_some() || self.dups.is_some() || self.sinks || self.has_data()
    }

    /// Whether it gives or takes user data, which no caller has.
    pub(crate) fn has_data(self) -> bool {
        self.gives_data || self.sets_data || self.slot.is_some()
    }

    /// The type that it counts up objects of, where it takes and gives back `void *`.
    pub(crate) fn counts_up(self) -> Option<TypeId> {
        self.up_refs.or(self.sinks_type)
    }
}

/// What each function of the block is named for, in the order of the functions.
pub(crate) struct Helpers(Vec<Helper>);

impl Helpers {
    pub(crate) fn get(&self, id: FunctionId) -> Helper {
        self.0.get(id.0).copied().unwrap_or_default()
    }
}

/// Marks what `attach(…)` names.
fn mark_slots(names: &Names<'_>, types: &[ForeignType], mark: &mut impl FnMut(FunctionId, &dyn Fn(&mut Helper))) {
    for attach in types.iter().filter_map(|ty| ty.attach) {
        mark(attach.index, &|helper| helper.slot = Some(OfSlot::Makes));
        mark(attach.set, &|helper| helper.slot = Some(OfSlot::Fills));
        mark(attach.get, &|helper| helper.gives_data = true);
    }
    // It is reported; what it was meant to name makes, fills or reads a slot all the same.
    if types.iter().any(|ty| ty.attach_is_poisoned) {
        for (id, item) in names.functions() {
            let is_data =
                |parameter: &&ParameterItem| parameter.clauses.iter().any(|clause| clause.clause.name == "data");
            let is_function = |parameter: &ParameterItem| {
                matches!(classify(&mut Diagnostics::new(), names, &parameter.ty), CType::FunctionPointer { .. })
            };
            let mut data = item.parameters.iter().filter(is_data).peekable();
            if data.peek().is_some() {
                let slot = if data.all(is_function) { OfSlot::Makes } else { OfSlot::Fills };
                mark(id, &|helper| helper.slot = Some(slot));
            } else if gives_anything(names, item) {
                mark(id, &|helper| helper.gives_data = true);
            }
        }
    }
}

/// Looks through all clauses for `free = F`, `up_ref = U`, `dup = D`, `attach(…)`, `floating = S`, `data = via(f(x))`.
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
    mark_slots(names, types, &mut mark);
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
        let lists = item.parameters.iter().map(|parameter| &parameter.clauses).chain([&item.attributes.clauses]);
        for clauses in lists {
            // What it is, and who frees it, may be said by two clauses on one parameter.
            let of_texts = clauses.iter().any(|clause| speaks_of_texts(clause.tokens()));
            let of_objects = clauses.iter().any(|clause| split_each(clause.tokens()).2);
            for clause in clauses {
                let (whole, each, _) = split_each(clause.tokens());
                if ["returns", "owned_by_c", "out", "inout", "consumed"].contains(&clause.clause.name) {
                    for id in functions_named_by("free", whole, names) {
                        mark(id, &|helper| {
                            helper.frees = true;
                            helper.frees_texts |= of_texts;
                            helper.frees_objects |= of_objects;
                        });
                    }
                }
                for id in functions_named_by("free", each, names) {
                    mark(id, &|helper| helper.frees = true);
                }
            }
        }
        for clause in item.parameters.iter().flat_map(|parameter| &parameter.clauses) {
            let set_by =
                (clause.clause.name == "callback").then(|| find_behind_data("set_by", clause.tokens())).flatten();
            if let Some(name) = set_by {
                match names.function_named(&name) {
                    Some(id) => mark(id, &|helper| helper.sets_data = true),
                    // As below.
                    None => names
                        .functions()
                        .filter(|(_, item)| marked_as_data(item).is_some())
                        .for_each(|(id, _)| mark(id, &|helper| helper.sets_data = true)),
                }
            }
            let via = (clause.clause.name == "callback").then(|| find_behind_data("via", clause.tokens())).flatten();
            let Some(name) = via else { continue };
            match names.function_named(&name) {
                Some(id) => mark(id, &|helper| helper.gives_data = true),
                // It is reported as unknown; what was meant gives user data all the same.
                None => names
                    .functions()
                    .filter(|(_, item)| gives_anything(names, item))
                    .for_each(|(id, _)| mark(id, &|helper| helper.gives_data = true)),
            }
        }
        let result = item.attributes.clauses.iter().map(|clause| (clause, item.result.as_ref()));
        let parameters = item
            .parameters
            .iter()
            .flat_map(|parameter| parameter.clauses.iter().map(move |clause| (clause, Some(&parameter.ty))));
        for (clause, ty) in result.chain(parameters) {
            if !["returns", "out", "inout"].contains(&clause.clause.name) {
                continue;
            }
            let mut found = Vec::new();
            find_named("floating", clause.tokens(), &mut found);
            for id in found.iter().filter_map(|name| names.function_named(name)) {
                let sunk = ty.and_then(|ty| pointed_to(&classify(&mut Diagnostics::new(), names, ty)));
                mark(id, &|helper| {
                    helper.sinks = true;
                    helper.sinks_type = helper.sinks_type.or(sunk);
                });
            }
        }
    }
    Helpers(helpers)
}

/// Whether `each = cstr` stands in the tokens.
fn speaks_of_texts(tokens: TokenStream) -> bool {
    let mut found = Vec::new();
    find_named("each", tokens, &mut found);
    found.iter().any(|each| each == "cstr")
}

/// Splits what is said of an array from what `each = …` says of its objects; and whether it says that they are objects.
fn split_each(tokens: TokenStream) -> (TokenStream, TokenStream, bool) {
    let (mut whole, mut each, mut of_objects) = (TokenStream::new(), TokenStream::new(), false);
    let mut before: [Option<String>; 3] = [None, None, None];
    for tree in tokens {
        let text = match &tree {
            TokenTree::Group(_) => None,
            tree => Some(tree.to_string()),
        };
        let [first, second, third] = &before;
        let is_each = |word: &Option<String>, equals: &Option<String>| {
            word.as_deref() == Some("each") && equals.as_deref() == Some("=")
        };
        if is_each(second, third) {
            of_objects |= matches!(text.as_deref(), Some("borrowed" | "owned"));
        }
        let is_of_each = is_each(first, second);
        match tree {
            TokenTree::Group(group) if is_of_each => each.extend([TokenTree::Group(group)]),
            TokenTree::Group(group) => {
                let (inner_whole, inner_each, inner) = split_each(group.stream());
                let mut inside = proc_macro2::Group::new(group.delimiter(), inner_whole);
                inside.set_span(group.span());
                whole.extend([TokenTree::Group(inside)]);
                each.extend(inner_each);
                of_objects |= inner;
            }
            tree => whole.extend([tree]),
        }
        let [_, second, third] = before;
        before = [second, third, text];
    }
    (whole, each, of_objects)
}

/// The functions `F` of the block in every `word = F`.
fn functions_named_by(word: &str, tokens: TokenStream, names: &Names<'_>) -> Vec<FunctionId> {
    let mut found = Vec::new();
    find_named(word, tokens, &mut found);
    found.iter().filter_map(|name| names.function_named(name)).collect()
}

/// The foreign type at the end of a pointer, or of a pointer to one.
fn pointed_to(ctype: &CType) -> Option<TypeId> {
    match ctype {
        CType::Pointer { to, .. } => pointed_to(to),
        CType::Foreign(foreign) => Some(foreign.id),
        _ => None,
    }
}

/// Whether a function returns a `void *` of which it says nothing.
fn gives_anything(names: &Names<'_>, item: &FunctionItem) -> bool {
    let result = item.result.as_ref().filter(|_| !item.attributes.has("returns"));
    let ctype = result.map(|ty| classify(&mut Diagnostics::new(), names, ty));
    matches!(ctype, Some(CType::Pointer { to, .. }) if matches!(*to, CType::Void))
}

/// The `f` of `data = via(f(x))`, or of `data = set_by(f)`.
fn find_behind_data(wanted: &str, tokens: TokenStream) -> Option<String> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    trees.windows(4).find_map(|window| match window {
        [TokenTree::Ident(key), TokenTree::Punct(_), TokenTree::Ident(word), TokenTree::Group(call)]
            if key == "data" && word == wanted =>
        {
            call.stream().into_iter().next().map(|name| name.to_string())
        }
        _ => None,
    })
}

/// Every `F` of `word = F` in the tokens, at any depth.
pub(super) fn find_named(word: &str, tokens: TokenStream, found: &mut Vec<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for window in trees.windows(3) {
        if let [TokenTree::Ident(key), TokenTree::Punct(equals), value] = window
            && key == word
            && equals.as_char() == '='
        {
            let text = value.to_string();
            found.push(text.trim_matches('"').to_owned());
        }
        // `free(f)` is not its form; what it was meant to name is a free function all the same.
        if let [TokenTree::Ident(key), TokenTree::Group(name), ..] = window
            && key == word
        {
            found.push(name.stream().to_string());
        }
    }
    if let [.., TokenTree::Ident(key), TokenTree::Group(name)] = trees.as_slice()
        && key == word
    {
        found.push(name.stream().to_string());
    }
    for tree in trees {
        if let TokenTree::Group(group) = tree {
            find_named(word, group.stream(), found);
        }
    }
}
