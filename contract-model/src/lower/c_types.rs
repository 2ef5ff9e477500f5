//! Rust types that stand where C has another: slices, strings, boxes. The declaration stays as C wrote it, and the
//! wrapper has the Rust type.

use proc_macro2::Span;
use syn::{GenericArgument, PathArguments, Type, TypePath};

use super::names::Names;
use super::types::bare;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text};

/// Where the type stands.
pub(super) enum Spot<'a> {
    /// A parameter of this name.
    Parameter(&'a str),
    Result,
}

/// Reports a type that C does not have; the answer is whether it did.
pub(super) fn report_rust_type(
    diagnostics: &mut Diagnostics,
    names: &Names<'_>,
    ty: &Type,
    subject: &str,
    spot: &Spot<'_>,
) -> bool {
    let Some(found) = find(names, ty) else { return false };
    let Found { span, kind } = found;
    let text = code_text(ty);
    match kind {
        Kind::PointerArray => {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    span,
                    format!("{subject} is an array of pointers, and nothing says what those are"),
                )
                .help("make the function an `unsafe fn` with `#[unchecked]` on it");
        }
        Kind::ForeignArray => {
            diagnostics
                .error(
                    &code::FOREIGN_BY_VALUE,
                    span,
                    format!("{subject} is an array of foreign objects, whose size is not known here"),
                )
                .help("make the function an `unsafe fn` with `#[unchecked]` on it");
        }
        Kind::Slice { mutable, element } => {
            let diagnostic = no_c_type(diagnostics, span, subject, &text);
            let pointer = if mutable { "*mut" } else { "*const" };
            diagnostic.help(match spot {
                Spot::Parameter(name) => format!("write what C has, a pointer and a length: `#[buffer(len = {name}_len)] {name}: {pointer} {element}, {name}_len: usize`"),
                Spot::Result => format!("write `{pointer} {element}`, and `#[returns(borrowed(from = …), buffer(len = …))]`"),
            });
        }
        Kind::Text => {
            let diagnostic = no_c_type(diagnostics, span, subject, &text);
            diagnostic.help(match spot {
                Spot::Parameter(name) => format!("write what C has: `#[cstr] {name}: *const c_char`"),
                Spot::Result => "write `*const c_char`, and `#[returns(borrowed(from = …), cstr)]`".to_owned(),
            });
        }
        Kind::Owner(inner) => {
            let diagnostic = no_c_type(diagnostics, span, subject, &text);
            diagnostic.help(match spot {
                Spot::Parameter(name) => format!("write what C has: `#[consumed] {name}: *mut {inner}`"),
                Spot::Result => format!("write `*mut {inner}`, and `#[returns(owned)]`"),
            });
        }
        Kind::MaybePointer(pointer) => {
            let diagnostic = no_c_type(diagnostics, span, subject, &text);
            diagnostic.help(match spot {
                Spot::Parameter(name) => {
                    format!("write what C has: `#[borrowed] {name}: {pointer}`, with `#[nullable]` if it may be NULL")
                }
                Spot::Result => format!("write `{pointer}`, and `#[returns(…)]` with `nullable` if it may be NULL"),
            });
        }
        Kind::Fallible => {
            no_c_type(diagnostics, span, subject, &text).help(
                "write the type that C returns, and `#[fails(…)]` on the function: the wrapper then gives a `Result`",
            );
        }
        Kind::MaybeNumber(number) => {
            no_c_type(diagnostics, span, subject, &text).help(match spot {
                Spot::Parameter(name) => format!("write `{name}: {number}`: C has no number that is absent"),
                Spot::Result => {
                    format!("write `{number}`, and `#[end(is(…))]` with the value that stands for none: the wrapper then gives an `Option`")
                }
            });
        }
        Kind::Other => {
            no_c_type(diagnostics, span, subject, &text).help("write the type that the C declaration has");
        }
    }
    true
}

fn no_c_type<'d>(diagnostics: &'d mut Diagnostics, span: Span, subject: &str, text: &str) -> &'d mut crate::Diagnostic {
    let diagnostic =
        diagnostics.error(&code::NOT_A_C_TYPE, span, format!("{subject} is `{text}`, which C does not have"));
    diagnostic.note("the declaration is C's; the wrapper takes and gives the Rust type")
}

/// Reports what comes from C and is not an integer there; the answer is whether it did.
pub(super) fn report_not_plain(diagnostics: &mut Diagnostics, ty: &Type, subject: &str) -> bool {
    let (name, integer) = match ty {
        Type::Array(array) => return report_not_plain(diagnostics, bare(&array.elem), subject),
        Type::Path(path) if path.path.is_ident("bool") => ("bool", "u8"),
        Type::Path(path) if path.path.is_ident("char") => ("char", "u32"),
        _ => return false,
    };
    diagnostics
        .error(&code::NOT_PLAIN, ty.span(), format!("{subject} is a `{name}` that comes from C"))
        .note(format!("C may give a bit pattern that no `{name}` has; a `{name}` that goes to C is fine"))
        .help(format!("write `{integer}`, and look at the number in Rust"));
    true
}

struct Found {
    span: Span,
    kind: Kind,
}

enum Kind {
    Slice { mutable: bool, element: String },
    Text,
    Owner(String),
    MaybePointer(String),
    MaybeNumber(String),
    Fallible,
    PointerArray,
    ForeignArray,
    Other,
}

fn find(names: &Names<'_>, ty: &Type) -> Option<Found> {
    let span = ty.span();
    let found = |kind: Kind| Some(Found { span, kind });
    match bare(ty) {
        Type::Reference(reference) => match bare(&reference.elem) {
            Type::Slice(slice) => {
                found(Kind::Slice { mutable: reference.mutability.is_some(), element: code_text(&slice.elem) })
            }
            inner => find(names, inner).map(|inner| Found { span, kind: inner.kind }),
        },
        Type::Ptr(pointer) => find(names, &pointer.elem).filter(|inner| !matches!(inner.kind, Kind::PointerArray)),
        Type::Array(array) => match bare(&array.elem) {
            Type::Ptr(_) | Type::FnPtr(_) | Type::Reference(_) => found(Kind::PointerArray),
            Type::Path(path) if is_foreign(names, path) => found(Kind::ForeignArray),
            inner => find(names, inner),
        },
        Type::Path(path) => find_in_path(names, path, span),
        Type::Tuple(tuple) if tuple.elems.is_empty() => None,
        Type::Slice(_) | Type::Tuple(_) | Type::TraitObject(_) | Type::ImplTrait(_) | Type::Infer(_) => {
            found(Kind::Other)
        }
        _ => None,
    }
}

fn find_in_path(names: &Names<'_>, path: &TypePath, span: Span) -> Option<Found> {
    let found = |kind: Kind| Some(Found { span, kind });
    let last = path.path.segments.last()?;
    if is_foreign(names, path) {
        return None;
    }
    if ["str", "CStr", "String", "CString", "OsStr", "Path"].iter().any(|text| last.ident == text) {
        return found(Kind::Text);
    }
    let PathArguments::AngleBracketed(brackets) = &last.arguments else { return None };
    if last.ident == "Result" {
        return found(Kind::Fallible);
    }
    let GenericArgument::Type(inner) = brackets.args.first()? else { return None };
    let text = code_text(inner);
    match last.ident.to_string().as_str() {
        "Box" | "Rc" | "Arc" | "Vec" | "Owned" | "Unique" => found(Kind::Owner(text)),
        "NonNull" => found(Kind::MaybePointer(format!("*mut {text}"))),
        "Option" => match bare(inner) {
            Type::Ptr(_) => found(Kind::MaybePointer(text)),
            Type::FnPtr(_) => None,
            Type::Path(path) if is_number(path) => found(Kind::MaybeNumber(text)),
            other => find(names, other).map(|inner| Found { span, kind: inner.kind }),
        },
        _ => None,
    }
}

fn is_foreign(names: &Names<'_>, path: &TypePath) -> bool {
    path.path.segments.len() == 1
        && path.path.segments.first().is_some_and(|only| names.type_named(&only.ident.to_string()).is_some())
}

/// Whether a type is surely a number, by its name.
pub(super) fn is_number(path: &TypePath) -> bool {
    const NUMBERS: &[&str] = &[
        "i8",
        "i16",
        "i32",
        "i64",
        "i128",
        "isize",
        "u8",
        "u16",
        "u32",
        "u64",
        "u128",
        "usize",
        "f32",
        "f64",
        "bool",
        "size_t",
        "ssize_t",
        "intptr_t",
        "uintptr_t",
        "ptrdiff_t",
        "time_t",
        "off_t",
    ];
    path.path.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        name.starts_with("c_")
            || NUMBERS.contains(&name.as_str())
            || (name.ends_with("_t") && (name.starts_with("int") || name.starts_with("uint")))
    })
}
