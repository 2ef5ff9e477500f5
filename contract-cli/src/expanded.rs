//! Items inside of macros, for the few that `-sys` crates are made of: `cfg_if!`, libc's `s!`, `include!` of what a build
//! writes.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Item, ItemMacro, Meta, Token, braced};

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

/// A condition in which `feature = "…"` is decided, where it is known which features there are.
pub(crate) fn with_features(mut condition: Attribute, features: Option<&[String]>) -> Attribute {
    if let (Some(features), Meta::List(list)) = (features, &mut condition.meta) {
        list.tokens = decided(list.tokens.clone(), features);
    }
    condition
}

fn decided(tokens: TokenStream, features: &[String]) -> TokenStream {
    let mut found = TokenStream::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        match token {
            TokenTree::Group(group) => {
                let inside = decided(group.stream(), features);
                found.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            TokenTree::Ident(word) if word == "feature" && rest.next_if(|next| next.to_string() == "=").is_some() => {
                let name = rest.next().and_then(|name| syn::parse_str::<syn::LitStr>(&name.to_string()).ok());
                let is_chosen = name.is_some_and(|name| features.contains(&name.value()));
                // All of nothing holds, any of nothing does not.
                let word = Ident::new(if is_chosen { "all" } else { "any" }, word.span());
                found.extend([TokenTree::Ident(word), Group::new(Delimiter::Parenthesis, TokenStream::new()).into()]);
            }
            other => found.extend([other]),
        }
    }
    found
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
    use quote::{ToTokens, quote};
    use syn::parse_quote;

    use super::*;

    #[test]
    fn branches_exclude_each_other() {
        let item = parse_quote!(cfg_if! { if #[cfg(a)] { struct A; } else if #[cfg(b)] { mod b; } else { fn c() {} } });
        let conditions: Vec<usize> = items(&item).iter().map(|inside| inside.condition.len()).collect();
        assert_eq!(conditions, [1, 2, 2]);
    }

    #[test]
    fn features_decide_conditions() {
        let condition: Attribute = parse_quote!(#[cfg(all(feature = "a", not(feature = "b"), unix))]);
        let said = |condition: &Attribute| condition.to_token_stream().to_string().replace(' ', "");
        let decided = with_features(condition.clone(), Some(&["a".to_owned()]));
        assert_eq!(said(&decided), "#[cfg(all(all(),not(any()),unix))]");
        assert_eq!(said(&with_features(condition.clone(), None)), said(&condition));
    }

    #[test]
    fn what_a_build_writes_is_known_by_its_name() {
        let tokens = quote!(concat!(env!("OUT_DIR"), "/bindings.rs"));
        assert_eq!(included(&tokens).as_deref(), Some("bindings.rs"));
        assert_eq!(included(&quote!("other.rs")), None);
    }
}
