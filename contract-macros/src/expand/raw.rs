//! The raw layer: C's functions as they are, and calls of them.
//!
//! Each symbol is declared once; another declaration of it is called through casts between pointers.

use contract_model::ir::{Contract, FunctionId, Parameter};
use proc_macro2::{Group, Ident, TokenTree};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{GenericArgument, PathArguments, Type};

use super::attributes::{block_cfg, cfg_of};
use super::names::{angle_brackets, is_mut_pointer, named_lifetimes, pointee, spelled_alike};
use super::paths::{Context, Site};
use super::sys::{sys_call, sys_path};
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// The raw declarations: private beside the wrappers, or in the module that `raw = name` asks for.
pub(crate) fn expand_raw(context: &Context<'_>) -> TokenStream {
    let block = &context.contract.block;
    if block.sys.is_some() {
        return TokenStream::new(); // what is called is declared there
    }
    let declarations: Vec<TokenStream> = context
        .contract
        .function_ids()
        .filter(|&id| context.contract.raw_declaration(id) == id)
        .filter(|&id| !context.contract[id].poisoned)
        .filter(|&id| block.raw.is_some() || !context.contract[id].variadic || serves_another(context.contract, id))
        .filter(|&id| !context.stubs || is_first(context.contract, id))
        .map(|id| expand_declaration(context, id))
        .collect();
    let site = context.site(proc_macro2::Span::call_site());
    let cfg = block_cfg(context);
    let link = &block.link;
    let docs = &block.carried.docs;
    let abi = block.abi.name();
    let (allowed, import) = (allow(&site, Generated::Raw), allow(&site, Generated::Import));
    match &block.raw {
        None if declarations.is_empty() && link.is_empty() => TokenStream::new(),
        None => quote_spanned! {site.at=>
            #(#cfg)*
            #(#link)*
            #allowed
            unsafe extern #abi {
                #(#declarations)*
            }
        },
        Some(name) => {
            let about = if docs.is_empty() {
                quote_spanned!(site.at=> #[doc = " The functions of this block as C declares them, with no contract."])
            } else {
                quote_spanned!(site.at=> #(#docs)*)
            };
            quote_spanned! {site.at=>
                #(#cfg)*
                #about
                pub mod #name {
                    #import
                    use super::*;

                    #(#link)*
                    #allowed
                    unsafe extern #abi {
                        #(#declarations)*
                    }
                }
            }
        }
    }
}

/// Whether no declaration before it has its name; that one has is reported.
fn is_first(contract: &Contract, id: FunctionId) -> bool {
    let function = &contract[id];
    let mut earlier = contract.alternatives(id).iter().take_while(|earlier| **earlier != id);
    earlier.all(|earlier| function.carried.is_alternative_to(&contract[*earlier].carried))
}

/// Whether a declaration that is passed on as it is has another one beside it, which calls it.
fn serves_another(contract: &Contract, id: FunctionId) -> bool {
    contract.declarations(&contract[id].symbol).iter().any(|&other| !contract[other].variadic)
}

fn expand_declaration(context: &Context<'_>, id: FunctionId) -> TokenStream {
    let function = &context.contract[id];
    let site = context.site(function.ident.span());
    let cfg = &function.carried.cfg;
    let symbol = &function.symbol;
    let name = raw_name(context, id);
    let is_public = context.contract.block.raw.is_some();
    let docs = is_public.then(|| {
        let about = format!(" `{symbol}`, as C declares it.");
        quote_spanned!(site.at=> #[doc = #about])
    });
    let public = is_public.then(|| quote_spanned!(site.at=> pub));
    let signature = raw_signature(&site, id);
    quote_spanned! {site.at=>
        #(#cfg)*
        #docs
        #[link_name = #symbol]
        #public fn #name #signature;
    }
}

/// `<'a>(x: *mut X<'a>, ...) -> c_int`
fn raw_signature(site: &Site<'_>, id: FunctionId) -> TokenStream {
    let function = &site.contract()[id];
    let types = function.fixed_parameters().map(|parameter| &parameter.raw).chain(&function.raw_result);
    let lifetimes = named_lifetimes(types.map(ToTokens::to_token_stream).collect());
    let generics = angle_brackets(site, lifetimes.iter());
    let parameters =
        function.fixed_parameters().map(|Parameter { ident, raw, .. }| quote_spanned!(site.at=> #ident: #raw));
    let variadic = function.has_variadic_part().then(|| quote_spanned!(site.at=> ...));
    let result = function.raw_result.as_ref().map(|ty| quote_spanned!(site.at=> -> #ty));
    quote_spanned!(site.at=> #generics(#(#parameters,)* #variadic) #result)
}

/// A function that is passed on as it is: the raw declaration, under the wrapper's name.
pub(crate) fn expand_passed_on(context: &Context<'_>, id: FunctionId, docs: &TokenStream) -> TokenStream {
    let function = &context.contract[id];
    let site = context.site(function.ident.span());
    let cfg = cfg_of(context, &function.carried);
    let rest = &function.carried.rest;
    let (visibility, name, symbol) = (&function.visibility, &function.name, &function.symbol);
    let abi = context.contract.block.abi.name();
    let signature = raw_signature(&site, id);
    let allowed = allow(&site, Generated::Raw);
    quote_spanned! {site.at=>
        #(#cfg)*
        #allowed
        unsafe extern #abi {
            #docs
            #(#rest)*
            #[link_name = #symbol]
            #visibility unsafe fn #name #signature;
        }
    }
}

/// The name of a raw declaration: C's in a module of its own, a private one otherwise.
///
/// Declarations of one symbol under several `cfg`s keep the names that they have in the block: two of them may be there
/// at once, if one of the two has no `cfg`.
fn raw_name(context: &Context<'_>, id: FunctionId) -> Ident {
    let contract = context.contract;
    let function = &contract[id];
    let is_alone = contract
        .declarations(&function.symbol)
        .iter()
        .all(|&other| contract.raw_declaration(other) == contract.raw_declaration(id));
    match &contract.block.raw {
        Some(_) if !is_alone => function.ident.clone(),
        Some(_) => syn::parse_str::<Ident>(&function.symbol).map_or_else(
            |_| function.ident.clone(),
            |mut name| {
                name.set_span(function.ident.span());
                name
            },
        ),
        None => format_ident!("{}{}", context.prefix, function.ident.unraw(), span = function.ident.span()),
    }
}

/// The path of the raw function that serves a declaration.
pub(crate) fn raw_path(site: &Site<'_>, id: FunctionId) -> TokenStream {
    if let Some(sys) = &site.contract().block.sys {
        return sys_path(site, sys, id);
    }
    let name = raw_name(site.context, site.contract().raw_declaration(id));
    let module = site.contract().block.raw.as_ref().map(|module| quote_spanned!(site.at=> #module::));
    quote_spanned!(site.at=> #module #name)
}

/// An argument of a raw call: an expression, and its type.
pub(crate) struct RawArgument<'a> {
    pub(crate) value: TokenStream,
    pub(crate) ty: &'a Type,
}

/// A call of C: the result has the type that the declaration `id` gives it. To stand in an `unsafe` block.
pub(crate) fn raw_call<'a>(
    site: &Site<'_>,
    id: FunctionId,
    arguments: impl IntoIterator<Item = RawArgument<'a>>,
) -> TokenStream {
    if let Some(sys) = &site.contract().block.sys {
        return sys_call(site, sys, id, arguments);
    }
    let path = raw_path(site, id);
    let raw = site.contract().raw_declaration(id);
    let (function, declaration) = (&site.contract()[id], &site.contract()[raw]);
    let mut named = declaration.fixed_parameters();
    let arguments = arguments.into_iter().zip(function.c_parameters()).map(|(argument, own)| {
        // In `...` each declaration passes what it says itself.
        let to = if own.variadic { own } else { named.next().unwrap_or(own) };
        adapt(site, argument.value, argument.ty, &to.raw)
    });
    let call = quote_spanned!(site.at=> #path(#(#arguments),*));
    match (&declaration.raw_result, &function.raw_result) {
        (Some(from), Some(to)) => adapt(site, call, from, to),
        _ => call,
    }
}

/// Passes a value of one declaration's type where another wants its own: both are the same to C.
pub(crate) fn adapt(site: &Site<'_>, value: TokenStream, from: &Type, to: &Type) -> TokenStream {
    if std::ptr::eq(from, to) || spelled_alike(from, to) {
        return value;
    }
    if let (Some(_), Some(target)) = (pointee(from), pointee(to)) {
        // Written out: what looks at a result next may not say what it points to.
        let target = elide_lifetimes(target);
        let constness = match (is_mut_pointer(from), is_mut_pointer(to)) {
            (true, false) => quote_spanned!(site.at=> .cast_const()),
            (false, true) => quote_spanned!(site.at=> .cast_mut()),
            _ => TokenStream::new(),
        };
        return quote_spanned!(site.at=> #value #constness.cast::<#target>());
    }
    if is_function_pointer(from) || is_function_pointer(to) {
        if without_last_commas(from) == without_last_commas(to) {
            return value;
        }
        let core = &site.core;
        return quote_spanned!(site.at=> #core::mem::transmute::<#from, #to>(#value));
    }
    value
}

/// How a type is spelled, but for the comma that a formatter puts behind the last parameter.
fn without_last_commas(ty: &Type) -> String {
    let spelled: String = ty.to_token_stream().to_string().split_whitespace().collect();
    spelled.replace(",)", ")").replace(",>", ">")
}

/// The address of a function of the block, as a pointer of type `to`. To stand in an `unsafe` block.
pub(crate) fn function_address(site: &Site<'_>, id: FunctionId, to: &Type) -> TokenStream {
    let core = &site.core;
    let path = raw_path(site, id);
    if pointee(to).is_some() {
        let constness = is_mut_pointer(to).then(|| quote_spanned!(site.at=> .cast_mut()));
        return quote_spanned!(site.at=> (#path as *const ()) #constness.cast());
    }
    let declaration = &site.contract()[site.contract().raw_declaration(id)];
    let abi = site.contract().block.abi.name();
    let parameters = declaration.fixed_parameters().map(|_| quote_spanned!(site.at=> _,));
    let variadic = declaration.has_variadic_part().then(|| quote_spanned!(site.at=> ...));
    let result = declaration.raw_result.as_ref().map(|_| quote_spanned!(site.at=> -> _));
    quote_spanned!(site.at=> #core::mem::transmute::<unsafe extern #abi fn(#(#parameters)* #variadic) #result, #to>(#path))
}

/// Whether a type is a function pointer, or an `Option` of one.
pub(crate) fn is_function_pointer(ty: &Type) -> bool {
    match ty {
        Type::FnPtr(_) => true,
        Type::Group(group) => is_function_pointer(&group.elem),
        Type::Paren(paren) => is_function_pointer(&paren.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            PathArguments::AngleBracketed(brackets) if last.ident == "Option" => {
                matches!(brackets.args.first(), Some(GenericArgument::Type(inner)) if is_function_pointer(inner))
            }
            _ => false,
        }),
        _ => false,
    }
}

/// A null value of a raw type.
pub(crate) fn null(site: &Site<'_>, ty: &Type) -> TokenStream {
    let Site { core, private, .. } = site;
    match pointee(ty) {
        Some(_) if is_mut_pointer(ty) => quote_spanned!(site.at=> #core::ptr::null_mut()),
        Some(_) => quote_spanned!(site.at=> #core::ptr::null()),
        None => quote_spanned!(site.at=> #private::None),
    }
}

/// A type with all its lifetimes left to inference, for a place where they are not declared.
pub(crate) fn elide_lifetimes(ty: &Type) -> TokenStream {
    fn elide(tokens: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
        let mut after_quote = false;
        tokens
            .into_iter()
            .map(|tree| match tree {
                TokenTree::Group(group) => Group::new(group.delimiter(), elide(group.stream())).into(),
                TokenTree::Ident(ident) if std::mem::take(&mut after_quote) && ident != "static" => {
                    Ident::new("_", ident.span()).into()
                }
                tree => {
                    after_quote = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '\'');
                    tree
                }
            })
            .collect()
    }
    let tokens = ty.to_token_stream();
    if tokens.may_name_lifetimes() { elide(tokens.into()).into() } else { tokens }
}
