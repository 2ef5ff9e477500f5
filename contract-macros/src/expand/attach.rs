//! `#[attach]`: what the runtime calls to make a slot for user data, fill it and look into it.

use crate::tokens::{ToTokens, TokenStream, quote_spanned};
use contract_model::ir::{FunctionId, ParameterId, Role, SlotCall, TypeId};
use proc_macro2::Ident;
use quote::format_ident;

use super::asked::differs;
use super::functions::Wrapper;
use super::names::is_mut_pointer;
use super::paths::Site;
use super::raw::RawArgument;

/// The slot of a type, if it has one.
pub(crate) fn expand_slot(site: &Site<'_>, id: TypeId) -> TokenStream {
    let Some(attach) = site.contract()[id].attach.filter(|_| !site.context.stubs) else { return TokenStream::new() };
    let super::paths::Site { core, private, .. } = site;
    let view = site.view_elided(id);
    let contract = site.contract();
    let Some(index) = contract[attach.index].raw_result.as_ref() else { return TokenStream::new() };
    let (object, number, data) = (site.local("object"), site.local("index"), site.local("data"));
    let slot = Locals { object: &object, number: &number, data: &data };
    let (ends, calls) = expand_calls(site, [attach.index, attach.set]);
    let make = slot.call(site, attach.index, &calls);
    let set = slot.call(site, attach.set, &calls);
    let get = slot.call(site, attach.get, &calls);
    let made = match answer(site, attach.index, &number) {
        Some(succeeded) => quote_spanned!(site.at=> if #succeeded { #private::Some(#number) } else { #private::None }),
        None => quote_spanned!(site.at=> #private::Some(#number)),
    };
    let answered = site.local("answer");
    let done = match answer(site, attach.set, &answered) {
        Some(succeeded) => quote_spanned!(site.at=> let #answered = unsafe { #set }; #succeeded),
        None if contract[attach.set].raw_result.is_some() => quote_spanned!(site.at=> let _ = unsafe { #set }; true),
        None => quote_spanned!(site.at=> unsafe { #set }; true),
    };
    let constness = contract[attach.get].raw_result.as_ref().filter(|ty| !is_mut_pointer(ty));
    let constness = constness.map(|_| quote_spanned!(site.at=> .cast_mut()));
    let (unused_object, unused_data) =
        (quote_spanned!(site.at=> *mut Self), quote_spanned!(site.at=> *mut #core::ffi::c_void));
    // SAFETY of `Slot`: the three functions take the object, the number and the data, and nothing else that is open, by
    // `check::attach`; that they make, fill and read one slot of each object, which nothing else uses, and that C calls
    // the function at the end of an object, and the other one for a copy, is the contract as annotated.
    // SAFETY of the calls: `object` is live, by the caller.
    quote_spanned! {site.at=>
        #ends
        #[automatically_derived]
        unsafe impl #private::attached::Slot for #view {
            type Index = #index;
            fn place() -> &'static #private::attached::Place<#index> {
                static PLACE: #private::attached::Place<#index> = #private::attached::Place::new();
                &PLACE
            }
            fn make() -> #private::Option<#index> {
                let #number = unsafe { #make };
                #made
            }
            unsafe fn set(#object: #unused_object, #number: #index, #data: #unused_data) -> #core::primitive::bool {
                #done
            }
            unsafe fn get(#object: #unused_object, #number: #index) -> #unused_data {
                unsafe { #get } #constness
            }
        }
    }
}

/// Whether a function has succeeded with this answer, if that can be told.
fn answer(site: &Site<'_>, id: FunctionId, answer: &Ident) -> Option<TokenStream> {
    site.contract()[id].failure.as_ref().map(|failure| differs(site, answer, &failure.test))
}

/// The functions that C calls with what is in the slot, and how each is called by whose parameter it is.
fn expand_calls(site: &Site<'_>, of: [FunctionId; 2]) -> (TokenStream, Vec<(FunctionId, ParameterId, Ident)>) {
    let mut functions = TokenStream::new();
    let mut names = Vec::new();
    for id in of {
        for (at, parameter) in site.contract()[id].parameters_with_ids() {
            let Role::OfSlot(call) = &parameter.role else { continue };
            let name = site.local(&format!("of_slot_{}", names.len()));
            functions.extend(expand_call(site, call, &name));
            names.push((id, at, name));
        }
    }
    (functions, names)
}

fn expand_call(site: &Site<'_>, call: &SlotCall, name: &Ident) -> TokenStream {
    let private = &site.private;
    let data = site.local("data");
    let inputs = call.inputs.iter().enumerate().map(|(at, ty)| {
        if at == call.data { quote_spanned!(site.at=> #data: #ty) } else { quote_spanned!(site.at=> _: #ty) }
    });
    let abi = &call.abi;
    let result = call.result.as_ref().map(|ty| quote_spanned!(site.at=> -> #ty));
    let made = call.result.as_ref().map(|_| quote_spanned!(site.at=> 1));
    // SAFETY of `end`: C passes what is in the slot of an object that ends, which only `attach` has filled. Of `leave_out`:
    // C passes the address of what the slot of a copy will hold (the contract as annotated).
    let act = Ident::new(if call.is_copy { "leave_out" } else { "end" }, site.at);
    let cast = call.inputs.get(call.data).filter(|ty| !is_mut_pointer(ty));
    let cast = cast.map(|_| quote_spanned!(site.at=> .cast_mut()));
    let allowed = super::allow(site, super::Generated::Called);
    quote_spanned! {site.at=>
        #allowed
        unsafe #abi fn #name(#(#inputs),*) #result {
            unsafe { #private::attached::#act(#data #cast) };
            #made
        }
    }
}

/// What the three functions are given.
struct Locals<'a> {
    object: &'a Ident,
    number: &'a Ident,
    data: &'a Ident,
}

impl Locals<'_> {
    /// A call of one of them.
    fn call(&self, site: &Site<'_>, id: FunctionId, calls: &[(FunctionId, ParameterId, Ident)]) -> TokenStream {
        let private = &site.private;
        let function = &site.contract()[id];
        let wrapper = Wrapper::nested(site.context, id, &format_ident!("unused"));
        let mut open = function.open_parameters();
        wrapper.fill_call(id, |_| {
            let (at, own) = open.next()?;
            let local = match &own.role {
                Role::OfSlot(own_call) => {
                    let (_, _, name) = calls.iter().find(|(of, place, _)| *of == id && *place == at)?;
                    let pointer = &own_call.pointer;
                    let value = quote_spanned!(site.at=> #private::From::from(#name as #pointer));
                    return Some(RawArgument { value, ty: &own.raw });
                }
                Role::Reference(_) => self.object,
                Role::Unchecked(_) => self.data,
                _ => return Some(RawArgument { value: self.number.to_token_stream(), ty: &own.raw }),
            };
            let constness = (!is_mut_pointer(&own.raw)).then(|| quote_spanned!(site.at=> .cast_const()));
            Some(RawArgument { value: quote_spanned!(site.at=> #local #constness .cast()), ty: &own.raw })
        })
    }
}
