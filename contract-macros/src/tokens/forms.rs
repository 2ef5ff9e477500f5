//! What can be put into tokens. What a user wrote comes as syntax trees: the common forms are printed here token by token,
//! and the others by way of the compiler.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenTree};
use syn::{
    Attribute, Expr, GenericArgument, Lifetime, Lit, Meta, Path, PathArguments, PointerMutability, Type, Visibility,
};

use super::TokenStream;

/// Something that tokens are made of.
pub(crate) trait ToTokens {
    /// Puts it behind others.
    fn to_tokens(&self, tokens: &mut TokenStream);

    /// It alone.
    fn to_token_stream(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        self.to_tokens(&mut tokens);
        tokens
    }

    /// It alone.
    fn into_token_stream(self) -> TokenStream
    where
        Self: Sized,
    {
        self.to_token_stream()
    }
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }
}

impl<T: ToTokens + ?Sized> ToTokens for Box<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }
}

impl<T: ToTokens + ToOwned + ?Sized> ToTokens for Cow<'_, T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some(it) = self {
            it.to_tokens(tokens);
        }
    }
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.tokens(self);
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.name(self);
    }
}

impl ToTokens for Literal {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.tree(TokenTree::Literal(self.clone()));
    }
}

impl ToTokens for Group {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.tree(TokenTree::Group(self.clone()));
    }
}

impl ToTokens for str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.tree(TokenTree::Literal(Literal::string(self)));
    }
}

impl ToTokens for String {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.as_str().to_tokens(tokens);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.text(if *self { "true" } else { "false" }, Span::call_site());
    }
}

impl ToTokens for usize {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.tree(TokenTree::Literal(Literal::usize_suffixed(*self)));
    }
}

impl ToTokens for Lifetime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.text("'", self.apostrophe);
        tokens.name(&self.ident);
    }
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Type::Path(path) if path.qself.is_none() && path.attrs.is_empty() => path.path.to_tokens(tokens),
            Type::Ptr(pointer) if pointer.attrs.is_empty() => {
                tokens.text("*", pointer.star_token.spans[0]);
                match &pointer.mutability {
                    PointerMutability::Const(word) => tokens.text("const", word.span),
                    PointerMutability::Mut(word) => tokens.text("mut", word.span),
                }
                pointer.elem.to_tokens(tokens);
            }
            other => by_compiler(other, tokens),
        }
    }
}

impl ToTokens for Path {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if !self.segments.iter().all(|segment| is_common(&segment.arguments)) {
            return by_compiler(self, tokens);
        }
        if let Some(colons) = &self.leading_colon {
            tokens.text("::", colons.spans[0]);
        }
        for pair in self.segments.pairs() {
            let segment = pair.value();
            tokens.name(&segment.ident);
            if let PathArguments::AngleBracketed(arguments) = &segment.arguments {
                tokens.text("<", arguments.lt_token.spans[0]);
                for pair in arguments.args.pairs() {
                    match pair.value() {
                        GenericArgument::Lifetime(lifetime) => lifetime.to_tokens(tokens),
                        GenericArgument::Type(ty) => ty.to_tokens(tokens),
                        _ => {}
                    }
                    if let Some(comma) = pair.punct() {
                        tokens.text(",", comma.spans[0]);
                    }
                }
                tokens.text(">", arguments.gt_token.spans[0]);
            }
            if let Some(colons) = pair.punct() {
                tokens.text("::", colons.spans[0]);
            }
        }
    }
}

/// Whether generic arguments are lifetimes and types alone.
fn is_common(arguments: &PathArguments) -> bool {
    match arguments {
        PathArguments::None => true,
        PathArguments::AngleBracketed(arguments) => {
            arguments.colon2_token.is_none()
                && arguments.args.iter().all(|it| matches!(it, GenericArgument::Lifetime(_) | GenericArgument::Type(_)))
        }
        PathArguments::Parenthesized(_) => false,
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // A line of documentation, as a rule.
        if let (syn::AttrStyle::Outer, Meta::NameValue(pair)) = (&self.style, &self.meta)
            && let Expr::Lit(value) = &pair.value
            && let Some(text) = text_of(&value.lit)
            && value.attrs.is_empty()
        {
            tokens.text("#", self.pound_token.spans[0]);
            tokens.open(Delimiter::Bracket, self.bracket_token.span.join());
            pair.path.to_tokens(tokens);
            tokens.text("=", pair.eq_token.spans[0]);
            tokens.tree(TokenTree::Literal(text));
            tokens.close(Delimiter::Bracket);
            return;
        }
        by_compiler(self, tokens);
    }
}

/// A literal as it was written.
fn text_of(literal: &Lit) -> Option<Literal> {
    match literal {
        Lit::Str(text) => Some(text.token()),
        Lit::Verbatim(literal) => Some(literal.clone()),
        _ => None,
    }
}

impl ToTokens for Visibility {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Visibility::Inherited => {}
            Visibility::Public(word) => tokens.text("pub", word.span),
            other => by_compiler(other, tokens),
        }
    }
}

/// What is printed by way of the compiler.
macro_rules! by_compiler {
    ($($form:ty),*) => {
        $(impl ToTokens for $form {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                by_compiler(self, tokens);
            }
        })*
    };
}

by_compiler!(Expr, syn::Abi, syn::Index, syn::LitInt, syn::LitStr, proc_macro2::TokenStream);

fn by_compiler(form: &impl quote::ToTokens, tokens: &mut TokenStream) {
    for tree in form.to_token_stream() {
        tokens.tree(tree);
    }
}
