//! `data = attached(x)`: the closure goes into the slot of the object before C gets its function, which finds it there.

use crate::tokens::{ToTokens, TokenStream, quote_spanned};
use contract_model::ir::{Callback, Found, Given, Keeper, ParameterId};
use proc_macro2::Ident;

use super::exits::{Moment, Trouble};
use super::functions::Wrapper;
use super::names::is_mut_pointer;
use super::set_by::Pieces;

impl Wrapper<'_> {
    /// The closures that this function attaches.
    fn attached(&self) -> impl Iterator<Item = (ParameterId, ParameterId)> {
        self.function.callbacks().filter(|(_, callback)| callback.is_attached()).filter_map(|(id, _)| {
            match self.function[id].retained {
                Some(Keeper::Parameter(keeper)) => Some((id, keeper)),
                _ => None,
            }
        })
    }

    /// Whether a closure is attached to this object.
    pub(crate) fn attaches_to(&self, keeper: ParameterId) -> bool {
        self.attached().any(|(_, own)| own == keeper)
    }

    /// The local that stands for a closure which C may yet refuse.
    fn attaching(&self, id: ParameterId) -> Ident {
        self.site.local_of("attached", &self.function[id].ident)
    }

    /// Before the call: each closure goes into the slot. Where C has no room, it is dropped, and C is not called.
    ///
    /// SAFETY of `attach`: the object is lent for the call, and the closure is `Send` and `Sync` by its bounds; the function
    /// that gives what is `Known` is that of this closure.
    pub(crate) fn attach_closures(&self) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let contract = site.contract();
        let attached = self.attached().filter_map(|(id, keeper)| {
            let object = self.function[keeper].role.object()?;
            let setter = &contract[contract[object.id].attach?.set].symbol;
            let (held, called, attaching) = (self.held(id), self.called(id), self.attaching(id));
            let (pointer, view) = (self.argument(keeper), site.view_elided(object.id));
            let constness =
                (!is_mut_pointer(&self.function[keeper].raw)).then(|| quote_spanned!(site.at=> .cast_mut()));
            let leave = if self.function.is_fallible() {
                self.leave(&Trouble::Required(setter), Moment::Refused)
            } else {
                let name = self.c_name();
                self.may_panic.set(true);
                quote_spanned!(site.at=> #private::panic::attached(#name, #setter))
            };
            let confirmed = self
                .function
                .failure
                .is_none()
                .then(|| quote_spanned!(site.at=> #private::attached::Attached::confirm(#attaching);));
            Some(quote_spanned! {site.at=>
                let #attaching = #called(&#held).1;
                let #private::Some(#attaching) = (unsafe {
                    #private::attached::attach::<#view, _>(#pointer #constness .cast(), #held, #attaching)
                }) else { #leave };
                #confirmed
            })
        });
        attached.collect()
    }

    /// After a success: C has the function, and the closure stays in force.
    pub(crate) fn confirm_attached(&self) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        if self.function.failure.is_none() {
            return TokenStream::new();
        }
        let attached = self.attached().map(|(id, _)| {
            let attaching = self.attaching(id);
            quote_spanned!(site.at=> #private::attached::Attached::confirm(#attaching);)
        });
        attached.collect()
    }

    /// The function that C calls: it is that of the declaration, and calls the one that knows the closure.
    ///
    /// SAFETY of `in_slot`, `find` and what it finds: C passes what it says, or null, and calls the function only while the
    /// object is live (the contract as annotated); what is in its slot is of `attach`, and of this declaration, so that it
    /// takes these arguments.
    pub(crate) fn expand_called_in_slot(
        &self,
        id: ParameterId,
        callback: &Callback,
        allowed: &TokenStream,
        pieces: Pieces,
    ) -> TokenStream {
        let (site, private, core) = (&self.site, &self.site.private, &self.site.core);
        let Found::Attached { object, .. } = &callback.found else { return TokenStream::new() };
        let keeper = match self.function[id].retained {
            Some(Keeper::Parameter(keeper)) => self.function[keeper].role.object(),
            _ => None,
        };
        let Some(keeper) = keeper else { return TokenStream::new() };
        let view = site.view_elided(keeper.id);
        let (asked, raw_type) = match object {
            Given::Passed(at) => {
                let Some(passed) = callback.parameters.get(*at) else { return TokenStream::new() };
                (self.raw_local(passed).into_token_stream(), Some(&passed.raw))
            }
            Given::Asked(asked) => {
                (self.ask_for_data(callback, asked, 0), site.contract()[asked.function].raw_result.as_ref())
            }
        };
        let constness = raw_type.filter(|ty| !is_mut_pointer(ty)).map(|_| quote_spanned!(site.at=> .cast_mut()));
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
        let (key, entry, known, slot) =
            (site.local("Key"), site.local("entry"), site.local("known"), site.local("slot"));
        let (data, object) = (site.local("data"), site.local("object"));
        let (pointer, abi) = (&callback.pointer, &callback.abi);
        let names: Vec<Ident> = callback.parameters.iter().map(|parameter| self.raw_local(parameter)).collect();
        let types = callback.parameters.iter().map(|parameter| &parameter.raw);
        let void = quote_spanned!(site.at=> *mut #core::ffi::c_void);
        let known_type = quote_spanned!(site.at=> unsafe fn(#void, #raw) #result);
        quote_spanned! {site.at=>
            #allowed
            fn #called #generics(_: &#given) -> (#pointer, #private::attached::Known) {
                enum #key {}
                unsafe fn #inner #generics(#data: #void, #inputs) #result {
                    #body
                }
                unsafe #abi fn #entry #lifetimes(#(#names: #types),*) #result {
                    #fallback
                    let #object = #asked;
                    let #slot = unsafe { #private::attached::in_slot::<#view>(#object #constness .cast()) };
                    match unsafe { #private::attached::find::<#key, #known_type>(#slot) } {
                        #private::Some((#known, #data)) => unsafe { #known(#data, #(#names),*) },
                        #private::None => #otherwise(),
                    }
                }
                let #known: #known_type = #inner::<#closure>;
                (#entry, #private::attached::Known::new::<#key>(#known as *const ()))
            }
        }
    }
}
