//! C types as Rust writes them: what kind of thing a parameter or a result is, and how the raw declaration spells it.

use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Expr, GenericArgument, Lifetime, Path, PathArguments, PointerMutability,
    ReturnType, Token, Type, TypePath, TypePtr,
};

use super::names::Names;
use crate::Spanned;
use crate::diagnostics::{Diagnostics, code, code_text};
use crate::ir::ForeignUse;

/// A C type.
pub(crate) enum CType {
    /// `void` as a result.
    Nothing,
    /// A plain value.
    Scalar(Type),
    /// `char`, signed or not: a byte of text or of memory.
    Byte(Type),
    /// `void` behind a pointer.
    Void,
    /// A foreign type.
    Foreign(ForeignUse),
    /// `[T; N]`
    Array(Box<CType>, Expr, Type),
    /// `*const T`, `*mut T`
    Pointer { mutable: bool, to: Box<CType> },
    /// `&T`, `&mut T`, `Option<&T>`, `Option<&mut T>`
    Reference { lifetime: Option<Lifetime>, mutable: bool, optional: bool, to: Box<CType> },
    /// A function pointer, optional or not.
    FunctionPointer { optional: bool },
    /// Reported already.
    Poisoned,
}

impl CType {
    pub(crate) fn is_pointer(&self) -> bool {
        matches!(self, CType::Pointer { .. })
    }
}

/// Takes parentheses and macro groups off.
pub(super) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        _ => ty,
    }
}

/// What kind of C type this is.
pub(crate) fn classify(diagnostics: &mut Diagnostics, names: &Names<'_>, ty: &Type) -> CType {
    match bare(ty) {
        Type::Tuple(tuple) if tuple.elems.is_empty() => CType::Nothing,
        Type::Never(_) => CType::Nothing,
        Type::Ptr(pointer) => CType::Pointer {
            mutable: matches!(pointer.mutability, PointerMutability::Mut(_)),
            to: Box::new(classify(diagnostics, names, &pointer.elem)),
        },
        Type::Reference(reference) => CType::Reference {
            lifetime: reference.lifetime.clone().filter(|lifetime| lifetime.ident != "_"),
            mutable: reference.mutability.is_some(),
            optional: false,
            to: Box::new(classify(diagnostics, names, &reference.elem)),
        },
        Type::FnPtr(_) => CType::FunctionPointer { optional: false },
        Type::Array(array) => {
            CType::Array(Box::new(classify(diagnostics, names, &array.elem)), array.len.clone(), bare(ty).clone())
        }
        Type::Path(path) if path.qself.is_none() => classify_path(diagnostics, names, &path.path, bare(ty)),
        other => CType::Scalar(other.clone()),
    }
}

fn classify_path(diagnostics: &mut Diagnostics, names: &Names<'_>, path: &Path, ty: &Type) -> CType {
    let Some(last) = path.segments.last() else { return CType::Scalar(ty.clone()) };
    // Before the types of the block: one that is called `Option` has no type between its angle brackets.
    if let Some(inner) = option_argument(path) {
        return match classify(diagnostics, names, inner) {
            CType::Reference { lifetime, mutable, to, .. } => {
                CType::Reference { lifetime, mutable, optional: true, to }
            }
            CType::FunctionPointer { .. } => CType::FunctionPointer { optional: true },
            _ => CType::Scalar(ty.clone()),
        };
    }
    if path.segments.len() == 1
        && let Some(id) = names.type_named(&last.ident.to_string())
    {
        let declared = names.type_item(id).lifetimes.len();
        return match lifetime_arguments(&last.arguments, declared, ty.span()) {
            Some(lifetimes) => CType::Foreign(ForeignUse { id, lifetimes, span: ty.span() }),
            None => {
                let help = if declared == 0 {
                    format!(
                        "declare `type {0}{1};` if it depends on what `{2}` is lent from, or keeps it; write `{0}` if it depends on nothing",
                        last.ident,
                        written_lifetimes(&last.arguments),
                        written_lifetimes(&last.arguments).trim_matches(['<', '>']),
                    )
                } else {
                    format!("write `{}<{}>`", last.ident, vec!["'_"; declared].join(", "))
                };
                diagnostics
                    .error(
                        &code::LIFETIME_ARGUMENTS,
                        ty.span(),
                        format!(
                            "type `{}` was declared with {declared} lifetime{}",
                            last.ident,
                            if declared == 1 { "" } else { "s" }
                        ),
                    )
                    .help(help);
                CType::Poisoned
            }
        };
    }
    if last.ident == "c_void" {
        CType::Void
    } else if last.ident == "c_char" || last.ident == "c_uchar" {
        CType::Byte(ty.clone())
    } else {
        CType::Scalar(ty.clone())
    }
}

/// The arguments of a type, as its declaration would have them.
fn written_lifetimes(arguments: &PathArguments) -> String {
    code_text(arguments).replace("'_", "'a").replace("'static", "'a")
}

/// The lifetimes between the angle brackets; `None` when they are not as many as declared. None at all are all `'_`.
fn lifetime_arguments(arguments: &PathArguments, declared: usize, span: Span) -> Option<Vec<Lifetime>> {
    match arguments {
        PathArguments::None => Some(vec![Lifetime::new("'_", span); declared]),
        PathArguments::AngleBracketed(brackets) => {
            let lifetimes: Option<Vec<Lifetime>> = brackets
                .args
                .iter()
                .map(|argument| match argument {
                    GenericArgument::Lifetime(lifetime) => Some(lifetime.clone()),
                    _ => None,
                })
                .collect();
            lifetimes.filter(|lifetimes| lifetimes.len() == declared)
        }
        PathArguments::Parenthesized(_) => None,
    }
}

pub(super) fn option_argument(path: &Path) -> Option<&Type> {
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(brackets) = &last.arguments else { return None };
    match brackets.args.first() {
        Some(GenericArgument::Type(ty)) if last.ident == "Option" && brackets.args.len() == 1 => Some(ty),
        _ => None,
    }
}

/// Respells a type for the raw declaration: references become pointers, foreign types get their Rust names, and a
/// lifetime that was not named becomes `anonymous`.
pub(crate) fn raw_type(names: &Names<'_>, ty: &Type, anonymous: &Lifetime) -> Type {
    match bare(ty) {
        Type::Ptr(pointer) => {
            Type::Ptr(TypePtr { elem: Box::new(raw_type(names, &pointer.elem, anonymous)), ..pointer.clone() })
        }
        Type::Reference(reference) => Type::Ptr(TypePtr {
            attrs: Vec::new(),
            star_token: Token![*](reference.and_token.span),
            mutability: match reference.mutability {
                Some(token) => PointerMutability::Mut(token),
                None => PointerMutability::Const(Token![const](reference.and_token.span)),
            },
            elem: Box::new(raw_type(names, &reference.elem, anonymous)),
        }),
        Type::Array(array) => {
            let mut array = array.clone();
            array.elem = Box::new(raw_type(names, &array.elem, anonymous));
            Type::Array(array)
        }
        Type::FnPtr(function) => {
            let mut function = function.clone();
            for input in &mut function.inputs {
                input.ty = raw_type(names, &input.ty, anonymous);
                input.attrs.clear();
            }
            if let ReturnType::Type(_, output) = &mut function.output {
                **output = raw_type(names, output, anonymous);
            }
            Type::FnPtr(function)
        }
        Type::Path(path) if path.qself.is_none() => raw_path(names, path, anonymous),
        other => other.clone(),
    }
}

fn raw_path(names: &Names<'_>, path: &TypePath, anonymous: &Lifetime) -> Type {
    if let Some(inner) = option_argument(&path.path) {
        return match bare(inner) {
            Type::Reference(_) => raw_type(names, inner, anonymous),
            Type::FnPtr(_) => {
                let mut path = path.clone();
                if let Some(PathArguments::AngleBracketed(brackets)) =
                    path.path.segments.last_mut().map(|last| &mut last.arguments)
                {
                    brackets.args = Punctuated::from_iter([GenericArgument::Type(raw_type(names, inner, anonymous))]);
                }
                Type::Path(path)
            }
            _ => Type::Path(path.clone()),
        };
    }
    let foreign = path.path.get_ident().or_else(|| match path.path.segments.first() {
        Some(only) if path.path.segments.len() == 1 => Some(&only.ident),
        _ => None,
    });
    let Some(id) = foreign.and_then(|ident| names.type_named(&ident.to_string())) else {
        return Type::Path(path.clone());
    };
    let span = path.span();
    let mut path = path.clone();
    let declared = names.type_item(id).lifetimes.len();
    if let Some(last) = path.path.segments.last_mut() {
        let mut lifetimes =
            lifetime_arguments(&last.arguments, declared, span).unwrap_or_else(|| vec![anonymous.clone(); declared]);
        for lifetime in &mut lifetimes {
            if lifetime.ident == "_" {
                *lifetime = anonymous.clone();
            }
        }
        let mut ident = names.rust_name(id).clone(); // raw or not
        ident.set_span(last.ident.span());
        last.ident = ident;
        last.arguments = if lifetimes.is_empty() {
            PathArguments::None
        } else {
            PathArguments::AngleBracketed(AngleBracketedGenericArguments {
                colon2_token: None,
                lt_token: Token![<](span),
                args: lifetimes.into_iter().map(GenericArgument::Lifetime).collect(),
                gt_token: Token![>](span),
            })
        };
    }
    Type::Path(path)
}

/// The type a pointer points to, or a reference refers to.
pub(crate) fn pointee(ty: &Type) -> Option<&Type> {
    match bare(ty) {
        Type::Ptr(pointer) => Some(&pointer.elem),
        Type::Reference(reference) => Some(&reference.elem),
        _ => None,
    }
}

/// The named lifetime of a reference, `Option` or not.
pub(crate) fn reference_lifetime(ty: &Type) -> Option<&Lifetime> {
    match bare(ty) {
        Type::Reference(reference) => reference.lifetime.as_ref().filter(|lifetime| lifetime.ident != "_"),
        Type::Path(path) => option_argument(&path.path).and_then(reference_lifetime),
        _ => None,
    }
}
