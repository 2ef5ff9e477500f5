//! Containers whose elements have numbers: a method of the container that goes through them.

use std::collections::HashMap;

use contract_model::docs;
use contract_model::ir::{Conditions, Elements, FunctionId, Home, TypeId};
use syn::Lifetime;

use super::attributes::{block_lints, cfg_of};
use super::functions::Wrapper;
use super::names::angle_brackets;
use super::paths::Context;
use super::{Generated, allow};
use crate::tokens::{TokenStream, quote_spanned};

/// The iterators of the block.
pub(crate) fn expand_elements(context: &Context<'_>) -> TokenStream {
    let contract = context.contract;
    let ids = contract.function_ids();
    let with_elements = ids.filter_map(|id| contract[id].elements.as_ref().map(|elements| (id, elements)));
    let mut seen: HashMap<(TypeId, String), Conditions> = HashMap::new();
    if context.stubs {
        // Two of one name are a mistake that has been reported.
        for function in &contract.functions {
            if let Home::Method(ty) | Home::Associated(ty) = function.home {
                seen.entry((ty, function.name.to_string())).or_default().add(&function.carried);
            }
        }
    }
    let iterators = with_elements.filter_map(|(id, elements)| {
        let (_, container) = contract[id].open_parameters().next()?;
        let ty = container.role.object()?;
        let earlier = seen.entry((ty.id, elements.name.to_string())).or_default();
        let is_first = !context.stubs || earlier.admit(&contract[id].carried);
        earlier.add(&contract[id].carried);
        if is_first { expand_iterator(context, id, elements) } else { None }
    });
    iterators.collect()
}

fn expand_iterator(context: &Context<'_>, id: FunctionId, elements: &Elements) -> Option<TokenStream> {
    let function = &context.contract[id];
    if function.poisoned || context.contract[elements.count].poisoned {
        return None; // reported
    }
    let site = context.site(elements.name.span());
    let (get_name, count_name) = (site.local("get"), site.local("count"));
    let get = Wrapper::asked(context, id, &get_name);
    let (_, container) = function.open_parameters().next()?;
    let ty = container.role.object()?;
    let parts = get.parts();
    let item = &parts.iter().find(|part| part.value.is_some())?.ty;
    let mut outer: Vec<Lifetime> = Vec::new();
    for lifetime in ty.lifetimes.iter().filter(|lifetime| lifetime.ident != "_" && lifetime.ident != "static") {
        if !outer.contains(lifetime) {
            outer.push(lifetime.clone());
        }
    }
    let own: Vec<&Lifetime> = function.lifetimes.iter().filter(|lifetime| !outer.contains(lifetime)).collect();
    let (outer, own) = (angle_brackets(&site, outer.iter()), angle_brackets(&site, own.into_iter()));
    let bounds = function.outlives.iter().map(|(long, short)| quote_spanned!(site.at=> #long: #short));
    let bounds = (!function.outlives.is_empty()).then(|| quote_spanned!(site.at=> where #(#bounds),*));
    let lent = container.role.lifetime();
    let elided = Lifetime::new("'_", site.at);
    let borrow = lent.unwrap_or(&elided);
    let private = &site.private;
    let body = if context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        let (count, get) = (Wrapper::asked(context, elements.count, &count_name).expand(), get.expand());
        let (counts, gives) = (&context.contract[elements.count].symbol, &function.symbol);
        let (container, index) = (site.local("container"), site.local("index"));
        quote_spanned! {site.at=>
            #count
            #get
            #private::Elements::new(
                self,
                #private::elements::count(#count_name(self), #counts),
                |#container, #index| #get_name(#container, #private::elements::index(#index, #gives)),
            )
        }
    };
    let section = docs::elements_section(context.contract, id);
    let (visibility, name, view) = (&function.visibility, &elements.name, site.view(ty));
    let cfg = cfg_of(context, &function.carried);
    let lints = block_lints(context.contract);
    let (allowed, unused) = (allow(&site, Generated::Wrapper), allow(&site, Generated::Asked));
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
