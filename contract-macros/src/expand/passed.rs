//! What C passes to a closure: the types that it gets, and how they are made of what C passes.

use contract_model::ir::{Access, Callback, CallbackOwner, CallbackParameter, CallbackRole, Each, ParameterId, Unit};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::functions::Wrapper;
use super::names::{is_mut_pointer, named_lifetimes, reference};
use super::raw::null;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// What the closure gets for a parameter of the function that C calls.
    pub(crate) fn closure_argument(
        &self,
        parameter: &CallbackParameter,
        of_invocation: Option<&Lifetime>,
    ) -> Option<TokenStream> {
        let site = &self.site;
        let core = &site.core;
        Some(match &parameter.role {
            CallbackRole::Data
            | CallbackRole::Unused
            | CallbackRole::Length { .. }
            | CallbackRole::Out(_)
            | CallbackRole::OutLength { .. } => return None,
            CallbackRole::Value(ty) | CallbackRole::Unchecked(ty) => ty.to_token_stream(),
            CallbackRole::Object { ty, access, nullable } => {
                let (reference, view) = (reference(site, of_invocation, *access), site.view(ty));
                site.optional(*nullable, quote_spanned!(site.at=> #reference #view))
            }
            CallbackRole::Plain { ty, access, nullable } => {
                let reference = reference(site, of_invocation, *access);
                site.optional(*nullable, quote_spanned!(site.at=> #reference #ty))
            }
            CallbackRole::Text { nullable } => {
                site.optional(*nullable, quote_spanned!(site.at=> &#of_invocation #core::ffi::CStr))
            }
            CallbackRole::Consumed(owner) => self.owner_in_callback(owner),
            CallbackRole::Offered { owner, .. } => {
                let (private, view) = (&site.private, site.view(&owner.ty));
                quote_spanned!(site.at=> #private::Offered<#of_invocation, #view>)
            }
            CallbackRole::Pointers { each, nullable, .. } => {
                let (private, each) = (&site.private, self.each_type(each));
                let lent = of_invocation.cloned().unwrap_or_else(|| Lifetime::new("'_", site.at));
                site.optional(*nullable, quote_spanned!(site.at=> #private::Pointers<#lent, #each>))
            }
            CallbackRole::Elements { element, access, nullable, .. } => {
                let reference = reference(site, of_invocation, *access);
                site.optional(*nullable, quote_spanned!(site.at=> #reference [#element]))
            }
        })
    }

    /// The owner of what changes hands in a callback.
    pub(crate) fn owner_in_callback(&self, owner: &CallbackOwner) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let view = site.view(&owner.ty);
        site.optional(owner.nullable, quote_spanned!(site.at=> #private::Owned<#view>))
    }

    /// Before anything else in the function that C calls: what C gives away has an owner, who frees it where the closure is
    /// not run.
    ///
    /// SAFETY of `from_nullable`, `new`: C gives the object up, which is live, or null; what it offers, if it is told that the
    /// closure has taken it (the contract as annotated).
    pub(crate) fn take_passed(&self, callback: &Callback) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let owners = callback.parameters.iter().filter_map(|parameter| {
            let (owner, make) = match &parameter.role {
                CallbackRole::Consumed(owner) => (owner, quote_spanned!(site.at=> Owned)),
                CallbackRole::Offered { owner, .. } => (owner, quote_spanned!(site.at=> offer::Offer)),
                _ => return None,
            };
            let (local, raw, view) = (self.passed_owner(parameter), self.raw_local(parameter), site.view(&owner.ty));
            let from = if let CallbackRole::Consumed(_) = parameter.role { "from_nullable" } else { "new" };
            let from = Ident::new(from, site.at);
            Some(quote_spanned!(site.at=> let #local = unsafe { #private::#make::<#view>::#from(#raw) };))
        });
        owners.collect()
    }

    /// The local that owns what C gives to the closure, or offers.
    pub(crate) fn passed_owner(&self, parameter: &CallbackParameter) -> Ident {
        self.site.local_of("owner", &parameter.ident)
    }

    /// What the pointers of an array that C passes lead to.
    fn each_type(&self, each: &Each) -> TokenStream {
        let (site, core) = (&self.site, &self.site.core);
        match each {
            Each::Text => quote_spanned!(site.at=> #core::ffi::CStr),
            Each::Object(ty) => site.view(ty).into_token_stream(),
        }
    }

    /// The local that holds what C passes.
    pub(crate) fn raw_local(&self, parameter: &CallbackParameter) -> Ident {
        self.site.local_of("raw", &parameter.ident)
    }

    /// The closure's call, with what C passes converted. Here C may turn out to have broken its word, which is a panic like one of
    /// the closure's.
    pub(crate) fn run_closure(&self, id: ParameterId, callback: &Callback, closure: &Ident) -> TokenStream {
        let site = &self.site;
        let arguments = callback.parameters.iter().filter_map(|parameter| self.convert_passed(id, callback, parameter));
        let call = quote_spanned!(site.at=> #closure(#(#arguments),*));
        let private = &site.private;
        if let Some((offered, _)) = callback.offered() {
            let (offer, taken, place) = (self.passed_owner(offered), site.local("taken"), self.place_of(id, offered));
            return quote_spanned!(site.at=> #private::offer::Offer::settle(&#offer, #call, #taken(), #place));
        }
        if callback.outs().next().is_some() {
            return self.fill_slots(id, callback, call);
        }
        let call = match &callback.given {
            Some(CallbackOwner { nullable: false, .. }) => quote_spanned!(site.at=> #private::Owned::into_raw(#call)),
            Some(CallbackOwner { nullable: true, .. }) => {
                let none = callback.result.as_ref().map(|ty| null(site, ty));
                quote_spanned!(site.at=> #private::Option::map_or(#call, #none, #private::Owned::into_raw))
            }
            None => call,
        };
        callback.parameters.iter().fold(call, |call, parameter| {
            let CallbackRole::Elements { returned: true, length, .. } = &parameter.role else { return call };
            let Some(length) = callback.parameters.get(*length) else { return call };
            let (private, length, place) = (&site.private, self.raw_local(length), self.place_of(id, parameter));
            quote_spanned!(site.at=> #private::callback::within(#call, #length, #place))
        })
    }

    /// What the closure returns.
    pub(crate) fn closure_result(&self, callback: &Callback, of_invocation: Option<&Lifetime>) -> Option<TokenStream> {
        let (site, private) = (&self.site, &self.site.private);
        if let Some(given) = &callback.given {
            return Some(self.owner_in_callback(given));
        }
        let result = callback.result.as_ref().map(ToTokens::to_token_stream);
        if callback.offered().is_some() {
            return Some(quote_spanned!(site.at=> #private::Result<(), #private::Refused<#of_invocation, #result>>));
        }
        self.filling_result(callback, of_invocation).or(result)
    }

    /// The lifetime of one invocation, where the closure returns something that has it.
    pub(crate) fn lifetime_of_invocation(&self, callback: &Callback) -> Option<Lifetime> {
        let lends = (0..callback.parameters.len()).any(|at| callback.is_lender(at));
        if callback.offered().is_none() && !lends {
            return None;
        }
        let (site, function) = (&self.site, self.function);
        let raw = function.parameters.iter().map(|parameter| &parameter.raw);
        let passed = callback.parameters.iter().map(|parameter| &parameter.raw);
        let types = quote_spanned!(site.at=> #(#raw,)* #(#passed,)*);
        let is_taken = |lifetime: &Lifetime| lifetime.ident == "c";
        let is_taken = function.lifetimes.iter().any(is_taken) || named_lifetimes(types).iter().any(is_taken);
        Some(Lifetime::new(if is_taken { "'__contract_call" } else { "'c" }, site.at))
    }

    /// What messages say of a parameter of a callback: of which function, which callback, which parameter.
    pub(crate) fn place_of(&self, id: ParameterId, parameter: &CallbackParameter) -> TokenStream {
        let names = [
            self.c_name().to_owned(),
            self.function[id].ident.unraw().to_string(),
            parameter.ident.unraw().to_string(),
        ];
        quote_spanned!(self.site.at=> #(#names),*)
    }

    /// What the closure gets for what C passes.
    fn convert_passed(
        &self,
        id: ParameterId,
        callback: &Callback,
        parameter: &CallbackParameter,
    ) -> Option<TokenStream> {
        let site = &self.site;
        let private = &site.private;
        let raw = self.raw_local(parameter);
        let is_mut = is_mut_pointer(&parameter.raw);
        let place = self.place_of(id, parameter);
        Some(match &parameter.role {
            CallbackRole::Data
            | CallbackRole::Unused
            | CallbackRole::Length { .. }
            | CallbackRole::Out(_)
            | CallbackRole::OutLength { .. } => return None,
            CallbackRole::Value(_) | CallbackRole::Unchecked(_) => raw.to_token_stream(),
            CallbackRole::Object { access, nullable, .. } | CallbackRole::Plain { access, nullable, .. } => {
                match (access, nullable) {
                    (Access::Shared, false) => {
                        quote_spanned!(site.at=> unsafe { #private::callback::lend(#raw, #place) })
                    }
                    (Access::Exclusive, false) => {
                        quote_spanned!(site.at=> unsafe { #private::callback::lend_mut(#raw, #place) })
                    }
                    (Access::Shared, true) => quote_spanned!(site.at=> unsafe { #raw.as_ref() }),
                    (Access::Exclusive, true) => quote_spanned!(site.at=> unsafe { #raw.as_mut() }),
                }
            }
            CallbackRole::Text { nullable } => {
                let text = quote_spanned!(site.at=> unsafe { #private::text::borrow(#raw.cast()) });
                if *nullable { text } else { quote_spanned!(site.at=> #private::callback::given(#text, #place)) }
            }
            CallbackRole::Elements { element, length, unit, access, nullable, .. } => {
                let length = callback.parameters.get(*length)?;
                let (count, length) = (site.local("count"), self.raw_local(length));
                let in_elements = (*unit == Unit::Bytes)
                    .then(|| quote_spanned!(site.at=> .map(#private::buffer::elements::<#element>)));
                let cast = match (access, is_mut) {
                    (Access::Exclusive, _) => quote_spanned!(site.at=> .cast()),
                    (Access::Shared, true) => quote_spanned!(site.at=> .cast_const().cast()),
                    (Access::Shared, false) => quote_spanned!(site.at=> .cast()),
                };
                let borrow = match access {
                    Access::Shared => quote_spanned!(site.at=> borrow),
                    Access::Exclusive => quote_spanned!(site.at=> borrow_mut),
                };
                let elements = quote_spanned! {site.at=>
                    #private::callback::given(
                        #private::Integer::to_usize(#length) #in_elements
                            .and_then(|#count| unsafe { #private::buffer::#borrow(#raw #cast, #count) }),
                        #place
                    )
                };
                if *nullable {
                    quote_spanned!(site.at=> if #raw.is_null() { #private::None } else { #private::Some(#elements) })
                } else {
                    elements
                }
            }
            CallbackRole::Consumed(owner) => {
                let local = self.passed_owner(parameter);
                match owner.nullable {
                    true => local.into_token_stream(),
                    false => quote_spanned!(site.at=> #private::callback::given(#local, #place)),
                }
            }
            CallbackRole::Offered { .. } => {
                let local = self.passed_owner(parameter);
                quote_spanned!(site.at=> unsafe { #private::offer::Offer::offered(&#local, #place) })
            }
            CallbackRole::Pointers { each, length, nullable } => {
                let length = callback.parameters.get(*length)?;
                let (count, length) = (site.local("count"), self.raw_local(length));
                let (core, each) = (&site.core, self.each_type(each));
                let name =
                    format!("{}::{}::{}", self.c_name(), self.function[id].ident.unraw(), parameter.ident.unraw());
                let pointers = quote_spanned! {site.at=>
                    #private::callback::given(
                        #private::Integer::to_usize(#length).and_then(|#count| unsafe {
                            #private::strukt::pointers::<#each>(#raw.cast::<*mut #core::ffi::c_void>(), #count, #name)
                        }),
                        #place
                    )
                };
                if *nullable {
                    quote_spanned!(site.at=> if #raw.is_null() { #private::None } else { #private::Some(#pointers) })
                } else {
                    pointers
                }
            }
        })
    }
}

/// The types that a callback's closure sees, as proofs are made of them.
pub(crate) fn passed_types(callback: &Callback) -> impl Iterator<Item = (&CallbackParameter, &Type)> {
    callback.parameters.iter().filter_map(|parameter| match &parameter.role {
        CallbackRole::Value(ty) | CallbackRole::Plain { ty, .. } => Some((parameter, ty)),
        CallbackRole::Elements { element, .. } => Some((parameter, element)),
        _ => None,
    })
}
