//! The function that C calls: it converts what C passes, runs the closure, and has a value where that is not run.

use contract_model::ir::{Callback, CallbackParameter, CallbackRole, OnPanic, ParameterId, Scope};
use proc_macro2::Ident;
use syn::Expr;
use syn::ext::IdentExt;

use super::failure::operand;
use super::functions::Wrapper;
use super::names::named_lifetimes;
use super::raw::null;
use super::set_by::Pieces;
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// A function whose type parameter is the closure, that gives the one that C calls.
    ///
    /// SAFETY of `call`: C passes on the address of the cell, which stands around the call of C's function, or is boxed and
    /// not ended before C calls for the last time, and it calls on the threads that the clause says; what it lends is as the clauses of the parameters say (the contract as annotated).
    pub(crate) fn expand_called(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let called = self.called(id);
        let (closure, inner) = (self.closure_type(id), site.local("call"));
        let company = self.company(id);
        let closures: Vec<Ident> = if company.is_empty() {
            vec![closure.clone()]
        } else {
            company.iter().map(|(id, _)| self.closure_type(*id)).collect()
        };
        let bounds: Vec<TokenStream> = if company.is_empty() {
            vec![self.callback_bound(id, callback)]
        } else {
            company.iter().map(|(id, callback)| self.callback_bound(*id, callback)).collect()
        };
        let pointer = &callback.pointer;
        let abi = &callback.abi;
        let raw: TokenStream = callback
            .parameters
            .iter()
            .map(|parameter| {
                let ty = &parameter.raw;
                quote_spanned!(site.at=> #ty,)
            })
            .collect();
        let lifetimes = named_lifetimes(quote_spanned!(site.at=> #(#bounds)* #raw));
        let generics = quote_spanned!(site.at=> <#(#lifetimes,)* #(#closures: #bounds),*>);
        let inputs = callback.parameters.iter().enumerate().map(|(at, parameter)| {
            let ty = &parameter.raw;
            match parameter.role {
                CallbackRole::Unused if !callback.found.uses(at) => {
                    quote_spanned!(site.at=> _: #ty)
                }
                _ => {
                    let name = self.raw_local(parameter);
                    quote_spanned!(site.at=> #name: #ty)
                }
            }
        });
        let result = callback.result.as_ref().map(|ty| quote_spanned!(site.at=> -> #ty));
        let (local, run_it, otherwise) = (site.local("closure"), site.local("run"), site.local("otherwise"));
        let fallback = self.expand_otherwise(id, callback, &otherwise, result.as_ref());
        let run = self.run_closure(id, callback, &local);
        let taken = self.take_passed(callback);
        let guard = self.guard_type(id, callback);
        let is_once = matches!(callback.scope, Scope::Once { .. });
        let placed = self.placed_type(id);
        let shared = self.is_shared(id, callback) || !company.is_empty();
        let call = self.enter_closure(id, callback, &otherwise, &run_it);
        let call = self.answer_of_offer(callback, call);
        let borrowed = match (callback.is_stateless(), shared) {
            (true, _) => quote_spanned!(site.at=> #closure),
            _ if is_once => quote_spanned!(site.at=> #closure),
            (_, true) => quote_spanned!(site.at=> &#closure),
            _ => quote_spanned!(site.at=> &mut #closure),
        };
        let given = self.given_type(id, callback, &closure, &placed, &guard);
        let allowed = allow(site, Generated::Called);
        if callback.set_by.is_some() || callback.is_attached() {
            let body = quote_spanned!(site.at=> #fallback #taken let #run_it = |#local: #borrowed| #run; #call);
            let inputs = quote_spanned!(site.at=> #(#inputs),*);
            let lifetimes = quote_spanned!(site.at=> <#(#lifetimes),*>);
            let result = result.into_token_stream();
            let pieces = Pieces {
                called,
                inner,
                otherwise,
                generics,
                lifetimes,
                closure,
                given,
                inputs,
                raw,
                result,
                body,
                fallback,
            };
            return if callback.is_attached() {
                self.expand_called_in_slot(id, callback, &allowed, pieces)
            } else {
                self.expand_called_by_head(callback, &allowed, pieces)
            };
        }
        quote_spanned! {site.at=>
            #allowed
            fn #called #generics(_: &#given) -> #pointer {
                unsafe #abi fn #inner #generics(#(#inputs),*) #result {
                    #fallback
                    #taken
                    let #run_it = |#local: #borrowed| #run;
                    #call
                }
                #inner::<#(#closures),*>
            }
        }
    }

    /// What the function that C calls is asked for by: where the closure is.
    fn given_type(
        &self,
        id: ParameterId,
        callback: &Callback,
        closure: &Ident,
        placed: &TokenStream,
        guard: &TokenStream,
    ) -> TokenStream {
        let site = &self.site;
        let (private, module) = (&site.private, self.module(id));
        if matches!(callback.scope, Scope::Once { .. }) {
            quote_spanned!(site.at=> #private::#module::Held<#placed>)
        } else if self.is_kept(id) {
            quote_spanned!(site.at=> #private::#module::Held<#placed, #guard>)
        } else if !callback.is_stateless() {
            quote_spanned!(site.at=> #private::callback::CallCell<#placed, #guard>)
        } else {
            closure.to_token_stream()
        }
    }

    /// What C gets if the closure has taken what it was offered, also where it has panicked since.
    fn answer_of_offer(&self, callback: &Callback, call: TokenStream) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let Some((offered, _)) = callback.offered() else { return call };
        let (offer, taken) = (self.passed_owner(offered), site.local("taken"));
        quote_spanned!(site.at=> #private::offer::Offer::answer(&#offer, #call, #taken()))
    }

    /// A value that the closure's result may have, and a panic not, as a function `name`.
    fn expand_answer(
        &self,
        callback: &Callback,
        name: &Ident,
        value: &Expr,
        otherwise: &Ident,
        problem: &str,
    ) -> TokenStream {
        let (site, core) = (&self.site, &self.site.core);
        let (value, result) = (operand(site, value), &callback.result);
        let differs = matches!(callback.on_panic, OnPanic::Return(_))
            .then(|| quote_spanned!(site.at=> const _: () = #core::assert!(#otherwise() != #name(), #problem);));
        quote_spanned!(site.at=> #[inline] const fn #name() -> #result { #value } #differs)
    }

    /// What C gets where there is no result of the closure's, as a function `otherwise`; and what it gets that has a meaning
    /// of its own.
    fn expand_otherwise(
        &self,
        id: ParameterId,
        callback: &Callback,
        otherwise: &Ident,
        result: Option<&TokenStream>,
    ) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let answer = |done: &str, (parameter, on): (&CallbackParameter, &Expr)| {
            let problem = format!(
                "after a panic, `{}` of `{}` must not answer that the closure has {done} `{}`",
                self.function[id].ident.unraw(),
                self.c_name(),
                parameter.ident.unraw(),
            );
            self.expand_answer(callback, &site.local(done), on, otherwise, &problem)
        };
        let filled = callback.filled_on().map(|slot| answer("filled", slot));
        let taken = callback.offered().map(|offered| answer("taken", offered));
        // A function of its own: the value is safe code, and what stands around it is not.
        let emptied = self.empty_slots(callback);
        let (named, plain) = (otherwise, site.local("otherwise_plain"));
        let otherwise = if emptied.is_empty() { named } else { &plain };
        let value = match &callback.on_panic {
            OnPanic::Nothing => quote_spanned!(site.at=> let #otherwise = #private::callback::nothing;),
            OnPanic::Abort => quote_spanned!(site.at=> let #otherwise = #private::callback::abort;),
            OnPanic::Return(value) => {
                let value = operand(site, value);
                quote_spanned!(site.at=> #[inline] const fn #otherwise() #result { #value })
            }
            OnPanic::Null => {
                let value = callback.result.as_ref().map(|ty| null(site, ty));
                quote_spanned!(site.at=> #[inline] const fn #otherwise() #result { #value })
            }
        };
        if emptied.is_empty() {
            return quote_spanned!(site.at=> #value #taken #filled);
        }
        quote_spanned!(site.at=> #value let #named = move || { #emptied #plain() };)
    }
}
