//! `#[plain]` types: an alias each. What is vouched for is not stated to the compiler, which could not know.

use std::collections::HashMap;

use contract_model::docs;
use contract_model::ir::Conditions;

use super::attributes::inherited;
use super::names::with_static_lifetimes;
use super::paths::Context;
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// `type X = path::X;`, for each.
pub(crate) fn expand_plain_types(context: &Context<'_>) -> TokenStream {
    let contract = context.contract;
    let mut seen: HashMap<String, Conditions> = HashMap::new();
    let aliases = contract.plain_types.iter().filter_map(|ty| {
        let (visibility, name, path) = (&ty.visibility, &ty.rust_name, &ty.path);
        let earlier = seen.entry(name.to_string()).or_default();
        let is_first = earlier.admit(&ty.carried) && contract.type_of_rust_name(name).is_none();
        earlier.add(&ty.carried);
        if context.stubs && !is_first {
            return None; // reported: the compiler need not add to it
        }
        let site = context.site(ty.ident.span());
        let inherited = inherited(&site, &ty.carried, &docs::plain_section(contract, ty));
        let allowed = allow(&site, Generated::View);
        // A lifetime is a mistake that has been reported.
        let path = with_static_lifetimes(path.to_token_stream());
        Some(quote_spanned! {site.at=>
            #inherited
            #allowed
            #visibility type #name = #path;
        })
    });
    aliases.collect()
}
