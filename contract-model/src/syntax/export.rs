//! A Rust function that C calls, as written. Its body is not read: it is Rust, and goes where it is.

use crate::Spanned;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, FnArg, GenericParam, Generics, ItemFn, Lifetime, Lit, Meta, Pat, ReturnType, Safety,
    Type, Visibility,
};

use super::attribute::{Attributes, Written, sort_attributes};
use super::nesting::report_deep_function;
use super::parse::read_lifetimes;
use crate::clauses::Place;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Abi;

/// An annotated function with a body.
pub(crate) struct ExportItem {
    pub(crate) attributes: Attributes,
    /// The name that C calls, where it is not that of the function.
    pub(crate) symbol: Option<String>,
    pub(crate) visibility: Visibility,
    pub(crate) abi: Abi,
    /// It is an `unsafe fn`, which is reported.
    pub(crate) is_unsafe: bool,
    pub(crate) ident: Ident,
    pub(crate) lifetimes: Vec<Lifetime>,
    pub(crate) parameters: Vec<ExportParameterItem>,
    pub(crate) result: Option<Type>,
    pub(crate) body: TokenStream,
}

/// `#[clause] name: Type`
pub(crate) struct ExportParameterItem {
    pub(crate) clauses: Vec<Written>,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// An attribute of it could not be understood: what it was meant to say is not reported as missing.
    pub(crate) incomplete: bool,
}

impl ExportParameterItem {
    pub(crate) fn find(&self, name: &str) -> Option<&Written> {
        self.clauses.iter().find(|written| written.clause.name == name)
    }
}

/// Whether an item is a function that C could call: `extern` stands before any bracket but those of attributes and of
/// `pub(…)`, and `fn` after it.
pub(crate) fn is_function(item: TokenStream) -> bool {
    let mut is_extern = false;
    let words = item.into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    for word in words {
        match word.as_str() {
            "extern" => is_extern = true,
            "pub" | "const" | "async" | "unsafe" | "safe" => {}
            other => return is_extern && other == "fn",
        }
    }
    false
}

/// The lifetimes, if there are no other parameters.
fn only_lifetimes(generics: &Generics) -> Option<Vec<Lifetime>> {
    let lifetimes = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => Some(lifetime.lifetime.clone()),
        _ => None,
    });
    lifetimes.collect()
}

/// Reads a function; `None` when it cannot be read, which is reported.
pub(crate) fn parse_export(diagnostics: &mut Diagnostics, item: TokenStream) -> Option<ExportItem> {
    let (head, body) = split_body(item);
    if report_deep_function(diagnostics, head.clone()) {
        return None;
    }
    let item = match syn::parse2::<ItemFn>(head) {
        Ok(item) => item,
        Err(error) => {
            diagnostics
                .error(&code::EXPORT, error.span(), format!("this function cannot be read: {error}"))
                .help("write `#[contract(unsafe)] pub extern \"C\" fn name(parameter: Type) { … }`");
            return None;
        }
    };
    let ident = item.sig.ident.clone();
    let subject = format!("`{ident}`");
    let Some(body) = body else {
        diagnostics
            .error(&code::EXPORT, ident.span(), format!("function {subject} has no body"))
            .note("a function that C calls is written in Rust; one that Rust calls is declared in a block")
            .help("write its body, or declare it in `#[contract] unsafe extern \"C\" { … }`");
        return None;
    };
    if let Some(word) = find_self(item.sig.to_token_stream()) {
        diagnostics
            .error(
                &code::EXPORT,
                word.span(),
                format!("function {subject} speaks of `Self`, and stands in no `impl` for C"),
            )
            .note("C calls a function by its symbol alone; in an `impl`, the one behind the symbol would not find it")
            .help(
                "write it outside of the `impl`, with the name of the type; a method may call it, or be called by it",
            );
        return None;
    }
    let abi = read_qualifiers(diagnostics, &item, &subject);
    let (named, attributes): (Vec<_>, Vec<_>) = item.attrs.into_iter().partition(names_symbol);
    let symbol = read_symbol(diagnostics, &named, &subject);
    let attributes = sort_attributes(diagnostics, attributes, Place::Export, &format!("function {subject}"));
    // What stands in for the function has the lifetimes without their bounds, so that this is the only error.
    let lifetimes = read_lifetimes(diagnostics, &item.sig.generics, &format!("function {subject}"))
        .or_else(|| only_lifetimes(&item.sig.generics))?;
    let mut parameters = Vec::new();
    for input in item.sig.inputs {
        parameters.push(read_parameter(diagnostics, input, &subject)?);
    }
    Some(ExportItem {
        attributes,
        symbol,
        visibility: item.vis,
        abi,
        is_unsafe: matches!(item.sig.safety, Safety::Unsafe(_)),
        ident,
        lifetimes,
        parameters,
        result: match item.sig.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(*ty),
        },
        body,
    })
}

/// `Self`, at any depth.
fn find_self(tokens: TokenStream) -> Option<Ident> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Ident(word) if word == "Self" => Some(word),
        TokenTree::Group(group) => find_self(group.stream()),
        _ => None,
    })
}

/// The function with an empty body, and its body.
fn split_body(item: TokenStream) -> (TokenStream, Option<TokenStream>) {
    let mut trees: Vec<TokenTree> = item.into_iter().collect();
    let body = match trees.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            Some(TokenStream::from(TokenTree::Group(group)))
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == ';' => None,
        Some(other) => {
            trees.push(other);
            None
        }
        None => None,
    };
    trees.push(TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new())));
    (trees.into_iter().collect(), body)
}

/// What stands before `fn`, and what cannot stand there.
fn read_qualifiers(diagnostics: &mut Diagnostics, item: &ItemFn, subject: &str) -> Abi {
    let signature = &item.sig;
    if let Safety::Unsafe(token) = &signature.safety {
        diagnostics
            .error(&code::EXPORT, token.span, format!("function {subject} is `unsafe`, and its contract makes it safe"))
            .note("what C gives is checked and converted before the body runs; what cannot be checked, `#[contract(unsafe)]` vouches for")
            .help("remove `unsafe` here, and write `#[contract(unsafe)]`");
    }
    let others = [
        signature.constness.map(|token| (token.span, "const")),
        signature.asyncness.map(|token| (token.span, "async")),
        signature.variadic.as_ref().map(|variadic| (variadic.dots.span(), "variadic")),
    ];
    for (span, word) in others.into_iter().flatten() {
        diagnostics
            .error(
                &code::EXPORT,
                span,
                format!("function {subject} is {word}, which a function that C calls cannot be"),
            )
            .help("remove it");
    }
    let Some(abi) = &signature.abi else { return Abi::C };
    match abi.name.as_ref().map(syn::LitStr::value).as_deref() {
        None | Some("C") => Abi::C,
        Some("system") => Abi::System,
        Some("C-unwind") => {
            diagnostics
                .error(
                    &code::UNKNOWN_ABI,
                    abi.span(),
                    format!("function {subject} is `extern \"C-unwind\"`, and never unwinds"),
                )
                .note("a panic ends in front of C, which gets the value of `on_panic`")
                .help("write `extern \"C\"`");
            Abi::C
        }
        Some(other) => {
            diagnostics
                .error(&code::UNKNOWN_ABI, abi.span(), format!("function {subject} cannot be `extern \"{other}\"`"))
                .help("write `extern \"C\"` or `extern \"system\"`");
            Abi::C
        }
    }
}

/// `#[no_mangle]`, `#[export_name = "…"]`, or either within `unsafe(…)`.
fn names_symbol(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.is_ident("no_mangle") || path.is_ident("export_name") || path.is_ident("unsafe")
}

/// The symbol that the attributes name; none, if it is the name of the function.
fn read_symbol(diagnostics: &mut Diagnostics, named: &[Attribute], subject: &str) -> Option<String> {
    if let Some(second) = named.get(1) {
        diagnostics
            .error(&code::REPEATED_CLAUSE, second.path().span(), format!("function {subject} names its symbol twice"))
            .help("keep one of `#[unsafe(no_mangle)]` and `#[unsafe(export_name = \"…\")]`");
    }
    let attribute = named.first()?;
    let meta = match &attribute.meta {
        Meta::List(list) if list.path.is_ident("unsafe") => syn::parse2::<Meta>(list.tokens.clone()).ok(),
        other => Some(other.clone()),
    };
    match meta {
        Some(Meta::Path(path)) if path.is_ident("no_mangle") => None,
        Some(Meta::NameValue(pair)) if pair.path.is_ident("export_name") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. })
                if !text.value().is_empty() && !text.value().contains('\0') =>
            {
                Some(text.value())
            }
            _ => report_symbol(diagnostics, attribute, subject),
        },
        _ => report_symbol(diagnostics, attribute, subject),
    }
}

fn report_symbol(diagnostics: &mut Diagnostics, attribute: &Attribute, subject: &str) -> Option<String> {
    diagnostics
        .error(
            &code::MALFORMED_CLAUSE,
            attribute.path().span(),
            format!("`{}` on function {subject} names no symbol", bracketed(attribute)),
        )
        .help("write `#[unsafe(no_mangle)]`, or `#[unsafe(export_name = \"…\")]` if C calls it otherwise");
    None
}

fn bracketed(attribute: &Attribute) -> String {
    format!("#[{}]", crate::diagnostics::code_text(&attribute.meta.to_token_stream()))
}

fn read_parameter(diagnostics: &mut Diagnostics, input: FnArg, subject: &str) -> Option<ExportParameterItem> {
    let FnArg::Typed(typed) = input else {
        diagnostics
            .error(&code::EXPORT, input.span(), format!("function {subject} is called by C, which has no `self`"))
            .help("write it outside of the `impl`, and give the parameter a name and a type");
        return None;
    };
    let ident = match *typed.pat {
        Pat::Ident(pattern) if pattern.by_ref.is_none() && pattern.mutability.is_none() && pattern.subpat.is_none() => {
            pattern.ident
        }
        other => {
            report_pattern(diagnostics, other.span(), subject);
            return None;
        }
    };
    let described = format!("parameter `{ident}` of {subject}");
    let sorted = sort_attributes(diagnostics, typed.attrs, Place::ExportParameter, &described);
    Some(ExportParameterItem { clauses: sorted.clauses, ident, ty: *typed.ty, incomplete: sorted.incomplete })
}

fn report_pattern(diagnostics: &mut Diagnostics, span: Span, subject: &str) {
    diagnostics
        .error(&code::EXPORT, span, format!("every parameter of function {subject} has a plain name"))
        .note("clauses, messages and the C header speak of it by that name")
        .help("write `name: Type`, and take it apart in the body");
}
