//! A `#[repr(C)] struct` with clauses on its fields, as written.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Attribute, Fields, ItemStruct, Lifetime, Type, Visibility};

use super::attribute::{Attributes, Written, sort_attributes};
use super::nesting::report_deep_struct;
use super::parse::read_lifetimes;
use crate::Spanned;
use crate::clauses::Place;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Carried;

/// An annotated struct.
pub(crate) struct StructItem {
    pub(crate) attributes: Attributes,
    pub(crate) repr: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) lifetimes: Vec<Lifetime>,
    pub(crate) fields: Vec<FieldItem>,
}

/// `#[clause] name: Type`
pub(crate) struct FieldItem {
    pub(crate) clauses: Vec<Written>,
    pub(crate) carried: Carried,
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// An attribute of it could not be understood: what it was meant to say is not reported as missing.
    pub(crate) incomplete: bool,
}

impl FieldItem {
    pub(crate) fn find(&self, name: &str) -> Option<&Written> {
        self.clauses.iter().find(|written| written.clause.name == name)
    }
}

/// Whether an item is a `struct`: the word stands before any bracket but those of attributes.
pub(crate) fn is_struct(item: TokenStream) -> bool {
    let mut words = item.into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    words.find(|word| word != "pub").is_some_and(|word| word == "struct")
}

/// Reads a struct; `None` when it cannot be read, which is reported.
pub(crate) fn parse_struct(diagnostics: &mut Diagnostics, item: TokenStream) -> Option<StructItem> {
    if report_deep_struct(diagnostics, item.clone()) {
        return None;
    }
    let item = match syn::parse2::<ItemStruct>(item) {
        Ok(item) => item,
        Err(error) => {
            diagnostics
                .error(&code::C_STRUCT, error.span(), format!("this struct cannot be read: {error}"))
                .help("write `#[repr(C)] struct X { field: Type, … }`, each field with its clauses before it");
            return None;
        }
    };
    let ident = item.ident;
    let subject = format!("struct `{ident}`");
    let (repr, attributes): (Vec<_>, Vec<_>) =
        item.attrs.into_iter().partition(|attribute| attribute.path().is_ident("repr"));
    report_repr(diagnostics, &repr, &ident);
    let attributes: Vec<Attribute> =
        attributes.into_iter().filter(|attribute| !reported_derive(diagnostics, attribute, &ident)).collect();
    let attributes = sort_attributes(diagnostics, attributes, Place::Struct, &subject);
    let lifetimes = read_lifetimes(diagnostics, &item.generics, &subject)?;
    let Fields::Named(named) = item.fields else {
        diagnostics
            .error(&code::C_STRUCT, ident.span(), format!("{subject} has no named fields"))
            .note("each field is read through an accessor of its name")
            .help("name them as the C header does; a C struct of which nothing is known is `type X;` in a block");
        return None;
    };
    let fields = named.named.into_iter().filter_map(|field| {
        let name = field.ident?;
        let described = format!("field `{name}` of `{ident}`");
        let sorted = sort_attributes(diagnostics, field.attrs, Place::Field, &described);
        Some(FieldItem {
            clauses: sorted.clauses,
            carried: sorted.carried,
            visibility: field.vis,
            ident: name,
            ty: field.ty,
            incomplete: sorted.incomplete,
        })
    });
    let fields = fields.collect();
    Some(StructItem { attributes, repr, visibility: item.vis, ident, lifetimes, fields })
}

/// A struct that does not have the layout that C gives it.
fn report_repr(diagnostics: &mut Diagnostics, repr: &[Attribute], ident: &Ident) {
    let words: Vec<(String, Span)> = repr.iter().flat_map(words_of).collect();
    if let Some((_, span)) = words.iter().find(|(word, _)| word == "packed") {
        diagnostics
            .error(
                &code::C_STRUCT,
                *span,
                format!("the fields of struct `{ident}` are not aligned, so nothing can be lent from it"),
            )
            .help("write accessors of your own, over an `unsafe fn` with `#[unchecked]`");
    } else if !words.iter().any(|(word, _)| word == "C") {
        diagnostics
            .error(&code::C_STRUCT, ident.span(), format!("struct `{ident}` does not have the layout of a C struct"))
            .note("Rust may order its fields as it likes")
            .help("add `#[repr(C)]`");
    }
}

/// The words between the brackets of `repr`.
fn words_of(attribute: &Attribute) -> Vec<(String, Span)> {
    let tokens = match &attribute.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => TokenStream::new(),
    };
    let words = tokens.into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some((word.to_string(), word.span())),
        _ => None,
    });
    words.collect()
}

/// `#[derive(…)]`: there is no value to copy or to compare.
fn reported_derive(diagnostics: &mut Diagnostics, attribute: &Attribute, ident: &Ident) -> bool {
    if !attribute.path().is_ident("derive") {
        return false;
    }
    let named = |input: syn::parse::ParseStream<'_>| {
        syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated(input)
    };
    let traits = attribute.meta.require_list().and_then(|list| named.parse2(list.tokens.clone()));
    let debug_only = traits
        .is_ok_and(|traits| traits.iter().all(|path| path.segments.last().is_some_and(|last| last.ident == "Debug")));
    let diagnostic = diagnostics.error(
        &code::C_STRUCT,
        attribute.path().span(),
        format!("`#{}` on struct `{ident}`, of which Rust has no value", bracketed(attribute)),
    );
    diagnostic.note("it stays in C's memory: Rust only ever has a reference to it");
    if debug_only {
        diagnostic.help("remove it: `Debug` is there, and shows the address");
    } else {
        diagnostic.help("remove it");
    }
    true
}

fn bracketed(attribute: &Attribute) -> String {
    format!("[{}]", crate::diagnostics::code_text(&attribute.meta.to_token_stream()))
}
