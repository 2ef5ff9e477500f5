//! Foreign types: the zero-sized views, and what the runtime is told of them.

use contract_model::docs;
use contract_model::ir::{Counting, Fate, ForeignType, FunctionId, Ownership, Threads, TypeId};
use quote::format_ident;
use syn::Lifetime;
use syn::ext::IdentExt;

use super::anchored::expand_family;
use super::attach::expand_slot;
use super::attributes::{cfg_of, inherited};
use super::declared::{expand_alias, expand_told};
use super::functions::Wrapper;
use super::in_place::expand_in_place;
use super::names::{angle_brackets, with_static_lifetimes};
use super::parents::{Parent, parents_of};
use super::paths::{Context, Site};
use super::raw::{RawArgument, raw_call};
use super::remote::expand_remoted;
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// The views of a type.
pub(crate) fn expand_type(context: &Context<'_>, id: TypeId) -> TokenStream {
    let ty = &context.contract[id];
    let site = context.site(ty.ident.span());
    if ty.is_declared() {
        return expand_alias(&site, ty);
    }
    let section = docs::type_section(context.contract, id);
    let inherited = inherited(&site, &ty.carried, &section);
    let view = expand_view(&site, ty, &ty.rust_name, &ty.lifetimes, &inherited);
    let unique = context.has_unique_view(id).then(|| expand_unique_view(&site, id));
    quote_spanned!(site.at=> #view #unique)
}

/// What its views implement.
pub(crate) fn expand_implementations(context: &Context<'_>, id: TypeId) -> TokenStream {
    let site = context.site(context.contract[id].ident.span());
    if context.contract[id].is_declared() {
        return expand_close(&site, id); // by a free function of this block
    }
    let facts = expand_facts(&site, id);
    let counted = context.has_unique_view(id).then(|| expand_counted(&site, id));
    let duplicate = expand_duplicate(&site, id);
    let close = expand_close(&site, id);
    let threads = expand_threads(&site, id);
    let in_place = expand_in_place(&site, id);
    let family = expand_family(&site, id);
    let remoted = expand_remoted(&site, id);
    let over_sys = expand_over_sys(&site, id);
    let told = expand_told(&site, id);
    let slot = expand_slot(&site, id);
    quote_spanned! {site.at=>
        #slot #facts #counted #duplicate #in_place #close #threads #family #remoted #over_sys #told
    }
}

/// A zero-sized struct that safe code cannot make: it stands for an object of C behind a reference.
pub(crate) fn expand_view(
    site: &Site<'_>,
    ty: &ForeignType,
    name: &syn::Ident,
    lifetimes: &[Lifetime],
    inherited: &TokenStream,
) -> TokenStream {
    let Site { core, private, .. } = site;
    let visibility = &ty.visibility;
    let allowed = allow(site, Generated::View);
    let generics = angle_brackets(site, lifetimes.iter());
    let keeps = (!lifetimes.is_empty()).then(|| {
        quote_spanned!(site.at=> __contract_lifetimes: #core::marker::PhantomData<(#(#core::cell::Cell<&#lifetimes ()>,)*)>,)
    });
    quote_spanned! {site.at=>
        #inherited
        #[repr(C)]
        #allowed
        #visibility struct #name #generics {
            __contract_opaque: #private::Opaque,
            #keeps
        }
    }
}

/// What the type is to the runtime.
fn expand_facts(site: &Site<'_>, id: TypeId) -> TokenStream {
    let Site { core, private, .. } = site;
    let ty = &site.contract()[id];
    let view = site.view_elided(id);
    let name = ty.ident.unraw().to_string();
    let free = match (ty.free(), ty.ownership) {
        (Some(free), _) => site.marker(free, None),
        // With a mistake in the block, what is said to own it may be the mistake.
        (None, _) if site.context.stubs => quote_spanned!(site.at=> #private::Unknown),
        (None, _) => quote_spanned!(site.at=> #private::NotOwned),
    };
    // SAFETY of `ForeignType`: size 0, alignment 1, an `Opaque` in it and private fields only (`expand_view`);
    // invariant by `Cell`; `Send` and `Sync` as `expand_threads` says; `free` frees it, by the contract as annotated.
    // SAFETY of `Exclusive`: no `up_ref`, no `counted`; that no other owner exists is the contract as annotated.
    let exclusive = (ty.ownership != Ownership::LentOnly && !ty.is_counted()).then(|| {
        quote_spanned! {site.at=>
            #[automatically_derived]
            unsafe impl #private::Exclusive for #view {}
        }
    });
    let rust_name = ty.rust_name.unraw().to_string();
    let (generics, keeper, kept) = kept_list(site, id);
    quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::ForeignType for #keeper {
            type Free = #free;
            type Kept = #kept;
            const NAME: &'static #core::primitive::str = #name;
        }
        #exclusive
        #[automatically_derived]
        impl #core::fmt::Debug for #view {
            fn fmt(&self, f: &mut #core::fmt::Formatter<'_>) -> #core::fmt::Result {
                #private::debug_view(#rust_name, self, f)
            }
        }
    }
}

/// Which type of a `-sys` crate the view stands for.
fn expand_over_sys(site: &Site<'_>, id: TypeId) -> Option<TokenStream> {
    let private = &site.private;
    // Of the C type only pointers are made.
    let path = with_static_lifetimes(site.contract()[id].path.as_ref()?.to_token_stream());
    let view = site.view_elided(id);
    Some(quote_spanned! {site.at=>
        #[automatically_derived]
        impl #private::sys::OverSys for #view {
            type C = #path;
        }
    })
}

/// What lives beside an object of the type: the lifetimes to declare, the type with them, and the list.
fn kept_list(site: &Site<'_>, id: TypeId) -> (TokenStream, TokenStream, TokenStream) {
    let private = &site.private;
    let ty = &site.contract()[id];
    let view = site.view_elided(id);
    // With a mistake in the block, that the type keeps something may be the mistake.
    if !ty.keeps_values || site.context.stubs {
        return (TokenStream::new(), view, quote_spanned!(site.at=> ()));
    }
    let threads = if ty.threads == Threads::Bound {
        quote_spanned!(site.at=> #private::Stays)
    } else {
        quote_spanned!(site.at=> #private::Moves)
    };
    let Some(position) = ty.keeps() else {
        return (TokenStream::new(), view, quote_spanned!(site.at=> #private::KeptList<'static, #threads>));
    };
    let elided = Lifetime::new("'_", site.at);
    let one = |(at, own)| if at == position { own } else { &elided };
    let view = site.view_with(id, ty.lifetimes.iter().enumerate().map(one));
    let own = ty.lifetimes.get(position);
    (quote_spanned!(site.at=> <#own>), view, quote_spanned!(site.at=> #private::KeptList<#own, #threads>))
}

/// The name of the view behind `Unique`.
pub(crate) fn unique_view_name(ty: &ForeignType) -> syn::Ident {
    format_ident!("{}Unique", ty.rust_name.unraw(), span = ty.rust_name.span())
}

/// The view of one that nobody else holds.
fn expand_unique_view(site: &Site<'_>, id: TypeId) -> TokenStream {
    let ty = &site.contract()[id];
    let name = unique_view_name(ty);
    let cfg = cfg_of(site.context, &ty.carried);
    let about = format!(
        " A [`{}`] that nobody else holds yet: a [`Unique`]({}) derefs to it, for what C allows only then.",
        ty.rust_name.unraw(),
        documented_path(site, "Unique"),
    );
    expand_view(site, ty, &name, &ty.lifetimes, &quote_spanned!(site.at=> #(#cfg)* #[doc = #about]))
}

fn expand_counted(site: &Site<'_>, id: TypeId) -> TokenStream {
    let private = &site.private;
    let ty = &site.contract()[id];
    let name = unique_view_name(ty);
    let generics = angle_brackets(site, ty.lifetimes.iter());
    let counted = site.view_with(id, ty.lifetimes.iter());
    // SAFETY of `Counted`: `free` drops one count, by the contract as annotated; the view is made as the others are;
    // `unique` functions give no `&X` (checked); `send` without `sync` on a counted type is refused (checked).
    quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::Counted for #counted {
            type UniqueView = #name #generics;
        }
    }
}

/// The path of a public type of the facade, for a link in the documentation.
pub(crate) fn documented_path(site: &Site<'_>, name: &str) -> String {
    let facade: String = site.context.facade.to_string().split_whitespace().collect();
    format!("{facade}::{name}")
}

/// A second owner: by counting up, or else by a deep copy.
fn expand_duplicate(site: &Site<'_>, id: TypeId) -> TokenStream {
    let Ownership::Owned { counting, dup, .. } = site.contract()[id].ownership else { return TokenStream::new() };
    let by = match (counting, dup) {
        (Counting::UpRef(up_ref), _) => up_ref,
        (Counting::Single | Counting::Counted, Some(dup)) => dup,
        (Counting::Single | Counting::Counted, None) => return TokenStream::new(),
    };
    let counts = matches!(counting, Counting::UpRef(_));
    let alternatives = site.contract().alternatives(by).iter();
    alternatives
        .map(|&by| match (&site.contract()[by].failure, counts) {
            (None, true) => expand_count_up(site, id, by),
            (None, false) => expand_copy(site, id, by),
            (Some(_), _) => expand_try_duplicate(site, id, by, counts),
        })
        .collect()
}

/// The conditions of an implementation that exists because of a function.
fn cfg_of_function(site: &Site<'_>, function: FunctionId) -> TokenStream {
    let cfg = &site.contract()[function].carried.cfg;
    quote_spanned!(site.at=> #(#cfg)*)
}

/// `up_ref` that cannot fail.
fn expand_count_up(site: &Site<'_>, id: TypeId, up_ref: FunctionId) -> TokenStream {
    let Site { core, .. } = site;
    let function = &site.contract()[up_ref];
    let Some(object) = function.parameters.first() else { return TokenStream::new() };
    let local = site.local("object");
    // Over a `-sys` crate it is cast on, to a type of that.
    let cast = site.contract().block.sys.is_none().then(|| quote_spanned!(site.at=> .cast()));
    let pointer = quote_spanned!(site.at=> #local.as_ptr() #cast);
    let call = raw_call(site, up_ref, [RawArgument { value: pointer, ty: &object.raw }]);
    let result = function.raw_result.as_ref().map(|_| quote_spanned!(site.at=> let _ =));
    // SAFETY: live, by the caller; that `up_ref` may be called on it and adds a count is the contract as annotated.
    let body = if site.context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        quote_spanned! {site.at=>
            #result unsafe { #call };
            #local
        }
    };
    let local_type = quote_spanned!(site.at=> #core::ptr::NonNull<Self>);
    expand_duplicating(site, id, up_ref, &quote_spanned!(site.at=> #local: #local_type), &body)
}

/// `dup` that cannot fail.
fn expand_copy(site: &Site<'_>, id: TypeId, dup: FunctionId) -> TokenStream {
    let Site { core, private, .. } = site;
    let local = site.local("object");
    let copy = site.local("duplicate");
    // SAFETY: live and lent shared, by the caller; the result is a new object with an owner of its own.
    let body = if site.context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        let nested = Wrapper::nested(site.context, dup, &copy).expand();
        quote_spanned! {site.at=>
            #nested
            let #local = #private::Owned::into_raw(#copy(unsafe { #core::ptr::NonNull::as_ref(&#local) }));
            unsafe { #core::ptr::NonNull::new_unchecked(#local) }
        }
    };
    expand_duplicating(site, id, dup, &quote_spanned!(site.at=> #local: #core::ptr::NonNull<Self>), &body)
}

fn expand_duplicating(
    site: &Site<'_>,
    id: TypeId,
    by: FunctionId,
    parameter: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let Site { core, alloc, private, .. } = site;
    let view = site.view_elided(id);
    let cfg = cfg_of_function(site, by);
    // SAFETY of `CountUp`: the result is owned anew, by the contract as annotated; `send` without `sync` on a counted
    // type, and a keeper that could be duplicated, are refused (checked).
    quote_spanned! {site.at=>
        #cfg
        #[automatically_derived]
        unsafe impl #private::CountUp for #view {
            #[inline]
            unsafe fn duplicate(#parameter) -> #core::ptr::NonNull<Self> {
                #body
            }
        }
        #cfg
        #[automatically_derived]
        impl #alloc::borrow::ToOwned for #view {
            type Owned = #private::Owned<Self>;
            #[inline]
            fn to_owned(&self) -> #private::Owned<Self> {
                #private::Owned::duplicate(self)
            }
        }
    }
}

/// `up_ref` or `dup` that may fail.
fn expand_try_duplicate(site: &Site<'_>, id: TypeId, by: FunctionId, counts: bool) -> TokenStream {
    let Site { core, private, .. } = site;
    let view = site.view_elided(id);
    let cfg = cfg_of_function(site, by);
    let object = site.local("object");
    let call = site.local("duplicate");
    let wrapper = Wrapper::nested(site.context, by, &call);
    let error = wrapper.error_type();
    let visibility = &site.contract()[id].visibility;
    let (pattern, pointer) = if counts {
        (quote_spanned!(site.at=> ()), quote_spanned!(site.at=> #object))
    } else {
        let owner = site.local("owner");
        let pointer = quote_spanned! {site.at=> {
            let #object = #private::Owned::into_raw(#owner);
            unsafe { #core::ptr::NonNull::new_unchecked(#object) }
        }};
        (quote_spanned!(site.at=> #owner), pointer)
    };
    let failure = site.local("failure");
    let unused = allow(site, Generated::Asked);
    let body = if site.context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        let nested = wrapper.expand();
        quote_spanned! {site.at=>
            #nested
            match #call(unsafe { #core::ptr::NonNull::as_ref(&#object) }) {
                #private::Ok(#pattern) => #private::Ok(#pointer),
                #private::Err(#failure) => #private::Err(#failure),
            }
        }
    };
    // SAFETY of `TryDuplicate`: as for `CountUp`.
    quote_spanned! {site.at=>
        #cfg
        #[automatically_derived]
        unsafe impl #private::TryDuplicate for #view {
            type Error = #error;
            #[inline]
            unsafe fn try_duplicate(#object: #core::ptr::NonNull<Self>) -> #private::Result<#core::ptr::NonNull<Self>, #error> {
                #body
            }
        }
        #cfg
        #[automatically_derived]
        #unused
        impl #view {
            /// Makes an owner of a lent object, which may fail.
            ///
            /// # Errors
            ///
            /// Whatever the contract of the C function calls a failure.
            #[inline]
            #visibility fn try_to_owned(&self) -> #private::Result<#private::Owned<Self>, #error> {
                #private::Owned::try_duplicate(self)
            }
        }
    }
}

/// `Owned::close`, for each free function that says whether it worked.
fn expand_close(site: &Site<'_>, id: TypeId) -> TokenStream {
    let contract = site.contract();
    let own: Vec<FunctionId> =
        contract[id].free().into_iter().flat_map(|free| contract.alternatives(free)).copied().collect();
    let fallible = contract.releases.iter().filter(|release| contract[release.function].failure.is_some());
    let others = fallible.filter(|release| contract.is_ended_by(id, release));
    let others = others.map(|release| release.function).filter(|function| !own.contains(function));
    let (own, others) = (own.iter().map(|&free| (free, false)), others.map(|free| (free, true)));
    own.chain(others)
        .filter(|&(free, _)| contract[free].failure.is_some())
        .map(|(free, is_other)| expand_close_with(site, id, free, is_other))
        .collect()
}

/// `is_other`: it is not the free function of the type, and so part of the type of its owners.
fn expand_close_with(site: &Site<'_>, id: TypeId, free: FunctionId, is_other: bool) -> TokenStream {
    let Site { private, .. } = site;
    let view = site.view_elided(id);
    let cfg = cfg_of_function(site, free);
    let (owner, close) = (site.local("owner"), site.local("close"));
    let marker = is_other.then(|| site.marker(free, None));
    let trait_argument = marker.as_ref().map(|marker| quote_spanned!(site.at=> <#marker>));
    let owner_argument = marker.map(|marker| quote_spanned!(site.at=> , #marker));
    // The object that comes back is `Self`, whatever the lifetimes in its declaration are called.
    let kind = site.owner_name(id, is_other);
    let owned = quote_spanned!(site.at=> #private::#kind<Self #owner_argument>);
    let wrapper = Wrapper::closing(site.context, free, &close, id);
    let error = wrapper.error_type();
    let failed = match site.contract().release(free).and_then(|release| release.on_failure) {
        Some(Fate::Success) => quote_spanned!(site.at=> #private::Rejected<#error, #owned>),
        Some(Fate::Always) | None => error,
    };
    let body = if site.context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        let nested = wrapper.expand();
        let owner = if kind == "Owned" {
            quote_spanned!(site.at=> #private::ManuallyDrop::into_inner(#owner))
        } else {
            owner.to_token_stream()
        };
        quote_spanned! {site.at=>
            #nested
            #close(#owner)
        }
    };
    if kind != "Owned" {
        return quote_spanned! {site.at=>
            #cfg
            #[automatically_derived]
            impl #private::in_place::CloseInPlace<#owned> for #view {
                type Failed = #failed;
                #[inline]
                fn close(#owner: #owned) -> #private::Result<(), #failed> {
                    #body
                }
            }
        };
    }
    // SAFETY of `Close`: the wrapper calls the free function once, and gives the object back if it survived.
    quote_spanned! {site.at=>
        #cfg
        #[automatically_derived]
        unsafe impl #private::Close #trait_argument for #view {
            type Failed = #failed;
            #[inline]
            unsafe fn close(#owner: #private::ManuallyDrop<#owned>) -> #private::Result<(), #failed> {
                #body
            }
        }
    }
}

/// `Send` and `Sync`, as C documents them, and if the parents allow it.
fn expand_threads(site: &Site<'_>, id: TypeId) -> TokenStream {
    let Site { core, .. } = site;
    let ty = &site.contract()[id];
    if ty.threads == Threads::Bound {
        return TokenStream::new();
    }
    let view = site.view_elided(id);
    let parents = parents_of(site.contract(), id);
    let implement = |marker: TokenStream| {
        // Of a declared type it is stated in the proofs, in its own words.
        let seen = parents.iter().filter(|parent| !site.contract()[parent.ty].is_declared());
        let bounds = seen.map(|parent| parent_bound(site, parent, &marker));
        // SAFETY of `Send`, `Sync`: what C documents, by the contract as annotated; and the parents, by the bounds.
        quote_spanned! {site.at=>
            #[automatically_derived]
            unsafe impl #marker for #view where #(#bounds,)* {}
        }
    };
    let send = implement(quote_spanned!(site.at=> #core::marker::Send));
    let sync = (ty.threads == Threads::SendSync).then(|| implement(quote_spanned!(site.at=> #core::marker::Sync)));
    quote_spanned!(site.at=> #send #sync)
}

/// A bound that names no lifetime of the type: a parent that stays on its thread is an error at the declaration.
fn parent_bound(site: &Site<'_>, parent: &Parent, marker: &TokenStream) -> TokenStream {
    let lifetimes = vec![Lifetime::new("'static", site.at); site.contract()[parent.ty].lifetimes.len()];
    let view = site.view_with(parent.ty, lifetimes.iter());
    let lent = Lifetime::new("'__contract_lent", site.at);
    let reference = super::names::reference(site, Some(&lent), parent.access);
    quote_spanned!(site.at=> for<#lent> #reference #view: #marker)
}
