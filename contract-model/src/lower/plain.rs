//! `#[plain] type X = path::X;`: a C struct that is passed as it is.
//!
//! Such a type is taken out of the block before anything else looks at it: to the rest it is a type like `c_int`, under
//! its name in Rust.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{GenericArgument, Path, PathArguments, ReturnType, Type};

use super::c_types::report_not_plain;
use super::names::type_rust_name;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::PlainType;
use crate::syntax::{BlockItem, Form, TypeItem};

/// Takes the plain types out of the block, and gives them their names in Rust where functions mention them.
pub(super) fn take_plain_types(diagnostics: &mut Diagnostics, written: &mut BlockItem) -> Vec<PlainType> {
    let (plain, types) =
        std::mem::take(&mut written.types).into_iter().partition(|item: &TypeItem| item.attributes.has("plain"));
    written.types = types;
    let mut renamed = HashMap::new();
    let mut lowered = Vec::new();
    for mut item in plain {
        let known = diagnostics.len();
        let rust_name = type_rust_name(diagnostics, &item.attributes, &item.ident);
        let plain = lower_plain(diagnostics, &item, &rust_name);
        written.incomplete |= diagnostics.len() > known;
        if plain.is_none() && is_described(&item) {
            // What mentions it as an object is not reported as well.
            item.attributes.clauses.retain(|clause| clause.clause.name != "plain");
            item.attributes.incomplete = true;
            written.types.push(item);
            continue;
        }
        written.plain.insert(rust_name.to_string());
        lowered.extend(plain);
        if rust_name != item.ident {
            renamed.insert(item.ident.to_string(), rust_name);
        }
    }
    if !renamed.is_empty() {
        respell_functions(written, &renamed);
    }
    lowered
}

/// A path, no lifetimes, and no clause that speaks of an object of C.
///
/// ```text
/// #[plain] #[owned_by_c(free = oid_free)] type oid = sys::oid;
/// ```
fn lower_plain(diagnostics: &mut Diagnostics, item: &TypeItem, rust_name: &Ident) -> Option<PlainType> {
    let ident = &item.ident;
    let Some(path) = &item.path else {
        diagnostics
            .error(
                &code::PLAIN_TYPE,
                ident.span(),
                format!("type `{ident}` is `#[plain]`, and nothing says what is in it"),
            )
            .note("it crosses by value, so its fields and its size are those of a struct in Rust")
            .help(format!("write `#[plain] type {ident} = path::to::{ident};`"));
        return None;
    };
    let known = diagnostics.len();
    for clause in &item.attributes.clauses {
        let name = clause.clause.name;
        if name != "plain" && name != "rust_name" {
            diagnostics
                .error(&code::PLAIN_TYPE, clause.span, format!("type `{ident}` is `#[plain]`, and has `#[{name}]`"))
                .note("a plain struct is a value, like a number: nobody frees it, and any thread may have it")
                .help(format!("remove `#[{name}]`; or `#[plain]`, if `{ident}` is an object of C"));
        }
    }
    if let Some(lifetime) = item.lifetimes.first() {
        diagnostics
            .error(
                &code::PLAIN_TYPE,
                ident.span(),
                format!("type `{ident}` is `#[plain]`, and has the lifetime `{lifetime}`"),
            )
            .note("a plain struct has no pointers in it, so it depends on nothing")
            .help(format!("write `type {ident} = {};`", code_text(&without_arguments(path))));
    }
    if path.is_ident(rust_name) {
        diagnostics
            .error(&code::PLAIN_TYPE, path.span(), format!("type `{ident}` is `#[plain]`, and stands for itself"))
            .help(format!("write where the struct is declared: `type {ident} = self::path::{ident};`"))
            .help("a struct of this crate needs no such line: `#[derive(Plain)]` on it");
    }
    let as_type = Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path: path.clone() });
    report_not_plain(diagnostics, &as_type, &format!("type `{ident}`"));
    (diagnostics.len() == known).then(|| PlainType {
        ident: ident.clone(),
        rust_name: rust_name.clone(),
        visibility: item.visibility.clone(),
        carried: item.attributes.carried.clone(),
        path: path.clone(),
    })
}

fn without_arguments(path: &Path) -> Path {
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    path
}

/// Whether something is said of it as of an object of C.
fn is_described(item: &TypeItem) -> bool {
    let of_objects = |name: &str| name != "plain" && name != "rust_name";
    !item.lifetimes.is_empty() || item.attributes.clauses.iter().any(|clause| of_objects(clause.clause.name))
}

fn respell_functions(written: &mut BlockItem, renamed: &HashMap<String, Ident>) {
    for function in &mut written.functions {
        if let Some(result) = &mut function.result {
            respell(result, renamed);
        }
        for parameter in &mut function.parameters {
            respell(&mut parameter.ty, renamed);
            for clause in parameter.clauses.iter_mut().filter(|clause| clause.clause.name == "out") {
                if let Form::List(tokens) = &mut clause.form {
                    *tokens = respell_cast(std::mem::take(tokens), renamed);
                }
            }
        }
    }
}

fn respell(ty: &mut Type, renamed: &HashMap<String, Ident>) {
    match ty {
        Type::Ptr(pointer) => respell(&mut pointer.elem, renamed),
        Type::Reference(reference) => respell(&mut reference.elem, renamed),
        Type::Array(array) => respell(&mut array.elem, renamed),
        Type::Group(group) => respell(&mut group.elem, renamed),
        Type::Paren(paren) => respell(&mut paren.elem, renamed),
        Type::FnPtr(function) => {
            function.inputs.iter_mut().for_each(|input| respell(&mut input.ty, renamed));
            if let ReturnType::Type(_, output) = &mut function.output {
                respell(output, renamed);
            }
        }
        Type::Path(path) if path.qself.is_none() => {
            let is_alone = path.path.leading_colon.is_none() && path.path.segments.len() == 1;
            let Some(last) = path.path.segments.last_mut() else { return };
            if let PathArguments::AngleBracketed(brackets) = &mut last.arguments {
                for argument in &mut brackets.args {
                    if let GenericArgument::Type(inner) = argument {
                        respell(inner, renamed);
                    }
                }
            } else if is_alone && let Some(name) = renamed.get(&last.ident.to_string()) {
                last.ident = Ident::new(&name.to_string(), last.ident.span());
            }
        }
        _ => {}
    }
}

/// The type after `as =` in `out(…, as = T)`.
fn respell_cast(tokens: TokenStream, renamed: &HashMap<String, Ident>) -> TokenStream {
    let mut is_cast = false;
    let respelled = tokens.into_iter().map(|tree| match tree {
        TokenTree::Punct(punct) if punct.as_char() == ',' => {
            is_cast = false;
            punct.into()
        }
        TokenTree::Ident(ident) if ident == "as" => {
            is_cast = true;
            ident.into()
        }
        TokenTree::Ident(ident) if is_cast => match renamed.get(&ident.to_string()) {
            Some(name) => Ident::new(&name.to_string(), ident.span()).into(),
            None => ident.into(),
        },
        other => other,
    });
    respelled.collect()
}
