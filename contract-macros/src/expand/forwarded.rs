//! Methods of a second view of an object, which call those of the first: for those who may not know its lifetimes, or are
//! on another thread.

use contract_model::ir::{FunctionId, Safety, TypeId};
use proc_macro2::Ident;
use syn::Lifetime;
use syn::ext::IdentExt;

use super::attributes::{block_lints, cfg_of};
use super::functions::Wrapper;
use super::names::{angle_brackets, named_lifetimes};
use super::paths::Context;
use super::{Generated, allow};
use crate::tokens::{TokenStream, quote_spanned};

/// A method of the type, as one of `view`, which lacks the first `unknown` lifetimes of the type; `None` if one of these
/// has a part in it.
pub(crate) fn expand_forwarded(
    context: &Context<'_>,
    id: TypeId,
    function: FunctionId,
    view: &Ident,
    unknown: usize,
) -> Option<TokenStream> {
    let wrapper = Wrapper::of_view(context, function, unknown);
    let Wrapper { site, function, .. } = &wrapper;
    let receiver = function.receiver()?.role.object()?;
    let (hidden, known) = receiver.lifetimes.split_at_checked(unknown)?;
    let parts = wrapper.parts();
    let output = wrapper.output(&parts);
    let inputs = wrapper.inputs();
    let mut named = named_lifetimes(quote_spanned!(site.at=> #(#inputs)* #output));
    // Under a second name, too: `X<'a, 'a>` is a promise about the first.
    named.extend(known.iter().cloned());
    named.extend(function.outlives.iter().flat_map(|(long, short)| [long.clone(), short.clone()]));
    if hidden.iter().any(|lifetime| named.contains(lifetime) || lifetime.ident == "static") {
        return None;
    }
    let head = wrapper.head(output);
    let name = &function.name;
    let cfg = cfg_of(context, &function.carried);
    let lints = block_lints(context.contract);
    let allowed = allow(site, Generated::Wrapper);
    let stub = context.stubs.then(|| allow(site, Generated::Stub));
    let rest = &function.carried.rest;
    let about = format!(" As [`{}::{1}`](method@{0}::{1}).", context.contract[id].rust_name.unraw(), name.unraw());
    let generics = angle_brackets(site, wrapper.lifetimes_of_impl().iter());
    let target = angle_brackets(site, known.iter());
    let elided = Lifetime::new("'_", site.at);
    let object = site.view_with(id, std::iter::repeat_n(&elided, unknown).chain(known));
    let core = &site.core;
    let arguments = function.parameter_ids().filter(|&id| !wrapper.is_receiver(id) && wrapper.input_type(id).is_some());
    let arguments = arguments.map(|id| &function[id].ident);
    let body = if context.stubs {
        quote_spanned!(site.at=> loop {})
    } else {
        let cast = if function.receiver()?.role.is_exclusive() {
            quote_spanned!(site.at=> &mut *#core::ptr::from_mut(self).cast())
        } else {
            quote_spanned!(site.at=> &*#core::ptr::from_ref(self).cast())
        };
        // SAFETY of the cast: both are views of the same object; what the second one may do with it is the law of the
        // trait that leads there.
        let call = quote_spanned!(site.at=> <#object>::#name(unsafe { #cast }, #(#arguments),*));
        match function.safety {
            Safety::Unsafe => quote_spanned!(site.at=> unsafe { #call }),
            Safety::Safe => call,
        }
    };
    Some(quote_spanned! {site.at=>
        #(#cfg)*
        #(#lints)*
        #allowed
        impl #generics #view #target {
            #[doc = #about]
            #(#rest)*
            #stub
            #[inline]
            #[track_caller]
            #head {
                #body
            }
        }
    })
}
