//! A block and its items as written.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Attribute, Lifetime, Path, Type, Visibility};

use super::{Attributes, Written};
use crate::ir::Abi;

/// An annotated `extern` block.
pub(crate) struct BlockItem {
    pub(crate) abi: Abi,
    pub(crate) attributes: Attributes,
    pub(crate) link: Vec<Attribute>,
    pub(crate) types: Vec<TypeItem>,
    /// The names in Rust of the types that were `#[plain]`: lowering takes them out of `types`.
    pub(crate) plain: HashSet<String>,
    pub(crate) functions: Vec<FunctionItem>,
    /// Something in it could not be read; what is missing must not be reported as unknown.
    pub(crate) incomplete: bool,
}

/// `type X<'a>;` or `type X = path::X;`
pub(crate) struct TypeItem {
    pub(crate) attributes: Attributes,
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) lifetimes: Vec<Lifetime>,
    pub(crate) path: Option<Path>,
}

/// `fn f(…) -> …;`
pub(crate) struct FunctionItem {
    pub(crate) attributes: Attributes,
    pub(crate) link_name: Option<String>,
    pub(crate) visibility: Visibility,
    pub(crate) safety: WrittenSafety,
    pub(crate) ident: Ident,
    pub(crate) lifetimes: Vec<Lifetime>,
    pub(crate) parameters: Vec<ParameterItem>,
    /// The `...`.
    pub(crate) variadic: Option<Span>,
    pub(crate) result: Option<Type>,
}

/// `safe`, `unsafe` or neither.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WrittenSafety {
    Unstated,
    Safe,
    Unsafe,
}

/// `#[clause] name: Type`
pub(crate) struct ParameterItem {
    pub(crate) clauses: Vec<Written>,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// An attribute of it could not be understood: what it was meant to say is not reported as missing.
    pub(crate) incomplete: bool,
    /// The arguments of attributes that were refused.
    pub(crate) refused: Vec<TokenStream>,
}
