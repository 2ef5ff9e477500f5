//! Structs that the caller allocates: what the runtime is told of them, the memory that C fills, and its end.

use contract_model::ir::{Init, Out, Ownership, ParameterId, Role, Shape, TypeId};
use proc_macro2::Ident;

use super::functions::Wrapper;
use super::names::angle_brackets;
use super::paths::Site;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// The struct that the caller allocates.
pub(crate) fn expand_in_place(site: &Site<'_>, id: TypeId) -> TokenStream {
    let Site { core, private, .. } = site;
    let ty = &site.contract()[id];
    let (Ownership::InPlace { movable, .. }, Some(path)) = (ty.ownership, &ty.path) else { return TokenStream::new() };
    let generics = angle_brackets(site, ty.lifetimes.iter());
    let view = site.view_with(id, ty.lifetimes.iter());
    // With a mistake in the block, the path may be the mistake.
    let described = path.to_token_stream();
    let path = match ty.has_fields() {
        _ if site.context.stubs => quote_spanned!(site.at=> ()),
        true => layout_of(site, &described),
        false => described.clone(),
    };
    let initial = match &ty.init {
        _ if site.context.stubs => quote_spanned!(site.at=> loop {}),
        Init::Zeroed => quote_spanned!(site.at=> #core::mem::MaybeUninit::zeroed()),
        Init::Uninit => quote_spanned!(site.at=> #core::mem::MaybeUninit::uninit()),
        Init::Value(value) => quote_spanned!(site.at=> #core::mem::MaybeUninit::new(#value)),
    };
    // SAFETY of `CallerAllocated`: that `path` is the C struct, and that the function clears it and leaves its memory,
    // is the contract as annotated. SAFETY of `Movable`: `movable`, by the contract as annotated.
    let movable = movable.then(|| {
        quote_spanned! {site.at=>
            #[automatically_derived]
            unsafe impl #generics #private::in_place::Movable for #view {}
        }
    });
    let fields = (ty.has_fields() && !site.context.stubs).then(|| expand_fields(site, &generics, &view, &described));
    quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::in_place::CallerAllocated for #view {
            type Storage = #path;
            #[inline]
            fn initial() -> #core::mem::MaybeUninit<#path> {
                #initial
            }
        }
        #movable
        #fields
    }
}

/// The fields of a struct with a contract of its own, as C has them.
pub(crate) fn layout_of(site: &Site<'_>, path: &TokenStream) -> TokenStream {
    let private = site.private.relocated(site.at);
    quote_spanned!(site.at=> <#path as #private::strukt::Struct>::Layout)
}

/// The view lends that of the struct with its fields: at the same address, and for as long.
fn expand_fields(site: &Site<'_>, generics: &TokenStream, view: &TokenStream, path: &TokenStream) -> TokenStream {
    let Site { core, private, .. } = site;
    // SAFETY: both are views; the storage is the layout of the struct (`CallerAllocated`, just above).
    quote_spanned! {site.at=>
        #[automatically_derived]
        impl #generics #core::ops::Deref for #view {
            type Target = #path;
            #[inline]
            fn deref(&self) -> &Self::Target {
                unsafe { #private::strukt::fields(self) }
            }
        }
        #[automatically_derived]
        impl #generics #core::ops::DerefMut for #view {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                unsafe { #private::strukt::fields_mut(self) }
            }
        }
    }
}

impl Wrapper<'_> {
    /// Memory for a struct that C fills; if it does not, whatever leaves the wrapper gives it back.
    pub(crate) fn convert_in_place(&self, id: ParameterId, out: &Out) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let Some(ty) = out.value.object() else { return TokenStream::new() };
        let slot = self.slot(id);
        let view = site.view(ty);
        let kind = Ident::new(if site.contract()[ty.id].is_movable() { "InlineSlot" } else { "Slot" }, site.at);
        let kind = quote_spanned!(site.at=> #private::in_place::#kind);
        let bind = self.bind(id, quote_spanned!(site.at=> #kind::as_ptr(&#slot)));
        quote_spanned!(site.at=> let #slot = #kind::<#view>::new(); #bind)
    }

    /// Gives up the memory of structs that C has cleared: those that are gone however the call ended, or the others.
    pub(crate) fn give_back(&self, always: bool) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let cleared = self.function.parameters_with_ids().filter_map(|(id, parameter)| {
            let Role::Consumed(consumed) = &parameter.role else { return None };
            let shape = self.consumed_shape(consumed);
            let Shape::Object(ty) = &*shape else { return None };
            let is_in_place = site.contract()[ty.id].is_in_place() && self.consumed_free(consumed).is_none();
            (is_in_place && self.is_put_back(id) != always).then(|| self.given(id))
        });
        // SAFETY: cleared by the call, by the contract as annotated; taken apart, and used nowhere else.
        let cleared = cleared.map(|given| quote_spanned!(site.at=> unsafe { #private::in_place::cleared(#given) };));
        cleared.collect()
    }
}
