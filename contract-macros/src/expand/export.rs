//! A Rust function that C calls: the safe function under its name, and a symbol that nothing in Rust can name.
//!
//! Behind the symbol, all that C passes is checked before any of it is converted: where one argument is refused, what the
//! others give away is still C's.

use contract_model::Spanned;
use contract_model::docs;
use contract_model::ir::export::{
    Answer, ExportElements, ExportParameter, ExportResult, ExportRole, Given, Lent, Taken, TakenShape,
};
use contract_model::ir::{Export, Test, Unit};
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::names::{is_mut_pointer, named_lifetimes, with_static_lifetimes};
use super::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote, quote_spanned};

/// What every piece needs.
struct ExportSite<'a> {
    export: &'a Export,
    private: TokenStream,
    /// The function has a mistake: its body is left out.
    stubs: bool,
}

/// All of a function that C calls.
pub(crate) fn expand_export(export: &Export, stubs: bool) -> TokenStream {
    let private = match &export.krate {
        Some(path) => quote!(#path::__private),
        None => quote!(::ffi_contract::__private),
    };
    let site = ExportSite { export, private, stubs };
    let function = site.expand_function();
    let symbol = (!stubs).then(|| site.expand_symbol());
    quote!(#function #symbol)
}

impl ExportSite<'_> {
    fn at(&self) -> Span {
        Span::mixed_site().located_at(self.export.ident.span())
    }

    fn angle_brackets(lifetimes: &[Lifetime]) -> TokenStream {
        if lifetimes.is_empty() { TokenStream::new() } else { quote!(<#(#lifetimes),*>) }
    }

    /// The function that the user has written, with converted types.
    fn expand_function(&self) -> TokenStream {
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
            Some(quote_spanned!(ident.span()=> #ident: #ty))
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
                let exclusive = elements.exclusive.then(|| quote_spanned!(at=> mut));
                let element = if elements.uninit {
                    quote_spanned!(at=> #private::core::mem::MaybeUninit<#element>)
                } else {
                    element
                };
                quote_spanned!(at=> & #lifetime #exclusive [#element])
            }
            ExportRole::Taken(taken) => self.taken_type(taken, at),
            ExportRole::Length | ExportRole::Out(_) => return None,
        })
    }

    /// The type of an element; of a byte it is `u8`, whatever that is where the function stands.
    fn element(&self, elements: &ExportElements) -> TokenStream {
        let private = &self.private;
        let element = &elements.element;
        match element {
            Type::Path(path) if path.path.is_ident("u8") => {
                quote_spanned!(self.at()=> #private::core::primitive::u8)
            }
            _ => element.to_token_stream(),
        }
    }

    fn lent_type(&self, lent: &Lent, at: Span) -> TokenStream {
        let (to, lifetime) = (&lent.to, &lent.lifetime);
        let exclusive = lent.exclusive.then(|| quote_spanned!(at=> mut));
        self.optional(lent.nullable, quote_spanned!(at=> & #lifetime #exclusive #to), at)
    }

    fn taken_type(&self, taken: &Taken, at: Span) -> TokenStream {
        let private = &self.private;
        let ty = match (&taken.shape, &taken.free) {
            (TakenShape::Object(to), None) => quote_spanned!(at=> #private::alloc::boxed::Box<#to>),
            (TakenShape::Object(to), Some(free)) => quote_spanned!(at=> #private::Owned<#to, #free>),
            (TakenShape::Text, None) => quote_spanned!(at=> #private::alloc::ffi::CString),
            (TakenShape::Text, Some(free)) => quote_spanned!(at=> #private::OwnedCStr<#free>),
        };
        self.optional(taken.nullable, ty, at)
    }

    fn optional(&self, nullable: bool, ty: TokenStream, at: Span) -> TokenStream {
        let private = &self.private;
        if nullable { quote_spanned!(at=> #private::Option<#ty>) } else { ty }
    }

    /// The type of what the body gives for C.
    fn given_type(&self, given: &Given, at: Span) -> TokenStream {
        let private = &self.private;
        match given {
            Given::Value(ty) => ty.to_token_stream(),
            Given::Owned(taken) => self.taken_type(taken, at),
            Given::Lent(lent) => self.lent_type(lent, at),
            Given::Text { lifetime, nullable } => {
                self.optional(*nullable, quote_spanned!(at=> & #lifetime #private::core::ffi::CStr), at)
            }
        }
    }

    /// What the body gives: the result, then what goes into slots.
    fn output_type(&self) -> Option<TokenStream> {
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
    fn result_type(&self) -> Option<TokenStream> {
        match &self.export.result {
            ExportResult::Given { ty, .. } | ExportResult::Status(ty) => Some(ty.to_token_stream()),
            ExportResult::Nothing | ExportResult::Poisoned => None,
        }
    }

    /// What C calls.
    fn expand_symbol(&self) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let (cfg, symbol, abi) = (&export.carried.cfg, &export.symbol, export.abi.name());
        // What is expected in the body is not to be expected here.
        let is_met = |level: &&syn::Attribute| !level.path().is_ident("expect");
        let lints: Vec<_> = super::attributes::lint_levels(&export.carried).filter(is_met).collect();
        let allowed = allow_at(at, Generated::Symbol);
        let arguments: Vec<Ident> = (0..export.parameters.len()).map(|position| self.argument(position)).collect();
        let types: Vec<TokenStream> =
            export.parameters.iter().map(|parameter| parameter.ty.to_token_stream()).collect();
        let named = named_lifetimes(quote!(#(#types)*));
        let lifetimes: Vec<Lifetime> =
            export.lifetimes.iter().filter(|lifetime| named.contains(lifetime)).cloned().collect();
        let generics = Self::angle_brackets(&lifetimes);
        let output = self.raw_result().map(|ty| quote_spanned!(at=> -> #ty));
        let (refuse, refused) = self.expand_answer(&export.on_refused, "refused");
        let (panic, panicked) = self.expand_answer(&export.on_panic, "panicked");
        let status = self.expand_status();
        let checks = self.expand_checks();
        let call = self.expand_call();
        // SAFETY of `export_name`: nobody else has this symbol, which `#[contract(unsafe)]` vouches for.
        quote_spanned! {at=>
            #(#cfg)*
            #(#lints)*
            #allowed
            const _: () = {
                #refuse
                #panic
                #status
                #[unsafe(export_name = #symbol)]
                unsafe extern #abi fn __contract_symbol #generics(#(#arguments: #types),*) #output {
                    #private::export::run(
                        move || {
                            #checks
                            #call
                        },
                        #refused,
                        #panicked,
                    )
                }
            };
        }
    }

    /// The name of an argument of C's.
    fn argument(&self, position: usize) -> Ident {
        let at = self
            .export
            .parameters
            .get(position)
            .map_or_else(Span::mixed_site, |parameter| Span::mixed_site().located_at(parameter.ty.span()));
        match self.export.parameters.get(position) {
            Some(parameter) => format_ident!("__contract_given_{}", parameter.ident.unraw(), span = at),
            None => format_ident!("__contract_given_{}", position, span = at),
        }
    }

    /// The type of C's result.
    fn raw_result(&self) -> Option<TokenStream> {
        let ty = match &self.export.result {
            ExportResult::Given { ty, .. } | ExportResult::Status(ty) => ty,
            ExportResult::Nothing | ExportResult::Poisoned => return None,
        };
        Some(with_static_lifetimes(ty.to_token_stream()))
    }

    /// A function for what C gets where the body gave nothing, and its name. What the user has written there is safe code,
    /// whatever surrounds the call.
    fn expand_answer(&self, answer: &Answer, name: &str) -> (Option<TokenStream>, TokenStream) {
        let private = &self.private;
        let at = self.at();
        let path = match answer {
            Answer::Nothing => quote_spanned!(at=> #private::export::nothing),
            Answer::Null if self.raw_result().is_some_and(|ty| starts_with_mut(&ty)) => {
                quote_spanned!(at=> #private::core::ptr::null_mut)
            }
            Answer::Null => quote_spanned!(at=> #private::core::ptr::null),
            Answer::Abort => quote_spanned!(at=> #private::export::abort),
            Answer::Value(value) => {
                let name = format_ident!("__contract_{name}", span = at);
                let ty = self.raw_result();
                // Of a literal it is known; of what a path leads to, only at run time.
                let is_known = self.export.failure.is_none() || is_literal(value);
                let value = if is_known {
                    value.to_token_stream()
                } else {
                    quote_spanned!(at=> #private::export::failing(#value, __contract_has_failed))
                };
                return (Some(quote_spanned!(at=> fn #name() -> #ty { #value })), quote_spanned!(at=> #name));
            }
        };
        (None, path)
    }

    /// Functions for the number that means success, and for whether one means failure.
    fn expand_status(&self) -> Option<TokenStream> {
        let failure = self.export.failure.as_ref()?;
        let (private, ty, at) = (&self.private, self.raw_result()?, self.at());
        let code = format_ident!("__contract_code", span = at);
        let test = test(private, &code, &failure.test, at);
        let success =
            failure.success.as_ref().map(|success| quote_spanned!(at=> fn __contract_success() -> #ty { #success }));
        // A number that is never negative is an error of the compiler.
        let signed = matches!(failure.test, Test::Negative | Test::NotPositive)
            .then(|| quote_spanned!(at=> const _: () = <#ty as #private::Integer>::CAN_BE_NEGATIVE;));
        Some(quote_spanned! {at=>
            #signed
            #success
            fn __contract_has_failed(#code: #ty) -> #private::core::primitive::bool { #test }
        })
    }

    /// Leaves with a refusal, unless all that C passes is as it should be.
    fn expand_checks(&self) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let checks: Vec<TokenStream> =
            (0..export.parameters.len()).filter_map(|position| self.expand_check(position)).collect();
        let refuse = quote_spanned!(at=> return #private::export::Outcome::Refused;);
        let given = (!checks.is_empty()).then(|| quote_spanned!(at=> if !(#(#checks)&&*) { #refuse }));
        let extents = self.extents();
        let apart = (!extents.is_empty())
            .then(|| quote_spanned!(at=> if !#private::export::are_apart(&[#(#extents),*]) { #refuse }));
        quote!(#given #apart)
    }

    fn expand_check(&self, position: usize) -> Option<TokenStream> {
        let private = &self.private;
        let parameter = self.export.parameters.get(position)?;
        let argument = self.argument(position);
        let at = argument.span();
        let given = |nullable: bool| match nullable {
            true => quote_spanned!(at=> #private::export::is_given_or_null(#argument)),
            false => quote_spanned!(at=> #private::export::is_given(#argument)),
        };
        match &parameter.role {
            ExportRole::Lent(lent) => Some(given(lent.nullable)),
            ExportRole::Text { nullable, .. } => (!nullable).then(|| given(false)),
            ExportRole::Taken(taken) => Some(given(taken.nullable)),
            ExportRole::Out(out) => Some(given(out.nullable)),
            ExportRole::Elements(elements) => {
                let (start, length) = (self.start(position, elements), self.argument(elements.length));
                let check = match elements.unit {
                    Unit::Elements => quote_spanned!(at=> are_given),
                    Unit::Bytes => quote_spanned!(at=> are_given_bytes),
                };
                Some(quote_spanned!(at=> #private::export::#check(#start, #length)))
            }
            ExportRole::Value | ExportRole::Unchecked | ExportRole::Length | ExportRole::Poisoned => None,
        }
    }

    /// The first element, under its own type.
    fn start(&self, position: usize, elements: &ExportElements) -> TokenStream {
        let argument = self.argument(position);
        let element = self.element(elements);
        quote_spanned!(argument.span()=> #argument.cast::<#element>())
    }

    /// Where arguments lead, if one of them is exclusive and not the only one.
    fn extents(&self) -> Vec<TokenStream> {
        let private = &self.private;
        if !self.export.has_to_be_apart() {
            return Vec::new();
        }
        let all = self.export.parameters.iter().enumerate().filter_map(|(position, parameter)| {
            let argument = self.argument(position);
            let at = argument.span();
            let exclusive = parameter.role.is_exclusive();
            Some(match &parameter.role {
                ExportRole::Text { .. } | ExportRole::Taken(Taken { shape: TakenShape::Text, .. }) => {
                    // SAFETY: NUL-terminated and unwritten, by the contract as annotated.
                    quote_spanned!(at=> unsafe { #private::export::extent_of_text(#argument.cast(), #exclusive) })
                }
                ExportRole::Lent(_) | ExportRole::Taken(_) | ExportRole::Out(_) => {
                    quote_spanned!(at=> #private::export::extent_of(#argument, #exclusive))
                }
                ExportRole::Elements(elements) => {
                    let (start, length) = (self.start(position, elements), self.argument(elements.length));
                    let extent = match elements.unit {
                        Unit::Elements => quote_spanned!(at=> extent_of_elements),
                        Unit::Bytes => quote_spanned!(at=> extent_of_bytes),
                    };
                    quote_spanned!(at=> #private::export::#extent(#start, #length, #exclusive))
                }
                _ => return None,
            })
        });
        all.collect()
    }

    /// Calls the function with converted arguments, and gives C what it gave.
    fn expand_call(&self) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let ident = &export.ident;
        let converted: Vec<TokenStream> =
            (0..export.parameters.len()).filter_map(|position| self.convert(position)).collect();
        let proofs = (0..export.parameters.len()).filter_map(|position| self.expand_proof(position));
        let result = format_ident!("__contract_result", span = at);
        let failed = format_ident!("__contract_failed", span = at);
        let call = quote_spanned!(at=> #ident(#(#converted),*));
        let settled = self.settle(&result);
        let Some(failure) = &export.failure else {
            let call = if self.output_type().is_some() {
                quote_spanned!(at=> let #result = #call;)
            } else {
                quote_spanned!(at=> #call;)
            };
            return quote_spanned!(at=> #(#proofs)* #call #settled);
        };
        let status = self.result_type().unwrap_or_default();
        let error_at = failure.error.as_ref().map_or(at, |path| Span::mixed_site().located_at(path.span()));
        let number = quote_spanned!(error_at=> <#status as #private::core::convert::From<_>>::from(#failed));
        let code = format_ident!("__contract_code", span = at);
        quote_spanned! {at=>
            #(#proofs)*
            match #call {
                #private::Ok(#result) => { #settled }
                #private::Err(#failed) => {
                    let #code: #status = #number;
                    if __contract_has_failed(#code) { #private::export::Outcome::Done(#code) } else { #private::export::Outcome::Broken }
                }
            }
        }
    }

    /// What C may do from any thread.
    fn expand_proof(&self, position: usize) -> Option<TokenStream> {
        let private = &self.private;
        let parameter = self.export.parameters.get(position)?;
        let argument = self.argument(position);
        let at = Span::mixed_site().located_at(parameter.ty.span());
        let proof = match &parameter.role {
            _ if self.export.one_thread => return None,
            ExportRole::Lent(Lent { exclusive: false, .. }) => quote_spanned!(at=> shared_unless_thread_same),
            ExportRole::Lent(_) | ExportRole::Taken(Taken { shape: TakenShape::Object(_), .. }) => {
                quote_spanned!(at=> moving_unless_thread_same)
            }
            _ => return None,
        };
        Some(quote_spanned!(at=> #private::export::#proof(#argument);))
    }

    /// An argument of the Rust function.
    fn convert(&self, position: usize) -> Option<TokenStream> {
        let private = &self.private;
        let parameter = self.export.parameters.get(position)?;
        let argument = self.argument(position);
        let at = Span::mixed_site().located_at(parameter.ty.span());
        // SAFETY of each: given, aligned, apart from what is exclusive (`expand_checks`); alive, initialised and given up
        // where it is taken, by the contract as annotated.
        let is_mut = is_mut_pointer(&parameter.ty);
        let mutable = |pointer: TokenStream, at: Span| match is_mut {
            true => pointer,
            false => quote_spanned!(at=> #pointer.cast_mut()),
        };
        let unless_null = |nullable: bool, function: TokenStream, pointer: TokenStream| match nullable {
            true => {
                let inner = format_ident!("__contract_pointer", span = at);
                quote_spanned!(at=> #private::export::unless_null(#pointer, |#inner| unsafe { #private::export::#function(#inner) }))
            }
            false => quote_spanned!(at=> unsafe { #private::export::#function(#pointer) }),
        };
        Some(match &parameter.role {
            ExportRole::Value => quote_spanned!(at=> #private::export::value(#argument)),
            ExportRole::Unchecked => quote_spanned!(at=> #argument),
            ExportRole::Lent(lent) => {
                let function = if lent.exclusive { quote_spanned!(at=> lend_mut) } else { quote_spanned!(at=> lend) };
                let pointer = mutable(argument.to_token_stream(), at);
                unless_null(lent.nullable, function, pointer)
            }
            ExportRole::Text { nullable, .. } => {
                let pointer = mutable(quote_spanned!(at=> #argument.cast::<#private::core::ffi::c_char>()), at);
                unless_null(*nullable, quote_spanned!(at=> text), pointer)
            }
            ExportRole::Elements(elements) => {
                let (start, length) = (self.start(position, elements), self.argument(elements.length));
                let function = match (elements.exclusive, elements.uninit) {
                    (false, _) => quote_spanned!(at=> elements),
                    (true, false) => quote_spanned!(at=> elements_mut),
                    (true, true) => quote_spanned!(at=> memory),
                };
                let element = self.element(elements);
                let length = match elements.unit {
                    Unit::Elements => quote_spanned!(at=> #length),
                    Unit::Bytes => quote_spanned!(at=> #private::export::whole::<#element, _>(#length)),
                };
                quote_spanned!(at=> unsafe { #private::export::#function(#start, #length) })
            }
            ExportRole::Taken(taken) => {
                let (function, pointer) = match (&taken.shape, &taken.free) {
                    (TakenShape::Object(_), None) => (quote_spanned!(at=> take), quote_spanned!(at=> #argument)),
                    (TakenShape::Object(_), Some(_)) => {
                        (quote_spanned!(at=> take_owned), quote_spanned!(at=> #argument))
                    }
                    (TakenShape::Text, None) => (quote_spanned!(at=> take_text), quote_spanned!(at=> #argument.cast())),
                    (TakenShape::Text, Some(_)) => {
                        (quote_spanned!(at=> take_c_text), quote_spanned!(at=> #argument.cast()))
                    }
                };
                unless_null(taken.nullable, function, pointer)
            }
            ExportRole::Length | ExportRole::Out(_) | ExportRole::Poisoned => return None,
        })
    }

    /// Writes what goes into slots, and gives C the result.
    fn settle(&self, result: &Ident) -> TokenStream {
        let Self { export, private, .. } = self;
        let at = self.at();
        let outs: Vec<(Ident, usize)> = export
            .parameters
            .iter()
            .enumerate()
            .filter(|(_, parameter)| matches!(parameter.role, ExportRole::Out(_)))
            .map(|(position, parameter)| {
                (format_ident!("__contract_part_{}", parameter.ident.unraw(), span = at), position)
            })
            .collect();
        let has_result = matches!(export.result, ExportResult::Given { .. });
        let value = format_ident!("__contract_value", span = at);
        let parts: Vec<&Ident> =
            has_result.then_some(&value).into_iter().chain(outs.iter().map(|(part, _)| part)).collect();
        let split = match parts.as_slice() {
            [] if export.failure.is_some() => Some(quote_spanned!(at=> let () = #result;)),
            [] => None,
            [only] => Some(quote_spanned!(at=> let #only = #result;)),
            _ => Some(quote_spanned!(at=> let (#(#parts),*) = #result;)),
        };
        let given = match &export.result {
            ExportResult::Given { value: given, .. } => self.give(given, &value, at),
            ExportResult::Status(_) => quote_spanned!(at=> __contract_success()),
            ExportResult::Nothing | ExportResult::Poisoned => quote_spanned!(at=> ()),
        };
        // A number that says that the function has failed is no result of one that has not.
        let (ty, code) = (self.raw_result(), format_ident!("__contract_code", span = at));
        let typed = ty.map(|ty| quote_spanned!(at=> : #ty));
        let contradiction = export.failure.as_ref().map(
            |_| quote_spanned!(at=> if __contract_has_failed(#code) { return #private::export::Outcome::Broken; }),
        );
        let writes = outs.iter().filter_map(|(part, position)| {
            let ExportRole::Out(out) = &export.parameters.get(*position)?.role else { return None };
            let slot = self.argument(*position);
            let at = slot.span();
            let value = self.give(&out.value, part, at);
            // SAFETY: given and aligned, or NULL where that is allowed (`expand_checks`); C lets it be written, by the
            // contract as annotated.
            Some(quote_spanned!(at=> unsafe { #private::export::write(#slot, move || #value) };))
        });
        if matches!(export.result, ExportResult::Nothing | ExportResult::Poisoned) {
            return quote_spanned!(at=> #split #(#writes)* #private::export::Outcome::Done(()));
        }
        quote_spanned! {at=>
            #split
            let #code #typed = #given;
            #contradiction
            #(#writes)*
            #private::export::Outcome::Done(#code)
        }
    }

    /// What C gets for a value of the body's.
    fn give(&self, given: &Given, value: &Ident, at: Span) -> TokenStream {
        let private = &self.private;
        let (function, nullable) = match given {
            Given::Value(_) => return quote_spanned!(at=> #private::export::give_value(#value)),
            Given::Owned(taken) => {
                let function = match (&taken.shape, &taken.free) {
                    (TakenShape::Object(_), None) => quote_spanned!(at=> give),
                    (TakenShape::Object(_), Some(_)) => quote_spanned!(at=> give_owned),
                    (TakenShape::Text, None) => quote_spanned!(at=> give_text),
                    (TakenShape::Text, Some(_)) => quote_spanned!(at=> give_c_text),
                };
                (function, taken.nullable)
            }
            Given::Lent(lent) => {
                let function = match (lent.exclusive, self.export.one_thread) {
                    (false, false) => quote_spanned!(at=> give_shared_unless_thread_same),
                    (true, false) => quote_spanned!(at=> give_exclusive_unless_thread_same),
                    (false, true) => quote_spanned!(at=> give_lent),
                    (true, true) => quote_spanned!(at=> give_lent_mut),
                };
                (function, lent.nullable)
            }
            Given::Text { nullable, .. } => (quote_spanned!(at=> give_lent_text), *nullable),
        };
        match nullable {
            true => quote_spanned!(at=> #private::export::or_null(#value, #private::export::#function).cast()),
            false => quote_spanned!(at=> #private::export::#function(#value).cast()),
        }
    }
}

/// Whether it is a number as it stands, which the check has looked at.
fn is_literal(value: &syn::Expr) -> bool {
    match value {
        syn::Expr::Lit(_) => true,
        syn::Expr::Unary(unary) => is_literal(&unary.expr),
        _ => false,
    }
}

fn starts_with_mut(pointer: &TokenStream) -> bool {
    proc_macro2::TokenStream::from(pointer.clone()).into_iter().nth(1).is_some_and(|tree| tree.to_string() == "mut")
}

/// Whether a number says that the function has failed.
fn test(private: &TokenStream, code: &Ident, test: &Test, at: Span) -> TokenStream {
    let compared = |values: &[syn::Expr], equal: bool| {
        let each = values.iter().map(|value| {
            let value = match value {
                syn::Expr::Lit(_) | syn::Expr::Path(_) | syn::Expr::Unary(_) => value.to_token_stream(),
                _ => quote_spanned!(at=> (#value)),
            };
            if equal { quote_spanned!(at=> #code == #value) } else { quote_spanned!(at=> #code != #value) }
        });
        let each: Vec<TokenStream> = each.collect();
        if equal { quote_spanned!(at=> (#(#each)||*)) } else { quote_spanned!(at=> (#(#each)&&*)) }
    };
    match test {
        Test::Zero => quote_spanned!(at=> #private::Integer::is_zero(#code)),
        Test::Nonzero => quote_spanned!(at=> !#private::Integer::is_zero(#code)),
        Test::Negative => quote_spanned!(at=> #private::Integer::is_negative(#code)),
        Test::NotPositive => quote_spanned!(at=> !#private::Integer::is_positive(#code)),
        Test::Is(values) => compared(values, true),
        Test::Not(values) => compared(values, false),
        // Tests of pointers, which a function that C calls does not have.
        Test::Null | Test::Out(_) => quote_spanned!(at=> false),
    }
}
