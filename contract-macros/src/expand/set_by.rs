//! User data that another function of the block sets: the wrapper calls that first; and the function that C calls looks at
//! what it is given, since it may be the data of another closure.

use contract_model::ir::{Callback, CallbackRole, ParameterId, Role, SetBy};
use proc_macro2::Ident;

use super::asked::differs;
use super::exits::{Moment, Trouble};
use super::functions::Wrapper;
use super::names::is_mut_pointer;
use super::raw::RawArgument;
use crate::tokens::{TokenStream, quote_spanned};

/// What a function that C calls is made of.
pub(crate) struct Pieces {
    pub(crate) called: Ident,
    pub(crate) inner: Ident,
    pub(crate) otherwise: Ident,
    pub(crate) generics: TokenStream,
    /// The lifetimes of those, without the closure.
    pub(crate) lifetimes: TokenStream,
    pub(crate) closure: Ident,
    pub(crate) given: TokenStream,
    pub(crate) inputs: TokenStream,
    pub(crate) raw: TokenStream,
    pub(crate) result: TokenStream,
    /// What `inner` does, and what `otherwise` is.
    pub(crate) body: TokenStream,
    pub(crate) fallback: TokenStream,
}

impl Wrapper<'_> {
    /// Before the call: C is given the closures' addresses. Where it refuses, it may have one all the same, so that the
    /// closure is kept.
    pub(crate) fn set_user_data(&self) -> TokenStream {
        let (site, private, core) = (&self.site, &self.site.private, &self.site.core);
        if self.removes {
            return TokenStream::new();
        }
        let set = self.function.callbacks().filter_map(|(id, callback)| {
            let held = self.held(id);
            let address = quote_spanned!(site.at=> #private::set_data::address::<_, _, #core::ffi::c_void>(&#held));
            Some(self.call_setter(id, callback.set_by.as_ref()?, &address, &self.store_held()))
        });
        set.collect()
    }

    /// After C has been given NULL for the functions: it forgets the addresses, before the closures are dropped.
    pub(crate) fn unset_user_data(&self) -> TokenStream {
        let (site, core) = (&self.site, &self.site.core);
        if !self.removes {
            return TokenStream::new();
        }
        let unset = self.function.callbacks().filter_map(|(id, callback)| {
            let none = quote_spanned!(site.at=> #core::ptr::null_mut::<#core::ffi::c_void>());
            Some(self.call_setter(id, callback.set_by.as_ref()?, &none, &TokenStream::new()))
        });
        unset.collect()
    }

    /// SAFETY of the call: it takes the address, and otherwise only the object that keeps the closure, by
    /// `check::user_data`; that it does nothing else with it is the contract as annotated.
    fn call_setter(&self, id: ParameterId, set_by: &SetBy, address: &TokenStream, before: &TokenStream) -> TokenStream {
        let site = &self.site;
        let setter = &site.contract()[set_by.function];
        let keeper = self.function[id].retained.and_then(|keeper| match keeper {
            contract_model::ir::Keeper::Parameter(keeper) => Some(&self.function[keeper]),
            _ => None,
        });
        let mut open = setter.open_parameters();
        let call = self.fill_call(set_by.function, |_| {
            let (_, own) = open.next()?;
            if matches!(own.role, Role::Unchecked(_)) {
                let constness = (!is_mut_pointer(&own.raw)).then(|| quote_spanned!(site.at=> .cast_const()));
                return Some(RawArgument { value: quote_spanned!(site.at=> #address #constness), ty: &own.raw });
            }
            let keeper = keeper?;
            let ident = &keeper.ident;
            Some(RawArgument { value: quote_spanned!(site.at=> #ident), ty: &keeper.raw })
        });
        let Some(failure) = &setter.failure else { return quote_spanned!(site.at=> unsafe { #call };) };
        let answer = site.local("answer");
        let succeeded = differs(site, &answer, &failure.test);
        let leave = self.leave(&Trouble::Required(&setter.symbol), Moment::Refused);
        quote_spanned! {site.at=>
            let #answer = unsafe { #call };
            if !(#succeeded) { #before #leave; }
        }
    }

    /// SAFETY of `prepare`: C is given the closure after that; `call` has the type with which the same function asks for it.
    /// SAFETY of `find` and what it finds: C passes on what the setter gave to it last, null or a closure that is kept until
    /// C calls no more (the contract as annotated); of this declaration, so that it takes these arguments.
    pub(crate) fn expand_called_by_head(
        &self,
        callback: &Callback,
        allowed: &TokenStream,
        pieces: Pieces,
    ) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let Pieces {
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
        } = pieces;
        let (held, key, entry, call) =
            (site.local("held"), site.local("Key"), site.local("entry"), site.local("known"));
        let (pointer, abi) = (&callback.pointer, &callback.abi);
        let names: Vec<Ident> = callback.parameters.iter().map(|parameter| self.raw_local(parameter)).collect();
        let types = callback.parameters.iter().map(|parameter| &parameter.raw);
        let data = callback.parameters.iter().find(|parameter| matches!(parameter.role, CallbackRole::Data));
        let data = data.map(|data| self.raw_local(data));
        let known = quote_spanned!(site.at=> unsafe fn(#raw) #result);
        quote_spanned! {site.at=>
            #allowed
            fn #called #generics(#held: &#given) -> #pointer {
                enum #key {}
                unsafe fn #inner #generics(#inputs) #result {
                    #body
                }
                unsafe #abi fn #entry #lifetimes(#(#names: #types),*) #result {
                    #fallback
                    match unsafe { #private::set_data::find::<#key, #known, _>(#data) } {
                        #private::Some(#call) => unsafe { #call(#(#names),*) },
                        #private::None => #otherwise(),
                    }
                }
                let #call: #known = #inner::<#closure>;
                unsafe { #private::set_data::prepare::<#key, _, _>(#held, #call as *const ()) };
                #entry
            }
        }
    }
}
