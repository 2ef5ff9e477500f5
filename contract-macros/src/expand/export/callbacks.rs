//! Functions of C's that an exported function is given: for the body, closures.

use contract_model::Spanned;
use contract_model::ir::Unit;
use contract_model::ir::export::{ExportRole, Given};
use contract_model::ir::export_callback::{Callable, CalledOn, ExportCallback, ExportPassed, PassedRole};
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::ext::IdentExt;

use super::ExportSite;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl ExportSite<'_> {
    /// The type of the closure: how it may be called, and where and how long it may be kept.
    pub(super) fn callable_type(&self, callback: &ExportCallback, at: Span) -> TokenStream {
        let private = &self.private;
        let callable = match callback.callable() {
            Callable::Fn => quote_spanned!(at=> Fn),
            Callable::FnMut => quote_spanned!(at=> FnMut),
            Callable::FnOnce => quote_spanned!(at=> FnOnce),
        };
        let inputs = callback.parameters.iter().filter_map(|passed| self.passed_type(passed));
        let output = callback.result.as_ref().map(|ty| quote_spanned!(at=> -> #ty));
        let threads = match callback.threads {
            CalledOn::Own => None,
            CalledOn::Any => Some(quote_spanned!(at=> + #private::core::marker::Send)),
            CalledOn::Several => {
                Some(quote_spanned!(at=> + #private::core::marker::Send + #private::core::marker::Sync))
            }
        };
        let lifetime = callback.lifetime().map(|lifetime| quote_spanned!(at=> + #lifetime));
        let ty = quote_spanned!(at=> impl #private::core::ops::#callable(#(#inputs),*) #output #threads #lifetime);
        self.optional(callback.nullable, ty, at)
    }

    /// The type of an argument of the closure, unless it has none.
    fn passed_type(&self, passed: &ExportPassed) -> Option<TokenStream> {
        match &passed.role {
            PassedRole::Given(given) => Some(self.given_type(given, Span::mixed_site().located_at(passed.ty.span()))),
            PassedRole::Unchecked => Some(passed.ty.to_token_stream()),
            PassedRole::Data | PassedRole::Length => None,
        }
    }

    /// The closure that the body gets: it has the user data, and calls C.
    pub(super) fn expand_callback(&self, position: usize, callback: &ExportCallback) -> TokenStream {
        let private = &self.private;
        let function = self.argument(position);
        let at = function.span();
        let user = format_ident!("__contract_user", span = at);
        let data = callback.data.map(|data| self.expand_user_data(&user, data, callback, at));
        let typed = callback.parameters.iter().enumerate().filter_map(|(own, passed)| {
            let (name, ty) = (passed_name(own, passed), self.passed_type(passed)?);
            Some(quote_spanned!(name.span()=> #name: #ty))
        });
        let (prepared, arguments) = self.expand_passed(position, callback, &user);
        // SAFETY of the call: C's function, called with what the contract as annotated says, as long and on the threads
        // that it says, which the bounds of the closure hold the body to.
        let call = quote_spanned!(at=> unsafe { #function(#(#arguments),*) });
        let call = match &callback.result {
            Some(ty) => quote_spanned!(at=> #private::export::value::<#ty>(#call)),
            None => quote_spanned!(at=> #call;),
        };
        let closure = quote_spanned!(at=> move |#(#typed),*| { #(#prepared)* #call });
        match callback.nullable {
            false if data.is_none() => closure,
            false => quote_spanned!(at=> { #data #closure }),
            true => quote_spanned! {at=>
                match #function {
                    #private::Some(#function) => {
                        #data
                        #private::Some(#closure)
                    }
                    #private::None => #private::None,
                }
            },
        }
    }

    /// What goes with each call, and is ended with the closure where C has a function for that.
    fn expand_user_data(&self, user: &Ident, data: usize, callback: &ExportCallback, at: Span) -> TokenStream {
        let private = &self.private;
        let data = self.argument(data);
        // SAFETY: C lets it go with calls for as long, and on the threads, that the closure is bound to, by the contract
        // as annotated.
        let new = quote_spanned!(at=> unsafe { #private::called::UserData::new(#data) });
        let Some(destroy) = callback.destroy() else { return quote_spanned!(at=> let #user = #new;) };
        let function = self.argument(destroy);
        let nullable = self
            .export
            .parameters
            .get(destroy)
            .is_some_and(|parameter| matches!(parameter.role, ExportRole::Destroy { nullable: true }));
        let ended = format_ident!("__contract_ended", span = at);
        // SAFETY: what the function of C's ends, once and last: by the contract as annotated, and as `EndedUserData` says.
        let call = quote_spanned!(at=> unsafe { #function(#ended) });
        let call = match nullable {
            false => call,
            true => quote_spanned!(at=> if let #private::Some(#function) = #function { #call }),
        };
        quote_spanned! {at=>
            let #user = #private::called::EndedUserData::new(
                #new,
                move |#ended: *mut #private::core::ffi::c_void| { #call },
            );
        }
    }

    /// What is made of the closure's arguments before the call, and the arguments of the call.
    fn expand_passed(
        &self,
        position: usize,
        callback: &ExportCallback,
        user: &Ident,
    ) -> (Vec<TokenStream>, Vec<Ident>) {
        let private = &self.private;
        // Counted first, and then given away: a number that is too large for C is a panic.
        let (mut counted, mut prepared) = (Vec::new(), Vec::new());
        let mut arguments = Vec::new();
        for (own, passed) in callback.parameters.iter().enumerate() {
            let name = passed_name(own, passed);
            let at = name.span();
            arguments.push(name.clone());
            match &passed.role {
                PassedRole::Data => prepared.push(quote_spanned!(at=> let #name = #user.get();)),
                PassedRole::Given(Given::Elements(elements)) => {
                    let count = match elements.unit {
                        Unit::Elements => quote_spanned!(at=> count),
                        Unit::Bytes => quote_spanned!(at=> count_bytes),
                    };
                    let what = self.described(position, passed);
                    let length =
                        callback.parameters.get(elements.length).map(|length| passed_name(elements.length, length));
                    let start = if elements.exclusive {
                        quote_spanned!(at=> elements_mut)
                    } else {
                        quote_spanned!(at=> elements)
                    };
                    counted.push(quote_spanned!(at=> let #length = #private::called::#count(#name, #what);));
                    prepared.push(quote_spanned!(at=> let #name = #private::called::#start(#name).cast();));
                }
                PassedRole::Given(given) => {
                    let value = self.give(given, &name, at);
                    prepared.push(quote_spanned!(at=> let #name = #value;));
                }
                PassedRole::Length | PassedRole::Unchecked => {}
            }
        }
        counted.append(&mut prepared);
        (counted, arguments)
    }

    /// As said where C has no room for the number of its elements.
    fn described(&self, position: usize, passed: &ExportPassed) -> String {
        let callback = self.export.parameters.get(position).map(|parameter| parameter.ident.unraw().to_string());
        format!(
            "`{}` of callback `{}` of `{}`",
            passed.ident.unraw(),
            callback.unwrap_or_default(),
            self.export.ident.unraw()
        )
    }
}

fn passed_name(own: usize, passed: &ExportPassed) -> Ident {
    let at = Span::mixed_site().located_at(passed.ty.span());
    format_ident!("__contract_passed_{}_{own}", passed.ident.unraw(), span = at)
}
