//! `Anchored`: a second view for a child that no lifetime is known of, and how to make one.

use contract_model::ir::{FunctionId, Home, TypeId};
use quote::format_ident;
use syn::Lifetime;
use syn::ext::IdentExt;

use super::attributes::{block_lints, cfg_of};
use super::forwarded::expand_forwarded;
use super::names::angle_brackets;
use super::paths::{Context, Site};
use super::types::{documented_path, expand_view};
use super::{Generated, allow};
use crate::tokens::{TokenStream, quote_spanned};

/// The view and its methods, for types that can be anchored.
pub(crate) fn expand_anchored(context: &Context<'_>, types: &[TypeId]) -> TokenStream {
    types.iter().filter(|&&id| has_view(context, id)).map(|&id| expand_type(context, id)).collect()
}

fn has_view(context: &Context<'_>, id: TypeId) -> bool {
    context.has_second_view(context.contract.is_anchorable(id), &view_name(context, id))
}

/// The name of the view behind `Anchored`.
fn view_name(context: &Context<'_>, id: TypeId) -> syn::Ident {
    let ty = &context.contract[id];
    format_ident!("{}Anchored", ty.rust_name.unraw(), span = ty.rust_name.span())
}

fn expand_type(context: &Context<'_>, id: TypeId) -> TokenStream {
    let ty = &context.contract[id];
    let site = context.site(ty.ident.span());
    let [_, others @ ..] = ty.lifetimes.as_slice() else { return TokenStream::new() };
    let name = view_name(context, id);
    let cfg = cfg_of(context, &ty.carried);
    let about = format!(
        " A [`{}`] that shares the ownership of its parent: an [`Anchored`]({}) derefs to it, for what has nothing to do with \
         the parent's lifetime.",
        ty.rust_name.unraw(),
        documented_path(&site, "Anchored"),
    );
    let view = expand_view(&site, ty, &name, others, &quote_spanned!(site.at=> #(#cfg)* #[doc = #about]));
    let constructor = expand_constructor(&site, id, others);
    // Once for all alternatives of the type, as the methods of the type itself.
    let methods: TokenStream = context
        .contract
        .mentioning(id)
        .iter()
        .filter(|&&function| matches!(context.contract[function].home, Home::Method(ty) if ty == id))
        .filter_map(|&function| expand_forwarded(context, id, function, &name, 1))
        .collect();
    quote_spanned!(site.at=> #view #constructor #methods)
}

/// `Stmt::anchored(parent, |parent| …)`
fn expand_constructor(site: &Site<'_>, id: TypeId, others: &[Lifetime]) -> Option<TokenStream> {
    let contract = site.contract();
    let is_taken = |function: &FunctionId| {
        let function = &contract[*function];
        matches!(function.home, Home::Method(ty) | Home::Associated(ty) if ty == contract.spoken_of(id))
            && function.name == "anchored"
    };
    if contract.mentioning(contract.spoken_of(id)).iter().any(is_taken) {
        return None;
    }
    let Site { core, private, .. } = site;
    let ty = &contract[id];
    let cfg = cfg_of(site.context, &ty.carried);
    let lints = block_lints(contract);
    let allowed = allow(site, Generated::Wrapper);
    let visibility = &ty.visibility;
    let (fixed, free) = (Lifetime::new("'static", site.at), Lifetime::new("'__contract_parent", site.at));
    let generics = angle_brackets(site, others.iter());
    let own = site.view_with(id, std::iter::once(&fixed).chain(others));
    let made = site.view_with(id, std::iter::once(&free).chain(others));
    let about = format!(
        " Makes one that shares the ownership of what it borrows: an [`Anchored`]({}) has no lifetime.\n\n # Errors\n\n The \
         error of `make`; the anchor is then dropped.",
        documented_path(site, "Anchored"),
    );
    let body = if site.context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        quote_spanned!(site.at=> <#private::Anchored<#own, __ContractAnchor>>::try_new(anchor, make))
    };
    Some(quote_spanned! {site.at=>
        #(#cfg)*
        #(#lints)*
        #allowed
        impl #generics #own {
            #[doc = #about]
            #[inline]
            #visibility fn anchored<__ContractAnchor, __ContractMake, __ContractError>(
                anchor: __ContractAnchor,
                make: __ContractMake,
            ) -> #private::Result<#private::Anchored<#own, __ContractAnchor>, __ContractError>
            where
                __ContractAnchor: #private::Anchor,
                __ContractMake: for<#free, '__contract_grandparent> #core::ops::FnOnce(
                    &#free __ContractAnchor::Parent<'__contract_grandparent>,
                ) -> #private::Result<#private::Owned<#made>, __ContractError>,
            {
                #body
            }
        }
    })
}

/// What the runtime is told of it.
pub(crate) fn expand_family(site: &Site<'_>, id: TypeId) -> Option<TokenStream> {
    let private = &site.private;
    let [_, others @ ..] = site.contract()[id].lifetimes.as_slice() else { return None };
    if !has_view(site.context, id) {
        return None;
    }
    let name = view_name(site.context, id);
    let (fixed, free) = (Lifetime::new("'static", site.at), Lifetime::new("'__contract_parent", site.at));
    let generics = angle_brackets(site, others.iter());
    let own = site.view_with(id, std::iter::once(&fixed).chain(others));
    let of = site.view_with(id, std::iter::once(&free).chain(others));
    // SAFETY of `Family`: `Of` is written out; the view is made as the others are; its methods are those in whose
    // signature the first lifetime does not occur (`expand_forwarded`).
    Some(quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::Family for #own {
            type Of<#free> = #of;
            type View = #name #generics;
        }
    })
}
