//! Tokens → syntax. Knows the grammar of a block; an item that cannot be read is reported and skipped.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{
    Attribute, FnArg, ForeignItemFn, GenericParam, Generics, Ident, Lifetime, Meta, Pat, Path, ReturnType, Safety,
    Token, Visibility,
};

use super::attribute::sort_attributes;
use super::block::{BlockItem, FunctionItem, ParameterItem, TypeItem, WrittenSafety};
use super::nesting::{report_deep_item, without_deep_attributes};
use super::usual::{WrittenFunction, WrittenParameter, literal_text, read_usual_function};
use crate::Spanned;
use crate::clauses::Place;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::Abi;

/// Reads a block; `None` when the item is no `extern` block at all.
pub(crate) fn parse(diagnostics: &mut Diagnostics, item: TokenStream) -> Option<BlockItem> {
    let known = diagnostics.len();
    let Some((item, items)) = split_block(diagnostics, item.clone()) else {
        report_not_a_block(diagnostics, item);
        return None;
    };
    let incomplete = diagnostics.len() > known;
    let header = |input: ParseStream<'_>| {
        let attributes = input.call(Attribute::parse_outer)?;
        let unsafety: Option<Token![unsafe]> = input.parse()?;
        let abi: syn::Abi = input.parse()?;
        let body;
        syn::braced!(body in input);
        let inner = body.call(Attribute::parse_inner)?;
        Ok((attributes, inner, unsafety, abi))
    };
    let Ok((mut attributes, inner, unsafety, abi)) = header.parse2(item.clone()) else {
        report_not_a_block(diagnostics, item);
        return None;
    };
    attributes.extend(inner);
    if unsafety.is_none() {
        diagnostics
            .error(&code::UNSAFE_REQUIRED, abi.extern_token.span, "a contract block is an `unsafe extern` block")
            .note("`unsafe` is where you vouch that every clause is true of the C library")
            .help("write `unsafe extern`");
    }
    let abi_kind = read_abi(diagnostics, &abi);
    let (link, attributes) =
        attributes.into_iter().partition(|attribute: &Attribute| attribute.path().is_ident("link"));
    let mut block = BlockItem {
        abi: abi_kind,
        attributes: sort_attributes(diagnostics, attributes, Place::Block, "the block"),
        link,
        types: Vec::new(),
        plain: Default::default(),
        functions: Vec::new(),
        incomplete,
    };
    for piece in items {
        let known = diagnostics.len();
        parse_item(diagnostics, &mut block, piece);
        block.incomplete |= diagnostics.len() > known;
    }
    Some(block)
}

/// What stands before the items of a block, with braces around the attributes that stand inside; and the items. `None` if
/// nothing is in braces at the end.
fn split_block(diagnostics: &mut Diagnostics, item: TokenStream) -> Option<(TokenStream, Vec<Vec<TokenTree>>)> {
    let mut header: Vec<TokenTree> = item.into_iter().collect();
    let body = match header.pop() {
        Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => body,
        _ => return None,
    };
    let mut header = without_deep_attributes(diagnostics, header)?;
    let mut inside: Vec<TokenTree> = body.stream().into_iter().collect();
    let is_sign = |tree: Option<&TokenTree>, sign| matches!(tree, Some(TokenTree::Punct(it)) if it.as_char() == sign);
    let mut inner = 0;
    while is_sign(inside.get(inner), '#') && is_sign(inside.get(inner + 1), '!') {
        inner += 3;
    }
    let items = inside.split_off(inner.min(inside.len()));
    let inner = without_deep_attributes(diagnostics, inside)?;
    let mut inner = Group::new(Delimiter::Brace, inner.into_iter().collect());
    inner.set_span(body.span());
    header.push(inner.into());
    Some((header.into_iter().collect(), split_items(items)))
}

/// A contract on something else, at the word that says what it is.
fn report_not_a_block(diagnostics: &mut Diagnostics, item: TokenStream) {
    let trees: Vec<TokenTree> = item.clone().into_iter().collect();
    let words =
        ["struct", "union", "enum", "fn", "mod", "trait", "impl", "type", "static", "const", "macro_rules", "use"];
    let found = trees.iter().find_map(|tree| match tree {
        TokenTree::Ident(ident) => words.iter().find(|word| ident == *word).map(|word| (ident.span(), *word)),
        _ => None,
    });
    let (span, word) = found.unwrap_or((trees.first().map_or_else(|| item.span(), TokenTree::span), ""));
    match word {
        "union" => {
            diagnostics
                .error(&code::C_STRUCT, span, "a contract goes on a `struct`, not on a `union`")
                .note("which of the fields is there, only C knows")
                .help("a union without pointers is plain data: `#[derive(Plain)]`");
        }
        _ => {
            let what = if word.is_empty() { String::new() } else { format!(", not on `{word}`") };
            diagnostics
                .error(
                    &code::NOT_A_BLOCK,
                    span,
                    format!("a contract goes on an `unsafe extern \"C\"` block, a `#[repr(C)] struct` or an `extern \"C\" fn`{what}"),
                )
                .help(if word == "fn" {
                    "write `#[contract] unsafe extern \"C\" { … }` around the declaration of a function of C's, `#[contract(unsafe)] extern \"C\" fn` for a Rust function that C calls"
                } else {
                    "write `#[contract] unsafe extern \"C\" { … }` around the declarations"
                });
        }
    }
}

fn read_abi(diagnostics: &mut Diagnostics, abi: &syn::Abi) -> Abi {
    let Some(name) = &abi.name else { return Abi::C };
    match name.value().as_str() {
        "C" => Abi::C,
        "system" => Abi::System,
        "C-unwind" => Abi::CUnwind,
        other => {
            diagnostics
                .error(&code::UNKNOWN_ABI, name.span(), format!("a contract block cannot be `extern \"{other}\"`"))
                .help("write `extern \"C\"`, `extern \"system\"` or `extern \"C-unwind\"`");
            Abi::C
        }
    }
}

/// Splits a block's body into items, each ending in `;` or in a braced group, so that a mistake in one spares the others.
fn split_items(trees: Vec<TokenTree>) -> Vec<Vec<TokenTree>> {
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    for tree in trees {
        let ends = match &tree {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        piece.push(tree);
        if ends {
            pieces.push(std::mem::take(&mut piece));
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// What an item turned out to be.
enum Read {
    Type(Vec<Attribute>, Visibility, Ident, Generics, Option<Path>),
    Function(Box<ForeignItemFn>),
    Other(Span, &'static str),
}

fn parse_item(diagnostics: &mut Diagnostics, block: &mut BlockItem, piece: Vec<TokenTree>) {
    if let Some(function) = read_usual_function(&piece) {
        block.functions.push(sort_function(diagnostics, function));
        return;
    }
    let piece: TokenStream = piece.into_iter().collect();
    if report_deep_item(diagnostics, piece.clone()) {
        return;
    }
    let read = |input: ParseStream<'_>| {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        if input.peek(Token![type]) {
            input.parse::<Token![type]>()?;
            let ident = input.parse()?;
            let generics: Generics = input.parse()?;
            let path = if input.parse::<Option<Token![=]>>()?.is_some() { Some(input.parse::<Path>()?) } else { None };
            input.parse::<Token![;]>()?;
            return Ok(Read::Type(attributes, visibility, ident, generics, path));
        }
        let modified = input.peek(Token![unsafe]) || input.peek(Token![safe]);
        let is_static = input.peek(Token![static]) || (modified && input.peek2(Token![static]));
        if is_static {
            let span = input.span();
            input.parse::<TokenStream>()?;
            return Ok(Read::Other(span, "a `static`"));
        }
        let other = [
            (input.peek(Token![struct]), "a `struct`"),
            (input.peek(Token![enum]), "an `enum`"),
            (input.peek(Token![use]), "a `use`"),
            (input.peek(Token![const]) && !input.peek2(Token![fn]), "a `const`"),
        ];
        if let Some((_, what)) = other.into_iter().find(|(is_it, _)| *is_it) {
            let span = input.span();
            input.parse::<TokenStream>()?;
            return Ok(Read::Other(span, what));
        }
        if input.peek(syn::Ident) && input.peek2(Token![!]) {
            let span = input.span();
            input.parse::<TokenStream>()?;
            return Ok(Read::Other(span, "a macro"));
        }
        // What stands before it has been read.
        let mut function: ForeignItemFn = input.parse()?;
        function.attrs = attributes;
        function.vis = visibility;
        Ok(Read::Function(Box::new(function)))
    };
    match read.parse2(piece) {
        Err(error) => {
            diagnostics
                .error(&code::NOT_A_BLOCK, error.span(), format!("this item of the block cannot be read: {error}"))
                .help("items are `type X;`, `type X<'a>;` and `fn f(x: T) -> R;`, each with its clauses before it");
        }
        Ok(Read::Other(span, what)) => {
            let help = match what {
                "a `struct`" => {
                    "a C struct behind a pointer is `type X;` here; one that is passed by value goes outside the block, with `#[derive(Plain)]`"
                }
                "a `static`" | "a macro" => "move it to a plain `unsafe extern` block beside this one",
                _ => "move it out of the block",
            };
            diagnostics
                .error(&code::UNSUPPORTED_ITEM, span, format!("{what} in a contract block"))
                .note("a contract speaks of types and functions")
                .help(help);
        }
        Ok(Read::Type(attributes, visibility, ident, generics, path)) => {
            let subject = format!("type `{ident}`");
            let Some(lifetimes) = read_lifetimes(diagnostics, &generics, &subject) else { return };
            let attributes = sort_attributes(diagnostics, attributes, Place::Type, &subject);
            block.types.push(TypeItem { attributes, visibility, ident, lifetimes, path });
        }
        Ok(Read::Function(function)) => {
            if let Some(function) = read_function(diagnostics, *function) {
                block.functions.push(sort_function(diagnostics, function));
            }
        }
    }
}

/// The lifetime parameters; anything else between the angle brackets has no meaning for C.
pub(super) fn read_lifetimes(
    diagnostics: &mut Diagnostics,
    generics: &Generics,
    subject: &str,
) -> Option<Vec<Lifetime>> {
    let mut lifetimes = Vec::new();
    for parameter in &generics.params {
        match parameter {
            GenericParam::Lifetime(lifetime) if lifetime.bounds.is_empty() && lifetime.attrs.is_empty() => {
                lifetimes.push(lifetime.lifetime.clone());
            }
            other => {
                let help = match other {
                    GenericParam::Lifetime(lifetime) => format!("write `{}`", lifetime.lifetime),
                    _ => "declare it once per C type that it is used with".to_owned(),
                };
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        other.span(),
                        format!("{subject} may have lifetimes without bounds, and nothing else"),
                    )
                    .help(help);
                return None;
            }
        }
    }
    if let Some(clause) = &generics.where_clause {
        diagnostics
            .error(
                &code::MALFORMED_CLAUSE,
                clause.span(),
                format!("{subject} has a `where` clause, which means nothing to C"),
            )
            .help("remove it");
        return None;
    }
    Some(lifetimes)
}

fn read_function(diagnostics: &mut Diagnostics, item: ForeignItemFn) -> Option<WrittenFunction> {
    let ident = item.sig.ident;
    let subject = format!("`{ident}`");
    let lifetimes = read_lifetimes(diagnostics, &item.sig.generics, &subject)?;
    let qualifiers = [
        item.sig.constness.map(|token| (token.span, "const")),
        item.sig.asyncness.map(|token| (token.span, "async")),
        item.sig.abi.as_ref().map(|abi| (abi.extern_token.span, "extern")),
    ];
    for (span, word) in qualifiers.into_iter().flatten() {
        diagnostics
            .error(&code::UNSUPPORTED_ITEM, span, format!("{subject} is `{word}`, which a declaration of C cannot be"))
            .help(format!("remove `{word}`"));
    }
    let mut parameters = Vec::new();
    for input in item.sig.inputs {
        let FnArg::Typed(typed) = input else {
            diagnostics
                .error(&code::NOT_A_BLOCK, input.span(), format!("{subject} is a C function: it has no `self`"))
                .help("name the parameter and give its type, and `rust_name` makes it a method");
            return None;
        };
        let ident = match *typed.pat {
            Pat::Ident(pattern)
                if pattern.by_ref.is_none() && pattern.mutability.is_none() && pattern.subpat.is_none() =>
            {
                pattern.ident
            }
            other => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        other.span(),
                        format!("every parameter of {subject} has a plain name"),
                    )
                    .note("clauses, messages and the documentation speak of it by that name")
                    .help("write `name: Type`");
                return None;
            }
        };
        parameters.push(WrittenParameter { attributes: typed.attrs, ident, ty: *typed.ty });
    }
    Some(WrittenFunction {
        attributes: item.attrs,
        visibility: item.vis,
        safety: match item.sig.safety {
            Safety::Safe(_) => WrittenSafety::Safe,
            Safety::Unsafe(_) => WrittenSafety::Unsafe,
            _ => WrittenSafety::Unstated,
        },
        ident,
        lifetimes,
        parameters,
        variadic: item.sig.variadic.map(|variadic| variadic.dots.span()),
        result: match item.sig.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(*ty),
        },
    })
}

/// Sorts the attributes of a function and of its parameters.
fn sort_function(diagnostics: &mut Diagnostics, written: WrittenFunction) -> FunctionItem {
    let WrittenFunction { ident, visibility, safety, lifetimes, variadic, result, .. } = written;
    let subject = format!("`{ident}`");
    let (link_names, attributes): (Vec<_>, Vec<_>) =
        written.attributes.into_iter().partition(|attribute| attribute.path().is_ident("link_name"));
    let link_name = link_names.first().and_then(|attribute| read_link_name(diagnostics, attribute));
    if let Some(second) = link_names.get(1) {
        diagnostics
            .error(&code::REPEATED_CLAUSE, second.path().span(), format!("{subject} has `#[link_name]` twice"))
            .help("write one of them");
    }
    let attributes = sort_attributes(diagnostics, attributes, Place::Function, &subject);
    let mut parameters = Vec::new();
    for WrittenParameter { attributes, ident, ty } in written.parameters {
        let described = format!("parameter `{ident}` of {subject}");
        let sorted = sort_attributes(diagnostics, attributes, Place::Parameter, &described);
        parameters.push(ParameterItem {
            clauses: sorted.clauses,
            ident,
            ty,
            incomplete: sorted.incomplete,
            refused: sorted.refused,
        });
    }
    FunctionItem { attributes, link_name, visibility, safety, ident, lifetimes, parameters, variadic, result }
}

fn read_link_name(diagnostics: &mut Diagnostics, attribute: &Attribute) -> Option<String> {
    if let Meta::NameValue(pair) = &attribute.meta
        && let Some(text) = literal_text(&pair.value)
    {
        return Some(text);
    }
    diagnostics
        .error(&code::MALFORMED_CLAUSE, attribute.path().span(), "`#[link_name]` does not have its form")
        .help("write `#[link_name = \"symbol\"]`");
    None
}
