//! `sys = path`: the block is over the functions of a `-sys` crate, and declares nothing itself.

use proc_macro2::Span;
use syn::{Ident, Path};

use super::names::Names;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::syntax::{FunctionItem, Keys, TypeItem};

/// What only makes sense beside declarations of one's own, and what the block must say about somebody else's.
///
/// ```text
/// #[contract(sys = libgit2_sys)]
/// #[link(name = "git2")]
/// unsafe extern "C" { … }
/// ```
pub(super) fn report_declarations(diagnostics: &mut Diagnostics, names: &Names<'_>, keys: &Keys, sys: &Path) {
    let path = code_text(sys);
    let written = names.written;
    if let Some(link) = written.link.first() {
        diagnostics
            .error(
                &code::SYS_BLOCK,
                link.path().span(),
                format!("`#[link]` on a block over `{path}`, which links the library itself"),
            )
            .note("linked twice, by two names or in two ways, a library may be there twice, each with its own state")
            .help("remove `#[link]`");
    }
    if let Some(raw) = keys.get("raw") {
        diagnostics
            .error(
                &code::SYS_BLOCK,
                raw.span,
                format!("`raw` on a block over `{path}`, which has no declarations of its own"),
            )
            .note(format!("the raw declarations are those of `{path}`"))
            .help("remove `raw`");
    }
    for (_, item) in names.types() {
        if item.path.is_none() && !item.attributes.incomplete {
            let ident = &item.ident;
            diagnostics
                .error(
                    &code::SYS_BLOCK,
                    ident.span(),
                    format!("type `{ident}` does not say which type of `{path}` it stands for"),
                )
                .note("the functions are called with pointers to that type")
                .help(format!("write `type {} = {path}::{ident};`", with_lifetimes(item)));
        }
    }
    for (_, item) in names.functions() {
        if let Some(symbol) = &item.link_name
            && syn::parse_str::<Ident>(symbol).is_err()
        {
            diagnostics
                .error(
                    &code::SYS_BLOCK,
                    item.ident.span(),
                    format!("`{symbol}` cannot be the name of a function of `{path}`"),
                )
                .note("in a `sys` block `link_name` is the name that the function has in that crate")
                .help(format!(
                    "write `#[link_name = \"name\"]` with that name, or leave it out if it is `{}`",
                    item.ident
                ));
        }
    }
}

/// A function that ends in `...` gets no wrapper, and over a `-sys` crate there is nothing else to pass on.
pub(super) fn report_variadic(diagnostics: &mut Diagnostics, sys: &Path, item: &FunctionItem, span: Span) {
    let (path, ident) = (code_text(sys), &item.ident);
    diagnostics
        .error(&code::SYS_BLOCK, span, format!("`{ident}` ends in `...` in a block over `{path}`, which passes nothing on"))
        .note("a Rust function cannot pass `...` on, so a variadic function gets no wrapper")
        .help(format!("leave it out, and call `{path}::{ident}`; or write what a call passes there, in place of `...`: `#[variadic] value: T`"));
}

/// `X<'a>`
fn with_lifetimes(item: &TypeItem) -> String {
    let lifetimes: Vec<String> = item.lifetimes.iter().map(ToString::to_string).collect();
    if lifetimes.is_empty() { item.ident.to_string() } else { format!("{}<{}>", item.ident, lifetimes.join(", ")) }
}
