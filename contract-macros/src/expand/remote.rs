//! `Remote`: a second view for other threads, with the functions that C allows there.

use contract_model::ir::TypeId;
use quote::format_ident;
use syn::ext::IdentExt;

use super::attributes::cfg_of;
use super::forwarded::expand_forwarded;
use super::paths::{Context, Site};
use super::types::{documented_path, expand_view};
use crate::tokens::{TokenStream, quote_spanned};

/// The views and their methods, for types with functions that any thread may call.
pub(crate) fn expand_remote(context: &Context<'_>, types: &[TypeId]) -> TokenStream {
    types.iter().filter(|&&id| has_view(context, id)).map(|&id| expand_type(context, id)).collect()
}

fn has_view(context: &Context<'_>, id: TypeId) -> bool {
    context.has_second_view(context.contract.is_remoted(id), &view_name(context, id))
}

/// The name of the view behind `Remote`.
fn view_name(context: &Context<'_>, id: TypeId) -> syn::Ident {
    let ty = &context.contract[id];
    format_ident!("{}Remote", ty.rust_name.unraw(), span = ty.rust_name.span())
}

fn expand_type(context: &Context<'_>, id: TypeId) -> TokenStream {
    let ty = &context.contract[id];
    let site = context.site(ty.ident.span());
    let name = view_name(context, id);
    let cfg = cfg_of(context, &ty.carried);
    let about = format!(
        " A [`{}`] as any thread may use it: a [`Remote`]({}) derefs to it.",
        ty.rust_name.unraw(),
        documented_path(&site, "Remote"),
    );
    let view = expand_view(&site, ty, &name, &[], &quote_spanned!(site.at=> #(#cfg)* #[doc = #about]));
    // Once for all alternatives of the type, as the methods of the type itself.
    let methods: TokenStream = context
        .contract
        .remote_functions(id)
        .filter(|_| context.contract.spoken_of(id) == id)
        .filter_map(|function| expand_forwarded(context, id, function, &name, ty.lifetimes.len()))
        .collect();
    quote_spanned!(site.at=> #view #methods)
}

/// What the runtime is told of it.
pub(crate) fn expand_remoted(site: &Site<'_>, id: TypeId) -> Option<TokenStream> {
    if !has_view(site.context, id) {
        return None;
    }
    let private = &site.private;
    let (name, view) = (view_name(site.context, id), site.view_elided(id));
    // SAFETY of `Remoted`: the view is made as the others are; its methods are those with `thread(any)`, for which C
    // allows it, by the contract as annotated; that they give back nothing of the object is checked.
    Some(quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #private::Remoted for #view {
            type RemoteView = #name;
        }
    })
}
