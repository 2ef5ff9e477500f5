//! The function that the user has written, with converted types.

use contract_model::Spanned;
use contract_model::docs;
use contract_model::ir::export::{
    ExportElements, ExportParameter, ExportResult, ExportRole, Given, GivenElements, Lent, Taken, TakenShape,
};
use proc_macro2::Span;
use syn::Type;

use super::ExportSite;
use crate::expand::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl ExportSite<'_> {
    /// The function that the user has written, with converted types.
    pub(super) fn expand_function(&self) -> TokenStream {
        let Self { export, stubs, .. } = self;
        let at = self.at();
        let (cfg, user, rest) = (&export.carried.cfg, &export.carried.docs, &export.carried.rest);
        let section = docs::export_section(export);
        let section = if user.is_empty() { section } else { format!("\n{section}") };
        let allowed = allow_at(at, Generated::Exported);
        let (visibility, ident) = (&export.visibility, &export.ident);
        let generics = Self::angle_brackets(&export.lifetimes);
        let inputs = export.parameters.iter().filter_map(|parameter| {
            let ty = self.input_type(parameter)?;
            let ident = &parameter.ident;
            // What may change when it is called is called without another word in the body.
            let mutable = matches!(parameter.role, ExportRole::Callback(_))
                .then(|| quote_spanned!(ident.span()=> #[allow(unused_mut)] mut));
            Some(quote_spanned!(ident.span()=> #mutable #ident: #ty))
        });
        let output = self.output_type();
        let output = output.map(|ty| quote_spanned!(at=> -> #ty));
        let body = &export.body;
        let (unused, body) = if *stubs {
            (Some(quote_spanned!(at=> #[allow(unused_variables)])), quote_spanned!(at=> { loop {} }))
        } else {
            (None, body.clone().into())
        };
        quote_spanned! {at=>
            #(#cfg)*
            #(#user)*
            #[doc = #section]
            #(#rest)*
            #allowed
            #unused
            #visibility fn #ident #generics(#(#inputs),*) #output #body
        }
    }

    /// The type of an argument of the Rust function, unless it has none.
    fn input_type(&self, parameter: &ExportParameter) -> Option<TokenStream> {
        let private = &self.private;
        let at = Span::mixed_site().located_at(parameter.ty.span());
        Some(match &parameter.role {
            ExportRole::Value | ExportRole::Unchecked | ExportRole::Poisoned => parameter.ty.to_token_stream(),
            ExportRole::Lent(lent) => self.lent_type(lent, at),
            ExportRole::Text { nullable, lifetime } => {
                self.optional(*nullable, quote_spanned!(at=> & #lifetime #private::core::ffi::CStr), at)
            }
            ExportRole::Elements(elements) => {
                let (element, lifetime) = (self.element(elements), &elements.lifetime);
                if let Some(free) = &elements.owned {
                    return Some(self.owned_elements(&element, free.as_ref(), at));
                }
                let exclusive = elements.exclusive.then(|| quote_spanned!(at=> mut));
                let element = if elements.uninit {
                    quote_spanned!(at=> #private::core::mem::MaybeUninit<#element>)
                } else {
                    element
                };
                quote_spanned!(at=> & #lifetime #exclusive [#element])
            }
            ExportRole::Taken(taken) => self.taken_type(taken, at),
            ExportRole::Callback(callback) => self.callable_type(callback, at),
            ExportRole::Length
            | ExportRole::LengthSlot
            | ExportRole::Out(_)
            | ExportRole::UserData
            | ExportRole::Destroy { .. } => return None,
        })
    }

    /// The type of an element; of a byte it is `u8`, whatever that is where the function stands.
    pub(super) fn element(&self, elements: &ExportElements) -> TokenStream {
        self.element_type(&elements.element)
    }

    pub(super) fn element_type(&self, element: &Type) -> TokenStream {
        let private = &self.private;
        match element {
            Type::Path(path) if path.path.is_ident("u8") => {
                quote_spanned!(self.at()=> #private::core::primitive::u8)
            }
            _ => element.to_token_stream(),
        }
    }

    /// Elements that go to C.
    fn elements_type(&self, elements: &GivenElements, at: Span) -> TokenStream {
        let (element, lifetime) = (self.element_type(&elements.element), &elements.lifetime);
        if let Some(free) = &elements.owned {
            return self.optional(elements.nullable, self.owned_elements(&element, free.as_ref(), at), at);
        }
        let exclusive = elements.exclusive.then(|| quote_spanned!(at=> mut));
        self.optional(elements.nullable, quote_spanned!(at=> & #lifetime #exclusive [#element]), at)
    }

    /// The owner of elements that Rust has allocated, or of C's.
    fn owned_elements(&self, element: &TokenStream, free: Option<&syn::Path>, at: Span) -> TokenStream {
        let private = &self.private;
        match free {
            None => quote_spanned!(at=> #private::alloc::boxed::Box<[#element]>),
            Some(free) => quote_spanned!(at=> #private::OwnedBuffer<#element, #free>),
        }
    }

    pub(super) fn lent_type(&self, lent: &Lent, at: Span) -> TokenStream {
        let (to, lifetime) = (&lent.to, &lent.lifetime);
        let exclusive = lent.exclusive.then(|| quote_spanned!(at=> mut));
        self.optional(lent.nullable, quote_spanned!(at=> & #lifetime #exclusive #to), at)
    }

    pub(super) fn taken_type(&self, taken: &Taken, at: Span) -> TokenStream {
        let private = &self.private;
        let ty = match (&taken.shape, &taken.free) {
            (TakenShape::Object(to), None) => quote_spanned!(at=> #private::alloc::boxed::Box<#to>),
            (TakenShape::Object(to), Some(free)) => quote_spanned!(at=> #private::Owned<#to, #free>),
            (TakenShape::Text, None) => quote_spanned!(at=> #private::alloc::ffi::CString),
            (TakenShape::Text, Some(free)) => quote_spanned!(at=> #private::OwnedCStr<#free>),
        };
        self.optional(taken.nullable, ty, at)
    }

    pub(super) fn optional(&self, nullable: bool, ty: TokenStream, at: Span) -> TokenStream {
        let private = &self.private;
        if nullable { quote_spanned!(at=> #private::Option<#ty>) } else { ty }
    }

    /// The type of what the body gives for C.
    pub(super) fn given_type(&self, given: &Given, at: Span) -> TokenStream {
        let private = &self.private;
        match given {
            Given::Value(ty) => ty.to_token_stream(),
            Given::Owned(taken) => self.taken_type(taken, at),
            Given::Lent(lent) => self.lent_type(lent, at),
            Given::Elements(elements) => self.elements_type(elements, at),
            Given::Text { lifetime, nullable } => {
                self.optional(*nullable, quote_spanned!(at=> & #lifetime #private::core::ffi::CStr), at)
            }
        }
    }

    /// What the body gives: the result, then what goes into slots.
    pub(super) fn output_type(&self) -> Option<TokenStream> {
        let Self { export, private, .. } = self;
        let at = self.at();
        let result = match &export.result {
            ExportResult::Given { ty, value } => Some(self.given_type(value, Span::mixed_site().located_at(ty.span()))),
            ExportResult::Nothing | ExportResult::Status(_) => None,
            ExportResult::Poisoned => Some(quote_spanned!(at=> !)),
        };
        let outs = export
            .outs()
            .map(|(parameter, out)| self.given_type(&out.value, Span::mixed_site().located_at(parameter.ty.span())));
        let parts: Vec<TokenStream> = result.into_iter().chain(outs).collect();
        if matches!(export.result, ExportResult::Poisoned) {
            return Some(quote_spanned!(at=> !)); // a stub never returns
        }
        let value = match parts.as_slice() {
            [] => None,
            [only] => Some(only.clone()),
            _ => Some(quote_spanned!(at=> (#(#parts),*))),
        };
        let Some(failure) = &export.failure else { return value };
        let value = value.unwrap_or_else(|| quote_spanned!(at=> ()));
        let error = match &failure.error {
            Some(path) => path.to_token_stream(),
            None => self.result_type().unwrap_or_default(),
        };
        Some(quote_spanned!(at=> #private::Result<#value, #error>))
    }

    /// The type of C's result, as written.
    pub(super) fn result_type(&self) -> Option<TokenStream> {
        match &self.export.result {
            ExportResult::Given { ty, .. } | ExportResult::Status(ty) => Some(ty.to_token_stream()),
            ExportResult::Nothing | ExportResult::Poisoned => None,
        }
    }
}
