//! The macros of `ffi-contract`. Their documentation is on the facade, where users meet them.
//!
//! Entry points only: a block is read and checked by `contract-model`, then expanded or reported.

mod derive;
mod expand;
mod fallback;
mod pages;
mod tokens;

use proc_macro::TokenStream;

/// Turns an annotated `unsafe extern` block into safe Rust.
#[proc_macro_attribute]
pub fn contract(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand_block(arguments.into(), item.into()).into()
}

/// Allocated by C, owned by Rust, ended by the function that `free` names: the short form for a block around one type.
#[proc_macro_attribute]
pub fn owned_by_c(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand::expand_short_form(arguments.into(), item.into()).into()
}

/// Vouches for a `#[repr(C)]` struct of plain fields: every bit pattern is a value, so it may come from C.
#[proc_macro_derive(Plain, attributes(ffi_contract))]
pub fn derive_plain(item: TokenStream) -> TokenStream {
    derive::derive_plain(item.into()).into()
}

/// Lets a `#[repr(…)]` enum without fields, or a `#[repr(C)]` struct of such things, go to C by value.
#[proc_macro_derive(ToC, attributes(ffi_contract))]
pub fn derive_to_c(item: TokenStream) -> TokenStream {
    derive::derive_to_c(item.into()).into()
}

/// One module per diagnostic code, documented with its explanation: for the facade alone.
#[doc(hidden)]
#[proc_macro]
pub fn error_pages(_: TokenStream) -> TokenStream {
    pages::expand_pages().into()
}
