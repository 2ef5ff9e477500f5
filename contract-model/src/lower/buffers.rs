//! `buffer(…)` in value clauses, and what the words of `buffer` mean everywhere: lengths and units.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Type;

use super::calls::read_call;
use super::names::Name;
use super::transfers::resolve_free;
use super::types::CType;
use super::values::{Place, is_byte};
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{BufferShape, Hold, Items, LengthSource, Unit};
use crate::syntax::{Argument, Keys};

/// `buffer(…)` on what comes back: elements behind a pointer to `to`.
pub(super) fn lower_elements(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    to: &CType,
) -> Option<BufferShape> {
    let tokens = written.group.clone().unwrap_or_default();
    let keys = Keys::read(diagnostics, "buffer", tokens, BUFFER_WORDS);
    let (element, items) = match keys.get("each") {
        None => (buffer_element(diagnostics, &place.subject, to, written.span)?, Items::Values),
        Some(each) => {
            let items = lower_each(diagnostics, place, each, to)?;
            if let Some(other) = keys.among(&["unit", "uninit", "written"]).first() {
                return report_not_together(diagnostics, &place.subject, "each", other);
            }
            (syn::parse_str("*const ::core::ffi::c_char").ok()?, items)
        }
    };
    lower_buffer_shape(diagnostics, place, written, &keys, element, items)
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
                .help("say what they are: `each = cstr` for texts, `each = borrowed` for objects")
                .help("or make the function an `unsafe fn` with `#[unchecked]` on it");
            None
        }
    }
}

/// The words of `buffer` on what comes back.
const BUFFER_WORDS: &[&str] = &["len", "unit", "uninit", "written", "each"];

/// What an array behind a pointer to `to` consists of: `each = cstr`, `each = borrowed` or `each = owned`.
fn lower_each(diagnostics: &mut Diagnostics, place: &Place<'_>, each: &Argument, to: &CType) -> Option<Items> {
    let pointee = match to {
        CType::Pointer { to, .. } => &**to,
        CType::Poisoned => return None,
        _ => {
            diagnostics
                .error(&code::CLAUSE_TYPE, each.span, format!("{} is no array of pointers", place.subject))
                .help("write `*mut *mut X` as C does, or remove `each`");
            return None;
        }
    };
    let word = each.value.as_ref().map(|value| value.to_string().replace(' ', ""));
    match (word.as_deref(), pointee) {
        (_, CType::Poisoned) => None,
        (Some("cstr"), _) => is_text_array(diagnostics, &place.subject, to, each.span).then_some(Items::Texts),
        (Some("borrowed" | "borrowed(shared)"), CType::Foreign(ty)) => Some(Items::Objects(ty.clone(), Hold::Lent)),
        (Some("borrowed" | "borrowed(shared)"), _) => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    each.span,
                    format!("the elements of {} are no objects of the block", place.subject),
                )
                .help("declare the C struct as a `type` of the block; `each = cstr` for texts");
            None
        }
        (Some("borrowed(exclusive)"), _) => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    each.span,
                    format!("the elements of {} cannot be lent exclusively", place.subject),
                )
                .note("the same object may be in the array twice")
                .help("write `each = borrowed`");
            None
        }
        (Some(word), CType::Foreign(ty)) if word == "owned" || word.starts_with("owned(") => {
            let hold = lower_each_owned(diagnostics, place, each)?;
            Some(Items::Objects(ty.clone(), hold))
        }
        (Some(word), _) if word == "owned" || word.starts_with("owned(") => {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    each.span,
                    format!("the elements of {} are no objects of the block", place.subject),
                )
                .help("declare the C struct as a `type` of the block; `each = cstr` for texts, which are freed with their array");
            None
        }
        _ => {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    each.span,
                    format!("`each` of {} is `cstr`, `borrowed` or `owned`", place.subject),
                )
                .help(
                    "write `each = cstr` if the pointers point to text; if to objects of the block, `each = borrowed`, or `each = owned` if each is the caller's to free",
                );
            None
        }
    }
}

/// `owned`, `owned(free = G)`
fn lower_each_owned(diagnostics: &mut Diagnostics, place: &Place<'_>, each: &Argument) -> Option<Hold> {
    let trees: Vec<TokenTree> = each.value.clone().unwrap_or_default().into_iter().collect();
    let words = match trees.as_slice() {
        [_, TokenTree::Group(group)] => group.stream(),
        _ => TokenStream::new(),
    };
    let keys = Keys::read(diagnostics, "owned", words, &["free"]);
    match keys.get("free") {
        Some(key) => Some(Hold::Own(Some(resolve_free(diagnostics, place.names, key)?))),
        None if keys.incomplete => None,
        None => Some(Hold::Own(None)),
    }
}

/// Reports an array behind a pointer to `to` that does not consist of texts.
pub(crate) fn is_text_array(diagnostics: &mut Diagnostics, subject: &str, to: &CType, span: Span) -> bool {
    let is_text = match to {
        CType::Pointer { to, .. } => match &**to {
            CType::Byte(_) => true,
            CType::Scalar(ty) => is_byte(ty),
            _ => false,
        },
        _ => false,
    };
    if is_text {
        return true;
    }
    let diagnostic = diagnostics.error(&code::CLAUSE_TYPE, span, format!("{subject} is no array of texts"));
    if matches!(to, CType::Pointer { to, .. } if matches!(&**to, CType::Foreign(_))) {
        diagnostic.note("its elements point to objects");
        diagnostic.help("write `each = borrowed` if C has them");
    } else {
        diagnostic.help("write `*mut *mut c_char` as C does; make the function an `unsafe fn` with `#[unchecked]` for other arrays of pointers");
    }
    false
}

fn lower_buffer_shape(
    diagnostics: &mut Diagnostics,
    place: &Place<'_>,
    written: &Argument,
    keys: &Keys,
    element: Type,
    items: Items,
) -> Option<BufferShape> {
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
        WrittenLength::Nul if !matches!(items, Items::Values) => LengthSource::Nul,
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
        unit: lower_unit(diagnostics, keys),
        uninit: keys.has("uninit"),
        written_return,
        items,
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

/// Two words of a `buffer` of which one says nothing beside the other.
pub(crate) fn report_not_together<T>(
    diagnostics: &mut Diagnostics,
    subject: &str,
    word: &str,
    other: &Argument,
) -> Option<T> {
    diagnostics
        .error(
            &code::CONFLICTING_CLAUSE,
            other.span,
            format!("{subject} has `{word}` and `{}`, which do not go together", other.key),
        )
        .help(format!("leave `{}` out", other.key));
    None
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
