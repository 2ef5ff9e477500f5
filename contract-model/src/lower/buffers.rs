//! `buffer(…)` in value clauses, and what the words of `buffer` mean everywhere: lengths and units.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Type;

use super::calls::read_call;
use super::names::Name;
use super::types::CType;
use super::values::{Place, is_byte};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{BufferShape, LengthSource, Unit};
use crate::syntax::{Argument, Keys};

/// `buffer(…)` on what comes back: elements behind a pointer to `to`.
pub(super) fn lower_elements(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    to: &CType,
) -> Option<BufferShape> {
    let tokens = written.group.clone().unwrap_or_default();
    let each = Keys::read(&mut Diagnostics::new(), "buffer", tokens, BUFFER_WORDS).get("each").map(|each| each.span);
    let element = match (each, to) {
        (Some(span), _) => text_element(diagnostics, &place.subject, to, span)?,
        (None, _) => buffer_element(diagnostics, &place.subject, to, written.span)?,
    };
    lower_buffer_shape(diagnostics, place, written, element)
}

/// The element type of a buffer behind a pointer to `to`.
pub(crate) fn buffer_element(diagnostics: &mut Diagnostics, subject: &str, to: &CType, span: Span) -> Option<Type> {
    match to {
        CType::Byte(_) | CType::Void | CType::Nothing => syn::parse_str("u8").ok(),
        CType::Scalar(ty) => Some(ty.clone()),
        CType::Array(.., ty) => Some(ty.clone()),
        CType::Poisoned => None,
        CType::Foreign(_) => {
            diagnostics
                .error(
                    &code::FOREIGN_BY_VALUE,
                    span,
                    format!("{subject} is an array of foreign objects, whose size is not known here"),
                )
                .help("make the function an `unsafe fn` with `#[unchecked]` on it");
            None
        }
        CType::Pointer { .. } | CType::Reference { .. } | CType::FunctionPointer { .. } => {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    span,
                    format!("{subject} is an array of pointers, and nothing says what those are"),
                )
                .help("say what they are: `each = cstr` for texts, `each = borrowed` for objects that are passed to C")
                .help("or make the function an `unsafe fn` with `#[unchecked]` on it");
            None
        }
    }
}

/// The words of `buffer` on what comes back.
const BUFFER_WORDS: &[&str] = &["len", "unit", "uninit", "written", "each"];

/// The element type of an array of texts behind a pointer to `to`.
pub(crate) fn text_element(diagnostics: &mut Diagnostics, subject: &str, to: &CType, span: Span) -> Option<Type> {
    let is_text = match to {
        CType::Pointer { to, .. } => match &**to {
            CType::Byte(_) => true,
            CType::Scalar(ty) => is_byte(ty),
            _ => false,
        },
        CType::Poisoned => return None,
        _ => false,
    };
    if is_text {
        return syn::parse_str("*const ::core::ffi::c_char").ok();
    }
    if matches!(to, CType::Pointer { to, .. } if matches!(&**to, CType::Foreign(_))) {
        diagnostics
            .error(
                &code::UNAVAILABLE_CLAUSE,
                span,
                format!("an array of objects, as {subject}, is not part of this version"),
            )
            .help("where a NULL ends it, it is a struct that begins with its pointers: `#[contract] #[repr(C)] struct list { #[buffer(len = nul, each = borrowed)] items: [*mut X; 0] }`, and the function gives a `list`")
            .help("otherwise make the function an `unsafe fn` with `#[unchecked]`");
        return None;
    }
    diagnostics
        .error(&code::CLAUSE_TYPE, span, format!("{subject} is no array of texts"))
        .note("of what comes back, `each` speaks of texts")
        .help("write `*mut *mut c_char` as C does; make the function an `unsafe fn` with `#[unchecked]` for other arrays of pointers");
    None
}

fn lower_buffer_shape(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    element: Type,
) -> Option<BufferShape> {
    let tokens = written.group.clone().unwrap_or_default();
    let keys = Keys::read(diagnostics, "buffer", tokens, BUFFER_WORDS);
    let texts = match keys.get("each") {
        None => false,
        Some(each) if each.value.as_ref().is_some_and(|value| value.to_string() == "cstr") => {
            if let Some(other) = keys.among(&["unit", "uninit", "written"]).first() {
                diagnostics
                    .error(
                        &code::CONFLICTING_CLAUSE,
                        other.span,
                        format!("{} has `each` and `{}`, which do not go together", place.subject, other.key),
                    )
                    .help(format!("leave `{}` out", other.key));
                return None;
            }
            true
        }
        Some(each) => {
            diagnostics
                .error(
                    &code::UNAVAILABLE_CLAUSE,
                    each.span,
                    format!(
                        "of what comes back, `each` is `cstr`: other arrays, as {}, are not part of this version",
                        place.subject
                    ),
                )
                .help("until then make the function an `unsafe fn` with `#[unchecked]`");
            return None;
        }
    };
    let Some(len) = keys.get("len") else {
        if keys.incomplete {
            return None;
        }
        diagnostics
            .error(&code::UNKNOWN_LENGTH, written.span, format!("nothing says how long {} is", place.subject))
            .help("write `buffer(len = n)` for a parameter, `buffer(len = *n)` for what C stores through one, `buffer(len = return)` for the return value");
        return None;
    };
    let length = match read_length(diagnostics, "`len`", len)? {
        WrittenLength::Return => LengthSource::Return,
        WrittenLength::Value(name) => LengthSource::Parameter(place.parameter(diagnostics, "`len`", &name)?),
        WrittenLength::Pointer(name) => LengthSource::Pointer(place.parameter(diagnostics, "`len`", &name)?),
        WrittenLength::Call(tokens) => {
            LengthSource::Call(read_call(diagnostics, place.names, place.function, "len", tokens, len.span)?)
        }
        WrittenLength::Nul if texts => LengthSource::Nul,
        WrittenLength::Nul => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    len.span,
                    format!("`len = nul` says nothing about the length of {}", place.subject),
                )
                .help("write `cstr` for text that ends in a NUL");
            return None;
        }
    };
    let written_return = match keys.get("written") {
        None => false,
        Some(key) => match read_length(diagnostics, "`written`", key)? {
            WrittenLength::Return => true,
            _ => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        key.span,
                        "a buffer that C allocates can only have `written = return`",
                    )
                    .help("say how long it is with `len = *n`");
                return None;
            }
        },
    };
    Some(BufferShape {
        element,
        length,
        unit: lower_unit(diagnostics, &keys),
        uninit: keys.has("uninit"),
        written_return,
        texts,
    })
}

pub(crate) fn lower_unit(diagnostics: &mut Diagnostics, keys: &Keys) -> Unit {
    let Some(unit) = keys.get("unit") else { return Unit::Elements };
    match unit.value.as_ref().map(ToString::to_string).as_deref() {
        Some("bytes") => Unit::Bytes,
        Some("elements") => Unit::Elements,
        _ => {
            diagnostics
                .error(&code::MALFORMED_CLAUSE, unit.span, "`unit` is `bytes` or `elements`")
                .help("write `unit = bytes` if the length counts bytes");
            Unit::Elements
        }
    }
}

/// `n`, `*n`, `return`, `nul` or `f(x)`.
pub(crate) enum WrittenLength {
    Value(Name),
    Pointer(Name),
    Return,
    Nul,
    Call(TokenStream),
}

pub(crate) fn read_length(diagnostics: &mut Diagnostics, clause: &str, argument: &Argument) -> Option<WrittenLength> {
    let trees: Vec<TokenTree> = argument.value.clone().unwrap_or_default().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Ident(word)] if word == "return" => Some(WrittenLength::Return),
        [TokenTree::Ident(word)] if word == "nul" => Some(WrittenLength::Nul),
        [TokenTree::Ident(word)] => Some(WrittenLength::Value(Name { text: word.to_string(), span: word.span() })),
        [TokenTree::Punct(star), TokenTree::Ident(word)] if star.as_char() == '*' => {
            Some(WrittenLength::Pointer(Name { text: word.to_string(), span: word.span() }))
        }
        [TokenTree::Ident(_), TokenTree::Group(_)] => Some(WrittenLength::Call(trees.into_iter().collect())),
        trees => {
            let diagnostic = diagnostics.error(
                &code::MALFORMED_CLAUSE,
                argument.span,
                format!("{clause} is a parameter's name, `*name`, `return` or `nul`"),
            );
            match trees {
                [TokenTree::Literal(literal)] if literal.to_string().starts_with('"') => {
                    diagnostic.help(format!("write `{} = {}`", argument.key, literal.to_string().trim_matches('"')))
                }
                [TokenTree::Literal(literal)] => diagnostic.help(format!(
                    "write the array that the pointer points to, without `{}`: `#[buffer] p: *const [T; {literal}]` or `*mut [T; {literal}]`",
                    argument.key
                )),
                _ => diagnostic.help(format!(
                    "write `{0} = n`, or `{0} = *n` if `n` is a pointer that C reads and writes",
                    argument.key
                )),
            };
            None
        }
    }
}

/// A call where only C's caller can say the length.
pub(crate) fn report_length_call<T>(
    diagnostics: &mut Diagnostics,
    argument: &Argument,
    subject: &str,
    why: &str,
    help: &str,
) -> Option<T> {
    diagnostics
        .error(
            &code::MALFORMED_CLAUSE,
            argument.span,
            format!("`{}` of {subject} cannot be a call: {why}", argument.key),
        )
        .help(help.to_owned());
    None
}
