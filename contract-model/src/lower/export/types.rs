//! C types of a function that C calls, by their spelling alone: it knows no types of a block.

use crate::Spanned;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, PointerMutability, Type, TypePtr};

use crate::diagnostics::{Diagnostics, code, code_text};
use crate::lower::c_types::is_number;
use crate::lower::field_types::{FieldType, Kind, field_type, pointee_kind};
use crate::lower::types::bare;
use crate::lower::values::is_byte;

/// A raw pointer, if it is one.
pub(super) fn raw_pointer(ty: &Type) -> Option<&TypePtr> {
    match bare(ty) {
        Type::Ptr(pointer) => Some(pointer),
        _ => None,
    }
}

/// A type as C has it: a pointer where a reference is written, which could not be NULL.
pub(super) fn c_type(ty: &Type) -> Type {
    match field_type(ty) {
        FieldType::Reference { to, mutable, .. } => {
            let span = ty.span();
            let mutability = if mutable {
                PointerMutability::Mut(syn::Token![mut](span))
            } else {
                PointerMutability::Const(syn::Token![const](span))
            };
            let (star_token, elem) = (syn::Token![*](span), Box::new(bare(to).clone()));
            Type::Ptr(TypePtr { attrs: Vec::new(), star_token, mutability, elem })
        }
        FieldType::Function => {
            let mut function = bare(ty).clone();
            respell_function(&mut function);
            function
        }
        _ => bare(ty).clone(),
    }
}

/// A function pointer as C has it, without the clauses.
fn respell_function(ty: &mut Type) {
    match ty {
        Type::FnPtr(function) => {
            for input in &mut function.inputs {
                input.attrs.clear();
                input.ty = c_type(&input.ty);
            }
        }
        Type::Path(path) => {
            let arguments = path.path.segments.last_mut().map(|last| &mut last.arguments);
            if let Some(PathArguments::AngleBracketed(brackets)) = arguments
                && let Some(GenericArgument::Type(inner)) = brackets.args.first_mut()
            {
                respell_function(inner);
            }
        }
        Type::Paren(inner) => respell_function(&mut inner.elem),
        Type::Group(inner) => respell_function(&mut inner.elem),
        _ => {}
    }
}

/// A pointer to what can be text.
pub(super) fn is_text(to: &Type) -> bool {
    matches!(pointee_kind(to), Kind::Byte) || is_byte(to)
}

/// `()` or `!`
pub(super) fn is_nothing(ty: &Type) -> bool {
    matches!(bare(ty), Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// Reports a type that stands by value or behind a pointer, and that C does not have; the answer is whether it did.
/// `name` is that of the parameter, or none for a result.
pub(super) fn report_rust_type(diagnostics: &mut Diagnostics, ty: &Type, subject: &str, name: Option<&str>) -> bool {
    let Some((span, help)) = rust_type(ty, name) else { return false };
    diagnostics
        .error(&code::NOT_A_C_TYPE, span, format!("{subject} is `{}`, which C does not have", code_text(ty)))
        .note("the declaration is C's; the body has the Rust type")
        .help(help);
    true
}

/// Reports a type that whoever calls would choose, at any depth; the answer is whether it did.
///
/// ```text
/// #[contract(unsafe)] extern "C" fn f(x: &Vec<impl Sync>) { … }
/// ```
pub(super) fn report_chosen_type(diagnostics: &mut Diagnostics, ty: &Type, subject: &str) -> bool {
    let Some(word) = find_impl(ty.to_token_stream()) else { return false };
    diagnostics
        .error(&code::NOT_A_C_TYPE, word.span(), format!("{subject} has an `impl Trait`, and C calls one function"))
        .note("each type makes a function of its own, and none of them would have the symbol")
        .help("name the type; write the function once for each type that C has");
    true
}

fn find_impl(tokens: TokenStream) -> Option<Ident> {
    tokens.into_iter().find_map(|tree| match tree {
        TokenTree::Ident(word) if word == "impl" => Some(word),
        TokenTree::Group(group) => find_impl(group.stream()),
        _ => None,
    })
}

/// Where it stands, and what to write instead.
fn rust_type(ty: &Type, name: Option<&str>) -> Option<(Span, String)> {
    let span = ty.span();
    let found = |help: String| Some((span, help));
    match bare(ty) {
        Type::Reference(reference) => match bare(&reference.elem) {
            Type::Slice(slice) => {
                let pointer = if reference.mutability.is_some() { "*mut" } else { "*const" };
                let element = code_text(&slice.elem);
                found(match name {
                    Some(name) => format!(
                        "write what C passes: `#[buffer(len = {name}_len)] {name}: {pointer} {element}, {name}_len: usize`"
                    ),
                    None => "write a slot for the length, `#[out] len: *mut usize`, and give the pointer by itself"
                        .to_owned(),
                })
            }
            Type::Path(path) if is_text_type(path) => found(text_help(name)),
            Type::TraitObject(_) => found("C has no `dyn`: name the type".to_owned()),
            _ => None,
        },
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            if is_text_type(path) {
                return found(match (name, last.ident == "CString" || last.ident == "String") {
                    (Some(name), true) => format!("write what C passes: `#[consumed] #[cstr] {name}: *mut c_char`"),
                    (None, true) => "write `*mut c_char`, and `#[returns(owned, cstr)]`".to_owned(),
                    _ => text_help(name),
                });
            }
            let PathArguments::AngleBracketed(brackets) = &last.arguments else { return None };
            let inner = match brackets.args.first() {
                Some(GenericArgument::Type(inner)) => inner,
                _ => return None,
            };
            let text = code_text(inner);
            match last.ident.to_string().as_str() {
                "Box" => found(match name {
                    Some(name) => format!("write what C passes: `#[consumed] {name}: *mut {text}`"),
                    None => format!("write `*mut {text}`, and `#[returns(owned)]`"),
                }),
                "Owned" => found(match name {
                    Some(name) => format!("write what C passes: `#[consumed(free = …)] {name}: *mut {text}`"),
                    None => format!("write `*mut {text}`, and `#[returns(owned(free = …))]`"),
                }),
                "Rc" | "Arc" | "Vec" => found(format!(
                    "C has a pointer, and needs a function that ends it: put it in a struct, and hand that out as `*mut {}`",
                    if name.is_some() { "T" } else { "T` with `#[returns(owned)]" }
                )),
                "Result" => {
                    found("write the number that C gets, and `#[fails(…)]`: the body then gives a `Result`".to_owned())
                }
                "Option" => match bare(inner) {
                    Type::Path(path) if is_number(path) => {
                        found(format!("write `{text}`: C has no number that is absent"))
                    }
                    Type::Ptr(_) => found(format!("write `{text}`, with `nullable`")),
                    other => rust_type(other, name).map(|(_, help)| (span, format!("{help}, with `nullable`"))),
                },
                _ => None,
            }
        }
        Type::Array(_) => found("C passes no array by value: write a pointer to it".to_owned()),
        Type::Tuple(tuple) if tuple.elems.is_empty() => None,
        Type::Tuple(_) => found("C has no tuples: write a slot for each, `#[out] p: *mut T`".to_owned()),
        Type::Slice(_) | Type::TraitObject(_) | Type::ImplTrait(_) | Type::Infer(_) | Type::Never(_) => {
            found("write the type that C has".to_owned())
        }
        _ => None,
    }
}

fn is_text_type(path: &syn::TypePath) -> bool {
    let texts = ["str", "CStr", "String", "CString", "OsStr", "Path"];
    path.path.segments.last().is_some_and(|last| texts.iter().any(|text| last.ident == text))
}

fn text_help(name: Option<&str>) -> String {
    match name {
        Some(name) => format!("write what C passes: `#[cstr] {name}: *const c_char`"),
        None => "write `*const c_char`, and `#[returns(borrowed(from = …), cstr)]`".to_owned(),
    }
}

/// Reports what cannot stand behind a pointer to one value; the answer is whether it did.
pub(super) fn report_pointee(diagnostics: &mut Diagnostics, to: &Type, subject: &str) -> bool {
    match bare(to) {
        Type::Path(path) if path.path.is_ident("bool") || path.path.is_ident("char") => {
            return crate::lower::c_types::report_not_plain(diagnostics, bare(to), subject);
        }
        Type::Slice(_) | Type::TraitObject(_) => {
            diagnostics
                .error(
                    &code::NOT_A_C_TYPE,
                    to.span(),
                    format!("{subject} is a pointer to `{}`, which is two words", code_text(to)),
                )
                .help("write a pointer to a type with a size");
            return true;
        }
        _ => {}
    }
    match pointee_kind(to) {
        Kind::Void => {
            diagnostics
                .error(&code::MISSING_CONTRACT, to.span(), format!("{subject} is a `void *`, and nothing says what it points to"))
                .help("write `#[buffer(len = n)]` if it is memory, the type if there is one, `#[unchecked]` if it is passed on as it is");
            true
        }
        Kind::Pointer => {
            diagnostics
                .error(
                    &code::NESTED_POINTER,
                    to.span(),
                    format!("{subject} points to a pointer, and nothing says what that one is"),
                )
                .help("write `#[out(owned)]` if C has a slot there, `#[unchecked]` if it is passed on as it is");
            true
        }
        _ => false,
    }
}
