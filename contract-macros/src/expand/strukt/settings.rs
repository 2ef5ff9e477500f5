//! What Rust puts into a struct, and the struct that Rust makes.

use contract_model::docs;
use contract_model::ir::strukt::{Counted, Pointed, PointedShape, Retained, Setting};
use contract_model::ir::{Access, Field, Unit};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use super::StructSite;
use crate::expand::names::named_lifetimes;
use crate::expand::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl StructSite<'_> {
    /// A method for each field into which Rust puts something, and the function that makes a struct.
    pub(super) fn expand_settings(&self) -> Option<TokenStream> {
        if self.stubs {
            return None;
        }
        let Self { strukt, .. } = self;
        let setters = strukt.fields.iter().filter_map(|field| Some(self.expand_set(field, strukt.setting(field)?)));
        let setters: Vec<TokenStream> = setters.collect();
        let new = strukt.made_by_rust.then(|| self.expand_new());
        if setters.is_empty() && new.is_none() {
            return None;
        }
        // A lifetime is declared where a method names it.
        let named = !named_lifetimes(quote_spanned!(self.at()=> #new #(#setters)*)).is_empty();
        let (generics, view) = if named { self.view() } else { (TokenStream::new(), self.elided()) };
        let allowed = allow_at(self.at(), Generated::Wrapper);
        let memory = strukt.made_by_rust.then(|| self.expand_memory());
        Some(quote_spanned! {self.at()=>
            #allowed
            impl #generics #view {
                #new
                #(#setters)*
            }
            #memory
        })
    }

    /// `X::new(…)`: zeros, and what is never NULL.
    fn expand_new(&self) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let (at, visibility) = (self.at(), &strukt.visibility);
        let name = strukt.ident.unraw();
        let about = format!(" Makes a `{name}`: every number is 0, and every pointer NULL, but for what is given.");
        let required: Vec<_> = strukt.required().collect();
        let parameters = required.iter().map(|(field, pointed, retained)| {
            let (cfg, ident, ty) = (&field.carried.cfg, &field.ident, self.given(pointed, retained, at));
            quote_spanned!(at=> #(#cfg)* #ident: #ty)
        });
        let set = required.iter().map(|(field, ..)| {
            let (cfg, ident, set) = (&field.carried.cfg, &field.ident, field.set_name());
            quote_spanned!(at=> #(#cfg)* Self::#set(&mut __contract_new, #ident);)
        });
        let mutable = (!required.is_empty()).then(|| quote_spanned!(at=> mut));
        // SAFETY: zeros are such a struct until its fields are set: what is never NULL is set here (checked).
        quote_spanned! {at=>
            #[doc = #about]
            #[inline]
            #[track_caller]
            #visibility fn new(#(#parameters),*) -> #private::Inline<Self> {
                let #mutable __contract_new = unsafe { #private::in_place::InlineSlot::<Self>::new().filled() };
                #(#set)*
                __contract_new
            }
        }
    }

    /// What the runtime is told of a struct that Rust makes.
    fn expand_memory(&self) -> TokenStream {
        let (private, at, view) = (&self.private, self.at(), self.elided());
        // SAFETY of `CallerAllocated`: the layout is that of the C struct, by the contract as annotated; what `Free` ends is
        // not the memory. SAFETY of `Movable`: C keeps no address of a struct that nobody has said to be retained, by the
        // contract as annotated; what is retained is borrowed, and does not move.
        quote_spanned! {at=>
            #[automatically_derived]
            unsafe impl #private::in_place::CallerAllocated for #view {
                type Storage = <Self as #private::strukt::Struct>::Layout;
                #[inline]
                fn initial() -> #private::core::mem::MaybeUninit<<Self as #private::strukt::Struct>::Layout> {
                    #private::core::mem::MaybeUninit::zeroed()
                }
            }
            #[automatically_derived]
            unsafe impl #private::in_place::Movable for #view {}
        }
    }

    /// What ends with a struct that Rust makes: whatever it owns.
    pub(super) fn expand_end(&self) -> TokenStream {
        let (private, at, elided) = (&self.private, self.at(), self.elided());
        let taken = self.strukt.fields.iter().filter_map(|field| Some((field, field.taken()?)));
        let taken = taken.map(|(field, (pointed, _))| {
            let (cfg, take) = (&field.carried.cfg, field.take_name());
            let dropped = quote_spanned!(at=> #private::core::mem::drop(<#elided>::#take(__contract_view)););
            let Some(length) = pointed.length() else { return quote_spanned!(at=> #(#cfg)* #dropped) };
            let mut length = length.clone();
            length.set_span(at);
            // A negative number of elements is none: what C left there is leaked.
            quote_spanned! {at=>
                #(#cfg)*
                {
                    if unsafe { #private::strukt::is_count(&raw const (*#private::strukt::layout::<#elided>(__contract_view)).#length) } {
                        #dropped
                    }
                }
            }
        });
        let taken: TokenStream = taken.collect();
        let used = if taken.is_empty() {
            quote_spanned!(at=> let _ = __contract_object;)
        } else {
            quote_spanned! {at=>
                let __contract_view = unsafe { #private::core::ptr::NonNull::as_mut(&mut __contract_object) };
                #taken
            }
        };
        let mutable = (!taken.is_empty()).then(|| quote_spanned!(at=> mut));
        // SAFETY of `Release`: what the struct owns is taken out, and ended once each; the memory is the caller's.
        quote_spanned! {at=>
            #[allow(dead_code)]
            pub enum __ContractEnd {}
            #[automatically_derived]
            unsafe impl #private::Release<#elided> for __ContractEnd {
                #[inline]
                unsafe fn release(#mutable __contract_object: #private::core::ptr::NonNull<#elided>) -> #private::Gone {
                    #used
                    #private::Gone::Yes
                }
            }
        }
    }

    fn expand_set(&self, field: &Field, setting: Setting<'_>) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let at = Span::mixed_site().located_at(field.ident.span());
        let section = docs::setting_section(strukt, field);
        let (cfg, rest) = (&field.carried.cfg, &field.carried.rest);
        let (visibility, ident, name) = (&strukt.visibility, &field.ident, field.set_name());
        let is_unsafe = matches!(setting, Setting::Unchecked).then(|| quote_spanned!(at=> unsafe));
        let at_field = |ident: &Ident| {
            let mut ident = ident.clone();
            ident.set_span(at);
            quote_spanned!(at=> unsafe { &raw mut (*#private::strukt::layout_mut(self)).#ident })
        };
        let place = at_field(ident);
        let (ty, body) = match setting {
            Setting::Value | Setting::Unchecked => (
                field.ty.to_token_stream(),
                quote_spanned!(at=> unsafe { #private::core::ptr::write(#place, __contract_given) };),
            ),
            Setting::Retained(pointed, retained) => {
                let ty = self.given(pointed, retained, at);
                let ty = if pointed.nullable { quote_spanned!(at=> #private::Option<#ty>) } else { ty };
                let (address, count) = self.address(pointed, retained, at);
                let (address, count) = if pointed.nullable {
                    let count = count.map(|count| {
                        quote_spanned!(at=> match &__contract_given {
                            #private::Some(__contract_given) => #count,
                            #private::None => 0,
                        })
                    });
                    let address = quote_spanned!(at=> match __contract_given {
                        #private::Some(__contract_given) => #address,
                        #private::None => #private::core::ptr::null(),
                    });
                    (address, count)
                } else {
                    let count =
                        count.map(|count| quote_spanned!(at=> { let __contract_given = &__contract_given; #count }));
                    (address, count)
                };
                let counted =
                    pointed.length().zip(count).map(|(length, count)| self.fit(length, &count, &at_field(length), at));
                // SAFETY: in bounds of a live struct, which is lent exclusively (law of `Struct`); the address is that of
                // what outlives the struct, by the signature.
                (
                    ty,
                    quote_spanned! {at=>
                        #counted
                        unsafe { #private::strukt::put(#place, #address) };
                    },
                )
            }
            Setting::InPlace(pointed) => self.copy_in(field, pointed, &place, &at_field, at),
        };
        // SAFETY of the writes: in bounds of a live struct, which is lent exclusively (law of `Struct`).
        quote_spanned! {at=>
            #(#cfg)*
            #[doc = #section]
            #(#rest)*
            #[inline]
            #[track_caller]
            #visibility #is_unsafe fn #name(&mut self, #ident: #ty) {
                let __contract_given = #ident;
                #body
            }
        }
    }

    /// What is copied into an array that is part of the struct.
    fn copy_in(
        &self,
        field: &Field,
        pointed: &Pointed,
        place: &TokenStream,
        at_field: &dyn Fn(&Ident) -> TokenStream,
        at: Span,
    ) -> (TokenStream, TokenStream) {
        let private = &self.private;
        let (strukt, name) = (self.strukt.ident.unraw().to_string(), field.ident.unraw().to_string());
        let room = pointed.inline.as_ref().map(ToTokens::to_token_stream);
        match &pointed.shape {
            PointedShape::Elements(elements) => {
                let element = self.element(elements, at);
                let count = self.given_count(elements, &element, at);
                let counted = self.fit(&elements.length, &count, &at_field(&elements.length), at);
                (
                    quote_spanned!(at=> &[#element]),
                    quote_spanned! {at=>
                        #private::strukt::has_room(#private::field::elements::<#element>(__contract_given), #room, #strukt, #name);
                        #counted
                        unsafe { #private::strukt::copy_elements(#place.cast::<#element>(), __contract_given) };
                    },
                )
            }
            _ => (
                quote_spanned!(at=> &#private::core::ffi::CStr),
                quote_spanned! {at=>
                    let __contract_given = #private::core::ffi::CStr::to_bytes_with_nul(__contract_given);
                    #private::strukt::has_room(#private::field::elements(__contract_given), #room, #strukt, #name);
                    unsafe { #private::strukt::copy_elements(#place.cast::<#private::core::primitive::u8>(), __contract_given) };
                },
            ),
        }
    }

    /// A number of elements, in the field for it.
    fn fit(&self, length: &Ident, count: &TokenStream, place: &TokenStream, at: Span) -> TokenStream {
        let private = &self.private;
        let (strukt, name) = (self.strukt.ident.unraw().to_string(), length.unraw().to_string());
        quote_spanned!(at=> unsafe { #private::strukt::put_count(#place, #count, #strukt, #name) };)
    }

    /// The type of what is put into a field.
    fn given(&self, pointed: &Pointed, retained: &Retained, at: Span) -> TokenStream {
        let private = &self.private;
        let lifetime = &retained.lifetime;
        let mutable = (retained.access == Access::Exclusive).then(|| quote_spanned!(at=> mut));
        let ty = match &pointed.shape {
            PointedShape::Object(object) => object.ty.to_token_stream(),
            PointedShape::Plain(ty) => ty.to_token_stream(),
            PointedShape::Elements(elements) => {
                let element = self.element(elements, at);
                quote_spanned!(at=> [#element])
            }
            PointedShape::Array(array) => {
                let (element, length) = (&array.element, &array.length);
                quote_spanned!(at=> [#element; #length])
            }
            // Of pointers nothing is put there: refused.
            PointedShape::Text | PointedShape::Pointers(_) => quote_spanned!(at=> #private::core::ffi::CStr),
        };
        quote_spanned!(at=> &#lifetime #mutable #ty)
    }

    /// How many elements `__contract_given` has, in the unit that the struct counts in.
    fn given_count(&self, elements: &Counted, element: &TokenStream, at: Span) -> TokenStream {
        let private = &self.private;
        match elements.unit {
            Unit::Bytes => quote_spanned!(at=> #private::field::bytes::<#element>(__contract_given)),
            Unit::Elements => quote_spanned!(at=> #private::field::elements::<#element>(__contract_given)),
        }
    }

    /// The address of `__contract_given`, and how many elements there are, of a reference to that.
    fn address(&self, pointed: &Pointed, retained: &Retained, at: Span) -> (TokenStream, Option<TokenStream>) {
        let private = &self.private;
        let is_mut = retained.access == Access::Exclusive;
        match &pointed.shape {
            PointedShape::Elements(elements) => {
                let element = self.element(elements, at);
                let address = Ident::new(if is_mut { "address_mut" } else { "address" }, at);
                let count = self.given_count(elements, &element, at);
                (quote_spanned!(at=> #private::buffer::#address(__contract_given).cast()), Some(count))
            }
            PointedShape::Text | PointedShape::Pointers(_) => {
                (quote_spanned!(at=> #private::core::ffi::CStr::as_ptr(__contract_given).cast()), None)
            }
            PointedShape::Object(_) | PointedShape::Plain(_) | PointedShape::Array(_) => {
                let from = Ident::new(if is_mut { "from_mut" } else { "from_ref" }, at);
                (quote_spanned!(at=> #private::core::ptr::#from(__contract_given).cast()), None)
            }
        }
    }
}
