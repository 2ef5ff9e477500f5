//! Buffers that C finds in fields of a struct, for the call and no longer.
//!
//! The fields are written last before the call and read back first after it; a guard makes them null however the call
//! is left, as the next function that is given the struct may read them.

use contract_model::ir::{Access, Buffer, Empty, Length, ParameterId, Role, Unit};
use proc_macro2::Ident;
use syn::Type;

use super::exits::Trouble;
use super::functions::Wrapper;
use super::in_place::layout_of;
use super::raw::elide_lifetimes;
use super::returns::Part;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The buffers in fields, with the local that points to the struct.
    fn field_buffers(&self) -> impl Iterator<Item = FieldBuffer<'_>> {
        self.function.parameters_with_ids().filter_map(|(id, parameter)| {
            let Role::Buffer(buffer) = &parameter.role else { return None };
            let Length::Field { of, pointer, length } = &buffer.length else { return None };
            Some(FieldBuffer { id, buffer, of: *of, pointer, length })
        })
    }

    /// The length of a buffer in fields: of the integer type that the field has.
    pub(crate) fn convert_field_length(&self, id: ParameterId, buffer: &Buffer) -> TokenStream {
        if !matches!(buffer.length, Length::Field { .. } | Length::Struct { .. }) {
            return TokenStream::new();
        }
        let Self { site, function, .. } = self;
        let private = &site.private;
        let given = self.given_expression(id);
        let (total, length) = (self.total(id), self.length_local(id));
        let count = match buffer.unit {
            Unit::Elements => quote_spanned!(site.at=> <[_]>::len(&#given)),
            Unit::Bytes => quote_spanned!(site.at=> #private::field::bytes(&#given[..])),
        };
        let leave = self.leave_early(&Trouble::Length(&function[id].ident));
        quote_spanned! {site.at=>
            let #total = #count;
            let #private::Some(#length) = #private::buffer::length(#total) else { #leave };
        }
    }

    /// How long the buffer was, and the same as C has it.
    fn total(&self, id: ParameterId) -> Ident {
        self.site.local_of("total", &self.function[id].ident)
    }

    fn length_local(&self, id: ParameterId) -> Ident {
        self.site.local_of("length", &self.function[id].ident)
    }

    fn left(&self, id: ParameterId) -> Ident {
        self.site.local_of("left", &self.function[id].ident)
    }

    /// The struct that a parameter lends, with its fields.
    fn struct_local(&self, id: ParameterId) -> Ident {
        self.site.local_of("struct", &self.function[id].ident)
    }

    /// `#[buffer(fields = (…))]`: a struct of pointer and length.
    pub(crate) fn convert_struct_buffer(
        &self,
        id: ParameterId,
        buffer: &Buffer,
        ty: &Type,
        pointer: &Ident,
        length: &Ident,
    ) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let core = &site.core;
        let given = self.given_expression(id);
        let (slot, place, count) = (self.slot(id), self.struct_local(id), self.length_local(id));
        let or_null = buffer.empty == Empty::Null;
        let (address, as_field) = match buffer.access {
            Access::Shared => (if or_null { "address_or_null" } else { "address" }, "read"),
            Access::Exclusive => (if or_null { "address_mut_or_null" } else { "address_mut" }, "write"),
        };
        let (address, as_field) = (Ident::new(address, site.at), Ident::new(as_field, site.at));
        let ty = elide_lifetimes(ty);
        let bind = self.bind(id, quote_spanned!(site.at=> #place.cast()));
        // What does not fit the fields is the clause on the parameter.
        let at = site.context.site(self.function[id].span).at;
        // SAFETY: the place is the wrapper's own, and lives until it returns.
        quote_spanned! {at=>
            let mut #slot = #core::mem::MaybeUninit::<#ty>::zeroed();
            let #place = #core::mem::MaybeUninit::as_mut_ptr(&mut #slot);
            unsafe {
                (*#place).#pointer = #private::field::#as_field(#private::buffer::#address(#given));
                (*#place).#length = #count;
            }
            #bind
        }
    }

    /// Puts buffers into the fields of structs, and sets a guard that takes them out.
    pub(crate) fn fill_fields(&self) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let mut fill = TokenStream::new();
        let mut empty = TokenStream::new();
        for FieldBuffer { id, buffer, of, pointer, length } in self.field_buffers() {
            let Some(ty) = function[of].role.object().map(|ty| &site.contract()[ty.id]) else { continue };
            let Some(path) = &ty.path else { continue };
            let path = Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path: path.clone() });
            let path = elide_lifetimes(&path).to_token_stream();
            // A type that another block declares is a struct with a contract, or has no fields that can be named.
            let path = if ty.has_fields() || ty.is_declared() { layout_of(site, &path) } else { path };
            let (ident, lender) = (&function[id].ident, &function[of].ident);
            let (place, count, element) = (self.struct_local(id), self.length_local(id), &buffer.element);
            let as_field = match buffer.access {
                Access::Shared => quote_spanned!(site.at=> read),
                Access::Exclusive => quote_spanned!(site.at=> write),
            };
            // What does not fit the fields is the clause on the parameter.
            let at = site.context.site(function[id].span).at;
            // SAFETY: the struct is lent exclusively, and has that layout by the contract as annotated.
            fill.extend(quote_spanned! {at=>
                let #place = #lender.cast::<#path>();
                unsafe {
                    (*#place).#pointer = #private::field::#as_field(#ident.cast::<#element>());
                    (*#place).#length = #count;
                }
            });
            // SAFETY: as above; the struct is lent until the wrapper returns.
            empty.extend(quote_spanned! {site.at=>
                (*#place).#pointer = #private::field::null();
                (*#place).#length = #private::zeroed();
            });
        }
        if fill.is_empty() {
            return fill;
        }
        let guard = site.local("fields");
        quote_spanned!(site.at=> #fill let #guard = #private::field::OnExit(|| unsafe { #empty });)
    }

    /// Reads how much C has left, and takes the buffers out of the fields.
    pub(crate) fn read_back(&self) -> TokenStream {
        let site = &self.site;
        let core = &site.core;
        let read: TokenStream = self
            .field_buffers()
            .map(|FieldBuffer { id, length, .. }| {
                let (left, place) = (self.left(id), self.struct_local(id));
                // SAFETY: the struct is lent exclusively, and has that layout by the contract as annotated.
                quote_spanned!(site.at=> let #left = unsafe { (*#place).#length };)
            })
            .collect();
        if read.is_empty() {
            return read;
        }
        let guard = site.local("fields");
        quote_spanned!(site.at=> #read #core::mem::drop(#guard);)
    }

    /// How many elements C has used, as an `Option`: `None` if it has more left than there were.
    pub(crate) fn used(&self, id: ParameterId, buffer: &Buffer) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let (total, left) = (self.total(id), self.left(id));
        let used = quote_spanned!(site.at=> #private::field::used(#total, #left));
        match buffer.unit {
            Unit::Elements => used,
            Unit::Bytes => {
                let element = &buffer.element;
                quote_spanned!(site.at=> #used.map(#private::buffer::elements::<#element>))
            }
        }
    }

    /// The number of elements that C has used.
    pub(crate) fn used_part(&self, id: ParameterId, buffer: &Buffer) -> Part {
        let Self { site, function, .. } = self;
        let core = &site.core;
        let ty = quote_spanned!(site.at=> #core::primitive::usize).to_token_stream();
        let used = self.used(id, buffer);
        self.found_part(ty, &self.part_local(id), used, &Trouble::Truncated(&function[id].ident))
    }
}

/// A buffer in fields.
struct FieldBuffer<'a> {
    id: ParameterId,
    buffer: &'a Buffer,
    of: ParameterId,
    pointer: &'a Ident,
    length: &'a Ident,
}
