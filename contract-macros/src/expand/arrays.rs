//! Pointers behind a pointer: arrays of them, and one that C moves on.

use contract_model::ir::{
    Access, BufferShape, Consumed, Cursor, Each, Empty, Length, LengthSource, ParameterId, Pointers, Role, Shape,
};
use proc_macro2::Ident;

use super::arguments::null_of;
use super::exits::Trouble;
use super::functions::Wrapper;
use super::names::{is_mut_pointer, pointee};
use super::paths::Site;
use super::returns::Part;
use crate::tokens::{TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// `&[&CStr]`, `&[&X]`
    pub(crate) fn pointers_type(&self, pointers: &Pointers) -> TokenStream {
        let site = &self.site;
        let core = &site.core;
        let referent = match &pointers.each {
            Each::Text => quote_spanned!(site.at=> #core::ffi::CStr),
            Each::Object(ty) => site.view(ty),
        };
        let array = match pointers.access {
            Access::Shared => quote_spanned!(site.at=> &[&#referent]),
            Access::Exclusive => quote_spanned!(site.at=> &mut [&mut #referent]),
        };
        site.optional(pointers.nullable, array)
    }

    /// `&mut &[T]`, `&mut &mut [T]`
    pub(crate) fn cursor_type(&self, cursor: &Cursor) -> TokenStream {
        let element = &cursor.element;
        match cursor.access {
            Access::Shared => quote_spanned!(self.site.at=> &mut &[#element]),
            Access::Exclusive => quote_spanned!(self.site.at=> &mut &mut [#element]),
        }
    }

    /// Refuses an array or a cursor that is empty and must not be.
    pub(crate) fn refuse_empty(&self, id: ParameterId) -> TokenStream {
        let site = &self.site;
        let parameter = &self.function[id];
        if parameter.role.empty() != Some(Empty::Error) {
            return TokenStream::new();
        }
        let given = &parameter.ident;
        let is_empty = match &parameter.role {
            Role::Pointers(Pointers { nullable: true, access: Access::Exclusive, .. })
            | Role::Consumed(Consumed { nullable: true, .. }) => {
                let private = &site.private;
                quote_spanned!(site.at=> #private::Option::as_deref(&#given).is_some_and(<[_]>::is_empty))
            }
            Role::Pointers(Pointers { nullable: true, .. }) => {
                quote_spanned!(site.at=> #given.is_some_and(<[_]>::is_empty))
            }
            Role::Consumed(_) => quote_spanned!(site.at=> <[_]>::is_empty(&#given)),
            _ => quote_spanned!(site.at=> <[_]>::is_empty(#given)),
        };
        let leave = self.leave_early(&Trouble::Empty(&parameter.ident));
        quote_spanned!(site.at=> if #is_empty { #leave })
    }

    /// The array that C gets: the caller's own, or one that is made for the call.
    pub(crate) fn convert_pointers(&self, id: ParameterId, pointers: &Pointers) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let parameter = &self.function[id];
        let given = &parameter.ident;
        let exclusive = pointers.access == Access::Exclusive;
        let is_mut = is_mut_pointer(&parameter.raw);
        if !pointers.is_made() {
            let address = match (pointers.empty, exclusive) {
                (Empty::Null, false) => quote_spanned!(site.at=> address_or_null),
                (Empty::Null, true) => quote_spanned!(site.at=> exclusive_address_or_null),
                (Empty::Zeros | Empty::Error, false) => quote_spanned!(site.at=> address),
                (Empty::Zeros | Empty::Error, true) => quote_spanned!(site.at=> exclusive_address),
            };
            let pointer = if pointers.nullable {
                let null = null_of(self, Access::Shared);
                quote_spanned!(site.at=> #given.map_or(#null, #private::array::#address))
            } else {
                quote_spanned!(site.at=> #private::array::#address(#given))
            };
            return self.bind(id, quote_spanned!(site.at=> #pointer.cast()));
        }
        let address = match pointers.empty {
            Empty::Null => quote_spanned!(site.at=> address_or_null),
            Empty::Zeros | Empty::Error => quote_spanned!(site.at=> address),
        };
        let of = match &pointers.each {
            Each::Text => quote_spanned!(site.at=> of_texts),
            Each::Object(_) if exclusive => quote_spanned!(site.at=> of_exclusive_objects),
            Each::Object(_) => quote_spanned!(site.at=> of_objects),
        };
        let terminated = matches!(pointers.length, Length::Nul);
        let made = self.slot(id);
        let element = quote_spanned!(site.at=> #core::ffi::c_void);
        let (make, pointer) = if pointers.nullable {
            let null = null_of(self, Access::Exclusive);
            (
                quote_spanned!(site.at=> #given.map(|#given| #private::array::#of(#given, #terminated))),
                quote_spanned!(site.at=> #private::Option::as_mut(&mut #made).map_or(#null, #private::array::Pointers::#address::<#element>)),
            )
        } else {
            (
                quote_spanned!(site.at=> #private::array::#of(#given, #terminated)),
                quote_spanned!(site.at=> #private::array::Pointers::#address::<#element>(&mut #made)),
            )
        };
        let constness = (!is_mut).then(|| quote_spanned!(site.at=> .cast_const()));
        let bind = self.bind(id, quote_spanned!(site.at=> #pointer #constness.cast()));
        quote_spanned!(site.at=> let mut #made = #make; #bind)
    }

    /// The array in which C gets the objects that it takes.
    pub(crate) fn convert_given(&self, id: ParameterId, consumed: &Consumed) -> TokenStream {
        let site = &self.site;
        let Site { core, private, .. } = site;
        let parameter = &self.function[id];
        let (keep, given) = self.keep(id, true);
        let address = match consumed.empty {
            Empty::Null => quote_spanned!(site.at=> address_or_null),
            Empty::Zeros | Empty::Error => quote_spanned!(site.at=> address),
        };
        let terminated = matches!(&consumed.shape, Shape::Buffer(BufferShape { length: LengthSource::Nul, .. }));
        let made = self.slot(id);
        let element = quote_spanned!(site.at=> #core::ffi::c_void);
        let (make, pointer) = if consumed.nullable {
            (
                quote_spanned!(site.at=> #private::Option::as_deref(&#given).map(|#given| #private::given::pointers(#given, #terminated))),
                quote_spanned!(site.at=> #private::Option::as_mut(&mut #made).map_or(#core::ptr::null_mut(), #private::array::Pointers::#address::<#element>)),
            )
        } else {
            (
                quote_spanned!(site.at=> #private::given::pointers(&#given, #terminated)),
                quote_spanned!(site.at=> #private::array::Pointers::#address::<#element>(&mut #made)),
            )
        };
        let constness = (!is_mut_pointer(&parameter.raw)).then(|| quote_spanned!(site.at=> .cast_const()));
        let bind = self.bind(id, quote_spanned!(site.at=> #pointer #constness.cast()));
        quote_spanned!(site.at=> #keep let mut #made = #make; #bind)
    }

    /// The address of a pointer to the elements, in a slot of its own: the caller's slice stays as it is until C has
    /// returned.
    pub(crate) fn convert_cursor(&self, id: ParameterId, cursor: &Cursor) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let parameter = &self.function[id];
        let (ident, given, slot, start) = (&parameter.ident, self.given(id), self.slot(id), self.start(id));
        let slot_type = pointee(&parameter.raw);
        let address = match (cursor.access, cursor.empty) {
            (Access::Shared, Empty::Null) => quote_spanned!(site.at=> #private::buffer::address_or_null(*#given)),
            (Access::Shared, _) => quote_spanned!(site.at=> #private::buffer::address(*#given)),
            (Access::Exclusive, Empty::Null) => {
                quote_spanned!(site.at=> #private::buffer::address_mut_or_null(*#given))
            }
            (Access::Exclusive, _) => quote_spanned!(site.at=> #private::buffer::address_mut(*#given)),
        };
        let wants_mut = slot_type.is_some_and(is_mut_pointer);
        let constness = (wants_mut && cursor.access == Access::Shared).then(|| quote_spanned!(site.at=> .cast_mut()));
        let bind = self.bind(id, quote_spanned!(site.at=> &raw mut #slot));
        quote_spanned! {site.at=>
            let #given = #ident;
            let #start = #address;
            let mut #slot: #slot_type = #start #constness.cast();
            #bind
        }
    }

    /// The local with the address that C got.
    fn start(&self, id: ParameterId) -> Ident {
        self.site.local_of("start", &self.function[id].ident)
    }

    /// The local that says whether C has left the pointer at an element.
    fn moved(&self, id: ParameterId) -> Ident {
        self.site.local_of("moved", &self.function[id].ident)
    }

    /// Moves slices past what C has taken, whatever became of the call.
    pub(crate) fn advance_cursors(&self) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let cursors = self.function.parameters_with_ids().filter_map(|(id, parameter)| match &parameter.role {
            Role::Cursor(cursor) => Some((id, cursor)),
            _ => None,
        });
        cursors
            .map(|(id, cursor)| {
                let (given, slot, start, moved) = (self.given(id), self.slot(id), self.start(id), self.moved(id));
                let advance = match cursor.access {
                    Access::Shared => quote_spanned!(site.at=> advance),
                    Access::Exclusive => quote_spanned!(site.at=> advance_mut),
                };
                // After a failure nobody asks.
                quote_spanned!(site.at=> let #moved = #private::cursor::#advance(#given, #start, #slot.cast());)
            })
            .collect()
    }

    /// Leaves if C has moved a pointer to where no element begins.
    pub(crate) fn cursor_part(&self, id: ParameterId) -> Part {
        let site = &self.site;
        let moved = self.moved(id);
        let leave = self.leave_late(&Trouble::Astray(&self.function[id].ident), None);
        let finish = quote_spanned!(site.at=> if !#moved { #leave; });
        Part { ty: TokenStream::new(), arm: TokenStream::new(), finish, alone: None, value: None, last: false }
    }
}
