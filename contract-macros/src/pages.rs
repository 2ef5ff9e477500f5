//! The explanations of the diagnostic codes as modules of the facade. The text stays in `contract-model`, where other
//! tools find it too.

use contract_model::diagnostics::code;
use proc_macro2::{Ident, Span};

use crate::tokens::{print, quote};

/// `pub mod <code> {}` for every code, with its explanation.
pub(crate) fn expand_pages() -> proc_macro2::TokenStream {
    let pages = code::ALL.iter().map(|code| {
        let name = Ident::new(&code.module(), Span::call_site());
        let text = code.explanation();
        quote!(#[doc = #text] pub mod #name {})
    });
    print(|| quote!(#(#pages)*))
}
