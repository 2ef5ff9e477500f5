//! How a wrapper is left with an error: what the error is, and what the caller gets back with it.

use contract_model::ir::{Fate, ParameterId, Role};
use proc_macro2::Ident;
use syn::ext::IdentExt;

use super::functions::Wrapper;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// Something that the wrapper itself finds wrong.
pub(crate) enum Trouble<'a> {
    /// The result is null, and promised not to be.
    Null,
    /// An out-parameter is left null, and promised not to be.
    NullOut(&'a Ident),
    /// A Rust length does not fit the C type.
    Length(&'a Ident),
    /// A buffer has fewer elements than C is told.
    Short(&'a Ident),
    /// A buffer is empty that must not be.
    Empty(&'a Ident),
    /// A buffer has no final zero.
    Unterminated(&'a Ident),
    /// C says that it wrote more than there was room for.
    Truncated(&'a Ident),
    /// The result is another address than that of the argument.
    Address(&'a Ident),
    /// C moved a pointer out of its buffer.
    Astray(&'a Ident),
    /// Another function did not answer what is required.
    Required(&'a str),
    /// Another function gave a length that no memory has.
    Unmeasured(&'a str),
}

impl Trouble<'_> {
    /// The name of the runtime's functions for it, and the parameter or the function that it speaks of.
    fn parts(&self) -> (&'static str, Option<String>) {
        match self {
            Trouble::Null => ("null", None),
            Trouble::NullOut(parameter) => ("null_out", Some(parameter.unraw().to_string())),
            Trouble::Length(parameter) => ("length", Some(parameter.unraw().to_string())),
            Trouble::Short(parameter) => ("short", Some(parameter.unraw().to_string())),
            Trouble::Empty(parameter) => ("empty", Some(parameter.unraw().to_string())),
            Trouble::Unterminated(parameter) => ("unterminated", Some(parameter.unraw().to_string())),
            Trouble::Truncated(parameter) => ("truncated", Some(parameter.unraw().to_string())),
            Trouble::Address(parameter) => ("address", Some(parameter.unraw().to_string())),
            Trouble::Astray(parameter) => ("astray", Some(parameter.unraw().to_string())),
            Trouble::Required(asked) => ("required", Some((*asked).to_owned())),
            Trouble::Unmeasured(asked) => ("unmeasured", Some((*asked).to_owned())),
        }
    }
}

/// When an error leaves the wrapper, which decides what there is to give back.
#[derive(Clone, Copy)]
pub(crate) enum Moment {
    /// C was not called, and nothing is converted.
    Early,
    /// C was not called, and all arguments are converted.
    Refused,
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
        let private = &site.private;
        match &site.contract().block.error {
            Some(path) => quote_spanned!(site.at=> #path),
            None => quote_spanned!(site.at=> #private::Error),
        }
    }

    /// What `Err` holds: the error, with what comes back on failure.
    pub(crate) fn failed_type(&self) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let error = self.error_type();
        let back: Vec<TokenStream> = self.coming_back().map(|id| self.back_type(id)).collect();
        match back.as_slice() {
            [] => error,
            [only] => quote_spanned!(site.at=> #private::Rejected<#error, #only>),
            several => quote_spanned!(site.at=> #private::Rejected<#error, (#(#several),*)>),
        }
    }

    /// Parameters whose value comes back when the call fails.
    pub(crate) fn coming_back(&self) -> impl Iterator<Item = ParameterId> {
        self.function.parameter_ids().filter(|&id| self.is_put_back(id) || self.is_always_owner(id))
    }

    /// Whether a consumed parameter is the caller's again after a failure.
    pub(crate) fn is_put_back(&self, id: ParameterId) -> bool {
        matches!(&self.function[id].role, Role::Consumed(consumed) if consumed.on == Some(Fate::Success))
            && self.function.is_fallible()
    }

    pub(crate) fn back_type(&self, id: ParameterId) -> TokenStream {
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

    pub(crate) fn leave(&self, trouble: &Trouble<'_>, moment: Moment) -> TokenStream {
        if !self.function.is_fallible() {
            return self.panic(trouble);
        }
        let site = &self.site;
        let private = &site.private;
        let (constructor, parameter) = trouble.parts();
        let constructor = Ident::new(constructor, site.at);
        let function = self.c_name();
        let parameter = parameter.map(|name| quote_spanned!(site.at=> , &#name));
        let error = self.converted(quote_spanned!(site.at=> #private::error::#constructor(&#function #parameter)));
        self.return_error(error, moment)
    }

    pub(crate) fn panic(&self, trouble: &Trouble<'_>) -> TokenStream {
        self.may_panic.set(true);
        let site = &self.site;
        let private = &site.private;
        let (panic, parameter) = trouble.parts();
        let panic = Ident::new(panic, site.at);
        let function = self.c_name();
        let parameter = parameter.map(|name| quote_spanned!(site.at=> , #name));
        quote_spanned!(site.at=> #private::panic::#panic(#function #parameter))
    }

    /// The name in messages: the C symbol.
    pub(crate) fn c_name(&self) -> &str {
        &self.function.symbol
    }

    /// Turns the runtime's error into the block's.
    pub(crate) fn converted(&self, error: TokenStream) -> TokenStream {
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

    pub(crate) fn return_error(&self, error: TokenStream, moment: Moment) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let back: Vec<TokenStream> = self.coming_back().map(|id| self.back_value(id, moment)).collect();
        let error = match back.as_slice() {
            [] => error,
            [only] => quote_spanned!(site.at=> #private::reject(#error, #only)),
            several => quote_spanned!(site.at=> #private::reject(#error, (#(#several),*))),
        };
        self.leave_with(&quote_spanned!(site.at=> #private::Err(#error)))
    }

    pub(crate) fn back_value(&self, id: ParameterId, moment: Moment) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let parameter = &function[id];
        let none = quote_spanned!(site.at=> #private::None);
        match (&parameter.role, moment) {
            (Role::Consumed(_), Moment::Early) => {
                let ident = &parameter.ident;
                quote_spanned!(site.at=> #ident)
            }
            (Role::Consumed(_), Moment::Refused) => self.given(id).to_token_stream(),
            (Role::Consumed(consumed), _) if consumed.is_array() => {
                let given = self.given(id);
                match consumed.nullable {
                    false => quote_spanned!(site.at=> #private::given::together(#given)),
                    true => quote_spanned!(site.at=> #given.map(#private::given::together)),
                }
            }
            (Role::Consumed(_), _) => {
                let given = self.given(id);
                quote_spanned!(site.at=> #private::ManuallyDrop::into_inner(#given))
            }
            (_, Moment::Early | Moment::Refused) => none,
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
}
