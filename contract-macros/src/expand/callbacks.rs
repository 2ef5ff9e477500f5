//! Closures that C calls: their types, the place where a closure stands meanwhile, and what a panic does.
//!
//! A wrapper that takes one is a block in a block: whatever leaves the inner one, the panic of a closure goes on after it,
//! when everything is settled.

use contract_model::ir::{Access, Callback, CallingThreads, Keeper, ParameterId, Role, Scope, Threads};
use proc_macro2::Ident;
use syn::Lifetime;

use super::functions::Wrapper;
use super::raw::null;
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
    pub(crate) fn callback_bound(&self, id: ParameterId, callback: &Callback) -> TokenStream {
        let site = &self.site;
        let core = &site.core;
        let of_invocation = self.lifetime_of_invocation(callback);
        let arguments = callback.parameters.iter().enumerate().filter_map(|(at, parameter)| {
            let lent = of_invocation.as_ref().filter(|_| callback.is_lender(at) || parameter.role.is_offered());
            self.closure_argument(parameter, lent)
        });
        let result = self.closure_result(callback, of_invocation.as_ref());
        let result = result.map(|ty| quote_spanned!(site.at=> -> #ty));
        let binder = of_invocation.as_ref().map(|lifetime| quote_spanned!(site.at=> for<#lifetime>));
        let signature = quote_spanned!(site.at=> (#(#arguments),*) #result);
        let call = match (callback.is_stateless(), callback.scope) {
            (true, _) => quote_spanned!(site.at=> #binder #core::ops::Fn #signature + #core::marker::Copy),
            (_, Scope::Once { .. }) => quote_spanned!(site.at=> #binder #core::ops::FnOnce #signature),
            _ if self.is_shared(id, callback) || !self.company(id).is_empty() => {
                quote_spanned!(site.at=> #binder #core::ops::Fn #signature)
            }
            _ => quote_spanned!(site.at=> #binder #core::ops::FnMut #signature),
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
    pub(crate) fn module(&self, id: ParameterId) -> Ident {
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
