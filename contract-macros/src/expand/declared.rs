//! Types that another block declares: an alias here, and what is told and asked of them.

use contract_model::docs;
use contract_model::ir::{Access, ForeignType, Threads, TypeId};
use contract_model::{Assumed, Assumption};
use syn::Lifetime;

use super::attributes::inherited;
use super::names::{angle_brackets, reference};
use super::paths::{Context, Site};
use super::{Generated, allow};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// `type X<'a> = path::X<'a>;`
pub(crate) fn expand_alias(site: &Site<'_>, ty: &ForeignType) -> TokenStream {
    let Some(path) = &ty.path else { return TokenStream::new() };
    if is_beside(path, &ty.rust_name) {
        return TokenStream::new(); // it is there under this name
    }
    let inherited = inherited(site, &ty.carried, &docs::declared_section(ty));
    let allowed = allow(site, Generated::View);
    let (visibility, name) = (&ty.visibility, &ty.rust_name);
    let generics = angle_brackets(site, ty.lifetimes.iter());
    quote_spanned! {site.at=>
        #inherited
        #allowed
        #visibility type #name #generics = #path;
    }
}

/// Whether a type is declared in the same module, under the same name: `self::X`.
fn is_beside(path: &syn::Path, name: &syn::Ident) -> bool {
    let words: Vec<&syn::Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
    matches!(words.as_slice(), [first, last] if *first == "self" && *last == name) && path.leading_colon.is_none()
}

/// What other blocks may ask of a type that this one declares.
pub(crate) fn expand_told(site: &Site<'_>, id: TypeId) -> TokenStream {
    let private = &site.private;
    let ty = &site.contract()[id];
    let generics = angle_brackets(site, ty.lifetimes.iter());
    let view = site.view_with(id, ty.lifetimes.iter());
    let lifetimes = lifetimes(site, ty);
    let memory = if ty.is_in_place() { quote_spanned!(site.at=> OfTheCaller) } else { quote_spanned!(site.at=> OfC) };
    let count = if ty.is_counted() { quote_spanned!(site.at=> Several) } else { quote_spanned!(site.at=> Single) };
    let holding =
        if site.context.holds(id) { quote_spanned!(site.at=> Data) } else { quote_spanned!(site.at=> Nothing) };
    let threads = match ty.threads {
        Threads::Bound => quote_spanned!(site.at=> Stays),
        Threads::Send => quote_spanned!(site.at=> Moves),
        Threads::SendSync => quote_spanned!(site.at=> Shared),
    };
    // SAFETY of `Facts`: they are those of the contract as annotated; who keeps what is the answer of the checks.
    quote_spanned! {site.at=>
        #[automatically_derived]
        unsafe impl #generics #private::declared::Facts for #view {
            type Lifetimes = #lifetimes;
            type Memory = #private::declared::#memory;
            type Count = #private::declared::#count;
            type Holding = #private::declared::#holding;
            type Threads = #private::declared::#threads;
        }
    }
}

/// What this block needs of the types that it names: each with its key, and what to state.
pub(crate) fn statements<'c>(context: &'c Context<'c>) -> Vec<(&'c contract_model::ir::Carried, String, TokenStream)> {
    let contract = context.contract;
    let declared = contract.type_ids().filter(|&id| contract[id].is_declared()).map(|id| {
        let ty = &contract[id];
        let site = context.site(ty.ident.span());
        let (private, check) = (&site.private, site.local("lifetimes"));
        let (generics, lifetimes) = (angle_brackets(&site, ty.lifetimes.iter()), lifetimes(&site, ty));
        let view = named(&site, ty, ty.lifetimes.iter());
        let statement = quote_spanned! {site.at=> {
            const fn #check #generics() {
                #private::declared::has_lifetimes::<#view, #lifetimes>();
            }
            #check
        }};
        (&ty.carried, format!("lifetimes {}", ty.rust_name), statement)
    });
    let assumed = contract_model::assumptions(contract);
    let assumed = assumed.into_iter().map(|assumption| {
        let statement = expand_assumption(context, &assumption);
        (assumption.carried, statement.to_string(), statement)
    });
    declared.chain(assumed).collect()
}

/// `(Lifetime<'a>, Lifetime<'b>,)`
fn lifetimes(site: &Site<'_>, ty: &ForeignType) -> TokenStream {
    let private = &site.private;
    let lifetimes = ty.lifetimes.iter();
    quote_spanned!(site.at=> (#(#private::declared::Lifetime<#lifetimes>,)*))
}

/// A type with all its lifetimes `'static`, for a statement of facts that do not depend on them; reported where they are
/// needed.
fn view(site: &Site<'_>, id: TypeId) -> TokenStream {
    let ty = &site.contract()[id];
    let lifetime = Lifetime::new("'static", site.at);
    named(site, ty, ty.lifetimes.iter().map(|_| &lifetime))
}

/// A type, reported where it is needed.
fn named<'l>(site: &Site<'_>, ty: &ForeignType, lifetimes: impl Iterator<Item = &'l Lifetime>) -> TokenStream {
    let arguments = angle_brackets(site, lifetimes);
    let mut name = ty.rust_name.clone();
    name.set_span(name.span().located_at(site.at));
    quote_spanned!(site.at=> #name #arguments)
}

fn expand_assumption(context: &Context<'_>, assumption: &Assumption<'_>) -> TokenStream {
    let site = &context.site(assumption.span);
    let private = &site.private;
    let ty = view(site, assumption.ty);
    let of = |name: &str| {
        let name = syn::Ident::new(name, site.at);
        quote_spanned!(site.at=> #private::declared::#name::<#ty>)
    };
    match assumption.fact {
        Assumed::Allocated => of("is_allocated"),
        Assumed::Uncounted => of("is_uncounted"),
        Assumed::Counted => of("is_counted"),
        Assumed::Holds => of("holds"),
        Assumed::HoldsNothing => of("holds_nothing"),
        Assumed::Second => of("keeps_nothing"),
        Assumed::Apart => of("is_apart"),
        Assumed::Send => of("moves"),
        Assumed::SendSync => of("is_shared"),
        Assumed::Along(other, access) => {
            let other = view(site, other);
            let lifetime = Lifetime::new("'static", site.at);
            let lent = access.map(|access: Access| reference(site, Some(&lifetime), access));
            let lent = lent.map(|lent| lent.to_token_stream());
            quote_spanned!(site.at=> #private::declared::goes_along::<#ty, #lent #other>)
        }
    }
}
