//! A Rust function that C calls: the safe function under its name, and a symbol that nothing in Rust can name.
//!
//! Behind the symbol, all that C passes is checked before any of it is converted: where one argument is refused, what the
//! others give away is still C's.

mod arguments;
mod callbacks;
mod checks;
mod function;
mod results;
mod status;
mod symbol;

use contract_model::Spanned;
use contract_model::ir::Export;
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::Lifetime;
use syn::ext::IdentExt;

use crate::tokens::{TokenStream, quote};

/// What every piece needs.
struct ExportSite<'a> {
    export: &'a Export,
    private: TokenStream,
    /// The function has a mistake: its body is left out.
    stubs: bool,
}

/// All of a function that C calls.
pub(crate) fn expand_export(export: &Export, stubs: bool) -> TokenStream {
    let private = match &export.krate {
        Some(path) => quote!(#path::__private),
        None => quote!(::ffi_contract::__private),
    };
    let site = ExportSite { export, private, stubs };
    let function = site.expand_function();
    let symbol = (!stubs).then(|| site.expand_symbol());
    quote!(#function #symbol)
}

impl ExportSite<'_> {
    fn at(&self) -> Span {
        Span::mixed_site().located_at(self.export.ident.span())
    }

    fn angle_brackets(lifetimes: &[Lifetime]) -> TokenStream {
        if lifetimes.is_empty() { TokenStream::new() } else { quote!(<#(#lifetimes),*>) }
    }

    /// The name of an argument of C's.
    fn argument(&self, position: usize) -> Ident {
        let at = self
            .export
            .parameters
            .get(position)
            .map_or_else(Span::mixed_site, |parameter| Span::mixed_site().located_at(parameter.ty.span()));
        match self.export.parameters.get(position) {
            Some(parameter) => format_ident!("__contract_given_{}", parameter.ident.unraw(), span = at),
            None => format_ident!("__contract_given_{}", position, span = at),
        }
    }
}
