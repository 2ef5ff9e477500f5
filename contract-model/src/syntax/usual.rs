//! Functions in the form that nearly all of them have, read token by token: attributes with a word, arguments or a text,
//! parameters with a name, types of names and pointers. A block has hundreds of them, and a macro runs unoptimized.
//!
//! What is not of that form is left to the parser, which knows all of Rust, and which reports what is none.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, AttrStyle, Attribute, Expr, ExprLit, GenericArgument, Lifetime, Lit,
    MacroDelimiter, Meta, MetaList, MetaNameValue, Path, PathArguments, PathSegment, PointerMutability, Token, Type,
    TypePath, TypePtr, TypeReference, Visibility, token,
};

use super::block::WrittenSafety;
use super::nesting::{DEEPEST, too_deep};

/// A function as written, before its attributes are sorted.
pub(super) struct WrittenFunction {
    pub(super) attributes: Vec<Attribute>,
    pub(super) visibility: Visibility,
    pub(super) safety: WrittenSafety,
    pub(super) ident: Ident,
    pub(super) lifetimes: Vec<Lifetime>,
    pub(super) parameters: Vec<WrittenParameter>,
    /// The `...`.
    pub(super) variadic: Option<Span>,
    pub(super) result: Option<Type>,
}

/// `#[clause] name: Type`
pub(super) struct WrittenParameter {
    pub(super) attributes: Vec<Attribute>,
    pub(super) ident: Ident,
    pub(super) ty: Type,
}

/// Generic arguments within generic arguments: more is not usual.
const ANGLES: usize = 4;

/// Reads an item that ends in `;`; `None` if it is no function of the usual form.
pub(super) fn read_usual_function(trees: &[TokenTree]) -> Option<WrittenFunction> {
    let mut reader = Reader { trees, position: 0 };
    let attributes = reader.attributes()?;
    let mut word = reader.word()?;
    let mut text = word.to_string();
    let visibility = if text == "pub" {
        let public = Visibility::Public(Token![pub](word.span()));
        word = reader.word()?;
        text = word.to_string();
        public
    } else {
        Visibility::Inherited
    };
    let safety = match text.as_str() {
        "safe" => WrittenSafety::Safe,
        "unsafe" => WrittenSafety::Unsafe,
        _ => WrittenSafety::Unstated,
    };
    if safety != WrittenSafety::Unstated {
        text = reader.word()?.to_string();
    }
    if text != "fn" {
        return None;
    }
    let ident = reader.name()?.0;
    let lifetimes = if reader.sign('<').is_some() { reader.declared_lifetimes()? } else { Vec::new() };
    let TokenTree::Group(group) = reader.next()? else { return None };
    let parameters = read_parameters(group)?;
    let result = match reader.sign('-') {
        Some(_) => {
            reader.sign('>')?;
            Some(reader.ty(0)?)
        }
        None => None,
    };
    reader.sign(';')?;
    let variadic = None;
    reader.is_at_end().then_some(WrittenFunction {
        attributes,
        visibility,
        safety,
        ident,
        lifetimes,
        parameters,
        variadic,
        result,
    })
}

fn read_parameters(group: &Group) -> Option<Vec<WrittenParameter>> {
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let trees: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut reader = Reader { trees: &trees, position: 0 };
    let mut parameters = Vec::new();
    while !reader.is_at_end() {
        let attributes = reader.attributes()?;
        let ident = reader.name()?.0;
        reader.sign(':')?;
        let ty = reader.ty(0)?;
        parameters.push(WrittenParameter { attributes, ident, ty });
        if !reader.is_at_end() {
            reader.sign(',')?;
        }
    }
    Some(parameters)
}

struct Reader<'t> {
    trees: &'t [TokenTree],
    position: usize,
}

impl<'t> Reader<'t> {
    fn is_at_end(&self) -> bool {
        self.position >= self.trees.len()
    }

    fn next(&mut self) -> Option<&'t TokenTree> {
        let tree = self.trees.get(self.position)?;
        self.position += 1;
        Some(tree)
    }

    fn word(&mut self) -> Option<&'t Ident> {
        match self.next()? {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        }
    }

    /// A word that is no keyword, and its text.
    fn name(&mut self) -> Option<(Ident, String)> {
        let word = self.word()?;
        let text = word.to_string();
        if is_keyword(&text) { None } else { Some((word.clone(), text)) }
    }

    /// This sign, if it is next.
    fn sign(&mut self, sign: char) -> Option<&'t Punct> {
        match self.trees.get(self.position)? {
            TokenTree::Punct(punct) if punct.as_char() == sign => {
                self.position += 1;
                Some(punct)
            }
            _ => None,
        }
    }

    fn attributes(&mut self) -> Option<Vec<Attribute>> {
        let mut attributes = Vec::new();
        while let Some(pound) = self.sign('#') {
            let TokenTree::Group(group) = self.next()? else { return None };
            attributes.push(read_attribute(pound, group)?);
        }
        Some(attributes)
    }

    /// After the `<`.
    fn declared_lifetimes(&mut self) -> Option<Vec<Lifetime>> {
        let mut lifetimes = Vec::new();
        loop {
            if self.sign('>').is_some() {
                return Some(lifetimes);
            }
            lifetimes.push(self.lifetime()?);
            if self.sign(',').is_none() {
                self.sign('>')?;
                return Some(lifetimes);
            }
        }
    }

    fn lifetime(&mut self) -> Option<Lifetime> {
        let apostrophe = self.sign('\'')?.span();
        Some(Lifetime { apostrophe, ident: self.word()?.clone() })
    }

    /// A type inside so many generic arguments.
    fn ty(&mut self, angles: usize) -> Option<Type> {
        if let Some(star) = self.sign('*') {
            let word = self.word()?;
            let mutability = match word.to_string().as_str() {
                "const" => PointerMutability::Const(Token![const](word.span())),
                "mut" => PointerMutability::Mut(Token![mut](word.span())),
                _ => return None,
            };
            // Each pointer is a level, too.
            let elem = Box::new(self.ty_inside(angles)?);
            return Some(Type::Ptr(TypePtr {
                attrs: Vec::new(),
                star_token: Token![*](star.span()),
                mutability,
                elem,
            }));
        }
        if let Some(and) = self.sign('&') {
            let lifetime = match self.trees.get(self.position)? {
                TokenTree::Punct(punct) if punct.as_char() == '\'' => Some(self.lifetime()?),
                _ => None,
            };
            let mutability = match self.trees.get(self.position)? {
                TokenTree::Ident(word) if word == "mut" => {
                    self.position += 1;
                    Some(Token![mut](word.span()))
                }
                _ => None,
            };
            let elem = Box::new(self.ty_inside(angles)?);
            return Some(Type::Reference(TypeReference {
                attrs: Vec::new(),
                and_token: Token![&](and.span()),
                lifetime,
                mutability,
                elem,
            }));
        }
        Some(Type::Path(TypePath { attrs: Vec::new(), qself: None, path: self.path(angles)? }))
    }

    fn ty_inside(&mut self, levels: usize) -> Option<Type> {
        if levels >= ANGLES { None } else { self.ty(levels + 1) }
    }

    fn path(&mut self, angles: usize) -> Option<Path> {
        let mut segments = Punctuated::new();
        let mut leading_colon = None;
        if let Some(colons) = self.colons() {
            leading_colon = Some(colons);
        }
        loop {
            let ident = self.name()?.0;
            let arguments = match self.sign('<') {
                Some(less) => self.generic_arguments(less, angles)?,
                None => PathArguments::None,
            };
            segments.push_value(PathSegment { ident, arguments });
            match self.colons() {
                Some(colons) => segments.push_punct(colons),
                None => return Some(Path { leading_colon, segments }),
            }
        }
    }

    /// `::`
    fn colons(&mut self) -> Option<Token![::]> {
        match (self.trees.get(self.position)?, self.trees.get(self.position + 1)?) {
            (TokenTree::Punct(first), TokenTree::Punct(second))
                if first.as_char() == ':' && first.spacing() == Spacing::Joint && second.as_char() == ':' =>
            {
                self.position += 2;
                Some(token::PathSep { spans: [first.span(), second.span()] })
            }
            _ => None,
        }
    }

    /// After the `<`.
    fn generic_arguments(&mut self, less: &Punct, angles: usize) -> Option<PathArguments> {
        let mut args = Punctuated::new();
        loop {
            if let Some(greater) = self.sign('>') {
                return Some(PathArguments::AngleBracketed(AngleBracketedGenericArguments {
                    colon2_token: None,
                    lt_token: Token![<](less.span()),
                    args,
                    gt_token: Token![>](greater.span()),
                }));
            }
            if !args.empty_or_trailing() {
                args.push_punct(Token![,](self.sign(',')?.span()));
                continue;
            }
            let is_lifetime =
                matches!(self.trees.get(self.position)?, TokenTree::Punct(punct) if punct.as_char() == '\'');
            args.push_value(if is_lifetime {
                GenericArgument::Lifetime(self.lifetime()?)
            } else {
                GenericArgument::Type(self.ty_inside(angles)?)
            });
        }
    }
}

/// `#[word]`, `#[word(…)]` or `#[word = …]`, a literal.
fn read_attribute(pound: &Punct, group: &Group) -> Option<Attribute> {
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let mut trees = group.stream().into_iter();
    let Some(TokenTree::Ident(word)) = trees.next() else { return None };
    let path = Path::from(word);
    let meta = match trees.next() {
        None => Meta::Path(path),
        Some(TokenTree::Group(arguments)) if arguments.delimiter() == Delimiter::Parenthesis => {
            let tokens = arguments.stream();
            // What is read later must not nest too deep then.
            if too_deep(tokens.clone(), DEEPEST - 2).is_some() {
                return None;
            }
            let delimiter = MacroDelimiter::Paren(token::Paren { span: arguments.delim_span() });
            Meta::List(MetaList { path, delimiter, tokens })
        }
        Some(TokenTree::Punct(equals)) if equals.as_char() == '=' => {
            let Some(TokenTree::Literal(literal)) = trees.next() else { return None };
            // Its text is looked at if somebody asks for it.
            let value = Expr::Lit(ExprLit { attrs: Vec::new(), lit: Lit::Verbatim(literal) });
            Meta::NameValue(MetaNameValue { path, eq_token: Token![=](equals.span()), value })
        }
        Some(_) => return None,
    };
    if trees.next().is_some() {
        return None;
    }
    let bracket_token = token::Bracket { span: group.delim_span() };
    Some(Attribute { pound_token: Token![#](pound.span()), style: AttrStyle::Outer, bracket_token, meta })
}

/// The text of a literal; `None` if it is no text.
pub(crate) fn literal_text(value: &Expr) -> Option<String> {
    let Expr::Lit(literal) = value else { return None };
    match &literal.lit {
        Lit::Str(text) => Some(text.value()),
        Lit::Verbatim(literal) => {
            let written = literal.to_string();
            let plain = written.strip_prefix('r').unwrap_or(&written);
            let plain = plain.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            match plain {
                Some(text) if written.starts_with('r') || !written.contains('\\') => Some(text.to_owned()),
                _ => match Lit::new(literal.clone()) {
                    Lit::Str(text) => Some(text.value()),
                    _ => None,
                },
            }
        }
        _ => None,
    }
}

/// Words that are no names; the parser says so where one stands.
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "_" | "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}
