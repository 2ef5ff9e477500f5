//! `handed(destroy = d)`: a value that C owns from the call on, with the function that ends it; and the value seen again,
//! by whoever knows its type.

use contract_model::ir::{Buffer, Function, OnFailure, ParameterId, Role};
use proc_macro2::{Ident, TokenTree};
use quote::format_ident;

use super::functions::Wrapper;
use super::paths::Site;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The type of a value that is handed to C: `Vec<u8>`, `CString`, `impl Send + 'static`.
    pub(crate) fn handed_type(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let Site { core, alloc, .. } = site;
        let parameter = &function[id];
        parameter.handed?;
        let ty = match &parameter.role {
            Role::Buffer(_) => {
                let byte = site.byte();
                quote_spanned!(site.at=> #alloc::vec::Vec<#byte>)
            }
            Role::Text { .. } => quote_spanned!(site.at=> #alloc::ffi::CString),
            _ => quote_spanned!(site.at=> impl #core::marker::Send + 'static),
        };
        Some(site.optional(is_nullable(&parameter.role), ty))
    }

    /// The local that holds it until C has it.
    fn handed(&self, id: ParameterId) -> Ident {
        self.site.local_of("handed", &self.function[id].ident)
    }

    /// Before anything else: the value gets its address, and bytes can be counted.
    pub(crate) fn hold_handed(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        parameter.handed?;
        let (ident, handed) = (&parameter.ident, self.handed(id));
        let (give, counted) = match &parameter.role {
            Role::Buffer(Buffer { nullable: false, .. }) => ("bytes", Some("bytes")),
            Role::Buffer(_) => ("bytes", Some("bytes_if_any")),
            Role::Text { .. } => ("text", None),
            _ => ("value", None),
        };
        let give = Ident::new(give, site.at);
        let given = if is_nullable(&parameter.role) {
            quote_spanned!(site.at=> #private::handed::nullable(#ident, #private::handed::#give))
        } else {
            quote_spanned!(site.at=> #private::handed::#give(#ident))
        };
        let counted = counted.map(|counted| {
            let counted = Ident::new(counted, site.at);
            quote_spanned!(site.at=> let #ident = #private::handed::Given::#counted(&#handed);)
        });
        Some(quote_spanned!(site.at=> let #handed = #given; #counted))
    }

    /// What C gets: the address, or the function that ends what is there.
    pub(crate) fn convert_handed(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        let (ident, raw) = (&parameter.ident, &parameter.raw);
        if let Role::Destroy { of } = parameter.role
            && function[of].handed.is_some()
        {
            let handed = self.handed(of);
            let destroy = quote_spanned!(site.at=> #private::handed::Given::destroy(&#handed));
            return Some(quote_spanned!(site.at=> let #ident: #raw = #private::From::from(#destroy);));
        }
        parameter.handed?;
        let handed = self.handed(id);
        let cast = (!matches!(parameter.role, Role::Handed { .. })).then(|| quote_spanned!(site.at=> .cast()));
        Some(quote_spanned!(site.at=> let #ident: #raw = #private::handed::Given::address(&#handed) #cast;))
    }

    /// So that nothing drops it once C has it.
    pub(crate) fn take_handed_apart(&self, id: ParameterId) -> Option<TokenStream> {
        let site = &self.site;
        let private = &site.private;
        self.function[id].handed?;
        let handed = self.handed(id);
        Some(quote_spanned!(site.at=> let #handed = #private::ManuallyDrop::new(#handed);))
    }

    /// After a failure that has not ended what was handed over, or a closure that C was to have: it is dropped when the
    /// wrapper is left.
    pub(crate) fn take_handed_back(&self) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let left = self.function.parameters_with_ids().filter(|(_, parameter)| {
            parameter.handed.is_some_and(|handed| handed.on_failure == Some(OnFailure::NotCalled))
        });
        let closures = self
            .function
            .callbacks()
            .filter(|(id, callback)| self.is_held(*id) && callback.on_failure() == Some(OnFailure::NotCalled));
        let left = left.map(|(id, _)| self.handed(id)).chain(closures.map(|(id, _)| self.held(id)));
        left.map(|held| quote_spanned!(site.at=> let #held = #private::ManuallyDrop::into_inner(#held);)).collect()
    }

    /// The type parameter of a function that lends what was handed over, with its bounds.
    ///
    /// SAFETY of `find`: what C returns is what it was handed and has not destroyed, for as long as the result is borrowed,
    /// by the contract as annotated; where several threads can find it (`Contract::is_found_by_threads`), it is `Sync`.
    pub(crate) fn found_parameter(&self) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let core = &site.core;
        function.found()?;
        let name = found_name(site, function);
        let sync =
            site.contract().is_found_by_threads(function).then(|| quote_spanned!(site.at=> + #core::marker::Sync));
        Some(quote_spanned!(site.at=> #name: 'static #sync))
    }
}

fn is_nullable(role: &Role) -> bool {
    match role {
        Role::Handed { nullable } | Role::Text { nullable, .. } | Role::Buffer(Buffer { nullable, .. }) => *nullable,
        _ => false,
    }
}

/// The name of the type that is looked for: one that no type of an argument has.
pub(crate) fn found_name(site: &Site<'_>, function: &Function) -> Ident {
    let taken =
        |name: &Ident| function.parameters.iter().any(|parameter| names(parameter.raw.to_token_stream().into(), name));
    let short = format_ident!("T", span = site.at);
    if taken(&short) { site.local("Found") } else { short }
}

fn names(tokens: proc_macro2::TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => names(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
