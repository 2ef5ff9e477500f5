//! How a function that C calls finds its closure: what C passes, or what another function of the block answers.

use contract_model::ir::{Asked, Callback, CallbackRole, Found, Given, ParameterId, Scope};
use proc_macro2::Ident;

use super::callbacks::module_of;
use super::functions::Wrapper;
use super::names::{is_mut_pointer, pointee};
use super::raw::{RawArgument, null};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// The closure's address, in a function that C calls.
enum Address {
    /// There is none.
    Nowhere,
    /// What C passes, which it was given with the function.
    Passed(Ident),
    /// What has to be asked for, and is NULL where there is no answer.
    Asked(TokenStream),
}

impl Wrapper<'_> {
    /// In a function that C calls: finds the closure, and runs it by `run_it`.
    ///
    /// SAFETY of `call`: see `expand_called`.
    pub(crate) fn enter_closure(
        &self,
        id: ParameterId,
        callback: &Callback,
        otherwise: &Ident,
        run_it: &Ident,
    ) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let module = Ident::new(module_of(callback), site.at);
        let (placed, guard) = (self.placed_type(id), self.guard_type(id, callback));
        let position = self.company(id).iter().position(|(other, _)| *other == id);
        let address = self.address_of_closure(callback);
        let data = match &address {
            Address::Nowhere => {
                let call = Ident::new(if callback.is_kept() { "call_lasting" } else { "call" }, site.at);
                return quote_spanned!(site.at=> unsafe { #private::stateless::#call::<#placed, _>(#otherwise, #run_it) });
            }
            Address::Passed(data) => data.clone(),
            Address::Asked(_) => site.local("data"),
        };
        let call = match position {
            Some(position) => {
                let (position, closures) = (syn::Index::from(position), site.local("closures"));
                let run_one = quote_spanned! {site.at=>
                    |#closures| #private::together::run(&#closures.#position, #otherwise, #run_it)
                };
                quote_spanned!(site.at=> #private::#module::call_shared::<#placed, _, _>(#data, #otherwise, #run_one))
            }
            None if matches!(callback.scope, Scope::Once { .. }) => {
                quote_spanned!(site.at=> #private::#module::call::<#placed, _, _>(#data, #otherwise, #run_it))
            }
            None if callback.set_by.is_some() => {
                let call = Ident::new(if self.is_shared(id, callback) { "lend" } else { "call" }, site.at);
                let node = quote_spanned!(site.at=> #private::set_data::node(#data));
                quote_spanned!(site.at=> #private::#module::#call::<#placed, #guard, _, _>(#node, #otherwise, #run_it))
            }
            None if self.is_shared(id, callback) => {
                quote_spanned!(site.at=> #private::#module::call_shared::<#placed, _, _>(#data, #otherwise, #run_it))
            }
            None => {
                quote_spanned!(site.at=> #private::#module::call::<#placed, #guard, _, _>(#data, #otherwise, #run_it))
            }
        };
        match address {
            Address::Asked(asked) => quote_spanned! {site.at=>
                #private::callback::found(#asked, #otherwise, |#data| unsafe { #call })
            },
            _ => quote_spanned!(site.at=> unsafe { #call }),
        }
    }

    fn address_of_closure(&self, callback: &Callback) -> Address {
        match &callback.found {
            Found::Attached { .. } => Address::Passed(self.site.local("data")),
            Found::Passed => {
                let data = callback.parameters.iter().find(|parameter| matches!(parameter.role, CallbackRole::Data));
                data.map_or(Address::Nowhere, |data| Address::Passed(self.raw_local(data)))
            }
            Found::Asked(asked) => Address::Asked(self.ask_for_data(callback, asked, 0)),
            Found::Field(at) => {
                let Some(strukt) = callback.parameters.get(*at) else { return Address::Nowhere };
                let (site, raw) = (&self.site, self.raw_local(strukt));
                let private = &site.private;
                let constness = is_mut_pointer(&strukt.raw).then(|| quote_spanned!(site.at=> .cast_const()));
                // SAFETY: what C passes is a struct with the fields that its contract says, or null (the contract as
                // annotated).
                Address::Asked(quote_spanned!(site.at=> unsafe { #private::strukt::data(#raw #constness) }))
            }
        }
    }

    /// Asks for the address; where C passes NULL instead of what is to be asked, nobody knows it.
    ///
    /// SAFETY of the call: what is asked fits the function and is lent by C for the invocation, by
    /// `check::user_data`; none of it is null. That C passes what it says is the contract as annotated.
    pub(crate) fn ask_for_data(&self, callback: &Callback, asked: &Asked, depth: usize) -> TokenStream {
        let site = &self.site;
        let contract = site.contract();
        let callee = &contract[asked.function];
        let mut within = TokenStream::new();
        let mut pointers: Vec<Ident> = Vec::new();
        let mut values = Vec::new();
        for (at, argument) in asked.arguments.iter().enumerate() {
            let (value, ty) = match argument {
                Given::Passed(parameter) => {
                    let Some(parameter) = callback.parameters.get(*parameter) else { continue };
                    (self.raw_local(parameter), &parameter.raw)
                }
                Given::Asked(inner) => {
                    let local = site.local(&format!("asked{depth}_{at}"));
                    let Some(ty) = contract[inner.function].raw_result.as_ref() else { continue };
                    let value = self.ask_for_data(callback, inner, depth + 1);
                    within.extend(quote_spanned!(site.at=> let #local = #value;));
                    (local, ty)
                }
            };
            if pointee(ty).is_some() {
                pointers.push(value.clone());
            }
            values.push((value, ty));
        }
        let mut values = values.into_iter();
        let call = self.fill_call(asked.function, |_| {
            let (value, ty) = values.next()?;
            Some(RawArgument { value: value.into_token_stream(), ty })
        });
        let asked = match (pointers.as_slice(), callee.raw_result.as_ref()) {
            ([_, ..], Some(result)) if pointee(result).is_some() => {
                let none = null(site, result);
                quote_spanned!(site.at=> if #(#pointers.is_null())||* { #none } else { unsafe { #call } })
            }
            _ => quote_spanned!(site.at=> unsafe { #call }),
        };
        if within.is_empty() { asked } else { quote_spanned!(site.at=> { #within #asked }) }
    }
}
