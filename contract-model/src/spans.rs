//! Where a piece of syntax stands: what `syn::spanned` says, without printing the piece to find out. It is asked for
//! every type, in case there is something to report about it.

use proc_macro2::{Span, TokenStream};
use syn::{
    Attribute, Expr, FnArg, GenericArgument, GenericParam, Generics, Meta, Pat, Path, PathArguments, Type, TypePath,
    Visibility, WhereClause,
};

/// Syntax that stands somewhere.
pub trait Spanned {
    /// From its first token to its last; where the compiler does not join places, its first token.
    fn span(&self) -> Span;
}

impl<T: Spanned + ?Sized> Spanned for &T {
    fn span(&self) -> Span {
        (**self).span()
    }
}

impl Spanned for Type {
    fn span(&self) -> Span {
        match ends_of_type(self) {
            Some((first, last)) => first.join(last).unwrap_or(first),
            None => syn::spanned::Spanned::span(self),
        }
    }
}

impl Spanned for Path {
    fn span(&self) -> Span {
        match ends_of_path(self) {
            Some((first, last)) => first.join(last).unwrap_or(first),
            None => syn::spanned::Spanned::span(self),
        }
    }
}

impl Spanned for TypePath {
    fn span(&self) -> Span {
        if self.qself.is_none() { self.path.span() } else { syn::spanned::Spanned::span(self) }
    }
}

impl Spanned for Expr {
    fn span(&self) -> Span {
        match self {
            Expr::Path(path) if path.attrs.is_empty() && path.qself.is_none() => path.path.span(),
            Expr::Lit(literal) if literal.attrs.is_empty() => literal.lit.span(),
            other => syn::spanned::Spanned::span(other),
        }
    }
}

/// What is looked at in case of a mistake alone.
macro_rules! as_printed {
    ($($syntax:ty),*) => {
        $(impl Spanned for $syntax {
            fn span(&self) -> Span {
                syn::spanned::Spanned::span(self)
            }
        })*
    };
}

as_printed!(
    TokenStream,
    syn::Abi,
    Attribute,
    Meta,
    Visibility,
    Pat,
    FnArg,
    Generics,
    GenericParam,
    GenericArgument,
    WhereClause,
    syn::Token![...]
);

/// The first and the last token of the forms that most types have.
fn ends_of_type(ty: &Type) -> Option<(Span, Span)> {
    match ty {
        Type::Path(path) if path.qself.is_none() => ends_of_path(&path.path),
        Type::Ptr(pointer) => Some((pointer.star_token.spans[0], ends_of_type(&pointer.elem)?.1)),
        Type::Reference(reference) => Some((reference.and_token.spans[0], ends_of_type(&reference.elem)?.1)),
        _ => None,
    }
}

fn ends_of_path(path: &Path) -> Option<(Span, Span)> {
    let first = path.segments.first()?;
    let last = path.segments.last()?;
    let end = match &last.arguments {
        PathArguments::None => last.ident.span(),
        PathArguments::AngleBracketed(arguments) => arguments.gt_token.spans[0],
        PathArguments::Parenthesized(_) => return None,
    };
    let start = path.leading_colon.as_ref().map_or_else(|| first.ident.span(), |colons| colons.spans[0]);
    Some((start, end))
}
