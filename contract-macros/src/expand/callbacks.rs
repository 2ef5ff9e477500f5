//! Closures that C calls: the function that C gets, the place where the closure stands meanwhile, and what a panic does.
//!
//! A wrapper that takes one is a block in a block: whatever leaves the inner one, the panic of a closure goes on after it,
//! when everything is settled.

use contract_model::ir::{
    Access, Callback, CallbackParameter, CallbackRole, CallingThreads, Keeper, OnPanic, ParameterId, Role, Scope,
    Threads, Unit,
};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use crate::tokens::{ToTokens, TokenStream, quote_spanned};
use super::failure::operand;
use super::functions::Wrapper;
use super::names::{is_mut_pointer, named_lifetimes, reference};
use super::paths::Site;
use super::raw::null;
use super::{Generated, allow};

impl Wrapper<'_> {
    /// The closure that the caller gives: `impl FnMut(&Row) -> c_int`.
    pub(crate) fn callback_type(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let bound = self.callback_bound(id, callback);
        quote_spanned!(self.site.at=> impl #bound)
    }

    /// What the closure is.
    fn callback_bound(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let core = &site.core;
        let arguments = callback.parameters.iter().filter_map(|parameter| self.closure_argument(parameter));
        let result = callback.result.as_ref().map(|ty| quote_spanned!(site.at=> -> #ty));
        let signature = quote_spanned!(site.at=> (#(#arguments),*) #result);
        let call = match (callback.data, callback.threads) {
            (None, _) => quote_spanned!(site.at=> #core::ops::Fn #signature + #core::marker::Copy),
            _ if self.is_shared(id, callback) => quote_spanned!(site.at=> #core::ops::Fn #signature),
            _ => quote_spanned!(site.at=> #core::ops::FnMut #signature),
        };
        let shared = self.is_shared(id, callback).then(|| quote_spanned!(site.at=> + #core::marker::Sync));
        match (callback.scope, callback.threads) {
            (Scope::UntilFreed { .. }, _) => quote_spanned!(site.at=> #call #shared + #core::marker::Send + 'static),
            (Scope::Call, CallingThreads::Any) => quote_spanned!(site.at=> #call + #core::marker::Send),
            (Scope::Call, _) => quote_spanned!(site.at=> #call #shared),
        }
    }

    /// Whether several threads may run the closure at once.
    fn is_shared(&self, id: ParameterId, callback: &Callback) -> bool {
        callback.threads == CallingThreads::Concurrent
            || (callback.is_kept() && self.keeper_threads(id) == Threads::SendSync)
    }

    /// The closures that stand on the stack of the wrapper.
    fn callbacks_of_call(&self) -> impl Iterator<Item = (ParameterId, &Callback)> {
        self.function.callbacks().filter(|(_, callback)| callback.scope == Scope::Call)
    }

    /// What the closure gets for a parameter of the function that C calls.
    fn closure_argument(&self, parameter: &CallbackParameter) -> Option<TokenStream> {
        let site = &self.site;
        let core = &site.core;
        Some(match &parameter.role {
            CallbackRole::Data | CallbackRole::Unused | CallbackRole::Length { .. } => return None,
            CallbackRole::Value(ty) | CallbackRole::Unchecked(ty) => ty.to_token_stream(),
            CallbackRole::Object { ty, access, nullable } => {
                let (reference, view) = (reference(site, None, *access), site.view(ty));
                site.optional(*nullable, quote_spanned!(site.at=> #reference #view))
            }
            CallbackRole::Plain { ty, access, nullable } => {
                let reference = reference(site, None, *access);
                site.optional(*nullable, quote_spanned!(site.at=> #reference #ty))
            }
            CallbackRole::Text { nullable } => site.optional(*nullable, quote_spanned!(site.at=> &#core::ffi::CStr)),
            CallbackRole::Elements { element, access, nullable, .. } => {
                let reference = reference(site, None, *access);
                site.optional(*nullable, quote_spanned!(site.at=> #reference [#element]))
            }
        })
    }

    /// Where the closure, or its panic, is while C runs.
    fn cell(&self, id: ParameterId) -> Ident {
        self.site.local_of("cell", &self.function[id].ident)
    }

    /// The function that gives the function that C calls.
    fn called(&self, id: ParameterId) -> Ident {
        self.site.local_of("called", &self.function[id].ident)
    }

    /// What guards the closure.
    pub(crate) fn guard_type(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let moves = callback.is_kept() && self.keeper_threads(id) != Threads::Bound;
        let guard = match callback.threads {
            _ if self.is_shared(id, callback) => "Shared",
            CallingThreads::Own if !moves => "Alone",
            _ => "Anywhere",
        };
        let (guard, module) = (Ident::new(guard, site.at), Ident::new(module_of(callback), site.at));
        quote_spanned!(site.at=> #private::#module::#guard)
    }

    /// A body whose closures stand around it: `body` gets to its end, or is left by `break`, and then panics go on.
    pub(crate) fn around_callbacks(&self, body: &TokenStream, gives_value: bool, never_returns: bool) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        if self.removes {
            return body.clone();
        }
        let functions = self.function.callbacks().map(|(id, callback)| self.expand_called(id, callback));
        let mut cells = Vec::new();
        let mut resumes = Vec::new();
        for (id, callback) in self.callbacks_of_call() {
            let (cell, given) = (self.cell(id), &self.function[id].ident);
            if callback.data.is_some() {
                cells.push(quote_spanned!(site.at=> let #cell = #private::callback::CallCell::new(#given);));
            } else {
                cells.push(quote_spanned!(site.at=> let #cell = #private::stateless::Frame::new();));
            }
            let place = self.place_type(callback);
            resumes.push(quote_spanned!(site.at=> #place::resume(#cell);));
        }
        if never_returns || cells.is_empty() {
            return quote_spanned!(site.at=> #(#functions)* #(#cells)* #body);
        }
        let label = self.leaves_body.get().then(|| {
            let label = self.body_label();
            quote_spanned!(site.at=> #label:)
        });
        let outcome = site.local("outcome");
        if gives_value {
            quote_spanned! {site.at=>
                #(#functions)*
                #(#cells)*
                let #outcome = #label { #body };
                #(#resumes)*
                #outcome
            }
        } else {
            quote_spanned!(site.at=> #(#functions)* #(#cells)* #label { #body } #(#resumes)*)
        }
    }

    /// The runtime's type of what stands around the call.
    fn place_type(&self, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        match callback.data {
            Some(_) => quote_spanned!(site.at=> #private::callback::CallCell),
            None => quote_spanned!(site.at=> #private::stateless::Frame),
        }
    }

    fn body_label(&self) -> Lifetime {
        Lifetime::new("'__contract_body", self.site.at)
    }

    /// What leaves the wrapper: everything after its closures have been looked after.
    pub(crate) fn leave_with(&self, value: &TokenStream) -> TokenStream {
        let site = &self.site;
        if self.callbacks_of_call().next().is_none() {
            return quote_spanned!(site.at=> return #value);
        }
        self.leaves_body.set(true);
        let label = self.body_label();
        quote_spanned!(site.at=> break #label #value)
    }

    /// What C gets: the function, or the closure's address.
    pub(crate) fn convert_callback(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let private = &site.private;
        if self.removes && matches!(function[id].role, Role::UserData { .. } | Role::Callback(_)) {
            return Some(self.bind(id, null(site, &function[id].raw)));
        }
        let value = match &function[id].role {
            Role::UserData { of } if function[*of].stored.is_some() => {
                let held = self.held(*of);
                quote_spanned!(site.at=> #private::kept_callback::address(&#held))
            }
            Role::UserData { of } => {
                let cell = self.cell(*of);
                quote_spanned!(site.at=> #private::callback::CallCell::address(&#cell))
            }
            Role::Callback(callback) => {
                let called = self.called(id);
                let given = if callback.is_kept() {
                    self.held(id).into_token_stream()
                } else if callback.data.is_some() {
                    self.cell(id).into_token_stream()
                } else {
                    function[id].ident.to_token_stream()
                };
                quote_spanned!(site.at=> #private::From::from(#called(&#given)))
            }
            _ => return None,
        };
        Some(self.bind(id, value))
    }

    /// Marks the time during which C calls closures that have no place of their own.
    ///
    /// SAFETY of `enter`: what it returns is dropped with the body, and bodies end in the order of their calls.
    pub(crate) fn enter_frames(&self) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let without_data = self.callbacks_of_call().filter(|(_, callback)| callback.data.is_none());
        without_data
            .map(|(id, _)| {
                let (cell, entered) = (self.cell(id), site.local_of("entered", &self.function[id].ident));
                quote_spanned!(site.at=> let #entered = unsafe { #private::stateless::Frame::enter(&#cell) };)
            })
            .collect()
    }

    /// After a success: the closure has taken the place of the one that C had before, which is dropped when the body is left.
    ///
    /// SAFETY of `put`: the node is that of the closure that was stored right after the call; C has taken that, or NULL,
    /// instead of the one before (the contract as annotated).
    pub(crate) fn replace_closures(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let slot = self.c_name();
        let replaced = function.callbacks().filter(|(_, callback)| callback.has_slot()).filter_map(|(id, _)| {
            let Some(Keeper::Parameter(keeper)) = function[id].retained else { return None };
            let given = self.given(keeper);
            let replaced = site.local_of("replaced", &function[id].ident);
            let node =
                if self.removes { quote_spanned!(site.at=> #private::None) } else { self.node(id).into_token_stream() };
            // Two callbacks of one function are two slots.
            let slot = format!("{slot} {}", id.position());
            Some(quote_spanned! {site.at=>
                let #replaced = unsafe { #private::kept_callback::put(&mut *#given, #node, #slot) };
            })
        });
        replaced.collect()
    }

    /// The local that says which of the values beside the owner the closure is.
    pub(crate) fn node(&self, id: ParameterId) -> Ident {
        self.site.local_of("node", &self.function[id].ident)
    }

    /// A function whose type parameter is the closure, that gives the one that C calls.
    ///
    /// SAFETY of `call`: C passes on the address of the cell, which stands around the call of C's function, and calls on
    /// the threads that the clause says; what it lends is as the clauses of the parameters say (the contract as annotated).
    fn expand_called(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let Site { private, .. } = site;
        let called = self.called(id);
        let (closure, inner) = (site.local("Closure"), site.local("call"));
        let bound = self.callback_bound(id, callback);
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
        let lifetimes = named_lifetimes(quote_spanned!(site.at=> #bound #raw));
        let generics = quote_spanned!(site.at=> <#(#lifetimes,)* #closure: #bound>);
        let inputs = callback.parameters.iter().map(|parameter| {
            let ty = &parameter.raw;
            match parameter.role {
                CallbackRole::Unused => quote_spanned!(site.at=> _: #ty),
                _ => {
                    let name = self.raw_local(parameter);
                    quote_spanned!(site.at=> #name: #ty)
                }
            }
        });
        let result = callback.result.as_ref().map(|ty| quote_spanned!(site.at=> -> #ty));
        let fallback = match &callback.on_panic {
            OnPanic::Nothing => quote_spanned!(site.at=> #private::callback::nothing),
            OnPanic::Abort => quote_spanned!(site.at=> #private::callback::abort),
            OnPanic::Return(value) => {
                let value = operand(site, value);
                quote_spanned!(site.at=> || #value)
            }
        };
        let (local, run_it) = (site.local("closure"), site.local("run"));
        let run = self.run_closure(id, callback, &local);
        let guard = self.guard_type(id, callback);
        let module = Ident::new(module_of(callback), site.at);
        let shared = self.is_shared(id, callback);
        let data = callback.parameters.iter().find(|parameter| matches!(parameter.role, CallbackRole::Data));
        let call = match (data, shared) {
            (None, _) => quote_spanned!(site.at=> #private::stateless::call::<#closure, _>(#fallback, #run_it)),
            (Some(data), true) => {
                let data = self.raw_local(data);
                quote_spanned!(site.at=> #private::#module::call_shared::<#closure, _, _>(#data, #fallback, #run_it))
            }
            (Some(data), false) => {
                let data = self.raw_local(data);
                quote_spanned!(site.at=> #private::#module::call::<#closure, #guard, _, _>(#data, #fallback, #run_it))
            }
        };
        let borrowed = match (callback.data, shared) {
            (None, _) => quote_spanned!(site.at=> #closure),
            (_, true) => quote_spanned!(site.at=> &#closure),
            _ => quote_spanned!(site.at=> &mut #closure),
        };
        let given = if callback.is_kept() {
            quote_spanned!(site.at=> #private::kept_callback::Held<#closure, #guard>)
        } else if callback.data.is_some() {
            quote_spanned!(site.at=> #private::callback::CallCell<#closure, #guard>)
        } else {
            closure.to_token_stream()
        };
        let allowed = allow(site, Generated::Called);
        quote_spanned! {site.at=>
            #allowed
            fn #called #generics(_: &#given) -> #pointer {
                unsafe #abi fn #inner #generics(#(#inputs),*) #result {
                    let #run_it = |#local: #borrowed| #run;
                    unsafe { #call }
                }
                #inner::<#closure>
            }
        }
    }

    /// The local that holds what C passes.
    fn raw_local(&self, parameter: &CallbackParameter) -> Ident {
        self.site.local_of("raw", &parameter.ident)
    }

    /// The closure's call, with what C passes converted. Here C may turn out to have broken its word, which is a panic like one of
    /// the closure's.
    fn run_closure(&self, id: ParameterId, callback: &Callback, closure: &Ident) -> TokenStream {
        let site = &self.site;
        let arguments = callback.parameters.iter().filter_map(|parameter| self.convert_passed(id, callback, parameter));
        quote_spanned!(site.at=> #closure(#(#arguments),*))
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
        let names = [
            self.c_name().to_owned(),
            self.function[id].ident.unraw().to_string(),
            parameter.ident.unraw().to_string(),
        ];
        let place = quote_spanned!(site.at=> #(#names),*);
        Some(match &parameter.role {
            CallbackRole::Data | CallbackRole::Unused | CallbackRole::Length { .. } => return None,
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
            CallbackRole::Elements { element, length, unit, access, nullable } => {
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
        })
    }
}

/// The runtime's module for closures of this scope.
fn module_of(callback: &Callback) -> &'static str {
    match callback.scope {
        Scope::Call => "callback",
        Scope::UntilFreed { .. } => "kept_callback",
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
