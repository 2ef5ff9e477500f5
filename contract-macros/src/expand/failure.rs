//! How a call goes wrong, and what the caller then gets.

use contract_model::ir::{Argument, Call, End, Fate, Parameter, ParameterId, Role, Test, Valid};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::ext::IdentExt;
use syn::{Expr, Type};

use super::functions::Wrapper;
use super::names::pointee;
use super::paths::Site;
use super::raw::{RawArgument, function_address, null, raw_call};

/// Something that the wrapper itself finds wrong.
pub(crate) enum Trouble<'a> {
    /// The result is null, and promised not to be.
    Null,
    /// An out-parameter is left null, and promised not to be.
    NullOut(&'a Ident),
    /// A Rust length does not fit the C type.
    Length(&'a Ident),
    /// A buffer is empty that must not be.
    Empty(&'a Ident),
    /// A buffer has no final zero.
    Unterminated(&'a Ident),
    /// C says that it wrote more than there was room for.
    Truncated(&'a Ident),
    /// The result is another address than that of the argument.
    Address(&'a Ident),
}

impl<'a> Trouble<'a> {
    /// The name of the runtime's functions for it, and the parameter that it speaks of.
    fn parts(&self) -> (&'static str, Option<&'a Ident>) {
        match self {
            Trouble::Null => ("null", None),
            Trouble::NullOut(parameter) => ("null_out", Some(parameter)),
            Trouble::Length(parameter) => ("length", Some(parameter)),
            Trouble::Empty(parameter) => ("empty", Some(parameter)),
            Trouble::Unterminated(parameter) => ("unterminated", Some(parameter)),
            Trouble::Truncated(parameter) => ("truncated", Some(parameter)),
            Trouble::Address(parameter) => ("address", Some(parameter)),
        }
    }
}

/// When an error leaves the wrapper, which decides what there is to give back.
#[derive(Clone, Copy)]
enum Moment {
    /// C was not called.
    Early,
    /// C said that it failed.
    Failed,
    /// C said that it succeeded; `at` is the out-parameter that is being looked at, if it is an owner that may come
    /// back: those before it are unwrapped, it is null itself, those after it are not looked at yet.
    Late { at: Option<ParameterId> },
}

impl Wrapper<'_> {
    /// The error type of the block.
    pub(crate) fn error_type(&self) -> TokenStream {
        let site = &self.site;
        let krate = &site.krate;
        match &site.contract().block.error {
            Some(path) => quote_spanned!(site.at=> #path),
            None => quote_spanned!(site.at=> #krate::Error),
        }
    }

    /// What `Err` holds: the error, with what comes back on failure.
    pub(crate) fn failed_type(&self) -> TokenStream {
        let site = &self.site;
        let krate = &site.krate;
        let error = self.error_type();
        let back: Vec<TokenStream> = self.coming_back().map(|id| self.back_type(id)).collect();
        match back.as_slice() {
            [] => error,
            [only] => quote_spanned!(site.at=> #krate::Rejected<#error, #only>),
            several => quote_spanned!(site.at=> #krate::Rejected<#error, (#(#several),*)>),
        }
    }

    /// Parameters whose value comes back when the call fails.
    fn coming_back(&self) -> impl Iterator<Item = ParameterId> {
        self.function.parameter_ids().filter(|&id| self.is_put_back(id) || self.is_always_owner(id))
    }

    /// Whether a consumed parameter is the caller's again after a failure.
    fn is_put_back(&self, id: ParameterId) -> bool {
        matches!(&self.function[id].role, Role::Consumed(consumed) if consumed.on == Some(Fate::Success))
            && self.function.is_fallible()
    }

    fn back_type(&self, id: ParameterId) -> TokenStream {
        match &self.function[id].role {
            Role::Consumed(consumed) => self.consumed_type(id, consumed),
            Role::Out(out) => self.site.optional(true, self.site.value_type(self.function, &out.value)),
            _ => TokenStream::new(),
        }
    }

    /// Leaves before the call.
    pub(crate) fn leave_early(&self, trouble: &Trouble<'_>) -> TokenStream {
        self.leave(trouble, Moment::Early)
    }

    /// Leaves after C said that it succeeded. `at`: see [`Moment::Late`].
    pub(crate) fn leave_late(&self, trouble: &Trouble<'_>, at: Option<ParameterId>) -> TokenStream {
        let at = at.filter(|&id| self.is_always_owner(id));
        // What C has taken is gone, and so cannot come back with an error: that C broke its word is then a panic.
        if self.function.parameter_ids().any(|id| self.is_put_back(id)) {
            return self.panic(trouble);
        }
        self.leave(trouble, Moment::Late { at })
    }

    fn leave(&self, trouble: &Trouble<'_>, moment: Moment) -> TokenStream {
        if !self.function.is_fallible() {
            return self.panic(trouble);
        }
        let site = &self.site;
        let private = &site.private;
        let (constructor, parameter) = trouble.parts();
        let constructor = Ident::new(constructor, site.at);
        let function = self.c_name();
        let parameter = parameter.map(|parameter| {
            let name = parameter.unraw().to_string();
            quote_spanned!(site.at=> , &#name)
        });
        let error = self.converted(quote_spanned!(site.at=> #private::error::#constructor(&#function #parameter)));
        self.return_error(error, moment)
    }

    fn panic(&self, trouble: &Trouble<'_>) -> TokenStream {
        self.may_panic.set(true);
        let site = &self.site;
        let private = &site.private;
        let (panic, parameter) = trouble.parts();
        let panic = Ident::new(panic, site.at);
        let function = self.c_name();
        let parameter = parameter.map(|parameter| {
            let name = parameter.unraw().to_string();
            quote_spanned!(site.at=> , #name)
        });
        quote_spanned!(site.at=> #private::panic::#panic(#function #parameter))
    }

    /// The name in messages: the C symbol.
    fn c_name(&self) -> &str {
        &self.function.symbol
    }

    /// Turns the runtime's error into the block's.
    fn converted(&self, error: TokenStream) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        match &site.contract().block.error {
            Some(_) => quote_spanned!(site.at=> #private::From::from(#error)),
            None => error,
        }
    }

    /// Leaves with an error of the block's type, after a success that is none.
    pub(crate) fn return_late(&self, error: TokenStream) -> TokenStream {
        if !self.function.is_fallible() || self.function.parameter_ids().any(|id| self.is_put_back(id)) {
            return self.panic(&Trouble::Null);
        }
        self.return_error(error, Moment::Late { at: None })
    }

    fn return_error(&self, error: TokenStream, moment: Moment) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let back: Vec<TokenStream> = self.coming_back().map(|id| self.back_value(id, moment)).collect();
        let error = match back.as_slice() {
            [] => error,
            [only] => quote_spanned!(site.at=> #private::reject(#error, #only)),
            several => quote_spanned!(site.at=> #private::reject(#error, (#(#several),*))),
        };
        quote_spanned!(site.at=> return #private::Err(#error))
    }

    fn back_value(&self, id: ParameterId, moment: Moment) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        let none = quote_spanned!(site.at=> #private::None);
        match (&parameter.role, moment) {
            (Role::Consumed(_), Moment::Early) => {
                let ident = &parameter.ident;
                quote_spanned!(site.at=> #ident)
            }
            (Role::Consumed(_), _) => {
                let given = self.given(id);
                quote_spanned!(site.at=> #private::ManuallyDrop::into_inner(#given))
            }
            (_, Moment::Early) => none,
            (_, Moment::Late { at: Some(at) }) if at == id => none,
            (Role::Out(out), Moment::Late { at: Some(at) }) if id < at && !out.value.nullable => {
                let part = self.part_local(id);
                quote_spanned!(site.at=> #private::Some(#part))
            }
            _ => {
                let part = self.part_local(id);
                quote_spanned!(site.at=> #part)
            }
        }
    }

    /// Step 4 to 6: zero `errno`, call, save `errno`.
    pub(crate) fn expand_call(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        let arguments = function.parameters.iter().map(|parameter| {
            let ident = &parameter.ident;
            RawArgument { value: quote_spanned!(site.at=> #ident), ty: &parameter.raw }
        });
        let call = raw_call(site, self.id, arguments);
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
            (set, quote_spanned!(site.at=> #core::mem::forget(#guard);))
        });
        let (set, unset) = guard.unzip();
        // SAFETY: what is passed is live and of the right length, by the conversions; that C then keeps to the clauses
        // is the contract as annotated.
        quote_spanned!(site.at=> #clear #set #bind unsafe { #call }; #unset #save)
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
            quote_spanned!(site.at=> if #reached { #(#unused)* return #none; })
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
        let cause = self.cause();
        let arm = function.parameter_ids().filter(|&id| self.is_always_owner(id)).map(|id| self.arm_out(id));
        let local = site.local("detail");
        let Some((ask, detail, is_optional)) = self.expand_detail(&local) else {
            let leave = self.return_error(self.converted(cause), Moment::Failed);
            return quote_spanned!(site.at=> #(#arm)* #leave;);
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

    /// What tells more about a failure, an out-parameter or the result of a call: statements, a value that is an owner
    /// or a copy, and whether it may be absent.
    fn expand_detail(&self, local: &Ident) -> Option<(TokenStream, TokenStream, bool)> {
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
    fn expand_detail_call(&self, call: &Call) -> TokenStream {
        let site = &self.site;
        let contract = site.contract();
        let callee = &contract[call.function];
        let wanted = &contract[contract.raw_declaration(call.function)].parameters;
        let has_fixed = callee.parameters.iter().any(|parameter| matches!(parameter.role, Role::Fixed { .. }));
        let (mut names, mut values, mut fixed, mut arguments) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut given = call.arguments.iter();
        for (Parameter { ident, raw, role, .. }, wanted) in callee.parameters.iter().zip(wanted) {
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
                    let Some(argument) = given.next().map(|argument| self.detail_argument(argument, &wanted.raw))
                    else {
                        break;
                    };
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
        let call = raw_call(site, call.function, arguments);
        if has_fixed {
            // A fixed value may speak of the other parameters, by their names in that function.
            return quote_spanned!(site.at=> { let (#(#names,)*) = (#(#values,)*); #(#fixed)* #call });
        }
        call
    }

    fn detail_argument<'s>(&'s self, argument: &Argument, wanted: &'s Type) -> RawArgument<'s> {
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
}

fn pointer_depth(ty: &Type) -> usize {
    pointee(ty).map_or(0, |ty| pointer_depth(ty) + 1)
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
        Test::Not(values) => {
            let values = values.iter().map(|value| operand(site, value));
            quote_spanned!(at=> #(#result != #values)&&*)
        }
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

fn one_of(site: &Site<'_>, result: &Ident, values: &[Expr]) -> TokenStream {
    let values = values.iter().map(|value| operand(site, value));
    quote_spanned!(site.at=> #(#result == #values)||*)
}

/// A value to compare with, in parentheses where it needs them.
fn operand(site: &Site<'_>, value: &Expr) -> TokenStream {
    match value {
        Expr::Lit(_) | Expr::Path(_) | Expr::Unary(_) | Expr::Paren(_) | Expr::MethodCall(_) | Expr::Call(_) => {
            quote_spanned!(site.at=> #value)
        }
        _ => quote_spanned!(site.at=> (#value)),
    }
}
