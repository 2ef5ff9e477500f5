//! `#[declared] type X = path::X;`: a type of another contract block.

use syn::{GenericArgument, PathArguments};

use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::Ownership;
use crate::syntax::TypeItem;

/// The type is named, with its lifetimes, and nothing else is said of it.
///
/// ```text
/// #[declared] #[owned_by_c(free = stmt_free)] type stmt<'db> = db::stmt;
/// ```
pub(super) fn lower_declared(diagnostics: &mut Diagnostics, item: &TypeItem) -> Ownership {
    let ident = &item.ident;
    let known = diagnostics.len();
    let Some(path) = &item.path else {
        let lifetimes = angle_brackets(item);
        diagnostics
            .error(
                &code::DECLARED_TYPE,
                ident.span(),
                format!("type `{ident}` is `#[declared]`, and nothing says where"),
            )
            .help(format!("write `#[declared] type {ident}{lifetimes} = path::to::{ident}{lifetimes};`"));
        return Ownership::Poisoned;
    };
    for clause in &item.attributes.clauses {
        let name = clause.clause.name;
        if name != "declared" && name != "rust_name" {
            diagnostics
                .error(
                    &code::DECLARED_TYPE,
                    clause.span,
                    format!("type `{ident}` is `#[declared]`, and has `#[{name}]` here"),
                )
                .note("its facts are those that the block states which declares it: two that differ could not both be true")
                .help(format!("remove `#[{name}]`"));
        }
    }
    let named = path.segments.last().map(|last| &last.arguments);
    let same =
        match named {
            Some(PathArguments::AngleBracketed(brackets)) => {
                brackets.args.len() == item.lifetimes.len()
                    && brackets.args.iter().zip(&item.lifetimes).all(
                        |(argument, own)| matches!(argument, GenericArgument::Lifetime(lifetime) if lifetime == own),
                    )
            }
            Some(PathArguments::None) => item.lifetimes.is_empty(),
            _ => false,
        };
    if !same {
        let lifetimes = angle_brackets(item);
        let mut plain = path.clone();
        if let Some(last) = plain.segments.last_mut() {
            last.arguments = PathArguments::None;
        }
        diagnostics
            .error(
                &code::LIFETIME_ARGUMENTS,
                ident.span(),
                format!("declared type `{ident}{lifetimes}` is `{}`, with other lifetimes", code_text(path)),
            )
            .note("it has the lifetimes that it was declared with, each of its own")
            .help(format!("write `#[declared] type {ident}{lifetimes} = {}{lifetimes};`", code_text(&plain)));
    }
    if diagnostics.len() > known { Ownership::Poisoned } else { Ownership::Declared }
}

fn angle_brackets(item: &TypeItem) -> String {
    let lifetimes: Vec<String> = item.lifetimes.iter().map(ToString::to_string).collect();
    if lifetimes.is_empty() { String::new() } else { format!("<{}>", lifetimes.join(", ")) }
}
