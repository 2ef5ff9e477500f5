//! After a mistake: one compiler error per problem, and stand-ins for what the rest of the crate names, so that one
//! mistake gives one error.

use contract_model::Diagnostics;
use contract_model::ir::{Contract, Export, Struct};
use proc_macro2::Span;

use crate::expand::{expand_export_stubs, expand_struct_stubs, expand_stubs};
use crate::tokens::{TokenStream, quote_spanned};

/// Reports, and declares what the block would have declared.
pub(crate) fn expand_fallback(diagnostics: &Diagnostics, contract: &Contract, source: &str) -> TokenStream {
    let mut output = expand_errors(diagnostics);
    output.extend(expand_stubs(contract, source));
    output
}

/// Reports, and declares what the struct would have been.
pub(crate) fn expand_struct(diagnostics: &Diagnostics, strukt: &Struct) -> TokenStream {
    let mut output = expand_errors(diagnostics);
    output.extend(expand_struct_stubs(strukt));
    output
}

/// Reports, and declares the Rust function; C is given none.
pub(crate) fn expand_export(diagnostics: &Diagnostics, export: &Export) -> TokenStream {
    let mut output = expand_errors(diagnostics);
    output.extend(expand_export_stubs(export));
    output
}

/// Reports, and leaves the item as it was: it is no block.
pub(crate) fn expand_item(diagnostics: &Diagnostics, item: proc_macro2::TokenStream) -> TokenStream {
    let mut output = expand_errors(diagnostics);
    output.extend(item);
    output
}

fn expand_errors(diagnostics: &Diagnostics) -> TokenStream {
    diagnostics.iter().map(|diagnostic| error_at(diagnostic.span, &diagnostic.to_compile_error_text())).collect()
}

/// A compiler error at this place.
pub(crate) fn error_at(span: Span, text: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error! { #text })
}
