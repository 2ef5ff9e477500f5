//! Calls of the functions of a `-sys` crate, where the block declares none of its own.
//!
//! What is passed keeps its type, and a pointer to a view becomes one to the type that the view stands for, so that the
//! compiler holds the contract's signature against that of the function: nothing is cast with `as`, and nothing to
//! whatever happens to fit.

use contract_model::Spanned;
use contract_model::ir::{Abi, Access, FunctionId, InOut, Length, Out, Parameter, Pointee, Reference, Role, Shape};
use proc_macro2::{Ident, TokenTree};
use syn::{GenericArgument, Path, PathArguments, ReturnType, Type};

use super::names::{is_mut_pointer, pointee};
use super::paths::Site;
use super::raw::{RawArgument, adapt, elide_lifetimes, is_function_pointer};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// `libgit2_sys::git_repository_open`
pub(crate) fn sys_path(site: &Site<'_>, sys: &Path, id: FunctionId) -> TokenStream {
    let function = &site.contract()[id];
    let mut name = syn::parse_str::<Ident>(&function.symbol).unwrap_or_else(|_| function.ident.clone());
    name.set_span(function.ident.span());
    quote_spanned!(site.at=> #sys::#name)
}

/// A call of the function of the `-sys` crate; the result has the type that the declaration `id` gives it. To stand in
/// an `unsafe` block.
///
/// Whatever it is that bears the name, a Rust function too, does not unwind into a wrapper that a contract of
/// `extern "C"` has made: that aborts. Where it cannot unwind, nothing is left of the guard.
pub(crate) fn sys_call<'a>(
    site: &Site<'_>,
    sys: &Path,
    id: FunctionId,
    arguments: impl IntoIterator<Item = RawArgument<'a>>,
) -> TokenStream {
    let private = &site.private;
    let contract = site.contract();
    let function = &contract[id];
    let path = sys_path(site, sys, id);
    let arguments = arguments.into_iter().zip(&function.parameters).map(|(argument, parameter)| {
        let value = adapt(site, argument.value, argument.ty, &parameter.raw);
        sys_argument(site, value, parameter)
    });
    // In braces, so that what is wrong with the call is reported at the function: the path begins where `sys` is said.
    let call = quote_spanned!(site.at=> { #path }(#(#arguments),*));
    let guard = site.local("unwinding");
    let (set, unset) = if contract.block.abi == Abi::CUnwind {
        (TokenStream::new(), TokenStream::new())
    } else {
        let set = quote_spanned!(site.at=> let #guard = #private::panic::AbortOnUnwind;);
        (set, quote_spanned!(site.at=> #private::forget(#guard);))
    };
    match &function.raw_result {
        Some(Type::Never(_)) => quote_spanned!(site.at=> { #set #call }),
        None => quote_spanned!(site.at=> { #set let () = #call; #unset }),
        Some(ty) => {
            let returned = site.local("returned");
            let given = &elided(sys_type(site, ty));
            let value = if mentions_view(site, ty) {
                from_sys(site, returned.to_token_stream(), ty, given)
            } else {
                returned.to_token_stream()
            };
            quote_spanned!(site.at=> { #set let #returned: #given = #call; #unset #value })
        }
    }
}

/// A result whose type names a view.
fn from_sys(site: &Site<'_>, value: TokenStream, ty: &Type, given: &Type) -> TokenStream {
    if let Some(target) = pointee(ty) {
        let target = elide_lifetimes(target);
        return quote_spanned!(site.at=> #value.cast::<#target>());
    }
    let core = &site.core;
    let ty = elide_lifetimes(ty);
    quote_spanned!(site.at=> #core::mem::transmute::<#given, #ty>(#value))
}

/// What the function of the `-sys` crate gets for what a declaration of C would have got.
fn sys_argument(site: &Site<'_>, value: TokenStream, parameter: &Parameter) -> TokenStream {
    // So that a signature that differs is reported at the type that the contract gives.
    let site = &site.context.site(parameter.type_span);
    let Site { core, private, .. } = site;
    let ty = &parameter.raw;
    let sys = sys_type(site, ty);
    let target = pointee(&sys).map(elide_lifetimes);
    let sys = elided(sys.clone());
    let value = match (&target, mentions_view(site, ty)) {
        (Some(target), true) => quote_spanned!(site.at=> #value.cast::<#target>()),
        (None, true) if is_function_pointer(ty) => {
            let from = elide_lifetimes(ty);
            quote_spanned!(site.at=> #core::mem::transmute::<#from, #sys>(#value))
        }
        _ => value,
    };
    match target {
        Some(target)
            if !parameter.variadic
                && parameter.written_as_reference
                && !is_mut_pointer(ty)
                && is_lent_shared(parameter) =>
        {
            quote_spanned!(site.at=> #private::sys::lend::<#target, _>(#value))
        }
        Some(_) if !parameter.variadic && is_memory(parameter) => {
            quote_spanned!(site.at=> #private::sys::memory::<#sys, _>(#value))
        }
        _ => quote_spanned!(site.at=> #private::sys::pass::<#sys>(#value)),
    }
}

/// Whether C gets the address of elements, which the `-sys` crate may know as an array, or as `void *`.
fn is_memory(parameter: &Parameter) -> bool {
    match &parameter.role {
        Role::Buffer(buffer) => !matches!(buffer.length, Length::Struct { .. }),
        Role::Reference(Reference { to: Pointee::Plain(_), .. }) => true,
        Role::Out(Out { value, .. }) | Role::InOut(InOut { value, .. }) => {
            matches!(value.shape, Shape::Scalar(_) | Shape::Fd { .. })
        }
        _ => false,
    }
}

/// Whether a reference says that C only reads: the declaration of C may have forgotten its `const`.
fn is_lent_shared(parameter: &Parameter) -> bool {
    matches!(parameter.role, Role::Reference(Reference { access: Access::Shared, .. }) | Role::UpRefs { .. })
}

/// A type of the raw layer as the `-sys` crate has it: every view replaced by the type that it stands for.
fn sys_type(site: &Site<'_>, ty: &Type) -> Type {
    let mut ty = ty.clone();
    replace_views(site, &mut ty);
    ty
}

/// A pointer to a type whose lifetimes may not be declared where it stands.
fn elided(ty: Type) -> Type {
    if pointee(&ty).is_some() { Type::Verbatim(elide_lifetimes(&ty).into()) } else { ty }
}

fn replace_views(site: &Site<'_>, ty: &mut Type) {
    match ty {
        Type::Ptr(pointer) => replace_views(site, &mut pointer.elem),
        Type::Array(array) => replace_views(site, &mut array.elem),
        Type::Group(group) => replace_views(site, &mut group.elem),
        Type::Paren(paren) => replace_views(site, &mut paren.elem),
        Type::FnPtr(function) => {
            for input in &mut function.inputs {
                replace_views(site, &mut input.ty);
            }
            if let ReturnType::Type(_, output) = &mut function.output {
                replace_views(site, output);
            }
        }
        Type::Path(path) if is_view(site, &path.path) => {
            let private = &site.private;
            let view = elide_lifetimes(&Type::Path(path.clone()));
            let at = site.at.located_at(path.span());
            *ty = Type::Verbatim(quote_spanned!(at=> <#view as #private::sys::OverSys>::C).into());
        }
        Type::Path(path) => {
            let Some(last) = path.path.segments.last_mut() else { return };
            let PathArguments::AngleBracketed(brackets) = &mut last.arguments else { return };
            for argument in &mut brackets.args {
                if let GenericArgument::Type(inner) = argument {
                    replace_views(site, inner);
                }
            }
        }
        _ => {}
    }
}

/// Whether a path is the Rust name of a type of the block.
fn is_view(site: &Site<'_>, path: &Path) -> bool {
    match path.segments.first() {
        Some(only) if path.segments.len() == 1 && path.leading_colon.is_none() => {
            site.contract().type_of_rust_name(&only.ident).is_some()
        }
        _ => false,
    }
}

/// Whether a view stands anywhere in a type.
fn mentions_view(site: &Site<'_>, ty: &Type) -> bool {
    fn any(site: &Site<'_>, tokens: proc_macro2::TokenStream) -> bool {
        tokens.into_iter().any(|tree| match tree {
            TokenTree::Ident(ident) => site.contract().type_of_rust_name(&ident).is_some(),
            TokenTree::Group(group) => any(site, group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    any(site, ty.to_token_stream().into())
}
