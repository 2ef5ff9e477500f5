//! C types of fields, by their spelling alone: a struct knows no types of a block.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lifetime, PointerMutability, Type, TypeArray, TypePtr};

use super::types::{bare, option_argument};

/// The type of a field.
pub(super) enum FieldType<'a> {
    /// Something by value.
    Value(&'a Type),
    /// `*const T`, `*mut T`
    Pointer(&'a Type),
    /// `&T`, `Option<&T>`
    Reference { to: &'a Type, lifetime: Option<&'a Lifetime>, mutable: bool, optional: bool },
    /// A function pointer, optional or not.
    Function,
    /// `[*const T; N]`
    PointerArray(&'a TypeArray),
}

/// What a pointer points to.
pub(super) enum Kind {
    /// `char`, signed or not.
    Byte,
    Void,
    /// A number by its usual name.
    Number,
    /// A type with a name of its own.
    Named,
    /// Another pointer.
    Pointer,
    /// An array, a tuple and the like.
    Other,
}

/// What kind of field this is.
pub(super) fn field_type(ty: &Type) -> FieldType<'_> {
    let ty = bare(ty);
    match ty {
        Type::Ptr(pointer) => FieldType::Pointer(&pointer.elem),
        Type::Reference(reference) => FieldType::Reference {
            to: &reference.elem,
            lifetime: reference.lifetime.as_ref().filter(|lifetime| lifetime.ident != "_"),
            mutable: reference.mutability.is_some(),
            optional: false,
        },
        Type::FnPtr(_) => FieldType::Function,
        Type::Array(array) => match field_type(&array.elem) {
            FieldType::Value(_) => FieldType::Value(ty),
            _ => FieldType::PointerArray(array),
        },
        Type::Path(path) => match option_argument(&path.path).map(field_type) {
            Some(FieldType::Reference { to, lifetime, mutable, .. }) => {
                FieldType::Reference { to, lifetime, mutable, optional: true }
            }
            Some(FieldType::Function) => FieldType::Function,
            _ => FieldType::Value(ty),
        },
        _ => FieldType::Value(ty),
    }
}

const NUMBERS: &[&str] = &[
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "f32",
    "f64",
    "c_short",
    "c_ushort",
    "c_int",
    "c_uint",
    "c_long",
    "c_ulong",
    "c_longlong",
    "c_ulonglong",
    "c_float",
    "c_double",
    "size_t",
    "ssize_t",
    "c_schar",
];

/// `*mut`
pub(super) fn is_mutable(pointer: &TypePtr) -> bool {
    matches!(pointer.mutability, PointerMutability::Mut(_))
}

/// The type of the elements behind a pointer, which are bytes behind `*mut c_void`; `None` for pointers.
pub(super) fn element_of(to: &Type) -> Option<Type> {
    match pointee_kind(to) {
        Kind::Byte | Kind::Void => syn::parse_str("u8").ok(),
        Kind::Pointer => None,
        Kind::Number | Kind::Named | Kind::Other => Some(bare(to).clone()),
    }
}

/// What kind of thing stands behind a pointer.
pub(super) fn pointee_kind(ty: &Type) -> Kind {
    match bare(ty) {
        Type::Ptr(_) | Type::Reference(_) | Type::FnPtr(_) => Kind::Pointer,
        Type::Path(path) => match path.path.segments.last().map(|last| last.ident.to_string()).as_deref() {
            Some("c_void") => Kind::Void,
            Some("c_char" | "c_uchar" | "u8") => Kind::Byte,
            Some("Option") => Kind::Pointer,
            Some(name) if NUMBERS.contains(&name) => Kind::Number,
            _ => Kind::Named,
        },
        _ => Kind::Other,
    }
}

/// Whether a type is the struct of this name.
pub(super) fn is_named(ty: &Type, name: &Ident) -> bool {
    matches!(bare(ty), Type::Path(path) if path.qself.is_none()
        && path.path.segments.len() == 1
        && path.path.segments.last().is_some_and(|last| last.ident == *name))
}

/// Respells the type of a field as C has it: references are pointers, and the struct has its Rust name.
pub(super) fn c_field_type(ty: &Type, name: &Ident, rust_name: &Ident) -> Type {
    let respelled = match field_type(ty) {
        FieldType::Reference { to, .. } => Type::Ptr(TypePtr {
            attrs: Vec::new(),
            star_token: syn::Token![*](crate::Spanned::span(ty)),
            mutability: PointerMutability::Const(syn::Token![const](crate::Spanned::span(ty))),
            elem: Box::new(to.clone()),
        }),
        _ => ty.clone(),
    };
    if name == rust_name {
        return respelled;
    }
    syn::parse2(rename(respelled.to_token_stream(), name, rust_name)).unwrap_or(respelled)
}

/// The tokens with one name for another; not after `::`, where it is another one's.
fn rename(tokens: TokenStream, name: &Ident, rust_name: &Ident) -> TokenStream {
    let mut after_colon = false;
    let mut after_quote = false;
    let trees = tokens.into_iter().map(|tree| {
        let renamed = match &tree {
            TokenTree::Ident(ident) if ident == name && !after_colon && !after_quote => {
                let mut own = rust_name.clone();
                own.set_span(ident.span());
                TokenTree::Ident(own)
            }
            TokenTree::Group(group) => {
                let mut own = proc_macro2::Group::new(group.delimiter(), rename(group.stream(), name, rust_name));
                own.set_span(group.span());
                TokenTree::Group(own)
            }
            other => other.clone(),
        };
        let sign = match &tree {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        (after_colon, after_quote) = (sign == Some(':'), sign == Some('\''));
        renamed
    });
    trees.collect()
}
