//! Free functions: a marker type for each, by which the type of an owner names what ends it.

use contract_model::docs;
use contract_model::ir::{
    Abi, Fate, FunctionId, Parameter, Release, ReleaseArgument, Released, Role, Shape, TypeId, Unit,
};
use proc_macro2::Span;

use super::attributes::{block_cfg, cfg_of};
use super::failure::result_test;
use super::paths::{Context, Site};
use super::raw::{RawArgument, elide_lifetimes, function_address, null, raw_call};
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// The markers of free functions. They stand in modules and are imported by glob: two blocks of one module may free
/// with the same function, and only who then writes its bare name has to say which one is meant.
pub(crate) fn expand_markers(context: &Context<'_>, releases: &[&Release]) -> TokenStream {
    let site = context.site(Span::mixed_site());
    let (allowed, import) = (allow(&site, Generated::Marker), allow(&site, Generated::Import));
    let modules = context.marker_visibilities.iter().enumerate().map(|(position, visibility)| {
        let here = releases.iter().filter(|release| context.marker_position(release.function) == Some(position));
        let markers = here.map(|release| expand_marker(context, release));
        let module = context.marker_module(position, site.at);
        let (outer, inner) = (block_cfg(context), block_cfg(context));
        quote_spanned! {site.at=>
            #(#outer)*
            #allowed
            mod #module {
                #import
                use super::*;
                #(#markers)*
            }
            #(#inner)*
            #import
            #visibility use #module::*;
        }
    });
    let lending =
        releases.iter().filter_map(|release| Some(expand_lending_marker(context, release, release.parent()?)));
    modules.chain(lending).collect()
}

/// A marker that can be made out of nothing, where its function frees memory: owners of memory have one in them.
fn expand_marker(context: &Context<'_>, release: &Release) -> TokenStream {
    let function = &context.contract[release.function];
    let site = context.site(function.ident.span());
    let cfg = &function.carried.cfg;
    let about = docs::release_section(context.contract, release);
    let name = &function.ident;
    let made = (!matches!(release.released, Released::Foreign(_))).then(|| {
        quote_spanned! {site.at=>
            #(#cfg)*
            impl #name {
                #[doc(hidden)]
                #[inline]
                pub const fn __contract_new() -> Self {
                    Self { __contract_private: [] }
                }
            }
        }
    });
    quote_spanned! {site.at=>
        #(#cfg)*
        #[doc = #about]
        #[repr(C)]
        pub struct #name {
            __contract_private: [*mut (); 0],
        }
        #made
    }
}

/// A marker that lends the parent which its function wants again.
fn expand_lending_marker(context: &Context<'_>, release: &Release, parent: TypeId) -> TokenStream {
    let function = &context.contract[release.function];
    let site = context.site(function.ident.span());
    let core = &site.core;
    let cfg = cfg_of(context, &function.carried);
    let about = docs::release_section(context.contract, release);
    let allowed = allow(&site, Generated::Marker);
    let (visibility, name) = (&release.visibility, &function.ident);
    let lifetimes = vec![syn::Lifetime::new("'static", site.at); context.contract[parent].lifetimes.len()];
    let parent = site.view_with(parent, lifetimes.iter());
    quote_spanned! {site.at=>
        #(#cfg)*
        #[doc = #about]
        #allowed
        #visibility struct #name<'lender> {
            __contract_parent: &'lender #parent,
            __contract_private: #core::marker::PhantomData<*mut ()>,
        }
    }
}

/// How a free function frees.
pub(crate) fn expand_release(context: &Context<'_>, release: &Release) -> TokenStream {
    let site = context.site(context.contract[release.function].ident.span());
    let Site { core, private, .. } = &site;
    let memory = match &release.released {
        Released::Foreign(id) => {
            return expand_object(&site, release, &TokenStream::new(), &site.view_elided(*id));
        }
        Released::Bytes => expand_memory_of(&site, release, &site.byte()),
        Released::Texts => expand_memory(&site, release, None, &quote_spanned!(site.at=> #private::CText)),
        Released::Objects(id) => {
            let view = site.view_elided(*id);
            expand_memory(&site, release, None, &quote_spanned!(site.at=> *mut #view))
        }
        Released::Plain(ty) => expand_memory_of(&site, release, &ty.to_token_stream()),
        Released::Anything => {
            // Nothing tells the length of an object, or its parent.
            let is_told_enough = !release
                .arguments
                .iter()
                .any(|argument| matches!(argument, ReleaseArgument::Length(_) | ReleaseArgument::Parent(_)));
            let object = is_told_enough.then(|| {
                let generics = quote_spanned!(site.at=> <__ContractObject: #private::ForeignType>);
                expand_object(&site, release, &generics, &quote_spanned!(site.at=> __ContractObject))
            });
            let element = quote_spanned!(site.at=> __ContractElement);
            let memory = expand_memory(&site, release, Some(&element), &element);
            quote_spanned!(site.at=> #object #memory)
        }
    };
    // Out of nothing; one with a parent cannot be.
    let default = release.parent().is_none().then(|| {
        let marker = site.marker(release.function, None);
        quote_spanned! {site.at=>
            #[automatically_derived]
            impl #core::default::Default for #marker {
                #[inline]
                fn default() -> Self {
                    Self::__contract_new()
                }
            }
        }
    });
    quote_spanned!(site.at=> #default #memory)
}

/// Frees objects of a foreign type.
fn expand_object(site: &Site<'_>, release: &Release, generics: &TokenStream, object: &TokenStream) -> TokenStream {
    let Site { core, private, .. } = site;
    let marker = site.marker(release.function, None);
    let local = site.local("object");
    let (call, gone) = if site.context.stubs {
        (quote_spanned!(site.at=> loop {}), TokenStream::new())
    } else {
        (expand_call(site, release, &local, &quote_spanned!(site.at=> 0_usize)), expand_gone(site, release))
    };
    // SAFETY of `Release`: calls the free function once, with the object; that it then ends one ownership, and refuses
    // only where the contract says that it can, is the contract as annotated. `extern "C"` does not unwind, and
    // `C-unwind` is stopped.
    quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::Release<#object> for #marker {
            #[inline]
            unsafe fn release(#local: #core::ptr::NonNull<#object>) -> #private::Gone {
                #call
                #gone
            }
        }
    }
}

/// Frees text and elements; those of which C has written only some, too.
fn expand_memory_of(site: &Site<'_>, release: &Release, element: &TokenStream) -> TokenStream {
    let core = &site.core;
    let whole = expand_memory(site, release, None, element);
    let partly = expand_memory(site, release, None, &quote_spanned!(site.at=> #core::mem::MaybeUninit<#element>));
    quote_spanned!(site.at=> #whole #partly)
}

fn expand_memory(
    site: &Site<'_>,
    release: &Release,
    generic: Option<&TokenStream>,
    element: &TokenStream,
) -> TokenStream {
    let Site { core, private, .. } = site;
    let marker = site.marker(release.function, None);
    let (start, len) = (site.local("start"), site.local("len"));
    let generics = generic.map(|generic| quote_spanned!(site.at=> <#generic>));
    // A function that takes `void *` counts in bytes.
    let count = match (&release.released, generic) {
        (Released::Anything, Some(generic)) => quote_spanned!(site.at=> #len * #core::mem::size_of::<#generic>()),
        _ if counts_bytes(site, release) => quote_spanned!(site.at=> #len * #core::mem::size_of::<#element>()),
        _ => len.to_token_stream(),
    };
    let has_length = release.arguments.iter().any(|argument| matches!(argument, ReleaseArgument::Length(_)));
    let unused = (!has_length).then(|| quote_spanned!(site.at=> let _ = #len;));
    let call =
        if site.context.stubs { quote_spanned!(site.at=> loop {}) } else { expand_call(site, release, &start, &count) };
    // SAFETY of `ReleaseMemory`: as for `Release`; the marker is not `Send`, as nothing says that another thread may
    // free the memory.
    quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::ReleaseMemory<#element> for #marker {
            #[inline]
            unsafe fn release_memory(&mut self, #start: #core::ptr::NonNull<#element>, #len: #core::primitive::usize) {
                #unused
                #call
            }
        }
    }
}

/// Calls the free function on the object at `start`; leaves its result, if it is looked at, in `__contract_result`.
fn expand_call(site: &Site<'_>, release: &Release, start: &syn::Ident, count: &TokenStream) -> TokenStream {
    let Site { core, private, .. } = site;
    let function = &site.contract()[release.function];
    let mut before = TokenStream::new();
    let mut constants = TokenStream::new();
    for (argument, parameter) in release.arguments.iter().zip(&function.parameters) {
        let ident = &parameter.ident;
        let raw = elide_lifetimes(&parameter.raw);
        match argument {
            ReleaseArgument::Object if release.indirect => {
                let slot = site.local("slot");
                before.extend(quote_spanned!(site.at=> let mut #slot = #start.as_ptr().cast(); let #ident: #raw = &raw mut #slot;));
            }
            ReleaseArgument::Object => before.extend(quote_spanned!(site.at=> let #ident: #raw = #start.as_ptr().cast();)),
            ReleaseArgument::Fixed(_) if fixed_function(parameter).is_some() => {
                let address = fixed_function(parameter).map(|of| function_address(site, of, &parameter.raw));
                constants.extend(quote_spanned!(site.at=> let #ident: #raw = unsafe { #address };));
            }
            ReleaseArgument::Fixed(value) => constants.extend(quote_spanned!(site.at=> let #ident: #raw = #value;)),
            ReleaseArgument::Null => {
                let null = null(site, &parameter.raw);
                constants.extend(quote_spanned!(site.at=> let #ident: #raw = #null;));
            }
            // A length that C could not have said: the memory leaks.
            ReleaseArgument::Length(integer) => before.extend(quote_spanned! {site.at=>
                let #private::Some(#ident): #private::Option<#integer> = #private::Integer::from_usize(#count) else { return };
            }),
            ReleaseArgument::Parent(_) => before.extend(quote_spanned! {site.at=>
                let #ident: #raw = #core::ptr::from_ref(self.__contract_parent).cast_mut().cast();
            }),
        }
    }
    let arguments = function.parameters.iter().map(|parameter| {
        let ident = &parameter.ident;
        RawArgument { value: quote_spanned!(site.at=> #ident), ty: &parameter.raw }
    });
    let call = raw_call(site, release.function, arguments);
    let result = match (&function.raw_result, is_refusal_seen(site, release)) {
        (None, _) => TokenStream::new(),
        (Some(_), true) => {
            let result = site.local("result");
            quote_spanned!(site.at=> let #result =)
        }
        (Some(_), false) => quote_spanned!(site.at=> let _ =),
    };
    let guard = (site.contract().block.abi == Abi::CUnwind).then(|| {
        let guard = site.local("guard");
        (
            quote_spanned!(site.at=> let #guard = #private::panic::AbortOnUnwind;),
            quote_spanned!(site.at=> #private::forget(#guard);),
        )
    });
    let (set, unset) = guard.unzip();
    quote_spanned!(site.at=> #before #constants #set #result unsafe { #call }; #unset)
}

/// Whether the free function is told the length in bytes, of elements that may be larger.
fn counts_bytes(site: &Site<'_>, release: &Release) -> bool {
    site.contract()[release.function].parameters.iter().any(|parameter| match &parameter.role {
        Role::Consumed(consumed) => matches!(&consumed.shape, Shape::Buffer(buffer) if buffer.unit == Unit::Bytes),
        _ => false,
    })
}

/// The function of the block whose address a parameter always gets.
fn fixed_function(parameter: &Parameter) -> Option<FunctionId> {
    match parameter.role {
        Role::Fixed { function, .. } => function,
        _ => None,
    }
}

/// Whether the object may survive the call, and C says so.
fn is_refusal_seen(site: &Site<'_>, release: &Release) -> bool {
    release.on_failure == Some(Fate::Success) && site.contract()[release.function].failure.is_some()
}

fn expand_gone(site: &Site<'_>, release: &Release) -> TokenStream {
    let private = &site.private;
    let refused = match &site.contract()[release.function].failure {
        Some(failure) if is_refusal_seen(site, release) => result_test(site, &site.local("result"), &failure.test),
        _ => return quote_spanned!(site.at=> #private::Gone::Yes),
    };
    quote_spanned!(site.at=> if #refused { #private::Gone::No } else { #private::Gone::Yes })
}
