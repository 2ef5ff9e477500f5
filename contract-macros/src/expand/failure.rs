//! The call itself, and what became of it: end, failure or success.

use contract_model::ir::{End, Role, Test};
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Expr, Type};

use super::exits::Moment;
use super::functions::Wrapper;
use super::names::spelled_alike;
use super::paths::Site;
use super::raw::{RawArgument, raw_call};
use super::returns::Part;
use crate::tokens::{TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// Step 4 to 6: zero `errno`, call, save `errno`.
    pub(crate) fn expand_call(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let call = self.bare_call();
        let result = self.result_local();
        let bind = match (&function.raw_result, self.uses_result()) {
            (None, _) => TokenStream::new(),
            (Some(_), true) => quote_spanned!(site.at=> let #result =),
            (Some(Type::Never(_)), false) => TokenStream::new(),
            (Some(_), false) => quote_spanned!(site.at=> let _ =),
        };
        let errno = function.failure.as_ref().is_some_and(|failure| failure.errno);
        let clear = errno.then(|| quote_spanned!(site.at=> #private::errno::clear();));
        let save = errno.then(|| {
            let errno = site.local("errno");
            quote_spanned!(site.at=> let #errno = #private::errno::get();)
        });
        let guard = self.must_not_unwind().then(|| {
            let guard = site.local("guard");
            let set = quote_spanned!(site.at=> let #guard = #private::panic::AbortOnUnwind;);
            (set, quote_spanned!(site.at=> #private::forget(#guard);))
        });
        let (set, unset) = guard.unzip();
        // SAFETY: what is passed is live and of the right length, by the conversions; that C then keeps to the clauses
        // is the contract as annotated.
        let read_back = self.read_back();
        let store = self.store_held();
        let kept = self.take_kept(false);
        let frames = self.enter_frames();
        quote_spanned!(site.at=> #frames #clear #set #bind unsafe { #call }; #unset #save #read_back #store #kept)
    }

    /// The call of C's function, on the converted arguments.
    pub(crate) fn bare_call(&self) -> TokenStream {
        let arguments = self
            .function
            .parameters_with_ids()
            .filter(|(_, parameter)| !parameter.absent)
            .map(|(id, parameter)| RawArgument { value: self.argument(id), ty: &parameter.raw });
        raw_call(&self.site, self.id, arguments)
    }

    /// Whether the call stands last, because what C returns is what the caller gets and nothing is left to do.
    pub(crate) fn passes_result_on(&self, parts: &[Part]) -> bool {
        let function = self.function;
        let [Part { alone: Some((statements, value)), .. }] = parts else { return false };
        let as_it_is = statements.is_empty() && spelled_alike(value, &self.result_local());
        as_it_is
            && function.failure.is_none()
            && function.end.is_none()
            && !function.is_fallible()
            && !self.must_not_unwind()
            && function.callbacks().next().is_none()
            && self.ends_keeper().is_none()
            && !function.parameters.iter().any(|parameter| parameter.stored.is_some())
            && self.write_back().is_empty()
    }

    /// Whether an owner stays with the caller while C may be replacing it: unwinding would then leave a freed one.
    fn must_not_unwind(&self) -> bool {
        use contract_model::ir::{Abi, Transfer};
        self.site.contract().block.abi == Abi::CUnwind
            && self.function.parameters.iter().any(|parameter| match &parameter.role {
                Role::Replaced { .. } => true,
                Role::InOut(inout) => matches!(inout.value.transfer, Transfer::Owned { .. }),
                _ => false,
            })
    }

    /// The local that holds what C returned.
    pub(crate) fn result_local(&self) -> Ident {
        self.site.local("result")
    }

    /// Step 7: decide end, failure or success; leave on the first two.
    pub(crate) fn expand_decision(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        let failed = function.failure.as_ref().map(|failure| failure_test(self, &failure.test));
        let errno = site.local("errno");
        let end = function.end.as_ref().map(|end| {
            let reached = end_test(self, end);
            // A value that is both is told apart by `errno`, which was zeroed.
            let reached = match (&function.failure, &failed) {
                (Some(failure), Some(failed)) if failure.errno => {
                    quote_spanned!(site.at=> (#reached) && !((#failed) && #errno != 0))
                }
                _ => reached,
            };
            let none = quote_spanned!(site.at=> #private::None);
            let none = if function.is_fallible() { quote_spanned!(site.at=> #private::Ok(#none)) } else { none };
            let unused: Vec<TokenStream> = function
                .parameter_ids()
                .filter(|&id| self.is_always_owner(id))
                .map(|id| {
                    let arm = self.arm_out(id);
                    let part = self.part_local(id);
                    quote_spanned!(site.at=> #arm #core::mem::drop(#part);)
                })
                .collect();
            let cleared = self.give_back(false);
            let leave = self.leave_with(&none);
            quote_spanned!(site.at=> if #reached { #cleared #(#unused)* #leave; })
        });
        let failure = failed.map(|failed| {
            let failure = self.expand_failure();
            quote_spanned!(site.at=> if #failed { #failure })
        });
        quote_spanned!(site.at=> #end #failure)
    }

    /// What happens after a failure: ask for details, arm what came back, then `From`.
    fn expand_failure(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let error = site.local("error");
        let handed = self.take_handed_back();
        let cause = self.cause();
        let arm = function.parameter_ids().filter(|&id| self.is_always_owner(id)).map(|id| self.arm_out(id));
        let local = site.local("detail");
        let Some((ask, detail, is_optional)) = self.expand_detail(&local) else {
            let leave = self.return_error(self.converted(cause), Moment::Failed);
            return quote_spanned!(site.at=> #handed #(#arm)* #leave;);
        };
        let from = quote_spanned!(site.at=> #private::From::from);
        let value = if is_optional {
            quote_spanned! {site.at=>
                match #local {
                    #private::Some(#local) => #from((#error, #local)),
                    #private::None => #from(#error),
                }
            }
        } else {
            quote_spanned!(site.at=> #from((#error, #local)))
        };
        let leave = self.return_error(value, Moment::Failed);
        quote_spanned! {site.at=>
            #handed
            let #error = #cause;
            #ask
            let #local = #detail;
            #(#arm)*
            #leave;
        }
    }

    /// The runtime's error for a failure that C reported.
    fn cause(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let name = self.c_name();
        let result = self.result_local();
        let failure = function.failure.as_ref();
        if failure.is_some_and(|failure| failure.errno) {
            let errno = site.local("errno");
            return quote_spanned!(site.at=> #private::error::errno(&#name, #errno));
        }
        match failure.map(|failure| &failure.test) {
            Some(Test::Out(id)) => {
                let parameter = function[*id].ident.unraw().to_string();
                quote_spanned!(site.at=> #private::error::reported(&#name, &#parameter))
            }
            Some(Test::Null) | None => quote_spanned!(site.at=> #private::error::null(&#name)),
            Some(_) => quote_spanned!(site.at=> #private::error::code(&#name, #result)),
        }
    }
}

/// Whether C failed, as an expression.
fn failure_test(wrapper: &Wrapper<'_>, test: &Test) -> TokenStream {
    let at = wrapper.site.at;
    if let Test::Out(id) = test {
        let slot = wrapper.slot(*id);
        return quote_spanned!(at=> !#slot.is_null());
    }
    result_test(&wrapper.site, &wrapper.result_local(), test)
}

/// Whether a result is a failure, as an expression.
pub(crate) fn result_test(site: &Site<'_>, result: &Ident, test: &Test) -> TokenStream {
    let at = site.at;
    match test {
        Test::Null => quote_spanned!(at=> #result.is_null()),
        Test::Zero => quote_spanned!(at=> #result == 0),
        Test::Nonzero => quote_spanned!(at=> #result != 0),
        Test::Negative => quote_spanned!(at=> #result < 0),
        Test::NotPositive => quote_spanned!(at=> #result <= 0),
        Test::Is(values) => one_of(site, result, values),
        Test::Not(values) => none_of(site, result, values),
        Test::Out(_) => quote_spanned!(at=> false),
    }
}

fn end_test(wrapper: &Wrapper<'_>, end: &End) -> TokenStream {
    let result = wrapper.result_local();
    match end {
        End::Null => quote_spanned!(wrapper.site.at=> #result.is_null()),
        End::Is(values) => one_of(&wrapper.site, &result, values),
    }
}

/// Whether a number is one of these, as an expression.
pub(crate) fn one_of(site: &Site<'_>, result: &Ident, values: &[Expr]) -> TokenStream {
    let values = values.iter().map(|value| operand(site, value));
    quote_spanned!(site.at=> #(#result == #values)||*)
}

/// Whether a number is none of these, as an expression.
pub(crate) fn none_of(site: &Site<'_>, result: &Ident, values: &[Expr]) -> TokenStream {
    let values = values.iter().map(|value| operand(site, value));
    quote_spanned!(site.at=> #(#result != #values)&&*)
}

/// A value to compare with: a constant, since nothing may unwind between the call and its settlement.
pub(crate) fn operand(site: &Site<'_>, value: &Expr) -> TokenStream {
    match value {
        Expr::Lit(_) | Expr::Path(_) => quote_spanned!(site.at=> #value),
        Expr::Unary(unary) if matches!(*unary.expr, Expr::Lit(_)) => quote_spanned!(site.at=> #value),
        _ => quote_spanned!(site.at=> const { #value }),
    }
}
