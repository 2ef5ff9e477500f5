//! `#[elements(count = f)]`: a function that gives the elements of a container, by number.

use proc_macro2::Ident;

use super::names::{Names, read_name};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Elements;
use crate::syntax::{FunctionItem, Keys};

pub(super) fn lower_elements(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    item: &FunctionItem,
) -> Option<Elements> {
    let clause = item.attributes.find("elements")?;
    let keys = Keys::read(diagnostics, "elements", clause.tokens(), &["count", "name"]);
    let Some(count) = keys.get("count") else {
        if !keys.incomplete {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("`#[elements]` on `{}` does not say what counts them", item.ident),
                )
                .help("name the function that says how many there are: `#[elements(count = f)]`");
        }
        return None;
    };
    let named = read_name(diagnostics, "count", count.span, count.value.as_ref())?;
    let count = names.resolve_function(diagnostics, "`count`", &named)?;
    let name = match keys.get("name") {
        None => Ident::new("iter", clause.span),
        Some(key) => {
            let name = read_name(diagnostics, "name", key.span, key.value.as_ref())?;
            let Ok(mut ident) = syn::parse_str::<Ident>(&name.text) else {
                diagnostics
                    .error(&code::RUST_NAME, name.span, format!("`{}` cannot be the name of a method", name.text))
                    .help("write an identifier: `name = parents`");
                return None;
            };
            ident.set_span(name.span);
            ident
        }
    };
    Some(Elements { count, count_span: named.span, name, span: clause.span })
}
