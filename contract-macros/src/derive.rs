//! `#[derive(Plain)]` and `#[derive(ToC)]`: what may cross by value.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Fields, Generics, Ident, Item, ItemEnum, Path, Type};

use crate::fallback::error_at;
use crate::tokens::{ToTokens, TokenStream, print, quote, quote_spanned};

/// What a derive promises.
#[derive(Clone, Copy)]
enum Promise {
    Plain,
    ToC,
}

impl Promise {
    fn name(self) -> &'static str {
        match self {
            Promise::Plain => "Plain",
            Promise::ToC => "ToC",
        }
    }
}

/// A struct or a union: every field keeps the promise.
pub(crate) fn derive_plain(item: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    print(|| derive(item, Promise::Plain))
}

/// The same, or an enum without fields.
pub(crate) fn derive_to_c(item: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    print(|| derive(item, Promise::ToC))
}

fn derive(item: proc_macro2::TokenStream, promise: Promise) -> TokenStream {
    let name = promise.name();
    if contract_model::nests_too_deep(item.clone()) {
        return error_at(
            Span::call_site(),
            &format!(
                "`#[derive({name})]` goes on plain C types, and this one nests too deep to be read\nhelp: give what is nested a name, with a `type` or a `const`"
            ),
        );
    }
    let Ok(item) = syn::parse2::<Item>(item) else {
        return error_at(Span::call_site(), &format!("`#[derive({name})]` goes on a struct, a union or an enum"));
    };
    match (item, promise) {
        (Item::Struct(item), _) => derive_fields(promise, &item.attrs, &item.ident, &item.generics, &item.fields),
        (Item::Union(item), Promise::Plain) => {
            derive_fields(promise, &item.attrs, &item.ident, &item.generics, &Fields::Named(item.fields.clone()))
        }
        (Item::Enum(item), Promise::ToC) => derive_enum(&item),
        (Item::Enum(item), Promise::Plain) => error_at(
            item.ident.span(),
            &format!(
                "enum `{0}` cannot be `Plain`\nnote: C may store a number that is none of its variants\nhelp: declare what comes from C as the \
                 integer, and convert it; `#[derive(ToC)]` lets a `{0}` go to C",
                item.ident
            ),
        ),
        (other, _) => error_at(other.span(), &format!("`#[derive({name})]` goes on a struct or an enum")),
    }
}

fn derive_fields(
    promise: Promise,
    attributes: &[Attribute],
    ident: &Ident,
    generics: &Generics,
    fields: &Fields,
) -> TokenStream {
    let name = promise.name();
    if !generics.params.is_empty() {
        return error_at(
            generics.span(),
            &format!(
                "`{ident}` has generic parameters, so it is no C type\nhelp: derive `{name}` on a struct of concrete types"
            ),
        );
    }
    if !has_repr(attributes, |repr| repr == "C" || repr == "transparent") {
        return error_at(
            ident.span(),
            &format!(
                "`{ident}` does not have the layout of a C struct\nnote: Rust may order its fields as it likes\nhelp: add `#[repr(C)]`"
            ),
        );
    }
    let types: Vec<&Type> = fields.iter().map(|field| &field.ty).collect();
    expand_promise(promise, attributes, ident, &types)
}

fn derive_enum(item: &ItemEnum) -> TokenStream {
    let ident = &item.ident;
    if let Some(variant) = item.variants.iter().find(|variant| !matches!(variant.fields, Fields::Unit)) {
        return error_at(
            variant.ident.span(),
            &format!(
                "variant `{}` of `{ident}` has fields, and C has no such enum\nhelp: pass a `#[repr(C)]` struct instead",
                variant.ident
            ),
        );
    }
    let is_number = |repr: &str| {
        repr == "C" || ["i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize"].contains(&repr)
    };
    if !has_repr(&item.attrs, is_number) {
        return error_at(
            ident.span(),
            &format!(
                "`{ident}` does not have the size of a C enum\nnote: Rust may make it as small as its variants allow\nhelp: add `#[repr(C)]`, or `#[repr(i32)]` and the like as the header says"
            ),
        );
    }
    expand_promise(Promise::ToC, &item.attrs, ident, &[])
}

/// Whether a `#[repr(…)]` has a word for which `accepts` holds.
fn has_repr(attributes: &[Attribute], accepts: impl Fn(&str) -> bool) -> bool {
    let mut found = false;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("repr")) {
        // An error here is the compiler's to report.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.get_ident().is_some_and(|word| accepts(&word.to_string()));
            if meta.input.peek(syn::token::Paren) {
                let inner;
                syn::parenthesized!(inner in meta.input);
                inner.parse::<proc_macro2::TokenStream>()?;
            }
            Ok(())
        });
    }
    found
}

fn expand_promise(promise: Promise, attributes: &[Attribute], ident: &Ident, fields: &[&Type]) -> TokenStream {
    let private = facade(attributes).map_or_else(|| quote!(::ffi_contract::__private), |path| quote!(#path::__private));
    let at = Span::mixed_site().located_at(ident.span());
    let statements = fields.iter().map(|ty| {
        let at = Span::mixed_site().located_at(ty.span());
        let holds = match promise {
            Promise::Plain => quote_spanned!(at=> #private::proof::is_plain::<#ty>),
            Promise::ToC => quote_spanned!(at=> #private::proof::goes_to_c::<#ty>),
        };
        quote_spanned!(at=> let _ = #holds;)
    });
    let implemented = Ident::new(promise.name(), at);
    // SAFETY of `Plain` and `ToC`: C's layout, by `repr`; each field keeps the promise, by the statements.
    quote_spanned! {at=>
        #[automatically_derived]
        unsafe impl #private::#implemented for #ident {}
        const _: () = { #(#statements)* };
    }
}

/// `#[ffi_contract(crate = path)]`: where the facade is re-exported from.
fn facade(attributes: &[Attribute]) -> Option<TokenStream> {
    let mut path = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("ffi_contract")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("crate") {
                path = Some(meta.value()?.parse::<Path>()?.to_token_stream());
            }
            Ok(())
        });
    }
    path
}
