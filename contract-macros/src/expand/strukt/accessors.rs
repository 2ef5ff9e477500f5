//! The accessors of a struct: what each reads, and what that is in Rust.

use std::collections::HashMap;

use contract_model::docs;
use contract_model::ir::strukt::{Counted, FieldTransfer, Object, Pointed, PointedShape, PointerArray};
use contract_model::ir::{Conditions, Each, Field, Reading, Unit};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use super::StructSite;
use crate::expand::names::named_lifetimes;
use crate::expand::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl StructSite<'_> {
    pub(super) fn expand_accessors(&self) -> TokenStream {
        // A lifetime is declared where an accessor names it.
        let is_named = |field: &Field| match &field.reading {
            Reading::Next | Reading::Data => false,
            Reading::Pointed(Pointed { lifetime: Some(_), .. }) => true,
            _ => !named_lifetimes(field.ty.to_token_stream()).is_empty(),
        };
        let named = self.strukt.fields.iter().any(is_named);
        let (generics, view) = if named { self.view() } else { (TokenStream::new(), self.elided()) };
        let allowed = allow_at(self.at(), Generated::Wrapper);
        // Two of one name are a mistake that has been reported.
        let mut seen: HashMap<&Ident, Conditions> = HashMap::new();
        let fields = self.strukt.fields.iter().filter(|field| {
            let earlier = seen.entry(&field.ident).or_default();
            let is_first = !self.stubs || earlier.admit(&field.carried);
            earlier.add(&field.carried);
            is_first
        });
        let accessors: Vec<TokenStream> = fields.filter_map(|field| self.expand_accessor(field)).collect();
        let size = (!self.stubs).then(|| self.expand_size());
        quote_spanned! {self.at()=>
            #allowed
            impl #generics #view {
                #size
                #(#accessors)*
            }
        }
    }

    /// The view has no size that means anything to C.
    fn expand_size(&self) -> TokenStream {
        let (private, visibility, at) = (&self.private, &self.strukt.visibility, self.at());
        let name = self.strukt.ident.unraw();
        let about = format!(" The size and the alignment of a `{name}` in C, where the view has none.");
        quote_spanned! {at=>
            #[doc = #about]
            #[allow(dead_code)]
            #visibility const LAYOUT: #private::core::alloc::Layout =
                #private::core::alloc::Layout::new::<<Self as #private::strukt::Struct>::Layout>();
        }
    }

    fn expand_accessor(&self, field: &Field) -> Option<TokenStream> {
        let Self { strukt, private, stubs } = self;
        let at = Span::mixed_site().located_at(field.ident.span());
        let (output, body) = self.read(field, at)?;
        let section = docs::accessor_section(strukt, field);
        let section = if field.carried.docs.is_empty() { section } else { format!("\n{section}") };
        let section = (!section.trim().is_empty()).then(|| quote_spanned!(at=> #[doc = #section]));
        let (cfg, docs, rest) = (&field.carried.cfg, &field.carried.docs, &field.carried.rest);
        let (visibility, ident) = (&strukt.visibility, &field.ident);
        let is_unsafe = matches!(field.reading, Reading::Unchecked).then(|| quote_spanned!(at=> unsafe));
        let tracked = matches!(field.reading, Reading::Pointed(_)).then(|| quote_spanned!(at=> #[track_caller]));
        let place = Ident::new("__contract_place", at);
        let body = if *stubs {
            quote_spanned!(at=> loop {})
        } else {
            // SAFETY: in bounds of a live struct, as the view is lent (law of `Struct`).
            let is_pointer = matches!(field.reading, Reading::Pointed(Pointed { inline: None, .. }) | Reading::Next);
            let read =
                is_pointer.then(|| quote_spanned!(at=> let #place = unsafe { #private::core::ptr::read(#place) };));
            quote_spanned! {at=>
                let #place = unsafe { &raw const (*#private::strukt::layout(self)).#ident };
                #read
                #body
            }
        };
        Some(quote_spanned! {at=>
            #(#cfg)*
            #(#docs)*
            #section
            #(#rest)*
            #[inline]
            #[must_use]
            #tracked
            #visibility #is_unsafe fn #ident(&self) -> #output {
                #body
            }
        })
    }

    /// The type that the accessor of a field gives, and how it gets that from `__contract_place`, which is where the
    /// field is, or else the pointer that was read from there.
    fn read(&self, field: &Field, at: Span) -> Option<(TokenStream, TokenStream)> {
        let (private, ty) = (&self.private, &field.ty);
        let place = Ident::new("__contract_place", at);
        // SAFETY of each: aligned and initialised (law of `Struct`); what is there, the contract as annotated says.
        Some(match &field.reading {
            Reading::Hidden | Reading::Data | Reading::Poisoned => return None,
            Reading::Value | Reading::Unchecked => {
                (ty.to_token_stream(), quote_spanned!(at=> unsafe { #private::core::ptr::read(#place) }))
            }
            Reading::Embedded(_) => {
                (quote_spanned!(at=> &#ty), quote_spanned!(at=> unsafe { #private::strukt::embedded::<#ty>(#place) }))
            }
            Reading::Next => {
                let body = quote_spanned!(at=> unsafe { #place.as_ref() });
                (quote_spanned!(at=> #private::Option<&Self>), body)
            }
            Reading::Pointed(pointed) => self.read_pointed(field, pointed, at),
        })
    }

    fn read_pointed(&self, field: &Field, pointed: &Pointed, at: Span) -> (TokenStream, TokenStream) {
        let private = &self.private;
        let place = Ident::new("__contract_place", at);
        let lifetime = &pointed.lifetime;
        let referent = |ty: &TokenStream| quote_spanned!(at=> & #lifetime #ty);
        if matches!(pointed.transfer, FieldTransfer::Copied) {
            return self.read_copy(field, pointed, at);
        }
        let lent = || quote_spanned!(at=> unsafe { #place.as_ref() });
        let (output, found) = match &pointed.shape {
            PointedShape::Object(Object { ty, .. }) | PointedShape::Plain(ty) => {
                let ty = ty.to_token_stream();
                (referent(&ty), lent())
            }
            PointedShape::Text => (
                referent(&quote_spanned!(at=> #private::core::ffi::CStr)),
                if pointed.inline.is_some() {
                    let room = self.room(pointed, at);
                    quote_spanned!(at=> unsafe { #private::strukt::text(#place.cast(), #room) })
                } else {
                    quote_spanned!(at=> unsafe { #private::text::borrow(#place.cast()) })
                },
            ),
            PointedShape::Array(array) => {
                let (element, length) = (&array.element, &array.length);
                let ty = quote_spanned!(at=> [#element; #length]);
                (referent(&ty), lent())
            }
            PointedShape::Elements(elements) => {
                let element = self.element(elements, at);
                let count = self.count_elements(field, pointed, elements, at);
                let found = quote_spanned!(at=> unsafe { #private::buffer::borrow::<#element>(#place.cast(), __contract_count) });
                (referent(&quote_spanned!(at=> [#element])), self.not_null(&count, found, pointed, at))
            }
            PointedShape::Pointers(pointers) => self.read_pointers(field, pointed, pointers, at),
        };
        self.promised(field, pointed, output, found, at)
    }

    /// What was found, which the contract may say is there.
    fn promised(
        &self,
        field: &Field,
        pointed: &Pointed,
        output: TokenStream,
        found: TokenStream,
        at: Span,
    ) -> (TokenStream, TokenStream) {
        let private = &self.private;
        if pointed.nullable {
            return (quote_spanned!(at=> #private::Option<#output>), found);
        }
        let (strukt, name) = (self.strukt.ident.unraw().to_string(), field.ident.unraw().to_string());
        let broken =
            if pointed.inline.is_some() { quote_spanned!(at=> unterminated) } else { quote_spanned!(at=> null) };
        let body = quote_spanned! {at=>
            match #found {
                #private::Some(found) => found,
                #private::None => #private::strukt::#broken(#strukt, #name),
            }
        };
        (output, body)
    }

    /// A copy of what the field leads to, made while nothing changes it.
    fn read_copy(&self, field: &Field, pointed: &Pointed, at: Span) -> (TokenStream, TokenStream) {
        // An error in a call points at the first of its tokens.
        let private = &self.private.relocated(at);
        let place = Ident::new("__contract_place", at);
        let text = || quote_spanned!(at=> #private::alloc::ffi::CString);
        let lent = || quote_spanned!(at=> unsafe { #place.as_ref() });
        let (output, found) = match &pointed.shape {
            PointedShape::Object(Object { ty, .. }) => (
                quote_spanned!(at=> #private::Owned<#ty>),
                quote_spanned!(at=> unsafe { #private::strukt::copy_object(#place) }),
            ),
            PointedShape::Plain(ty) => (ty.to_token_stream(), quote_spanned!(at=> unsafe { #place.as_ref() }.copied())),
            PointedShape::Array(array) => {
                let (element, length) = (&array.element, &array.length);
                let lent = lent();
                (quote_spanned!(at=> [#element; #length]), quote_spanned!(at=> #lent.copied()))
            }
            PointedShape::Text if pointed.inline.is_some() => {
                let room = self.room(pointed, at);
                (
                    text(),
                    quote_spanned!(at=> unsafe { #private::strukt::text(#place.cast(), #room) }.map(#private::core::convert::Into::into)),
                )
            }
            PointedShape::Text => (text(), quote_spanned!(at=> unsafe { #private::text::copy(#place.cast()) })),
            PointedShape::Elements(elements) => {
                let element = self.element(elements, at);
                let count = self.count_elements(field, pointed, elements, at);
                let found =
                    quote_spanned!(at=> unsafe { #private::buffer::copy::<#element>(#place.cast(), __contract_count) });
                (quote_spanned!(at=> #private::alloc::vec::Vec<#element>), self.not_null(&count, found, pointed, at))
            }
            // Objects are not copied: refused.
            PointedShape::Pointers(pointers) => {
                let text = text();
                let (_, found) = self.read_pointers(field, pointed, pointers, at);
                (
                    quote_spanned!(at=> #private::alloc::vec::Vec<#text>),
                    quote_spanned!(at=> #found.map(#private::strukt::copy_texts)),
                )
            }
        };
        self.promised(field, pointed, output, found, at)
    }

    /// How many elements there are.
    pub(super) fn count_elements(&self, field: &Field, pointed: &Pointed, elements: &Counted, at: Span) -> TokenStream {
        let private = &self.private;
        let count = self.count(field, &elements.length, at);
        let count = if elements.unit == Unit::Bytes {
            let element = self.element(elements, at);
            quote_spanned!(at=> #private::buffer::elements::<#element>(#count))
        } else {
            count
        };
        self.count_within(count, pointed, &elements.length, at)
    }

    /// `found` with the count before it; NULL of a nullable pointer is `None`, whatever the count is.
    fn not_null(&self, count: &TokenStream, found: TokenStream, pointed: &Pointed, at: Span) -> TokenStream {
        let private = &self.private;
        let place = Ident::new("__contract_place", at);
        let counted = quote_spanned!(at=> let __contract_count = #count; #found);
        if pointed.nullable {
            quote_spanned!(at=> if #place.is_null() { #private::None } else { #counted })
        } else {
            quote_spanned!(at=> { #counted })
        }
    }

    fn read_pointers(
        &self,
        field: &Field,
        pointed: &Pointed,
        pointers: &PointerArray,
        at: Span,
    ) -> (TokenStream, TokenStream) {
        let private = &self.private;
        let place = Ident::new("__contract_place", at);
        let name = format!("{}::{}", self.strukt.ident.unraw(), field.ident.unraw());
        let each = match &pointers.each {
            Each::Text => quote_spanned!(at=> #private::core::ffi::CStr),
            Each::Object(object) => object.ty.to_token_stream(),
        };
        let output = quote_spanned!(at=> #private::Pointers<'_, #each>);
        let found = match &pointers.length {
            None => {
                let room = self.room(pointed, at);
                quote_spanned!(at=> unsafe { #private::strukt::pointers_until_null::<#each>(#place.cast(), #room, #name) })
            }
            Some(length) => {
                let count = self.count_within(self.count(field, length, at), pointed, length, at);
                let found = quote_spanned!(at=> unsafe { #private::strukt::pointers::<#each>(#place.cast(), __contract_count, #name) });
                self.not_null(&count, found, pointed, at)
            }
        };
        (output, found)
    }

    /// The number of an array's elements that are used is no larger than the array.
    fn count_within(&self, count: TokenStream, pointed: &Pointed, length: &Ident, at: Span) -> TokenStream {
        if pointed.inline.is_none() {
            return count;
        }
        let (private, room) = (&self.private, self.room(pointed, at));
        let (strukt, name) = (self.strukt.ident.unraw().to_string(), length.unraw().to_string());
        quote_spanned!(at=> #private::strukt::within(#count, #room, #strukt, #name))
    }

    /// How many elements an array has room for; 0 where C does not say.
    fn room(&self, pointed: &Pointed, at: Span) -> TokenStream {
        match &pointed.inline {
            Some(room) => room.to_token_stream(),
            None => quote_spanned!(at=> 0),
        }
    }

    /// The type of an element; a byte, whatever `u8` is where the struct stands.
    pub(super) fn element(&self, elements: &Counted, at: Span) -> TokenStream {
        let private = &self.private;
        let element = elements.element.to_token_stream();
        if element.to_string() == "u8" { quote_spanned!(at=> #private::core::primitive::u8) } else { element }
    }

    /// The number that a field has.
    pub(super) fn count(&self, of: &Field, length: &Ident, at: Span) -> TokenStream {
        let private = &self.private;
        let strukt = self.strukt.ident.unraw().to_string();
        let name = length.unraw().to_string();
        let mut field = length.clone();
        field.set_span(of.ident.span());
        quote_spanned! {at=>
            #private::strukt::count(
                unsafe { #private::core::ptr::read(&raw const (*#private::strukt::layout(self)).#field) },
                #strukt,
                #name,
            )
        }
    }
}
