//! One value that C left: how its pointer becomes an owner, a borrow or a copy.

use contract_model::ir::{BufferShape, Hold, Items, LengthSource, Role, Shape, Transfer, Unit, Value};
use syn::Type;

use super::exits::Trouble;
use super::functions::Wrapper;
use super::names::is_mut_pointer;
use super::paths::Site;
use super::raw::{RawArgument, raw_call};
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

/// A value from C, converted.
pub(crate) enum Converted {
    /// An expression that has the value.
    Direct(TokenStream),
    /// An expression that has an `Option` of it: `None` for NULL.
    Optional(TokenStream),
}

impl Wrapper<'_> {
    /// Converts `raw`, an expression of the type `ty`, into what the caller gets.
    pub(crate) fn convert_value(
        &self,
        value: &Value,
        raw: &TokenStream,
        ty: &Type,
        trouble: &Trouble<'_>,
    ) -> Converted {
        if let Shape::Fd { count } = &value.shape {
            let (site, private) = (&self.site, &self.site.private);
            let made = match (&value.transfer, count) {
                (Transfer::Owned { .. }, None) => quote_spanned!(site.at=> own),
                (Transfer::Owned { .. }, Some(_)) => quote_spanned!(site.at=> own_all),
                _ => quote_spanned!(site.at=> lend),
            };
            return Converted::Optional(quote_spanned!(site.at=> unsafe { #private::fd::#made(#raw) }));
        }
        match &value.transfer {
            Transfer::Owned { free: None, .. } if self.is_in_place(value) => {
                Converted::Direct(quote_spanned!(self.site.at=> unsafe { #raw.filled() }))
            }
            Transfer::Owned { .. } => Converted::Optional(self.owner_of(value, raw, ty)),
            Transfer::Borrowed(borrow) => self.convert_borrowed(value, raw, ty, borrow.exclusive, trouble),
            Transfer::Forever => self.convert_borrowed(value, raw, ty, false, trouble),
            Transfer::Copied => self.convert_copied(value, raw, trouble),
            Transfer::Value
            | Transfer::SameAs(_)
            | Transfer::Replaces(_)
            | Transfer::Status
            | Transfer::Unchecked
            | Transfer::Poisoned => Converted::Direct(raw.clone()),
        }
    }

    /// Whether a value is a struct that the caller allocates.
    pub(crate) fn is_in_place(&self, value: &Value) -> bool {
        value.object().is_some_and(|ty| self.site.contract()[ty.id].is_in_place())
    }

    /// The same for a pointer that is not null.
    pub(crate) fn convert_not_null(
        &self,
        value: &Value,
        raw: &TokenStream,
        ty: &Type,
        trouble: &Trouble<'_>,
    ) -> Converted {
        let site = &self.site;
        let Site { core, alloc, private, .. } = site;
        let is_mut = is_mut_pointer(ty);
        let exclusive = value.borrow().is_some_and(|borrow| borrow.exclusive);
        match (&value.transfer, &value.shape) {
            (Transfer::Owned { .. }, Shape::Object(_)) => {
                let owner = site.value_type(self.function, value);
                let constness = (!is_mut).then(|| quote_spanned!(site.at=> .cast_mut()));
                let own = |raw: &TokenStream| quote_spanned!(site.at=> unsafe { <#owner>::from_raw(#raw #constness) });
                Converted::Direct(self.sunk(value, raw, ty, true, own))
            }
            (Transfer::Borrowed(_) | Transfer::Forever, Shape::Object(_) | Shape::Plain(_)) if exclusive => {
                let constness = (!is_mut).then(|| quote_spanned!(site.at=> .cast_mut()));
                Converted::Direct(quote_spanned!(site.at=> unsafe { &mut *#raw #constness }))
            }
            (Transfer::Borrowed(_) | Transfer::Forever, Shape::Object(_) | Shape::Plain(_)) => {
                Converted::Direct(quote_spanned!(site.at=> unsafe { &*#raw }))
            }
            (Transfer::Copied, Shape::Plain(_)) => Converted::Direct(quote_spanned!(site.at=> unsafe { *#raw })),
            (Transfer::Owned { .. }, Shape::Text) => {
                let marker = self.marker_value(value);
                let constness = (!is_mut).then(|| quote_spanned!(site.at=> .cast_mut()));
                Converted::Direct(quote_spanned! {site.at=>
                    unsafe { #private::OwnedCStr::from_parts(#raw #constness.cast(), #marker) }
                })
            }
            (Transfer::Owned { .. }, Shape::Plain(_)) => {
                let marker = self.marker_value(value);
                let constness = (!is_mut).then(|| quote_spanned!(site.at=> .cast_mut()));
                Converted::Direct(quote_spanned! {site.at=>
                    unsafe { #private::OwnedBox::from_parts(#raw #constness, #marker) }
                })
            }
            (Transfer::Borrowed(_) | Transfer::Forever, Shape::Text) => {
                Converted::Direct(quote_spanned!(site.at=> unsafe { #core::ffi::CStr::from_ptr(#raw.cast()) }))
            }
            (Transfer::Copied, Shape::Text) => Converted::Direct(quote_spanned! {site.at=>
                #alloc::borrow::ToOwned::to_owned(unsafe { #core::ffi::CStr::from_ptr(#raw.cast()) })
            }),
            _ => self.convert_value(value, raw, ty, trouble),
        }
    }

    /// An `Option` of the owner of what `raw` points to.
    pub(crate) fn owner_of(&self, value: &Value, raw: &TokenStream, ty: &Type) -> TokenStream {
        let site = &self.site;
        let Site { private, .. } = site;
        let constness = (!is_mut_pointer(ty)).then(|| quote_spanned!(site.at=> .cast_mut()));
        let owner = site.value_type(self.function, value);
        let marker = self.marker_value(value);
        match &value.shape {
            Shape::Object(_) => self.sunk(
                value,
                raw,
                ty,
                false,
                |raw| quote_spanned!(site.at=> unsafe { <#owner>::from_nullable(#raw #constness) }),
            ),
            Shape::Text => quote_spanned!(site.at=> unsafe { #private::text::own(#raw #constness.cast(), #marker) }),
            Shape::Buffer(buffer) => {
                let length = self.length_of_value(buffer, raw);
                let count = site.local("count");
                let own = match (&buffer.items, value.nullable) {
                    (Items::Values, false) => quote_spanned!(site.at=> buffer::own),
                    (Items::Values, true) => quote_spanned!(site.at=> buffer::own_nullable),
                    (Items::Texts, false) => quote_spanned!(site.at=> array::own_texts),
                    (Items::Texts, true) => quote_spanned!(site.at=> array::own_texts_nullable),
                    (Items::Objects(ty, hold), nullable) => {
                        let view = site.view(ty);
                        match hold {
                            Hold::Own(each) => {
                                let each = match each {
                                    Some(each) => site.marker(*each, None),
                                    None => quote_spanned!(site.at=> <#view as #private::ForeignType>::Free),
                                };
                                quote_spanned!(site.at=> objects::own_each::<#view, #each, #nullable, _>)
                            }
                            Hold::Lent => {
                                quote_spanned!(site.at=> objects::own::<#view, #nullable, _>)
                            }
                        }
                    }
                };
                quote_spanned! {site.at=>
                    #length.and_then(|#count| unsafe { #private::#own(#raw #constness.cast(), #count, #marker) })
                }
            }
            _ => quote_spanned!(site.at=> unsafe { #private::boxed::own(#raw #constness, #marker) }),
        }
    }

    /// `owned(floating = S)`: what `own` makes of the pointer, whose floating reference is sunk first. Of any other owner it
    /// is what `own` makes of `raw`.
    fn sunk(
        &self,
        value: &Value,
        raw: &TokenStream,
        ty: &Type,
        not_null: bool,
        own: impl FnOnce(&TokenStream) -> TokenStream,
    ) -> TokenStream {
        let site = &self.site;
        let Transfer::Owned { sink: Some(sink), .. } = value.transfer else { return own(raw) };
        let object = site.local("object").into_token_stream();
        let call = raw_call(site, sink, [RawArgument { value: object.clone(), ty }]);
        let ignored = site.contract()[sink].raw_result.as_ref().map(|_| quote_spanned!(site.at=> let _ =));
        // SAFETY: live, and not yet owned; that it is floating, and that this makes it a count, is the contract as annotated.
        let sink = quote_spanned!(site.at=> #ignored unsafe { #call };);
        let sink = if not_null { sink } else { quote_spanned!(site.at=> if !#object.is_null() { #sink }) };
        let owner = own(&object);
        quote_spanned!(site.at=> { let #object = #raw; #sink #owner })
    }

    /// The marker of the free function of memory, with the parent that the function wants again.
    fn marker_value(&self, value: &Value) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { core, .. } = site;
        let Transfer::Owned { free: Some(free), parent, .. } = &value.transfer else { return TokenStream::new() };
        let Some(parent) = parent else {
            let marker = site.marker(*free, None);
            return quote_spanned!(site.at=> #marker::__contract_new());
        };
        let name = &site.contract()[*free].ident;
        let ident = &function[*parent].ident;
        quote_spanned! {site.at=>
            #name { __contract_parent: &*#ident.cast(), __contract_private: #core::marker::PhantomData }
        }
    }

    fn convert_borrowed(
        &self,
        value: &Value,
        raw: &TokenStream,
        ty: &Type,
        exclusive: bool,
        trouble: &Trouble<'_>,
    ) -> Converted {
        let site = &self.site;
        let private = &site.private;
        let constness = (exclusive && !is_mut_pointer(ty)).then(|| quote_spanned!(site.at=> .cast_mut()));
        match &value.shape {
            Shape::Handed(_) => {
                let found = super::handed::found_name(site, self.function);
                Converted::Optional(quote_spanned!(site.at=> unsafe { #private::handed::find::<#found>(#raw) }))
            }
            Shape::Text => {
                Converted::Optional(quote_spanned!(site.at=> unsafe { #private::text::borrow(#raw.cast()) }))
            }
            Shape::Buffer(buffer) => {
                let borrow = match (&buffer.items, exclusive) {
                    (Items::Texts, _) => quote_spanned!(site.at=> array::borrow_texts),
                    (Items::Objects(ty, _), _) => {
                        let view = site.view(ty);
                        quote_spanned!(site.at=> array::borrow_objects::<#view>)
                    }
                    (Items::Values, true) => quote_spanned!(site.at=> buffer::borrow_mut),
                    (Items::Values, false) => quote_spanned!(site.at=> buffer::borrow),
                };
                self.convert_elements(
                    value,
                    buffer,
                    raw,
                    &borrow,
                    &quote_spanned!(site.at=> #constness.cast()),
                    trouble,
                )
            }
            _ if exclusive => Converted::Optional(quote_spanned!(site.at=> unsafe { #raw #constness.as_mut() })),
            _ => Converted::Optional(quote_spanned!(site.at=> unsafe { #raw.as_ref() })),
        }
    }

    /// Elements with a length that C says: `None` is NULL for a `nullable` value, and a broken promise otherwise.
    fn convert_elements(
        &self,
        value: &Value,
        buffer: &BufferShape,
        raw: &TokenStream,
        function: &TokenStream,
        cast: &TokenStream,
        trouble: &Trouble<'_>,
    ) -> Converted {
        let site = &self.site;
        let private = &site.private;
        let length = self.length_of_value(buffer, raw);
        let count = site.local("count");
        let made =
            quote_spanned!(site.at=> #length.and_then(|#count| unsafe { #private::#function(#raw #cast, #count) }));
        if !value.nullable {
            return Converted::Optional(made);
        }
        let leave = self.leave_late(trouble, None);
        let found = site.local("elements");
        Converted::Optional(quote_spanned! {site.at=>
            if #raw.is_null() {
                #private::None
            } else {
                let #private::Some(#found) = #made else { #leave };
                #private::Some(#found)
            }
        })
    }

    fn convert_copied(&self, value: &Value, raw: &TokenStream, trouble: &Trouble<'_>) -> Converted {
        let site = &self.site;
        let Site { private, .. } = site;
        match &value.shape {
            Shape::Text => Converted::Optional(quote_spanned!(site.at=> unsafe { #private::text::copy(#raw.cast()) })),
            Shape::Buffer(buffer) => {
                let copy = if buffer.is_texts() {
                    quote_spanned!(site.at=> array::copy_texts)
                } else {
                    quote_spanned!(site.at=> buffer::copy)
                };
                self.convert_elements(value, buffer, raw, &copy, &quote_spanned!(site.at=> .cast()), trouble)
            }
            Shape::Object(ty) if self.counts_fallibly(ty.id) => {
                let (owner, failure) = (site.local("owner"), site.local("failure"));
                let leave = self.return_late(failure.to_token_stream());
                let some = quote_spanned!(site.at=> #private::Some);
                Converted::Optional(quote_spanned! {site.at=>
                    match unsafe { #raw.as_ref() }.map(#private::Owned::try_duplicate) {
                        #some(#private::Ok(#owner)) => #some(#owner),
                        #some(#private::Err(#failure)) => #leave,
                        #private::None => #private::None,
                    }
                })
            }
            Shape::Object(_) => {
                Converted::Optional(quote_spanned!(site.at=> unsafe { #raw.as_ref() }.map(#private::Owned::duplicate)))
            }
            Shape::Scalar(_) | Shape::Fd { .. } | Shape::Handed(_) | Shape::Raw(_) | Shape::Nothing => {
                Converted::Direct(raw.clone())
            }
            Shape::Plain(_) => Converted::Optional(quote_spanned!(site.at=> unsafe { #raw.as_ref() }.copied())),
        }
    }

    /// Whether counting up an object of this type can fail.
    fn counts_fallibly(&self, id: contract_model::ir::TypeId) -> bool {
        use contract_model::ir::{Counting, Ownership};
        let contract = self.site.contract();
        let Ownership::Owned { counting, dup, .. } = contract[id].ownership else { return false };
        let by = match counting {
            Counting::UpRef(up_ref) => Some(up_ref),
            Counting::Single | Counting::Counted => dup,
        };
        by.is_some_and(|by| contract[by].failure.is_some())
    }

    /// The same for one whose elements may have to be looked at.
    fn length_of_value(&self, buffer: &BufferShape, raw: &TokenStream) -> TokenStream {
        let site = &self.site;
        let Site { private, .. } = site;
        match buffer.length {
            // SAFETY: the array ends in a NULL, or is NULL: the contract as annotated.
            LengthSource::Nul => quote_spanned!(site.at=> unsafe { #private::array::count(#raw.cast()) }),
            _ => self.length_of(buffer),
        }
    }

    /// The number of elements of a buffer that came back, as an `Option<usize>`.
    pub(crate) fn length_of(&self, buffer: &BufferShape) -> TokenStream {
        self.length(&buffer.length, buffer.unit, &buffer.element.to_token_stream())
    }

    /// A length that C says, in elements, as an `Option<usize>`: `None` if it is negative.
    pub(crate) fn length(&self, source: &LengthSource, unit: Unit, element: &TokenStream) -> TokenStream {
        let Self { site, function, .. } = self;
        let Site { private, .. } = site;
        let integer = match source {
            LengthSource::Return => self.result_local().to_token_stream(),
            LengthSource::Nul => return quote_spanned!(site.at=> #private::None),
            LengthSource::Call(call) => return self.asked_length(call).to_token_stream(),
            LengthSource::Parameter(id) => function[*id].ident.to_token_stream(),
            LengthSource::Pointer(id) => match &function[*id].role {
                Role::Length { .. } | Role::Out(_) => self.slot(*id).to_token_stream(),
                _ => {
                    let ident = &function[*id].ident;
                    quote_spanned!(site.at=> unsafe { #ident.read() })
                }
            },
        };
        let elements =
            (unit == Unit::Bytes).then(|| quote_spanned!(site.at=> .map(#private::buffer::elements::<#element>)));
        quote_spanned!(site.at=> #private::Integer::to_usize(#integer) #elements)
    }
}
