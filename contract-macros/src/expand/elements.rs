//! Containers whose elements have numbers: a method of the container that goes through them, or a function.

use std::collections::HashMap;

use contract_model::docs;
use contract_model::ir::{Conditions, Elements, ForeignUse, FunctionId, Home, Parameter, TypeId};
use syn::Lifetime;

use super::attributes::{block_lints, cfg_of};
use super::functions::Wrapper;
use super::names::angle_brackets;
use super::paths::{Context, Site};
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// The iterators of the block.
pub(crate) fn expand_elements(context: &Context<'_>) -> TokenStream {
    let contract = context.contract;
    let ids = contract.function_ids();
    let with_elements = ids.filter_map(|id| contract[id].elements.as_ref().map(|elements| (id, elements)));
    let mut seen: HashMap<(Option<TypeId>, String), Conditions> = HashMap::new();
    if context.stubs {
        // Two of one name are a mistake that has been reported.
        for function in &contract.functions {
            let place = match function.home {
                Home::Method(ty) | Home::Associated(ty) => Some(ty),
                Home::Module => None,
                Home::UniqueMethod(_) | Home::Nowhere => continue,
            };
            seen.entry((place, function.name.to_string())).or_default().add(&function.carried);
        }
    }
    let iterators = with_elements.filter_map(|(id, elements)| {
        let (_, container) = contract[id].open_parameters().next()?;
        let ty = container.role.object()?;
        let place = Some(ty.id).filter(|&id| contract[id].may_have_methods());
        let earlier = seen.entry((place, elements.name.to_string())).or_default();
        let is_first = !context.stubs || earlier.admit(&contract[id].carried);
        earlier.add(&contract[id].carried);
        if is_first { expand_iterator(context, id, elements) } else { None }
    });
    iterators.collect()
}

/// A method of the container; a function beside the block, where Rust lets only another crate give the container methods.
fn expand_iterator(context: &Context<'_>, id: FunctionId, elements: &Elements) -> Option<TokenStream> {
    let function = &context.contract[id];
    if function.poisoned || context.contract[elements.count].poisoned {
        return None; // reported
    }
    let site = context.site(elements.name.span());
    let get = Wrapper::asked(context, id, &site.local("get"));
    let (_, container) = function.open_parameters().next()?;
    let (ty, lent) = lent_as(&site, container)?;
    let parts = get.parts();
    let item = &parts.iter().find(|part| part.value.is_some())?.ty;
    let is_method = context.contract[ty.id].may_have_methods();
    let mut outer: Vec<&Lifetime> = Vec::new();
    for lifetime in ty.lifetimes.iter().filter(|lifetime| lifetime.ident != "_" && lifetime.ident != "static") {
        if !outer.contains(&lifetime) {
            outer.push(lifetime);
        }
    }
    let own = function.lifetimes.iter().chain(lent.iter().filter(|lent| !function.lifetimes.contains(lent)));
    let own: Vec<&Lifetime> = own.filter(|lifetime| !outer.contains(lifetime)).collect();
    let bounds = function.outlives.iter().map(|(long, short)| quote_spanned!(site.at=> #long: #short));
    let bounds = (!function.outlives.is_empty()).then(|| quote_spanned!(site.at=> where #(#bounds),*));
    let elided = Lifetime::new("'_", site.at);
    let borrow = lent.as_ref().unwrap_or(&elided);
    let (private, view) = (&site.private, site.view(&ty));
    let section = docs::elements_section(context.contract, id);
    let (visibility, name) = (&function.visibility, &elements.name);
    let cfg = cfg_of(context, &function.carried);
    let lints = block_lints(context.contract);
    let (allowed, unused) = (allow(&site, Generated::Wrapper), allow(&site, Generated::Asked));
    if !is_method {
        let given = site.local("given");
        let generics = angle_brackets(&site, outer.into_iter().chain(own));
        let body = expand_body(&site, id, elements, &get, &given.to_token_stream());
        return Some(quote_spanned! {site.at=>
            #(#cfg)*
            #[doc = #section]
            #(#lints)*
            #allowed
            #unused
            #[inline]
            #[track_caller]
            #visibility fn #name #generics(#given: & #lent #view) -> #private::Elements<#borrow, #view, #item> #bounds {
                #body
            }
        });
    }
    let (outer, own) = (angle_brackets(&site, outer.into_iter()), angle_brackets(&site, own.into_iter()));
    let body = expand_body(&site, id, elements, &get, &quote_spanned!(site.at=> self));
    Some(quote_spanned! {site.at=>
        #(#cfg)*
        #(#lints)*
        #allowed
        impl #outer #view {
            #[doc = #section]
            #unused
            #[inline]
            #[track_caller]
            #visibility fn #name #own(& #lent self) -> #private::Elements<#borrow, Self, #item> #bounds {
                #body
            }
        }
    })
}

/// The type of the container, and for how long it is lent; each lifetime has a name where a function beside the block
/// needs one.
fn lent_as(site: &Site<'_>, container: &Parameter) -> Option<(ForeignUse, Option<Lifetime>)> {
    let mut ty = container.role.object()?.clone();
    let lent = container.role.lifetime().cloned();
    if site.contract()[ty.id].may_have_methods() {
        return Some((ty, lent));
    }
    let named = |what: &str| Lifetime { apostrophe: site.at, ident: site.local(what) };
    for (position, lifetime) in ty.lifetimes.iter_mut().enumerate() {
        if lifetime.ident == "_" {
            *lifetime = named(&format!("container_{position}"));
        }
    }
    Some((ty, Some(lent.unwrap_or_else(|| named("container")))))
}

/// Asks for the number; each step gives one element.
fn expand_body(
    site: &Site<'_>,
    id: FunctionId,
    elements: &Elements,
    get: &Wrapper<'_>,
    container: &TokenStream,
) -> TokenStream {
    if site.context.stubs {
        return quote_spanned!(site.at=> loop {});
    }
    let (private, contract) = (&site.private, site.contract());
    let (get_name, count_name) = (site.local("get"), site.local("count"));
    let (count, get) = (Wrapper::asked(site.context, elements.count, &count_name).expand(), get.expand());
    let (counts, gives) = (&contract[elements.count].symbol, &contract[id].symbol);
    let (lent, index) = (site.local("container"), site.local("index"));
    quote_spanned! {site.at=>
        #count
        #get
        #private::Elements::new(
            #container,
            #private::elements::count(#count_name(#container), #counts),
            |#lent, #index| #get_name(#lent, #private::elements::index(#index, #gives)),
        )
    }
}
