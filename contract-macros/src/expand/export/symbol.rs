//! What C calls: it checks, converts, calls the written function, and gives C what that gave.

use contract_model::Spanned;
use proc_macro2::Ident;
use proc_macro2::Span;
use quote::format_ident;
use syn::Lifetime;

use super::ExportSite;
use crate::expand::names::{named_lifetimes, with_lifetime, with_static_lifetimes};
use crate::expand::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote, quote_spanned};

impl ExportSite<'_> {
    /// What C calls.
    pub(super) fn expand_symbol(&self) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let (cfg, symbol, abi) = (&export.carried.cfg, &export.symbol, export.abi.name());
        // What is expected in the body is not to be expected here.
        let is_met = |level: &&syn::Attribute| !level.path().is_ident("expect");
        let lints: Vec<_> = crate::expand::attributes::lint_levels(&export.carried).filter(is_met).collect();
        let allowed = allow_at(at, Generated::Symbol);
        let arguments: Vec<Ident> = (0..export.parameters.len()).map(|position| self.argument(position)).collect();
        let types: Vec<TokenStream> =
            export.parameters.iter().map(|parameter| parameter.ty.to_token_stream()).collect();
        let named = named_lifetimes(quote!(#(#types)*));
        let lifetimes: Vec<Lifetime> =
            export.lifetimes.iter().filter(|lifetime| named.contains(lifetime)).cloned().collect();
        let generics = Self::angle_brackets(&lifetimes);
        let output = self.raw_result().map(|ty| quote_spanned!(at=> -> #ty));
        let (refuse, refused) = self.expand_answer(&export.on_refused, "refused");
        let (panic, panicked) = self.expand_answer(&export.on_panic, "panicked");
        let status = self.expand_status();
        let checks = self.expand_checks();
        let call = self.expand_call();
        let lends = self.expand_lending(&types, output.as_ref());
        // SAFETY of `export_name`: nobody else has this symbol, which `#[contract(unsafe)]` vouches for.
        quote_spanned! {at=>
            #(#cfg)*
            #(#lints)*
            #allowed
            const _: () = {
                #refuse
                #panic
                #status
                #lends
                #[unsafe(export_name = #symbol)]
                unsafe extern #abi fn __contract_symbol #generics(#(#arguments: #types),*) #output {
                    #private::export::run(
                        move || {
                            #checks
                            #call
                        },
                        #refused,
                        #panicked,
                    )
                }
            };
        }
    }

    /// Holds what C lends to a lifetime that is no longer than that: a type that may only be written with `'static` would
    /// let the body keep it for good.
    fn expand_lending(&self, types: &[TokenStream], output: Option<&TokenStream>) -> Option<TokenStream> {
        let (private, at) = (&self.private, self.at());
        let lent = Lifetime::new("'__contract_lent", at);
        let result = output.and_then(|_| self.result_type());
        let types = types.iter().cloned().chain(result).filter_map(|ty| with_lifetime(ty, &lent));
        let types: Vec<TokenStream> = types.collect();
        let allowed = allow_at(at, Generated::Symbol);
        (!types.is_empty()).then(|| {
            quote_spanned! {at=>
                #allowed
                const fn __contract_lends<#lent>() { #(#private::export::is_lent_no_longer::<#types>();)* }
                const _: fn() = __contract_lends;
            }
        })
    }

    /// The type of C's result, without lifetimes.
    pub(super) fn raw_result(&self) -> Option<TokenStream> {
        self.result_type().map(with_static_lifetimes)
    }

    /// Calls the function with converted arguments, and gives C what it gave.
    fn expand_call(&self) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let ident = &export.ident;
        let converted: Vec<TokenStream> =
            (0..export.parameters.len()).filter_map(|position| self.convert(position)).collect();
        let proofs = (0..export.parameters.len()).filter_map(|position| self.expand_proof(position));
        let result = format_ident!("__contract_result", span = at);
        let failed = format_ident!("__contract_failed", span = at);
        let call = quote_spanned!(at=> #ident(#(#converted),*));
        let settled = self.settle(&result);
        let Some(failure) = &export.failure else {
            let call = if self.output_type().is_some() {
                quote_spanned!(at=> let #result = #call;)
            } else {
                quote_spanned!(at=> #call;)
            };
            return quote_spanned!(at=> #(#proofs)* #call #settled);
        };
        let status = self.result_type().unwrap_or_default();
        let error_at = failure.error.as_ref().map_or(at, |path| Span::mixed_site().located_at(path.span()));
        let number = quote_spanned!(error_at=> <#status as #private::core::convert::From<_>>::from(#failed));
        let code = format_ident!("__contract_code", span = at);
        quote_spanned! {at=>
            #(#proofs)*
            match #call {
                #private::Ok(#result) => { #settled }
                #private::Err(#failed) => {
                    let #code: #status = #number;
                    if __contract_has_failed(#code) { #private::export::Outcome::Done(#code) } else { #private::export::Outcome::Broken }
                }
            }
        }
    }
}
