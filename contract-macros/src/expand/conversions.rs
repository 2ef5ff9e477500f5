//! What C gets for each kind of parameter: an address, a slot, a number.

use contract_model::ir::{Access, Buffer, Consumed, Empty, InOut, Length, ParameterId, Shape, is_void_pointer};

use super::arguments::null_of;
use super::functions::Wrapper;
use super::names::{is_mut_pointer, pointee, spelled_alike};
use super::paths::Site;
use super::raw::null;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    pub(super) fn convert_reference(&self, id: ParameterId, access: Access, nullable: bool) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let (keep, given) = self.keep(id, self.is_returned_as_it_is(id));
        let from = match access {
            Access::Shared => quote_spanned!(site.at=> #core::ptr::from_ref),
            Access::Exclusive => quote_spanned!(site.at=> #core::ptr::from_mut),
        };
        let reborrowed = !keep.is_empty() && access == Access::Exclusive;
        let pointer = match (nullable, reborrowed) {
            (false, false) => quote_spanned!(site.at=> #from(#given)),
            (false, true) => quote_spanned!(site.at=> #from(&mut *#given)),
            (true, false) => {
                let null = null_of(self, access);
                quote_spanned!(site.at=> #given.map_or(#null, #from))
            }
            (true, true) => {
                let null = null_of(self, access);
                quote_spanned!(site.at=> #private::Option::as_deref_mut(&mut #given).map_or(#null, #from))
            }
        };
        let mutable = (reborrowed && nullable).then(|| quote_spanned!(site.at=> let mut #given = #given;));
        let (constness, to_void) = (self.constness(id, access), self.to_void(id));
        let bind = self.bind(id, quote_spanned!(site.at=> #pointer #constness #to_void));
        quote_spanned!(site.at=> #keep #mutable #bind)
    }

    /// `.cast()` where C's declaration has `void` for an object.
    pub(super) fn to_void(&self, id: ParameterId) -> Option<TokenStream> {
        is_void_pointer(&self.function[id].raw).then(|| quote_spanned!(self.site.at=> .cast()))
    }

    /// `.cast_mut()` where C's declaration has `*mut` for what is only read, `.cast_const()` where it has `*const` for what
    /// is lent exclusively.
    pub(super) fn constness(&self, id: ParameterId, access: Access) -> Option<TokenStream> {
        let raw = &self.function[id].raw;
        match access {
            Access::Shared if is_mut_pointer(raw) => Some(quote_spanned!(self.site.at=> .cast_mut())),
            Access::Exclusive if pointee(raw).is_some() && !is_mut_pointer(raw) => {
                Some(quote_spanned!(self.site.at=> .cast_const()))
            }
            _ => None,
        }
    }

    pub(super) fn convert_unique(&self, id: ParameterId, access: Access) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let (keep, given) = self.keep(id, self.is_returned_as_it_is(id));
        let value = match (self.is_receiver(id), access) {
            (true, Access::Shared) => quote_spanned!(site.at=> #core::ptr::from_ref(&*#given).cast_mut().cast()),
            (true, Access::Exclusive) => quote_spanned!(site.at=> #core::ptr::from_mut(&mut *#given).cast()),
            (false, _) => quote_spanned!(site.at=> #private::Unique::as_ptr(&*#given)),
        };
        let bind = self.bind(id, value);
        quote_spanned!(site.at=> #keep #bind)
    }

    pub(super) fn convert_consumed(&self, id: ParameterId, consumed: &Consumed) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        if consumed.is_array() {
            return self.convert_given(id, consumed);
        }
        let (keep, given) = self.keep(id, true);
        let shape = self.consumed_shape(consumed);
        if matches!(&*shape, Shape::Fd { .. }) {
            let number = if consumed.nullable {
                quote_spanned!(site.at=> #private::fd::owned_or_none(&#given))
            } else {
                quote_spanned!(site.at=> #private::fd::owned(&#given))
            };
            let bind = self.bind(id, number);
            return quote_spanned!(site.at=> #keep #bind);
        }
        let as_ptr = match &*shape {
            Shape::Object(ty) => {
                let owner = site.owner_name(ty.id, self.consumed_free(consumed).is_some());
                quote_spanned!(site.at=> #private::#owner::as_ptr)
            }
            _ => self.owner_address(&shape),
        };
        let pointer = if consumed.nullable {
            quote_spanned!(site.at=> #private::Option::as_ref(&#given).map_or(#core::ptr::null_mut(), #as_ptr))
        } else {
            quote_spanned!(site.at=> #as_ptr(&#given))
        };
        let cast = (!matches!(consumed.shape, Shape::Object(_))).then(|| quote_spanned!(site.at=> .cast()));
        let value = quote_spanned!(site.at=> #pointer #cast);
        if !consumed.indirect {
            let bind = self.bind(id, value);
            return quote_spanned!(site.at=> #keep #bind);
        }
        let slot = self.slot(id);
        let slot_type = pointee(&function[id].raw).map(|ty| quote_spanned!(site.at=> : #ty));
        let bind = self.bind(id, quote_spanned!(site.at=> &raw mut #slot));
        quote_spanned!(site.at=> #keep let mut #slot #slot_type = #value; #bind)
    }

    /// The function that gives the address of what an owner owns, as `*mut`.
    pub(super) fn owner_address(&self, shape: &Shape) -> TokenStream {
        let site = &self.site;
        let Site { private, .. } = site;
        match shape {
            Shape::Object(_) => quote_spanned!(site.at=> #private::Owned::as_ptr),
            Shape::Text => quote_spanned!(site.at=> #private::text::owned_address),
            Shape::Plain(_) => quote_spanned!(site.at=> #private::OwnedBox::as_ptr),
            Shape::Buffer(buffer) if buffer.is_texts() => quote_spanned!(site.at=> #private::OwnedTexts::as_ptr),
            _ => quote_spanned!(site.at=> #private::OwnedBuffer::as_ptr),
        }
    }

    pub(super) fn convert_replaced(&self, id: ParameterId, nullable: bool) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let (keep, given) = self.keep(id, true);
        let value = if nullable {
            quote_spanned!(site.at=> #private::Option::as_ref(&#given).map_or(#core::ptr::null_mut(), #private::Owned::as_ptr))
        } else {
            quote_spanned!(site.at=> #private::Owned::as_ptr(#given))
        };
        let bind = self.bind(id, value);
        quote_spanned!(site.at=> #keep #bind)
    }

    pub(super) fn convert_text(&self, id: ParameterId, nullable: bool) -> TokenStream {
        let Self { site, function, .. } = self;
        let private = &site.private;
        let (keep, given) = self.keep(id, self.is_returned_as_it_is(id));
        let address = if nullable {
            quote_spanned!(site.at=> #private::text::nullable_address(#given))
        } else {
            quote_spanned!(site.at=> #private::text::address(#given))
        };
        let is_char = pointee(&function[id].raw).is_some_and(|ty| ends_in(ty, "c_char"));
        let constness = self.constness(id, Access::Shared);
        let cast = (!is_char).then(|| quote_spanned!(site.at=> .cast()));
        let bind = self.bind(id, quote_spanned!(site.at=> #address #constness #cast));
        quote_spanned!(site.at=> #keep #bind)
    }

    pub(super) fn convert_buffer(&self, id: ParameterId, buffer: &Buffer) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        if let Length::Struct { ty, pointer, length } = &buffer.length {
            return self.convert_struct_buffer(id, buffer, ty, pointer, length);
        }
        let needed = buffer.written.is_some() || buffer.uninit || self.is_returned_as_it_is(id);
        let (keep, given) = self.keep(id, needed);
        let address = match (&buffer.length, buffer.access, buffer.uninit, buffer.empty) {
            (Length::Fixed(_), Access::Shared, ..) => quote_spanned!(site.at=> #core::ptr::from_ref),
            (Length::Fixed(_), Access::Exclusive, ..) => quote_spanned!(site.at=> #core::ptr::from_mut),
            (_, Access::Shared, _, Empty::Null) => quote_spanned!(site.at=> #private::buffer::address_or_null),
            (_, Access::Shared, ..) => quote_spanned!(site.at=> #private::buffer::address),
            (_, Access::Exclusive, false, Empty::Null) => {
                quote_spanned!(site.at=> #private::buffer::address_mut_or_null)
            }
            (_, Access::Exclusive, false, _) => quote_spanned!(site.at=> #private::buffer::address_mut),
            (_, Access::Exclusive, true, Empty::Null) => {
                quote_spanned!(site.at=> #private::buffer::address_uninit_or_null)
            }
            (_, Access::Exclusive, true, _) => quote_spanned!(site.at=> #private::buffer::address_uninit),
        };
        let exclusive_and_kept = needed && buffer.access == Access::Exclusive;
        let pointer = match (buffer.nullable, exclusive_and_kept) {
            (false, false) => quote_spanned!(site.at=> #address(#given)),
            (false, true) => quote_spanned!(site.at=> #address(&mut *#given)),
            (true, kept) => {
                let null = null_of(self, buffer.access);
                let lent = if kept {
                    quote_spanned!(site.at=> #private::Option::as_deref_mut(&mut #given))
                } else {
                    given.clone()
                };
                quote_spanned!(site.at=> #lent.map_or(#null, #address))
            }
        };
        let keep = if exclusive_and_kept && buffer.nullable {
            quote_spanned!(site.at=> #keep let mut #given = #given;)
        } else {
            keep
        };
        // What the conversion gives the address of.
        let element = &buffer.element;
        let lent = match &buffer.length {
            Length::Fixed(length) if !buffer.uninit => quote_spanned!(site.at=> [#element; #length]),
            Length::Fixed(_) => TokenStream::new(),
            _ => element.to_token_stream(),
        };
        let is_lent = pointee(&function[id].raw).is_some_and(|ty| spelled_alike(ty, &lent));
        let constness = self.constness(id, buffer.access);
        let cast = (!is_lent).then(|| quote_spanned!(site.at=> .cast()));
        let bind = self.bind(id, quote_spanned!(site.at=> #pointer #constness #cast));
        quote_spanned!(site.at=> #keep #bind)
    }

    pub(super) fn convert_out(&self, id: ParameterId, slot_type: &syn::Type, cast: bool, shape: &Shape) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let slot = self.slot(id);
        let empty = match shape {
            // Zero would be one.
            Shape::Fd { count: None } => quote_spanned!(site.at=> #private::fd::NONE),
            Shape::Fd { count: Some(count) } => quote_spanned!(site.at=> [#private::fd::NONE; #count]),
            // SAFETY: zeros are a value of it, by the contract as annotated (`#[plain]`).
            Shape::Scalar(ty) if site.contract().vouched_plain(ty).is_some() => {
                quote_spanned!(site.at=> unsafe { #core::mem::zeroed() })
            }
            Shape::Scalar(_) => quote_spanned!(site.at=> #private::zeroed()),
            Shape::Raw(_) if pointee(slot_type).is_none() => quote_spanned!(site.at=> unsafe { #core::mem::zeroed() }),
            _ => null(site, slot_type),
        };
        let cast = cast.then(|| quote_spanned!(site.at=> .cast()));
        let address = if cast.is_some() {
            quote_spanned!(site.at=> (&raw mut #slot))
        } else {
            quote_spanned!(site.at=> &raw mut #slot)
        };
        let bind = self.bind(id, quote_spanned!(site.at=> #address #cast));
        quote_spanned!(site.at=> let mut #slot: #slot_type = #empty; #bind)
    }

    /// The pointer goes to C in a slot of its own; the owner stays as it is until C has returned.
    pub(super) fn convert_inout_owned(&self, id: ParameterId, inout: &InOut) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let (keep, given) = self.keep(id, true);
        let slot = self.slot(id);
        let slot_type = &inout.slot;
        let as_ptr = self.owner_address(&inout.value.shape);
        let pointer =
            quote_spanned!(site.at=> #private::Option::as_ref(&#given).map_or(#core::ptr::null_mut(), #as_ptr));
        let cast = (!matches!(inout.value.shape, Shape::Object(_))).then(|| quote_spanned!(site.at=> .cast()));
        let bind = self.bind(id, quote_spanned!(site.at=> &raw mut #slot));
        quote_spanned!(site.at=> #keep let mut #slot: #slot_type = #pointer #cast; #bind)
    }
}

/// Whether a type is a path that ends in this name.
fn ends_in(ty: &syn::Type, name: &str) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}
