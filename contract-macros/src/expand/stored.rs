//! `retained(…, owned)`: a value that the caller hands over. It is boxed before its address is taken, once; after the call
//! it is stored beside the owner of the object that keeps it, whatever became of the call. In between nothing drops it.

use contract_model::ir::{
    Access, Buffer, Consumed, Fate, ForeignUse, Keeper, ParameterId, Place, Pointee, Reference, Role, Shape, Threads,
};
use proc_macro2::Ident;
use syn::Lifetime;

use super::functions::Wrapper;
use super::names::reference;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The type of a value that is handed over: `impl AsRef<[T]> + 'data`, `impl AsRef<CStr> + 'data`, `Owned<T>`.
    pub(crate) fn stored_type(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let core = &site.core;
        let parameter = &function[id];
        let lifetime = parameter.stored.as_ref()?;
        if let Role::Callback(callback) = &parameter.role {
            return Some(self.callback_type(id, callback));
        }
        let moves = self.keeper_moves(id).then(|| quote_spanned!(site.at=> + #core::marker::Send));
        let ty = match &parameter.role {
            Role::Reference(Reference { to: Pointee::Foreign(object), .. }) => {
                let private = &site.private;
                let (view, owner) = (site.view(object), site.owner_name(object.id, false));
                let free =
                    (owner == "Owned").then(|| quote_spanned!(site.at=> , impl #private::Release<#view> + #lifetime));
                quote_spanned!(site.at=> #private::#owner<#view #free>)
            }
            Role::Buffer(Buffer { access: Access::Exclusive, .. }) => {
                let lent = self.lent_of_stored(id);
                quote_spanned!(site.at=> impl #core::convert::AsMut<#lent> #moves + #lifetime)
            }
            _ => {
                let lent = self.lent_of_stored(id);
                quote_spanned!(site.at=> impl #core::convert::AsRef<#lent> #moves + #lifetime)
            }
        };
        Some(site.optional(is_nullable(&parameter.role), ty))
    }

    /// What C gets the address of: `[T]` or `CStr`.
    fn lent_of_stored(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let core = &site.core;
        match &function[id].role {
            Role::Buffer(Buffer { element, .. }) => quote_spanned!(site.at=> [#element]),
            _ => quote_spanned!(site.at=> #core::ffi::CStr),
        }
    }

    /// Whether what keeps it may move to another thread.
    fn keeper_moves(&self, id: ParameterId) -> bool {
        self.keeper_threads(id) != Threads::Bound
    }

    /// On which threads what keeps it may be.
    pub(crate) fn keeper_threads(&self, id: ParameterId) -> Threads {
        let function = self.function;
        let object = match function[id].retained {
            Some(Keeper::Parameter(keeper)) => match &function[keeper].role {
                Role::Out(out) => out.value.object(),
                role => role.object(),
            },
            Some(Keeper::Result) => function.result.object(),
            Some(Keeper::Forever) | None => None,
        };
        object.map_or(Threads::Bound, |object| self.site.contract()[object.id].threads)
    }

    /// `&mut Owned<Y, impl Release<Y>>`, for the object that a value is kept in: whichever function frees it.
    pub(crate) fn keeper_type(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let (object, _) = self.keeper_object(id)?;
        let Role::Reference(Reference { lifetime, access, .. }) = &function[id].role else { return None };
        let (view, owner) = (site.view(&object), site.owner_name(object.id, false));
        let reference = reference(site, lifetime.as_ref(), *access);
        let free = (owner == "Owned").then(|| quote_spanned!(site.at=> , impl #private::Release<#view>));
        Some(quote_spanned!(site.at=> #reference #private::#owner<#view #free>))
    }

    /// The type of an object that a value is kept in, every lifetime of it named; and which of them are new.
    pub(crate) fn keeper_object(&self, id: ParameterId) -> Option<(ForeignUse, Vec<Lifetime>)> {
        let Role::Reference(Reference { to: Pointee::Foreign(object), .. }) = &self.function[id].role else {
            return None;
        };
        self.function.takes_owner_of(id).then(|| self.named_object(id, object))
    }

    pub(crate) fn held(&self, id: ParameterId) -> Ident {
        self.site.local_of("held", &self.function[self.first_together(id)].ident)
    }

    /// Whether a value is handed over here, to be stored, or to C; not where it stands in the place of another one.
    pub(crate) fn is_held(&self, id: ParameterId) -> bool {
        let parameter = &self.function[id];
        let is_held = parameter.stored.is_some() || self.is_kept(id);
        is_held && !self.removes && !self.function.stands_beside(id)
    }

    /// Before anything else: the value gets its address, and the parameter becomes what that lends.
    ///
    /// SAFETY of `lend`: asked once; what is lent is used by C, which has it no longer than the object that keeps it (the
    /// contract as annotated), and the value is dropped after that.
    pub(crate) fn hold(&self, id: ParameterId) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        let ident = &parameter.ident;
        if let Some(callback) = parameter.role.callback().filter(|_| self.is_held(id)) {
            return self.hold_closure(id, callback);
        }
        if !self.is_held(id) || matches!(parameter.role, Role::Reference(_)) {
            return TokenStream::new();
        }
        let held = self.held(id);
        let exclusive = matches!(&parameter.role, Role::Buffer(buffer) if buffer.access == Access::Exclusive);
        let nullable = is_nullable(&parameter.role);
        let (hold, lend) = match (exclusive, nullable) {
            (false, false) => ("hold", "lend"),
            (true, false) => ("hold", "lend_mut"),
            (false, true) => ("hold_nullable", "lend_nullable"),
            (true, true) => ("hold_nullable", "lend_mut_nullable"),
        };
        let (hold, lend) = (Ident::new(hold, site.at), Ident::new(lend, site.at));
        let lent = self.lent_of_stored(id);
        let mutable = exclusive.then(|| quote_spanned!(site.at=> mut));
        let ty = site.optional(nullable, quote_spanned!(site.at=> & #mutable #lent));
        quote_spanned! {site.at=>
            let mut #held = #private::kept::#hold(#ident);
            let #ident: #ty = unsafe { #private::kept::#lend(&mut #held) };
        }
    }

    /// An owner that is handed over: C gets the address of its object.
    pub(crate) fn convert_stored_object(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let super::paths::Site { core, private, .. } = site;
        let parameter = &function[id];
        let Role::Reference(Reference { to: Pointee::Foreign(object), nullable, .. }) = &parameter.role else {
            return None;
        };
        parameter.stored.as_ref()?;
        let owner = site.owner_name(object.id, false);
        let (ident, raw, held) = (&parameter.ident, &parameter.raw, self.held(id));
        let (hold, address) = if *nullable {
            let as_ptr = quote_spanned!(site.at=> #private::#owner::as_ptr);
            (
                quote_spanned!(site.at=> hold_nullable),
                quote_spanned!(site.at=> #private::Option::as_ref(&#held).map_or(#core::ptr::null_mut(), #as_ptr)),
            )
        } else {
            (quote_spanned!(site.at=> hold), quote_spanned!(site.at=> #private::#owner::as_ptr(&#held)))
        };
        Some(quote_spanned! {site.at=>
            let #held = #ident;
            let #ident: #raw = #address;
            let #held = #private::kept::#hold(#held);
        })
    }

    /// The owner of what keeps: C gets the address of its object.
    pub(crate) fn convert_keeper(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let private = &site.private;
        self.keeper_type(id)?;
        let (ident, raw, given) = (&function[id].ident, &function[id].raw, self.given(id));
        let owner = site.owner_name(function[id].role.object()?.id, false);
        Some(quote_spanned! {site.at=>
            let #given = #ident;
            let #ident: #raw = #private::#owner::as_ptr(#given);
        })
    }

    /// So that nothing drops it while C may have it.
    pub(crate) fn take_held_apart(&self, id: ParameterId) -> Option<TokenStream> {
        let site = &self.site;
        let private = &site.private;
        if !self.is_held(id) {
            return None;
        }
        let held = self.held(id);
        Some(quote_spanned!(site.at=> let #held = #private::ManuallyDrop::new(#held);))
    }

    /// Right after the call, whatever became of it: what is kept by an object that was there already.
    pub(crate) fn store_held(&self) -> TokenStream {
        let ids = self.function.parameters_with_ids();
        ids.filter(|(id, _)| self.is_held(*id))
            .filter_map(|(id, parameter)| match parameter.retained {
                Some(Keeper::Parameter(keeper)) if self.function.takes_owner_of(keeper) => {
                    let given = self.given(keeper);
                    matches!(self.function[keeper].role, Role::Reference(_))
                        .then(|| self.keep_in(id, &quote_spanned!(self.site.at=> &mut *#given)))
                }
                _ => None,
            })
            .collect()
    }

    /// What is kept by an object that the call made: once that has an owner, in `local`.
    pub(crate) fn store_beside_made(&self, place: Place, local: &Ident, optional: bool) -> Option<TokenStream> {
        let site = &self.site;
        let private = &site.private;
        let owner = site.local("owner");
        let target = if optional { owner.to_token_stream() } else { quote_spanned!(site.at=> &mut #local) };
        let stores: Vec<TokenStream> =
            self.function.stored_in(place).filter(|id| self.is_held(*id)).map(|id| self.keep_in(id, &target)).collect();
        if stores.is_empty() {
            return None;
        }
        Some(if optional {
            quote_spanned!(site.at=> if let #private::Some(#owner) = &mut #local { #(#stores)* })
        } else {
            quote_spanned!(site.at=> #(#stores)*)
        })
    }

    fn keep_in(&self, id: ParameterId, owner: &TokenStream) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let held = self.held(id);
        let keep = if is_nullable(&self.function[id].role) { "keep_nullable" } else { "keep" };
        let keep = Ident::new(keep, site.at);
        quote_spanned!(site.at=> #private::kept::#keep(#owner, #held);)
    }

    /// Whether the call ends an object beside which values live, and when that is certain.
    pub(crate) fn ends_keeper(&self) -> Option<(ParameterId, Option<Fate>)> {
        let contract = self.site.contract();
        if self.closes.is_none() && contract.release(self.id).is_none() {
            return None;
        }
        self.function.parameters_with_ids().find_map(|(id, parameter)| {
            let Role::Consumed(consumed @ Consumed { nullable: false, on, .. }) = &parameter.role else { return None };
            let keeps = match &*self.consumed_shape(consumed) {
                Shape::Object(object) => contract[object.id].keeps_values,
                _ => false,
            };
            keeps.then_some((id, *on))
        })
    }

    /// Takes what lived beside an object that is gone, to be dropped when the wrapper is left.
    ///
    /// SAFETY of `take`: the free function was called, and did not refuse.
    pub(crate) fn take_kept(&self, after_decision: bool) -> Option<TokenStream> {
        let site = &self.site;
        let private = &site.private;
        let (id, on) = self.ends_keeper()?;
        let (kept, given) = (site.local("kept"), self.given(id));
        let is_now = (on == Some(Fate::Success)) == after_decision;
        is_now.then(|| quote_spanned!(site.at=> let #kept = unsafe { #private::kept::take(&mut #given) };))
    }
}

fn is_nullable(role: &Role) -> bool {
    match role {
        Role::Reference(reference) => reference.nullable,
        Role::Text { nullable, .. } => *nullable,
        Role::Buffer(buffer) => buffer.nullable,
        _ => false,
    }
}
