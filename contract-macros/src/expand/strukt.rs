//! A struct whose fields are described: a view, and an accessor for each field.
//!
//! The struct as C has it is declared where nothing can name it, and Rust never has a value of it: safe code can neither
//! make a pointer for an accessor to follow nor change one.

use std::collections::HashMap;

use contract_model::docs;
use contract_model::ir::strukt::{Counted, Each, Object, Pointed, PointedShape, Pointers};
use contract_model::ir::{Conditions, Field, Reading, Struct, Threads, Unit};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Lifetime, Type};

use super::attributes::lint_levels;
use super::names::{named_lifetimes, with_static_lifetimes};
use super::{Generated, allow_at};
use crate::tokens::{ToTokens, TokenStream, quote, quote_spanned};

/// What every piece needs.
struct StructSite<'a> {
    strukt: &'a Struct,
    private: TokenStream,
    /// The struct has a mistake: bodies are left out.
    stubs: bool,
}

/// All of a struct.
pub(crate) fn expand_struct(strukt: &Struct, stubs: bool) -> TokenStream {
    let private = match &strukt.krate {
        Some(path) => quote!(#path::__private),
        None => quote!(::ffi_contract::__private),
    };
    let site = StructSite { strukt, private, stubs };
    let view = site.expand_view();
    let at = site.at();
    let cfg = &strukt.carried.cfg;
    let allowed = allow_at(at, Generated::Implementation);
    let lints: Vec<_> = lint_levels(&strukt.carried).collect();
    let accessors = site.expand_accessors();
    let facts = site.expand_facts();
    let chain = (!stubs).then(|| site.expand_chain());
    let layout = (!stubs).then(|| site.expand_layout());
    let proofs = (!stubs).then(|| site.expand_proofs());
    quote_spanned! {at=>
        #view
        #(#cfg)*
        #(#lints)*
        #allowed
        const _: () = {
            #layout
            #facts
            #accessors
            #chain
            #proofs
        };
    }
}

impl StructSite<'_> {
    fn at(&self) -> Span {
        Span::mixed_site().located_at(self.strukt.ident.span())
    }

    /// `<'a, 'b>`, or nothing.
    fn generics(&self) -> TokenStream {
        let lifetimes = &self.strukt.lifetimes;
        if lifetimes.is_empty() { TokenStream::new() } else { quote!(<#(#lifetimes),*>) }
    }

    /// The view with its lifetimes, and what to declare them with.
    fn view(&self) -> (TokenStream, TokenStream) {
        let (generics, name) = (self.generics(), &self.strukt.rust_name);
        (generics.clone(), quote!(#name #generics))
    }

    /// The view with lifetimes that nothing else names.
    fn elided(&self) -> TokenStream {
        let name = &self.strukt.rust_name;
        let elided = self.strukt.lifetimes.iter().map(|lifetime| Lifetime::new("'_", lifetime.span()));
        if self.strukt.lifetimes.is_empty() { quote!(#name) } else { quote!(#name<#(#elided),*>) }
    }

    fn layout_name(&self) -> Ident {
        Ident::new("__ContractLayout", self.at())
    }

    /// A zero-sized struct that safe code cannot make.
    fn expand_view(&self) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let at = self.at();
        let (cfg, docs, rest) = (&strukt.carried.cfg, &strukt.carried.docs, &strukt.carried.rest);
        let section = docs::struct_section(strukt);
        let section = if docs.is_empty() { section } else { format!("\n{section}") };
        let allowed = allow_at(at, Generated::View);
        let (generics, visibility, name) = (self.generics(), &strukt.visibility, &strukt.rust_name);
        let lifetimes = &strukt.lifetimes;
        let keeps = (!lifetimes.is_empty()).then(|| {
            quote_spanned!(at=> __contract_lifetimes: #private::core::marker::PhantomData<(#(#private::core::cell::Cell<&#lifetimes ()>,)*)>,)
        });
        quote_spanned! {at=>
            #(#cfg)*
            #(#docs)*
            #[doc = #section]
            #(#rest)*
            #[repr(C)]
            #allowed
            #visibility struct #name #generics {
                __contract_opaque: #private::Opaque,
                #keeps
            }
        }
    }

    /// The struct as C has it.
    fn expand_layout(&self) -> TokenStream {
        let Self { strukt, private, .. } = self;
        let at = self.at();
        let allowed = allow_at(at, Generated::Layout);
        let (generics, name, repr, lifetimes) = (self.generics(), self.layout_name(), &strukt.repr, &strukt.lifetimes);
        let fields = strukt.fields.iter().map(|field| {
            let (cfg, ident, ty) = (&field.carried.cfg, &field.ident, self.field_type(field));
            quote_spanned!(at=> #(#cfg)* #ident: #ty,)
        });
        // No bytes, and no more alignment than a byte: the struct stays as large as it is.
        let keeps = (!lifetimes.is_empty()).then(|| {
            quote_spanned!(at=> __contract_lifetimes: #private::core::marker::PhantomData<(#(#private::core::cell::Cell<&#lifetimes ()>,)*)>,)
        });
        quote_spanned! {at=>
            #(#repr)*
            #allowed
            pub struct #name #generics {
                #(#fields)*
                #keeps
            }
        }
    }

    fn field_type(&self, field: &Field) -> TokenStream {
        let (private, ty) = (&self.private, &field.ty);
        match (&field.reading, ty) {
            (Reading::Embedded(_), _) => quote_spanned!(self.at()=> <#ty as #private::strukt::Struct>::Layout),
            // Nobody writes through it, whatever C may do.
            (Reading::Pointed(Pointed { inline: None, .. }) | Reading::Next, Type::Ptr(pointer)) => {
                let to = &pointer.elem;
                quote_spanned!(self.at()=> *const #to)
            }
            _ => ty.to_token_stream(),
        }
    }

    /// What the runtime is told of it.
    fn expand_facts(&self) -> TokenStream {
        let Self { strukt, private, stubs } = self;
        let at = self.at();
        let ((generics, view), elided) = (self.view(), self.elided());
        let (name, rust_name) = (strukt.ident.unraw().to_string(), strukt.rust_name.unraw().to_string());
        let layout = self.layout_name();
        // SAFETY of `Struct`: the fields are C's, by the contract as annotated.
        let layout = (!stubs).then(|| {
            quote_spanned! {at=>
                #[automatically_derived]
                unsafe impl #generics #private::strukt::Struct for #view {
                    type Layout = #layout #generics;
                }
            }
        });
        let names = &strukt.lifetimes;
        let leads = strukt.fields.iter().any(|field| {
            matches!(field.reading, Reading::Embedded(1..)) || field.object().is_some_and(|object| object.lifetimes > 0)
        });
        let (threads, markers): (_, &[&str]) = match strukt.threads {
            Threads::Bound => (quote_spanned!(at=> Stays), &[]),
            Threads::Send => (quote_spanned!(at=> Moves), &["Send"]),
            Threads::SendSync => (quote_spanned!(at=> Shared), &["Send", "Sync"]),
        };
        // SAFETY of `Send`, `Sync`: what C documents, by the contract as annotated; what it leads to is `Sync`
        // (`expand_proofs`); where it comes from is asked by the block that gives it.
        let moves = markers.iter().map(|marker| {
            let marker = Ident::new(marker, at);
            quote_spanned! {at=>
                #[automatically_derived]
                unsafe impl #private::core::marker::#marker for #elided {}
            }
        });
        let moves: TokenStream = moves.collect();
        let holding =
            if leads && !names.is_empty() { quote_spanned!(at=> Unknown) } else { quote_spanned!(at=> Nothing) };
        // SAFETY of `ForeignType`: size 0, alignment 1, an `Opaque` in it and private fields only (`expand_view`);
        // invariant by `Cell`; neither `Send` nor `Sync`; no free function.
        // SAFETY of `Facts`: it keeps no data, and where it leads to what may, that is not known here.
        quote_spanned! {at=>
            #[automatically_derived]
            unsafe impl #private::ForeignType for #elided {
                type Free = #private::NotOwned;
                type Kept = ();
                const NAME: &'static #private::core::primitive::str = #name;
            }
            #[automatically_derived]
            unsafe impl #generics #private::declared::Facts for #view {
                type Lifetimes = (#(#private::declared::Lifetime<#names>,)*);
                type Memory = #private::declared::OfC;
                type Count = #private::declared::Single;
                type Holding = #private::declared::#holding;
                type Threads = #private::declared::#threads;
            }
            #moves
            #layout
            #[automatically_derived]
            impl #private::core::fmt::Debug for #elided {
                fn fmt(&self, f: &mut #private::core::fmt::Formatter<'_>) -> #private::core::fmt::Result {
                    #private::debug_view(#rust_name, self, f)
                }
            }
        }
    }

    fn expand_accessors(&self) -> TokenStream {
        // A lifetime is declared where an accessor names it.
        let is_named = |field: &Field| match &field.reading {
            Reading::Next => false,
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
        quote_spanned! {self.at()=>
            #allowed
            impl #generics #view {
                #(#accessors)*
            }
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
            Reading::Hidden | Reading::Poisoned => return None,
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
                let count = self.count(field, &elements.length, at);
                let count = if elements.unit == Unit::Bytes {
                    quote_spanned!(at=> #private::buffer::elements::<#element>(#count))
                } else {
                    count
                };
                let count = self.count_within(count, pointed, &elements.length, at);
                let found = quote_spanned!(at=> unsafe { #private::buffer::borrow::<#element>(#place.cast(), __contract_count) });
                (referent(&quote_spanned!(at=> [#element])), self.not_null(&count, found, pointed, at))
            }
            PointedShape::Pointers(pointers) => self.read_pointers(field, pointed, pointers, at),
        };
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
        pointers: &Pointers,
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
    fn element(&self, elements: &Counted, at: Span) -> TokenStream {
        let private = &self.private;
        let element = elements.element.to_token_stream();
        if element.to_string() == "u8" { quote_spanned!(at=> #private::core::primitive::u8) } else { element }
    }

    /// The number that a field has.
    fn count(&self, of: &Field, length: &Ident, at: Span) -> TokenStream {
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

    /// The nodes of a list.
    fn expand_chain(&self) -> Option<TokenStream> {
        let Self { strukt, private, .. } = self;
        let next = &strukt.next()?.ident;
        let at = Span::mixed_site().located_at(next.span());
        let ((_, view), elided) = (self.view(), self.elided());
        let (visibility, lifetimes) = (&strukt.visibility, &strukt.lifetimes);
        let about = format!(
            " Goes through the list: this node, then what [`{0}`](Self::{0}) leads to, up to NULL.",
            next.unraw()
        );
        let allowed = allow_at(at, Generated::Wrapper);
        Some(quote_spanned! {at=>
            #[automatically_derived]
            impl #private::Linked for #elided {
                #[inline]
                fn next_node(&self) -> #private::Option<&Self> {
                    <Self>::#next(self)
                }
            }
            #allowed
            impl #elided {
                #[doc = #about]
                #[inline]
                #visibility fn iter(&self) -> #private::Chain<'_, Self> {
                    #private::Chain::new(#private::Some(self))
                }
            }
            #[automatically_derived]
            impl<'__contract_list, #(#lifetimes),*> #private::core::iter::IntoIterator for &'__contract_list #view {
                type Item = Self;
                type IntoIter = #private::Chain<'__contract_list, #view>;
                #[inline]
                fn into_iter(self) -> Self::IntoIter {
                    #private::Chain::new(#private::Some(self))
                }
            }
        })
    }

    /// What the compiler is asked: values are plain data, and pointers lead to what a contract declares.
    fn expand_proofs(&self) -> TokenStream {
        let statements = self.strukt.fields.iter().flat_map(|field| {
            let at = Span::mixed_site().located_at(contract_model::Spanned::span(&field.ty));
            // An error in a constant points at the first of its tokens.
            let private = self.private.relocated(at);
            let cfg = &field.carried.cfg;
            let stated = self.statements(field, at);
            stated.into_iter().map(move |statement| quote_spanned!(at=> #(#cfg)* const _: () = #private::#statement;))
        });
        statements.collect()
    }

    fn statements(&self, field: &Field, at: Span) -> Vec<TokenStream> {
        let plain = |ty: &dyn ToTokens| quote_spanned!(at=> proof::is_plain::<#ty>());
        let view = |ty: &Type, lifetimes: usize| {
            // A fact does not depend on lifetimes.
            let ty = with_static_lifetimes(ty.to_token_stream());
            let shared = quote_spanned!(at=> proof::is_sync::<#ty>());
            let goes_along = (self.strukt.threads != Threads::Bound).then_some(shared);
            let private = self.private.relocated(at);
            let lifetimes = std::iter::repeat_n(quote_spanned!(at=> #private::declared::Lifetime<'static>), lifetimes);
            let leads = quote_spanned!(at=> declared::has_lifetimes::<#ty, (#(#lifetimes,)*)>());
            std::iter::once(leads).chain(goes_along).collect()
        };
        match &field.reading {
            Reading::Value => vec![plain(&field.ty)],
            Reading::Embedded(lifetimes) => view(&field.ty, *lifetimes),
            Reading::Pointed(pointed) => match &pointed.shape {
                PointedShape::Object(object) => view(&object.ty, object.lifetimes),
                PointedShape::Pointers(Pointers { each: Each::Object(object), .. }) => {
                    view(&object.ty, object.lifetimes)
                }
                PointedShape::Plain(ty) => vec![plain(ty)],
                PointedShape::Array(array) => vec![plain(&array.element)],
                PointedShape::Elements(elements) => {
                    let element = self.element(elements, at);
                    vec![plain(&element)]
                }
                PointedShape::Text | PointedShape::Pointers(_) => Vec::new(),
            },
            // What is read as a length has no value that is not a number.
            Reading::Hidden | Reading::Unchecked if self.is_length(field) => vec![plain(&field.ty)],
            _ => Vec::new(),
        }
    }

    fn is_length(&self, field: &Field) -> bool {
        self.strukt.fields.iter().any(|other| match &other.reading {
            Reading::Pointed(pointed) => pointed.length() == Some(&field.ident),
            _ => false,
        })
    }
}
