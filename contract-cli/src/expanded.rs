//! Items inside of macros, for the few that `-sys` crates are made of: `cfg_if!`, libc's `s!`, `include!` of what a build
//! writes.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Item, ItemMacro, Token, braced};

/// Items under one condition.
pub(crate) struct Inside {
    /// The condition.
    pub(crate) condition: Vec<Attribute>,
    /// The items.
    pub(crate) items: Vec<Item>,
    /// The macro makes its structs `#[repr(C)]`.
    pub(crate) is_c: bool,
}

/// The items in a macro's braces, if it is one of those.
pub(crate) fn items(item: &ItemMacro) -> Vec<Inside> {
    let Some(name) = item.mac.path.segments.last().map(|last| last.ident.to_string()) else { return Vec::new() };
    match name.as_str() {
        "cfg_if" => syn::parse2::<Branches>(item.mac.tokens.clone()).map(|branches| branches.0).unwrap_or_default(),
        "s" | "s_no_extra_traits" => syn::parse2::<Items>(item.mac.tokens.clone())
            .map(|items| vec![Inside { condition: Vec::new(), items: items.0, is_c: true }])
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// `"bindings.rs"` of `include!(concat!(env!("OUT_DIR"), "/bindings.rs"))`.
pub(crate) fn included(tokens: &TokenStream) -> Option<String> {
    let mut texts = Vec::new();
    collect_texts(tokens, &mut texts);
    match texts.as_slice() {
        [variable, file] if variable == "OUT_DIR" => Some(file.trim_start_matches('/').to_owned()),
        _ => None,
    }
}

fn collect_texts(tokens: &TokenStream, texts: &mut Vec<String>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => collect_texts(&group.stream(), texts),
            TokenTree::Literal(literal) => {
                texts.extend(syn::parse_str::<syn::LitStr>(&literal.to_string()).map(|text| text.value()));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

struct Items(Vec<Item>);

impl Parse for Items {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse()?);
        }
        Ok(Self(items))
    }
}

/// `if #[cfg(a)] { … } else if #[cfg(b)] { … } else { … }`
struct Branches(Vec<Inside>);

impl Parse for Branches {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut branches, mut before) = (Vec::new(), Vec::new());
        loop {
            let mut condition: Vec<Attribute> = before.clone();
            if input.parse::<Option<Token![if]>>()?.is_some() {
                for attribute in Attribute::parse_outer(input)? {
                    let inside: TokenStream = attribute.parse_args()?;
                    before.push(syn::parse_quote!(#[cfg(not(#inside))]));
                    condition.push(attribute);
                }
            }
            let body;
            braced!(body in input);
            let items = Items::parse(&body)?.0;
            branches.push(Inside { condition, items, is_c: false });
            if input.parse::<Option<Token![else]>>()?.is_none() {
                return Ok(Self(branches));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::parse_quote;

    use super::*;

    #[test]
    fn branches_exclude_each_other() {
        let item = parse_quote!(cfg_if! { if #[cfg(a)] { struct A; } else if #[cfg(b)] { mod b; } else { fn c() {} } });
        let conditions: Vec<usize> = items(&item).iter().map(|inside| inside.condition.len()).collect();
        assert_eq!(conditions, [1, 2, 2]);
    }

    #[test]
    fn what_a_build_writes_is_known_by_its_name() {
        let tokens = quote!(concat!(env!("OUT_DIR"), "/bindings.rs"));
        assert_eq!(included(&tokens).as_deref(), Some("bindings.rs"));
        assert_eq!(included(&quote!("other.rs")), None);
    }
}
