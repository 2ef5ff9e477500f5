//! What tells more about a failure: an out-parameter, or what another function of the block answers right after it.

use contract_model::ir::{Argument, Call, FunctionId, Parameter, Role, Shape, Transfer, Valid, Value};
use proc_macro2::Ident;
use syn::Type;

use super::functions::Wrapper;
use super::names::pointee;
use super::raw::{RawArgument, function_address, null, raw_call};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// What tells more about a failure, an out-parameter or the result of a call: statements, a value that is an owner
    /// or a copy, and whether it may be absent.
    pub(crate) fn expand_detail(&self, local: &Ident) -> Option<(TokenStream, TokenStream, bool)> {
        let function = self.function;
        let out = function.parameters_with_ids().find_map(|(id, parameter)| match &parameter.role {
            Role::Out(out) if out.valid == Valid::Failure => Some((id, out)),
            _ => None,
        });
        if let Some((id, out)) = out {
            let (value, is_optional) = self.detail_of(&out.value, self.out_value(id), &out.slot);
            return Some((TokenStream::new(), value, is_optional));
        }
        let call = function.failure.as_ref()?.detail.as_ref()?;
        let callee = &self.site.contract()[call.function];
        let ty = callee.raw_result.as_ref()?;
        let value = self.expand_detail_call(call);
        let ask = quote_spanned!(self.site.at=> let #local = unsafe { #value };);
        let (value, is_optional) = self.detail_of(&callee.result, quote_spanned!(self.site.at=> #local), ty);
        Some((ask, value, is_optional))
    }

    /// Calls a function of the block with what this one's call had. To stand in an `unsafe` block.
    pub(crate) fn expand_detail_call(&self, call: &Call) -> TokenStream {
        let mut given = call.arguments.iter();
        self.fill_call(call.function, |wanted| Some(self.detail_argument(given.next()?, wanted)))
    }

    /// Calls a function of the block: `give` is asked for each parameter that does not always get the same. To stand in
    /// an `unsafe` block.
    pub(crate) fn fill_call<'s>(
        &'s self,
        id: FunctionId,
        mut give: impl FnMut(&'s Type) -> Option<RawArgument<'s>>,
    ) -> TokenStream {
        let site = &self.site;
        let contract = site.contract();
        let callee = &contract[id];
        let wanted = &contract[contract.raw_declaration(id)].parameters;
        let has_fixed = callee.parameters.iter().any(|parameter| matches!(parameter.role, Role::Fixed { .. }));
        let (mut names, mut values, mut fixed, mut arguments) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (at, Parameter { ident, raw, role, .. }) in callee.c_parameters().enumerate() {
            let named = |ty| RawArgument { value: ident.to_token_stream(), ty };
            match role {
                Role::Null => arguments.push(RawArgument { value: null(site, raw), ty: raw }),
                Role::Fixed { value, function } => {
                    let value = function
                        .map_or_else(|| value.to_token_stream(), |function| function_address(site, function, raw));
                    fixed.push(quote_spanned!(site.at=> let #ident: #raw = #value;));
                    arguments.push(named(raw));
                }
                _ => {
                    let Some(argument) = give(wanted.get(at).map_or(raw, |wanted| &wanted.raw)) else { break };
                    if has_fixed {
                        names.push(ident);
                        values.push(argument.value);
                        arguments.push(named(argument.ty));
                    } else {
                        arguments.push(argument);
                    }
                }
            }
        }
        let call = raw_call(site, id, arguments);
        if has_fixed {
            // A fixed value may speak of the other parameters, by their names in that function.
            return quote_spanned!(site.at=> { let (#(#names,)*) = (#(#values,)*); #(#fixed)* #call });
        }
        call
    }

    pub(crate) fn detail_argument<'s>(&'s self, argument: &Argument, wanted: &'s Type) -> RawArgument<'s> {
        let Self { site, function, .. } = self;
        match argument {
            Argument::Parameter(id) => {
                let parameter = &function[*id];
                // An object that C has just put into an out-parameter is what is meant, not the slot.
                if let Role::Out(out) = &parameter.role
                    && pointer_depth(&parameter.raw) > pointer_depth(wanted)
                {
                    let slot = self.slot(*id);
                    return RawArgument { value: quote_spanned!(site.at=> #slot), ty: &out.slot };
                }
                let ident = &parameter.ident;
                RawArgument { value: quote_spanned!(site.at=> #ident), ty: &parameter.raw }
            }
            Argument::Return => {
                let result = self.result_local();
                RawArgument {
                    value: quote_spanned!(site.at=> #result),
                    ty: function.raw_result.as_ref().unwrap_or(wanted),
                }
            }
            Argument::Call(inner) => {
                let ty = site.contract()[inner.function].raw_result.as_ref().unwrap_or(wanted);
                RawArgument { value: self.expand_detail_call(inner), ty }
            }
        }
    }

    /// A value that tells more about a failure, always a copy or an owner; and whether it is an `Option`.
    pub(crate) fn detail_of(&self, value: &Value, raw: TokenStream, ty: &Type) -> (TokenStream, bool) {
        let site = &self.site;
        let private = &site.private;
        match (&value.transfer, &value.shape) {
            (Transfer::Owned { .. }, _) => (self.owner_of(value, &raw, ty), true),
            (_, Shape::Text) => (quote_spanned!(site.at=> unsafe { #private::text::copy(#raw.cast()) }), true),
            (_, Shape::Plain(_)) => (quote_spanned!(site.at=> unsafe { #raw.as_ref() }.copied()), true),
            (_, Shape::Object(_)) => {
                let private = &site.private;
                (quote_spanned!(site.at=> unsafe { #raw.as_ref() }.map(#private::Owned::duplicate)), true)
            }
            _ => (raw, false),
        }
    }
}

fn pointer_depth(ty: &Type) -> usize {
    pointee(ty).map_or(0, |ty| pointer_depth(ty) + 1)
}
