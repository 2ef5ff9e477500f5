//! Attributes that what is generated inherits from what was written.

use contract_model::ir::{Carried, Contract};
use syn::Attribute;

use super::paths::{Context, Site};
use crate::tokens::{TokenStream, quote_spanned};

/// The conditions under which the block stands.
pub(crate) fn block_cfg<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Attribute> + Clone + use<'a> {
    context.contract.block.carried.cfg.iter()
}

/// The conditions under which an item of the block stands: the block's and its own.
pub(crate) fn cfg_of<'a>(context: &Context<'a>, carried: &'a Carried) -> Vec<&'a Attribute> {
    block_cfg(context).chain(&carried.cfg).collect()
}

/// Lint levels among the attributes that are carried over.
pub(crate) fn lint_levels(carried: &Carried) -> impl Iterator<Item = &Attribute> {
    carried.rest.iter().filter(|attribute| {
        ["allow", "warn", "deny", "forbid", "expect"].iter().any(|level| attribute.path().is_ident(level))
    })
}

/// The user's documentation, then the contract in words.
pub(crate) fn documentation(site: &Site<'_>, carried: &Carried, section: &str) -> TokenStream {
    let user = &carried.docs;
    if section.is_empty() {
        return quote_spanned!(site.at=> #(#user)*);
    }
    // A paragraph of its own.
    let gap = if user.is_empty() { "" } else { "\n" };
    let section = format!("{gap}{section}");
    quote_spanned!(site.at=> #(#user)* #[doc = #section])
}

/// All that a public item inherits: conditions, documentation, and the rest, the block's lint levels included.
pub(crate) fn inherited(site: &Site<'_>, carried: &Carried, section: &str) -> TokenStream {
    let cfg = cfg_of(site.context, carried);
    let docs = documentation(site, carried, section);
    let rest = &carried.rest;
    let block = block_lints(site.context.contract);
    quote_spanned!(site.at=> #(#cfg)* #docs #(#block)* #(#rest)*)
}

/// Lint levels written on the block.
pub(crate) fn block_lints(contract: &Contract) -> impl Iterator<Item = &Attribute> + Clone {
    let lints: Vec<&Attribute> = lint_levels(&contract.block.carried).collect();
    lints.into_iter()
}
