//! A C struct that crosses as it is.

use proc_macro2::Ident;
use syn::{Path, Visibility};

use super::Carried;

/// `#[plain] type X = path::X;`: not a view, but that struct itself.
pub struct PlainType {
    /// Its C name, as declared.
    pub ident: Ident,
    /// Its name in Rust: `rust_name`, or the C name.
    pub rust_name: Ident,
    /// As written.
    pub visibility: Visibility,
    /// Documentation, `cfg` and the like.
    pub carried: Carried,
    /// Where the struct is declared.
    pub path: Path,
}
