//! `#[initialized_by_c(…)]`: structs that the caller allocates.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, Path, PathArguments};

use super::foreign_types::{read_keeps, resolve};
use super::names::Names;
use super::pointed::collect_lifetimes;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::{Init, Ownership};
use crate::syntax::{Keys, TypeItem, Written};

pub(super) fn lower_in_place(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &TypeItem,
    clause: &Written,
) -> (Ownership, Init) {
    let poisoned = (Ownership::Poisoned, Init::Zeroed);
    let keys =
        Keys::read(diagnostics, "initialized_by_c", clause.tokens(), &["clear", "init", "movable", "keeps", "fields"]);
    if item.path.is_none() {
        diagnostics
            .error(
                &code::IN_PLACE,
                item.ident.span(),
                format!("type `{}` is allocated by the caller, and nothing says how large it is", item.ident),
            )
            .note("`type X;` stands for an object of C of any size; the memory for one has the layout of a `#[repr(C)]` struct")
            .help(format!("name the struct, of a `-sys` crate or your own: `type {} = path::{0};`", item.ident));
        return poisoned;
    }
    let Some(clear) = keys.get("clear") else {
        if !keys.incomplete {
            diagnostics
                .error(
                    &code::MISSING_FREE,
                    clause.span,
                    format!("`#[initialized_by_c]` on type `{}` does not name the function that clears it", item.ident),
                )
                .help(format!("name it: `#[initialized_by_c(clear = {}_clear)]`", item.ident));
        }
        return poisoned;
    };
    let clear = resolve(diagnostics, names, clear);
    let keeps = keys.get("keeps").map(|key| read_keeps(diagnostics, item, "initialized_by_c(clear = …", key));
    let init = keys.get("init").map(|key| lower_init(diagnostics, item, key.value.as_ref(), key.span));
    let fields = keys.get("fields").map_or(Some(()), |key| check_fields(diagnostics, item, key.span, init.as_ref()));
    if fields.is_none() {
        return poisoned;
    }
    match (clear, init.unwrap_or(Some(Init::Zeroed))) {
        (Some(clear), Some(init)) if keeps != Some(None) && !keys.incomplete => {
            let (movable, described) = (keys.has("movable"), keys.has("fields"));
            (Ownership::InPlace { clear, movable, described, keeps: keeps.flatten() }, init)
        }
        _ => poisoned,
    }
}

/// `fields`: the struct has the lifetimes of the type, and Rust has no value of it.
fn check_fields(
    diagnostics: &mut Diagnostics,
    item: &TypeItem,
    span: proc_macro2::Span,
    init: Option<&Option<Init>>,
) -> Option<()> {
    let (ident, path) = (&item.ident, item.path.as_ref()?);
    let mut found = Vec::new();
    collect_lifetimes(path.to_token_stream(), &mut found);
    if let Some(other) = found.iter().find(|lifetime| !item.lifetimes.iter().any(|own| own.ident == lifetime.ident)) {
        diagnostics
            .error(
                &code::LIFETIME_ARGUMENTS,
                other.span(),
                format!("`{other}`, with which type `{ident}` has its fields, is not one of its lifetimes"),
            )
            .note("what a field leads to lives as long as a lifetime of the struct says, which whoever makes one ties to something")
            .help(format!("write `type {ident}<'a> = {}<'a>;`", code_text(&without_arguments(path))));
        return None;
    }
    if let Some(Some(Init::Value(_))) = init {
        diagnostics
            .error(&code::CONFLICTING_CLAUSE, span, format!("type `{ident}` has `fields`, and `init` with a value"))
            .note("Rust has no value of a struct whose fields have a contract")
            .help("leave `init` out, and C finds zeros; or leave `fields` out, and name a struct without a contract");
        return None;
    }
    Some(())
}

fn without_arguments(path: &Path) -> Path {
    let mut plain = path.clone();
    if let Some(last) = plain.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    plain
}

/// `init = uninit`, `init = expr`
fn lower_init(
    diagnostics: &mut Diagnostics,
    item: &TypeItem,
    value: Option<&TokenStream>,
    span: proc_macro2::Span,
) -> Option<Init> {
    let value = value.cloned().unwrap_or_default();
    if value.to_string() == "uninit" {
        return Some(Init::Uninit);
    }
    if let Ok(expr) = syn::parse2::<Expr>(value.clone()) {
        return Some(Init::Value(expr));
    }
    diagnostics
        .error(
            &code::MALFORMED_CLAUSE,
            span,
            format!("`init` of type `{}` is `uninit` or a value of the struct", item.ident),
        )
        .note("without it C finds zeros")
        .help(match value.is_empty() {
            true => "write `init = uninit`, or `init = VALUE`".to_owned(),
            false => format!("`{}` is no expression: write `init = uninit`, or `init = VALUE`", code_text(&value)),
        });
    None
}
