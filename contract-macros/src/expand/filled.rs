//! Slots of C's that a closure fills, by what it returns.

use contract_model::ir::{Callback, CallbackGiven, CallbackLent, CallbackOut, CallbackParameter, OnPanic, ParameterId};
use proc_macro2::Ident;

use super::functions::Wrapper;
use super::names::is_mut_pointer;
use super::raw::null;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};
use syn::Lifetime;

impl Wrapper<'_> {
    /// What the closure returns for its slots, and the result beside that.
    pub(crate) fn filling_result(&self, callback: &Callback, of_invocation: Option<&Lifetime>) -> Option<TokenStream> {
        let (site, private) = (&self.site, &self.site.private);
        let outs: Vec<TokenStream> = callback.outs().map(|(_, out)| self.given_in_slot(out, of_invocation)).collect();
        if outs.is_empty() {
            return None;
        }
        let result = callback.result.as_ref();
        if callback.filled_on().is_some() {
            let value = one_or_several(site.at, &outs);
            return Some(quote_spanned!(site.at=> #private::Result<#value, #result>));
        }
        let parts: Vec<TokenStream> = result.map(ToTokens::to_token_stream).into_iter().chain(outs).collect();
        Some(one_or_several(site.at, &parts))
    }

    /// What the closure gives for one slot.
    fn given_in_slot(&self, out: &CallbackOut, of_invocation: Option<&Lifetime>) -> TokenStream {
        let (site, core) = (&self.site, &self.site.core);
        let lent = match &out.value {
            CallbackGiven::Plain(ty) => return ty.to_token_stream(),
            CallbackGiven::Owned(owner) => return self.owner_in_callback(owner),
            CallbackGiven::Lent { what, .. } => what,
        };
        let what = match lent {
            CallbackLent::Object(ty) => site.view(ty).to_token_stream(),
            CallbackLent::Text => quote_spanned!(site.at=> #core::ffi::CStr),
            CallbackLent::Elements { element, .. } => quote_spanned!(site.at=> [#element]),
        };
        site.optional(out.nullable, quote_spanned!(site.at=> &#of_invocation #what))
    }

    /// After the closure: what it has returned goes into the slots, and C gets the rest.
    ///
    /// SAFETY of `fill`: C passes the address of a slot, or null, and lets it be written (the contract as annotated). Nothing
    /// panics after the first of them.
    pub(crate) fn fill_slots(&self, id: ParameterId, callback: &Callback, call: TokenStream) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let Some((first, _)) = callback.outs().next() else { return call };
        let parts: Vec<Ident> = callback.outs().map(|(parameter, _)| site.local_of("part", &parameter.ident)).collect();
        let counts = callback.outs().zip(&parts).filter_map(|((parameter, out), part)| {
            let CallbackGiven::Lent { what: CallbackLent::Elements { .. }, .. } = out.value else { return None };
            let (count, place) = (self.count_of(parameter), self.place_of(id, parameter));
            let length = match out.nullable {
                true => quote_spanned!(site.at=> #private::Option::map_or(#part, 0, <[_]>::len)),
                false => quote_spanned!(site.at=> <[_]>::len(#part)),
            };
            Some(quote_spanned!(site.at=> let #count = #private::callback::counted(#length, #place);))
        });
        let writes = callback.outs().zip(&parts).map(|((parameter, out), part)| {
            let (slot, value) = (self.raw_local(parameter), self.give_in_slot(out, part));
            let length = match &out.value {
                CallbackGiven::Lent { what: CallbackLent::Elements { length, .. }, .. } => {
                    callback.parameters.get(*length)
                }
                _ => None,
            };
            let length = length.map(|length| {
                let (length, count) = (self.raw_local(length), self.count_of(parameter));
                quote_spanned!(site.at=> unsafe { #private::callback::fill(#length, move || #count) };)
            });
            quote_spanned!(site.at=> unsafe { #private::callback::fill(#slot, move || #value) }; #length)
        });
        let fill: TokenStream = counts.chain(writes).collect();
        let idents: Vec<TokenStream> = parts.iter().map(ToTokens::to_token_stream).collect();
        if callback.filled_on().is_some() {
            let (filled, failed, place) = (site.local("filled"), site.local("failed"), self.place_of(id, first));
            let pattern = one_or_several(site.at, &idents);
            return quote_spanned! {site.at=>
                match #call {
                    #private::Ok(#pattern) => { #fill #filled() }
                    #private::Err(#failed) => #private::callback::failing(#failed, #filled(), #place),
                }
            };
        }
        let result = callback.result.is_some().then(|| site.local("answer"));
        let pattern: Vec<TokenStream> = result.iter().map(ToTokens::to_token_stream).chain(idents).collect();
        let pattern = one_or_several(site.at, &pattern);
        quote_spanned!(site.at=> { let #pattern = #call; #fill #result })
    }

    /// The local that holds the length of what goes into a slot.
    fn count_of(&self, parameter: &CallbackParameter) -> Ident {
        self.site.local_of("count", &parameter.ident)
    }

    /// What C finds in a slot.
    fn give_in_slot(&self, out: &CallbackOut, part: &Ident) -> TokenStream {
        let (site, private, core) = (&self.site, &self.site.private, &self.site.core);
        let none = || null(site, &out.slot);
        let lent = match &out.value {
            CallbackGiven::Plain(_) => return part.to_token_stream(),
            CallbackGiven::Owned(owner) if owner.nullable => {
                let none = none();
                return quote_spanned!(site.at=> #private::Option::map_or(#part, #none, #private::Owned::into_raw));
            }
            CallbackGiven::Owned(_) => return quote_spanned!(site.at=> #private::Owned::into_raw(#part)),
            CallbackGiven::Lent { what, .. } => what,
        };
        let constness = is_mut_pointer(&out.slot).then(|| quote_spanned!(site.at=> .cast_mut()));
        let address = |local: &Ident| match lent {
            CallbackLent::Object(_) => quote_spanned!(site.at=> #core::ptr::from_ref(#local) #constness),
            CallbackLent::Text => quote_spanned!(site.at=> #core::ffi::CStr::as_ptr(#local) #constness .cast()),
            CallbackLent::Elements { .. } => {
                quote_spanned!(site.at=> #private::buffer::address(#local) #constness .cast())
            }
        };
        if !out.nullable {
            return address(part);
        }
        let (local, none) = (site.local("lent"), none());
        let address = address(&local);
        quote_spanned!(site.at=> #private::Option::map_or(#part, #none, |#local| #address))
    }

    /// Where the closure is not run: C finds zeros in slots that it reads in any case.
    ///
    /// SAFETY of `empty`: as of `fill`.
    pub(crate) fn empty_slots(&self, callback: &Callback) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        if callback.filled_on().is_some() || matches!(callback.on_panic, OnPanic::Abort) {
            return TokenStream::new();
        }
        let lengths = callback.outs().filter_map(|(_, out)| match &out.value {
            CallbackGiven::Lent { what: CallbackLent::Elements { length, .. }, .. } => callback.parameters.get(*length),
            _ => None,
        });
        let slots = callback.outs().map(|(parameter, _)| parameter).chain(lengths);
        slots
            .map(|parameter| {
                let slot = self.raw_local(parameter);
                quote_spanned!(site.at=> unsafe { #private::callback::empty(#slot) };)
            })
            .collect()
    }
}

/// `T`, or `(T, U)`.
fn one_or_several(at: proc_macro2::Span, parts: &[TokenStream]) -> TokenStream {
    match parts {
        [one] => one.clone(),
        _ => quote_spanned!(at=> (#(#parts),*)),
    }
}
