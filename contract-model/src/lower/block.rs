//! Settings of the block: the keys of `#[contract(…)]` and the short form `#[owned_by_c(…)]`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{LitStr, Path};

use super::names::{Name, Names, read_name};
use super::sys;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Block, FunctionId, TypeId};
use crate::syntax::{Argument, BlockItem, Keys, split_arguments};

const KEYS: &[&str] = &["error", "header", "library", "crate", "strip", "detail", "raw", "sys"];

/// What `#[contract(…)]` says.
pub(crate) struct Settings {
    pub(crate) error: Option<Path>,
    headers: Vec<String>,
    library: Option<String>,
    krate: Option<Path>,
    raw: Option<Ident>,
    /// `sys = path`
    pub(crate) sys: Option<Path>,
    /// Prefixes, longest first.
    pub(crate) strip: Vec<String>,
    /// `detail(T = f)`
    pub(crate) details: Vec<(TypeId, FunctionId, Span)>,
}

impl Settings {
    pub(crate) fn into_block(self, written: &BlockItem) -> Block {
        Block {
            abi: written.abi,
            carried: written.attributes.carried.clone(),
            link: written.link.clone(),
            error: self.error,
            headers: self.headers,
            library: self.library,
            krate: self.krate,
            raw: self.raw,
            sys: self.sys,
        }
    }
}

/// `#[owned_by_c(…)]` on the block means that clause on its only type.
pub(crate) fn apply_short_form(diagnostics: &mut Diagnostics, written: &mut BlockItem) {
    let Some(at) = written.attributes.clauses.iter().position(|clause| clause.clause.name == "owned_by_c") else {
        return;
    };
    let clause = written.attributes.clauses.remove(at);
    match written.types.as_mut_slice() {
        [only] if only.attributes.has("owned_by_c") => {
            diagnostics
                .error(
                    &code::REPEATED_CLAUSE,
                    clause.span,
                    format!("type `{}` has `#[owned_by_c]` on itself and on the block", only.ident),
                )
                .help("keep the one on the type, and write `#[contract]` on the block");
        }
        [only] => only.attributes.clauses.push(clause),
        types => {
            let count = types.len();
            if !(count == 0 && written.incomplete) {
                diagnostics
                    .error(&code::MISPLACED_CLAUSE, clause.span, format!("`#[owned_by_c]` on a block means its only type, and this one has {count}"))
                    .help("write `#[contract]` on the block and `#[owned_by_c(free = …)]` on each `type` that Rust can own");
            }
            // Its free function is one, of whichever type: it is not reported as well.
            if let Some(first) = types.first_mut().filter(|first| !first.attributes.has("owned_by_c")) {
                first.attributes.clauses.push(clause);
            }
        }
    }
}

pub(crate) fn lower_settings(diagnostics: &mut Diagnostics, arguments: TokenStream, names: &Names<'_>) -> Settings {
    let keys = Keys::read(diagnostics, "contract", arguments, KEYS);
    let mut settings = Settings {
        error: keys.get("error").and_then(|key| read_path(diagnostics, key)),
        headers: keys.get("header").map_or_else(Vec::new, |key| read_headers(diagnostics, key)),
        library: keys.get("library").and_then(|key| read_text(diagnostics, key)),
        krate: keys.get("crate").and_then(|key| read_path(diagnostics, key)),
        raw: keys.get("raw").and_then(|key| read_module_name(diagnostics, key)),
        sys: keys.get("sys").and_then(|key| read_path(diagnostics, key)),
        strip: keys.get("strip").map_or_else(Vec::new, |key| read_texts(diagnostics, key)),
        details: Vec::new(),
    };
    if let Some(sys) = &settings.sys {
        sys::report_declarations(diagnostics, names, &keys, sys);
    }
    settings.strip.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
    if let Some(detail) = keys.get("detail") {
        if settings.error.is_none() && !keys.has("error") {
            diagnostics
                .error(&code::DETAIL_ERROR, detail.span, "`detail` without `error`: there is no type to take it")
                .note("the default `ffi_contract::Error` carries the function and the cause only")
                .help("add `error = MyError`, with `From<ffi_contract::Error>` and `From<(ffi_contract::Error, CString)>`");
        }
        settings.details = read_details(diagnostics, detail, names);
    }
    settings
}

fn read_details(
    diagnostics: &mut Diagnostics,
    detail: &Argument,
    names: &Names<'_>,
) -> Vec<(TypeId, FunctionId, Span)> {
    let Some(group) = &detail.group else {
        let named = detail.value.as_ref().map(ToString::to_string);
        report_form(diagnostics, detail, &detail_form(names, named.as_deref()));
        return Vec::new();
    };
    let mut details: Vec<(TypeId, FunctionId, Span)> = Vec::new();
    for piece in split_arguments(group.clone()) {
        let mut trees = piece.clone().into_iter();
        let ty = trees.next().map(TokenStream::from);
        let equals = trees.next();
        let rest: TokenStream = trees.collect();
        if !matches!(&equals, Some(proc_macro2::TokenTree::Punct(punct)) if punct.as_char() == '=') {
            let named = ty.as_ref().map(ToString::to_string).filter(|_| equals.is_none());
            report_form(diagnostics, detail, &detail_form(names, named.as_deref()));
            continue;
        }
        let ty = read_name(diagnostics, "detail", detail.span, ty.as_ref());
        let function = read_name(diagnostics, "detail", detail.span, Some(&rest));
        let (Some(ty), Some(function)) = (ty, function) else { continue };
        if names.type_named(&ty.text).is_none()
            && names.function_named(&ty.text).is_some()
            && names.type_named(&function.text).is_some()
        {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    detail.span,
                    format!(
                        "`detail` has function `{}` where the type stands, and type `{}` where the function",
                        ty.text, function.text
                    ),
                )
                .help(format!("write `detail({} = {})`", function.text, ty.text));
            continue;
        }
        let ty_id = resolve_type(diagnostics, names, &ty);
        let function_id = names.resolve_function(diagnostics, "`detail`", &function);
        if let (Some(ty_id), Some(function_id)) = (ty_id, function_id) {
            if details.iter().any(|(other, ..)| *other == ty_id) {
                diagnostics
                    .error(&code::REPEATED_CLAUSE, ty.span, format!("`detail` names type `{}` twice", ty.text))
                    .help("write one of them");
                continue;
            }
            details.push((ty_id, function_id, function.span));
        }
    }
    details
}

/// `detail(T = f)`, with the type that `f` takes, if `f` was named.
fn detail_form(names: &Names<'_>, function: Option<&str>) -> String {
    let Some(function) = function.map(|name| name.trim_matches('"')) else {
        return "detail(Type = function)".to_owned();
    };
    let item = names.function_named(function).and_then(|id| names.written.functions.get(id.0));
    let parameter = item.and_then(|item| item.parameters.first());
    let ty = parameter.and_then(|parameter| {
        names
            .written
            .types
            .iter()
            .find(|ty| parameter.ty.to_token_stream().into_iter().any(|tree| ty.ident == tree.to_string()))
    });
    match ty {
        Some(ty) => format!("detail({} = {function})", ty.ident),
        None => format!("detail(Type = {function})"),
    }
}

fn resolve_type(diagnostics: &mut Diagnostics, names: &Names<'_>, name: &Name) -> Option<TypeId> {
    let found = names.type_named(&name.text);
    if found.is_none() && !names.written.incomplete {
        diagnostics
            .error(
                &code::UNKNOWN_TYPE,
                name.span,
                format!("`detail` names type `{}`, which the block does not declare", name.text),
            )
            .help("name a type of the block by its C name: `detail(sqlite3 = sqlite3_errmsg)`");
    }
    found
}

pub(super) fn read_path(diagnostics: &mut Diagnostics, key: &Argument) -> Option<Path> {
    let path = key.value.as_ref().and_then(|tokens| syn::parse2::<Path>(tokens.clone()).ok());
    if path.is_none() {
        let text = key.value.as_ref().map_or_else(|| "path::to::it".to_owned(), |value| value.to_string());
        report_form(diagnostics, key, &format!("{} = {}", key.key, text.trim_matches('"')));
    }
    path
}

pub(super) fn read_text(diagnostics: &mut Diagnostics, key: &Argument) -> Option<String> {
    let text = key.value.as_ref().and_then(|tokens| syn::parse2::<LitStr>(tokens.clone()).ok());
    if text.is_none() {
        let text = key.value.as_ref().map_or_else(|| "…".to_owned(), |value| value.to_string().replace(' ', ""));
        report_form(diagnostics, key, &format!("{} = \"{}\"", key.key, text.replace(['"', '<', '>'], "")));
    }
    text.map(|text| text.value())
}

/// `header = "…"`; a header that needs others before it, or functions of several, have a list.
pub(super) fn read_headers(diagnostics: &mut Diagnostics, key: &Argument) -> Vec<String> {
    let value = key.value.clone().unwrap_or_default();
    if syn::parse2::<syn::ExprArray>(value.clone()).is_ok() {
        return read_texts(diagnostics, key);
    }
    let named = quoted(value);
    if named.len() < 2 {
        return read_text(diagnostics, key).into_iter().collect();
    }
    report_form(diagnostics, key, &format!("header = [{}]", named.join(", ")));
    Vec::new()
}

/// The strings between other tokens.
fn quoted(tokens: TokenStream) -> Vec<String> {
    let strings = tokens.into_iter().flat_map(|tree| match tree {
        TokenTree::Group(group) => quoted(group.stream()),
        tree => syn::parse2::<LitStr>(tree.into()).map(|text| format!("{:?}", text.value())).into_iter().collect(),
    });
    strings.collect()
}

fn read_module_name(diagnostics: &mut Diagnostics, key: &Argument) -> Option<Ident> {
    let ident = key.value.as_ref().and_then(|tokens| syn::parse2::<Ident>(tokens.clone()).ok());
    if ident.is_none() {
        let text = key.value.as_ref().map_or_else(|| "module_name".to_owned(), |value| value.to_string());
        report_form(diagnostics, key, &format!("raw = {}", text.trim_matches('"')));
    }
    ident
}

fn read_texts(diagnostics: &mut Diagnostics, key: &Argument) -> Vec<String> {
    let array = key.value.as_ref().and_then(|tokens| syn::parse2::<syn::ExprArray>(tokens.clone()).ok());
    let texts = array.and_then(|array| {
        array
            .elems
            .iter()
            .map(|element| match element {
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
                _ => None,
            })
            .collect::<Option<Vec<String>>>()
    });
    if texts.is_none() {
        let name = &key.key;
        match key.value.as_ref().map(ToString::to_string) {
            Some(text) if text.starts_with('"') => report_form(diagnostics, key, &format!("{name} = [{text}]")),
            Some(word) if syn::parse_str::<Ident>(&word).is_ok() => {
                report_form(diagnostics, key, &format!("{name} = [\"{word}\"]"));
            }
            _ => report_form(
                diagnostics,
                key,
                &format!("{name} = [{}]", if name == "header" { "\"name.h\", …" } else { "\"prefix_\", …" }),
            ),
        }
    }
    texts.unwrap_or_default()
}

fn report_form(diagnostics: &mut Diagnostics, key: &Argument, form: &str) {
    diagnostics
        .error(&code::MALFORMED_CLAUSE, key.span, format!("block key `{}` does not have its form", key.key))
        .help(format!("write `{form}`"));
}
