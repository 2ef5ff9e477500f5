//! Closures that C calls: the function that C gets, the place where the closure stands meanwhile, and what a panic does.
//!
//! A wrapper that takes one is a block in a block: whatever leaves the inner one, the panic of a closure goes on after it,
//! when everything is settled.

use contract_model::ir::{
    Access, Callback, CallbackOwner, CallbackParameter, CallbackRole, CallingThreads, Each, Keeper, OnPanic,
    ParameterId, Role, Scope, Threads, Unit,
};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::failure::operand;
use super::functions::Wrapper;
use super::names::{is_mut_pointer, named_lifetimes, reference};
use super::raw::null;
use super::set_by::Pieces;
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The closure that the caller gives: `impl FnMut(&Row) -> c_int`.
    pub(crate) fn callback_type(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let bound = self.callback_bound(id, callback);
        if !callback.is_option() {
            return quote_spanned!(site.at=> impl #bound);
        }
        // Of no type in particular: so that the caller need not say which one is missing.
        let reference = if self.is_shared(id, callback) { Access::Shared } else { Access::Exclusive };
        let reference = super::names::reference(site, None, reference);
        site.optional(true, quote_spanned!(site.at=> #reference (dyn #bound)))
    }

    /// What the closure is.
    fn callback_bound(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let core = &site.core;
        let arguments = callback.parameters.iter().filter_map(|parameter| self.closure_argument(parameter));
        let result = match &callback.given {
            Some(given) => Some(self.owner_in_callback(given)),
            None => callback.result.as_ref().map(ToTokens::to_token_stream),
        };
        let result = result.map(|ty| quote_spanned!(site.at=> -> #ty));
        let signature = quote_spanned!(site.at=> (#(#arguments),*) #result);
        let call = match (callback.is_stateless(), callback.scope) {
            (true, _) => quote_spanned!(site.at=> #core::ops::Fn #signature + #core::marker::Copy),
            (_, Scope::Once { .. }) => quote_spanned!(site.at=> #core::ops::FnOnce #signature),
            _ if self.is_shared(id, callback) || !self.company(id).is_empty() => {
                quote_spanned!(site.at=> #core::ops::Fn #signature)
            }
            _ => quote_spanned!(site.at=> #core::ops::FnMut #signature),
        };
        let is_bound = callback.threads == CallingThreads::Registering;
        let shared = !is_bound && self.is_shared(id, callback);
        let shared = shared.then(|| quote_spanned!(site.at=> + #core::marker::Sync));
        let moves = !is_bound && (callback.is_kept() || callback.threads == CallingThreads::Any);
        let moves = moves.then(|| quote_spanned!(site.at=> + #core::marker::Send));
        let lasts = callback.is_kept().then(|| quote_spanned!(site.at=> + 'static));
        quote_spanned!(site.at=> #call #shared #moves #lasts)
    }

    /// Whether several threads may run the closure at once.
    pub(crate) fn is_shared(&self, id: ParameterId, callback: &Callback) -> bool {
        callback.threads == CallingThreads::Concurrent
            || callback.scope == Scope::Forever
            || callback.is_attached()
            || (callback.is_beside_owner() && self.keeper_threads(id) == Threads::SendSync)
    }

    /// Whether one thread calls the closure, and ends it.
    pub(crate) fn is_on_one_thread(&self, id: ParameterId, callback: &Callback) -> bool {
        let moves =
            callback.belongs_to_c() || (callback.is_beside_owner() && self.keeper_threads(id) != Threads::Bound);
        callback.threads == CallingThreads::Registering || (callback.threads == CallingThreads::Own && !moves)
    }

    /// The closures that stand on the stack of the wrapper; of those that stand together, the first.
    fn callbacks_of_call(&self) -> impl Iterator<Item = (ParameterId, &Callback)> {
        let first = self.function.callbacks().filter(|(id, _)| !self.function.stands_beside(*id));
        first.filter(|(_, callback)| callback.scope == Scope::Call)
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
            CallbackRole::Consumed(owner) => self.owner_in_callback(owner),
            CallbackRole::Pointers { each, nullable, .. } => {
                let (private, each) = (&site.private, self.each_type(each));
                site.optional(*nullable, quote_spanned!(site.at=> #private::Pointers<'_, #each>))
            }
            CallbackRole::Elements { element, access, nullable, .. } => {
                let reference = reference(site, None, *access);
                site.optional(*nullable, quote_spanned!(site.at=> #reference [#element]))
            }
        })
    }

    /// The owner of what changes hands in a callback.
    fn owner_in_callback(&self, owner: &CallbackOwner) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let view = site.view(&owner.ty);
        site.optional(owner.nullable, quote_spanned!(site.at=> #private::Owned<#view>))
    }

    /// Before anything else in the function that C calls: what C gives away has an owner, who frees it where the closure is
    /// not run.
    ///
    /// SAFETY of `from_nullable`: C gives the object up, which is live, or null (the contract as annotated).
    fn take_passed(&self, callback: &Callback) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        let owners = callback.parameters.iter().filter_map(|parameter| {
            let CallbackRole::Consumed(owner) = &parameter.role else { return None };
            let (local, raw, view) = (self.passed_owner(parameter), self.raw_local(parameter), site.view(&owner.ty));
            Some(quote_spanned! {site.at=>
                let #local = unsafe { #private::Owned::<#view>::from_nullable(#raw) };
            })
        });
        owners.collect()
    }

    /// The local that owns what C gives to the closure.
    fn passed_owner(&self, parameter: &CallbackParameter) -> Ident {
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

    /// Where the closure, or its panic, is while C runs.
    fn cell(&self, id: ParameterId) -> Ident {
        self.site.local_of("cell", &self.function[self.first_together(id)].ident)
    }

    /// The function that gives the function that C calls.
    pub(crate) fn called(&self, id: ParameterId) -> Ident {
        self.site.local_of("called", &self.function[id].ident)
    }

    /// What guards the closure.
    pub(crate) fn guard_type(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let guard = match callback.threads {
            _ if callback.scope == Scope::Forever => "Lasting",
            _ if self.is_shared(id, callback) || !self.company(id).is_empty() => "Shared",
            _ if self.is_on_one_thread(id, callback) => "Alone",
            _ => "Anywhere",
        };
        let (guard, module) = (Ident::new(guard, site.at), Ident::new(module_of(callback), site.at));
        let guard = quote_spanned!(site.at=> #private::#module::#guard);
        if callback.set_by.is_some() { quote_spanned!(site.at=> #private::set_data::Headed<#guard>) } else { guard }
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
        let mut ends = Vec::new();
        let are_several = self.callbacks_of_call().nth(1).is_some();
        for (id, callback) in self.callbacks_of_call() {
            let (cell, given) = (self.cell(id), self.placed(id));
            if callback.is_option() {
                cells.push(quote_spanned! {site.at=>
                    let #cell = #private::Option::map(#given, #private::callback::CallCell::new);
                });
                ends.push(quote_spanned!(site.at=> let #cell = #private::callback::ended(#cell);));
                resumes.push(quote_spanned!(site.at=> #private::callback::resume(#cell);));
                continue;
            }
            if !callback.is_stateless() {
                cells.push(quote_spanned!(site.at=> let #cell = #private::callback::CallCell::new(#given);));
            } else {
                cells.push(quote_spanned!(site.at=> let #cell = #private::stateless::Frame::new();));
            }
            // The first panic goes on; whatever the others have is dropped then.
            if are_several && !callback.is_stateless() {
                ends.push(quote_spanned!(site.at=> let #cell = #private::callback::CallCell::ended(#cell);));
                resumes.push(quote_spanned!(site.at=> #private::callback::Ended::resume(#cell);));
                continue;
            }
            let place = self.place_type(callback);
            resumes.push(quote_spanned!(site.at=> #place::resume(#cell);));
        }
        if never_returns || cells.is_empty() {
            return quote_spanned!(site.at=> #(#functions)* #(#cells)* #body);
        }
        let resumes = ends.into_iter().chain(resumes);
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
        match callback.is_stateless() {
            false => quote_spanned!(site.at=> #private::callback::CallCell),
            true => quote_spanned!(site.at=> #private::stateless::Frame),
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
        let is_of_closure = match &function[id].role {
            Role::UserData { .. } | Role::Callback(_) => true,
            Role::Destroy { of } => function[*of].role.callback().is_some(),
            _ => false,
        };
        if self.removes && is_of_closure {
            return Some(self.bind(id, null(site, &function[id].raw)));
        }
        let value = match &function[id].role {
            Role::UserData { of } if self.is_kept(*of) => {
                let module = self.module(*of);
                let held = self.held(*of);
                quote_spanned!(site.at=> #private::#module::address(&#held))
            }
            Role::UserData { of } if function[*of].role.callback().is_some_and(Callback::is_option) => {
                let cell = self.cell(*of);
                quote_spanned!(site.at=> #private::callback::address(&#cell))
            }
            Role::UserData { of } => {
                let cell = self.cell(*of);
                quote_spanned!(site.at=> #private::callback::CallCell::address(&#cell))
            }
            Role::Destroy { of } if function[*of].role.callback().is_some() => {
                let held = self.held(*of);
                quote_spanned!(site.at=> #private::From::from(#private::kept_callback::destroy(&#held)))
            }
            Role::Callback(callback) if callback.is_option() => {
                let (called, cell) = (self.called(id), self.cell(id));
                quote_spanned!(site.at=> #private::Option::map(#private::Option::as_ref(&#cell), #called))
            }
            Role::Callback(callback) => {
                let called = self.called(id);
                let given = if self.is_kept(id) {
                    self.held(id).into_token_stream()
                } else if !callback.is_stateless() {
                    self.cell(id).into_token_stream()
                } else {
                    function[id].ident.to_token_stream()
                };
                let field = callback.is_attached().then(|| quote_spanned!(site.at=> .0));
                quote_spanned!(site.at=> #private::From::from(#called(&#given) #field))
            }
            _ => return None,
        };
        Some(self.bind(id, value))
    }

    /// Whether the closure of this callback has an address that C keeps.
    pub(crate) fn is_kept(&self, id: ParameterId) -> bool {
        self.function[id].role.callback().is_some_and(|callback| callback.is_kept() && !callback.is_stateless())
    }

    /// The runtime's module for the closure of this callback.
    fn module(&self, id: ParameterId) -> Ident {
        Ident::new(self.function[id].role.callback().map_or("callback", module_of), self.site.at)
    }

    /// Before anything else: a closure that C keeps gets its address.
    pub(crate) fn hold_closure(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let (held, placed) = (self.held(id), self.placed(id));
        let module = self.module(id);
        if let Scope::Once { .. } = callback.scope {
            return quote_spanned!(site.at=> let #held = #private::#module::hold(#placed););
        }
        let guard = self.guard_type(id, callback);
        let node = callback.has_slot().then(|| {
            let node = self.node(id);
            quote_spanned!(site.at=> let #node = #private::kept_callback::node(&#held);)
        });
        quote_spanned!(site.at=> let #held = #private::#module::hold::<_, #guard>(#placed); #node)
    }

    /// Marks the time during which C calls closures that have no place of their own.
    ///
    /// SAFETY of `enter`: what it returns is dropped with the body, and bodies end in the order of their calls.
    pub(crate) fn enter_frames(&self) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let without_data = self.callbacks_of_call().filter(|(_, callback)| callback.is_stateless());
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
        let slots = function.callbacks().filter(|(id, callback)| callback.has_slot() && !function.stands_beside(*id));
        let replaced = slots.filter_map(|(id, _)| {
            let Some(Keeper::Parameter(keeper)) = function[id].retained else { return None };
            let given = self.given(keeper);
            let replaced = site.local_of("replaced", &function[id].ident);
            let node =
                if self.removes { quote_spanned!(site.at=> #private::None) } else { self.node(id).into_token_stream() };
            // Two callbacks of one function are two slots, and so are two declarations: what C keeps apart may hang on a
            // value that one of them fixes.
            let slot = format!("{} {}.{}", self.c_name(), self.id.position(), id.position());
            Some(quote_spanned! {site.at=>
                let #replaced = unsafe { #private::kept_callback::put(&mut *#given, #node, &#slot) };
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
    /// SAFETY of `call`: C passes on the address of the cell, which stands around the call of C's function, or is boxed and
    /// not ended before C calls for the last time, and it calls on the threads that the clause says; what it lends is as the clauses of the parameters say (the contract as annotated).
    fn expand_called(&self, id: ParameterId, callback: &Callback) -> TokenStream {
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
        let fallback = self.expand_otherwise(callback, &otherwise, result.as_ref());
        let run = self.run_closure(id, callback, &local);
        let taken = self.take_passed(callback);
        let guard = self.guard_type(id, callback);
        let is_once = matches!(callback.scope, Scope::Once { .. });
        let placed = self.placed_type(id);
        let shared = self.is_shared(id, callback) || !company.is_empty();
        let call = self.enter_closure(id, callback, &otherwise, &run_it);
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

    /// What C gets where there is no result of the closure's, as a function `otherwise`.
    fn expand_otherwise(&self, callback: &Callback, otherwise: &Ident, result: Option<&TokenStream>) -> TokenStream {
        let (site, private) = (&self.site, &self.site.private);
        // A function of its own: the value is safe code, and what stands around it is not.
        match &callback.on_panic {
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
        }
    }

    /// The local that holds what C passes.
    pub(crate) fn raw_local(&self, parameter: &CallbackParameter) -> Ident {
        self.site.local_of("raw", &parameter.ident)
    }

    /// The closure's call, with what C passes converted. Here C may turn out to have broken its word, which is a panic like one of
    /// the closure's.
    fn run_closure(&self, id: ParameterId, callback: &Callback, closure: &Ident) -> TokenStream {
        let site = &self.site;
        let arguments = callback.parameters.iter().filter_map(|parameter| self.convert_passed(id, callback, parameter));
        let call = quote_spanned!(site.at=> #closure(#(#arguments),*));
        let private = &site.private;
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

    /// What messages say of a parameter of a callback: of which function, which callback, which parameter.
    fn place_of(&self, id: ParameterId, parameter: &CallbackParameter) -> TokenStream {
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

/// The runtime's module for closures of this scope.
pub(crate) fn module_of(callback: &Callback) -> &'static str {
    match callback.scope {
        Scope::Call => "callback",
        Scope::UntilFreed { .. } | Scope::Notified { .. } => "kept_callback",
        Scope::Once { .. } => "once_callback",
        Scope::Forever => "lasting_callback",
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
