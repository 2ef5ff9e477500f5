//! `#[initialized_by_c(…)]`: structs that the caller allocates.

use proc_macro2::TokenStream;
use syn::Expr;

use super::foreign_types::{read_keeps, resolve};
use super::names::Names;
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
    let keys = Keys::read(diagnostics, "initialized_by_c", clause.tokens(), &["clear", "init", "movable", "keeps"]);
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
    match (clear, init.unwrap_or(Some(Init::Zeroed))) {
        (Some(clear), Some(init)) if keeps != Some(None) && !keys.incomplete => {
            (Ownership::InPlace { clear, movable: keys.has("movable"), keeps: keeps.flatten() }, init)
        }
        _ => poisoned,
    }
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
