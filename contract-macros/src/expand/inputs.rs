//! What the caller gives: the type of each parameter of a wrapper.

use contract_model::ir::{
    Access, Buffer, BufferShape, Consumed, FunctionId, InOut, Items, Length, ParameterId, Pointee, Reference, Released,
    Role, Shape,
};

use super::functions::Wrapper;
use super::names::reference;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The type of the parameter in the wrapper; `None` if the caller does not give it.
    pub(crate) fn input_type(&self, id: ParameterId) -> Option<TokenStream> {
        let Self { site, function, .. } = self;
        let private = &site.private;
        if self.removes && (function[id].stored.is_some() || function[id].role.callback().is_some()) {
            return None;
        }
        if let Some(ty) = self.stored_type(id).or_else(|| self.keeper_type(id)).or_else(|| self.handed_type(id)) {
            return Some(ty);
        }
        let ty = match &function[id].role {
            Role::Value(ty) | Role::Unchecked(ty) => ty.to_token_stream(),
            Role::Reference(Reference { to, lifetime, access, nullable }) => {
                let reference = reference(site, lifetime.as_ref(), *access);
                let referent = match to {
                    Pointee::Foreign(ty) => site.view(ty),
                    Pointee::Plain(ty) => ty.to_token_stream(),
                };
                site.optional(*nullable, quote_spanned!(site.at=> #reference #referent))
            }
            Role::Unique { ty, access, lifetime } => {
                let reference = reference(site, lifetime.as_ref(), *access);
                let view = site.view(ty);
                quote_spanned!(site.at=> #reference #private::Unique<#view>)
            }
            Role::Consumed(consumed) => self.consumed_type(id, consumed),
            Role::UpRefs { ty, nullable } => {
                let view = site.view(ty);
                site.optional(*nullable, quote_spanned!(site.at=> &#view))
            }
            Role::Replaced { ty, nullable } => {
                let view = site.view(ty);
                let owner = site.optional(*nullable, quote_spanned!(site.at=> #private::Owned<#view>));
                quote_spanned!(site.at=> &mut #owner)
            }
            Role::Text { nullable, lifetime } => {
                let core = &site.core;
                let reference = reference(site, lifetime.as_ref(), Access::Shared);
                site.optional(*nullable, quote_spanned!(site.at=> #reference #core::ffi::CStr))
            }
            Role::Fd { nullable } => site.optional(*nullable, quote_spanned!(site.at=> #private::fd::BorrowedFd<'_>)),
            Role::Buffer(buffer) => self.buffer_type(buffer),
            Role::InOut(inout) => self.inout_type(inout),
            Role::Callback(callback) => self.callback_type(id, callback),
            Role::Pointers(pointers) => self.pointers_type(pointers),
            Role::Cursor(cursor) => self.cursor_type(cursor),
            Role::Handed { .. }
            | Role::Destroy { .. }
            | Role::UserData { .. }
            | Role::Length { .. }
            | Role::Out(_)
            | Role::Null
            | Role::OfSlot(_)
            | Role::Fixed { .. }
            | Role::Poisoned => return None,
        };
        Some(ty)
    }

    /// The owner that a consumed parameter takes, or gives back.
    pub(crate) fn consumed_type(&self, id: ParameterId, consumed: &Consumed) -> TokenStream {
        let site = &self.site;
        let free = self.consumed_free(consumed);
        let owner = match self.consumed_object(id) {
            Some((ty, _)) => match &consumed.shape {
                Shape::Buffer(buffer @ BufferShape { items: Items::Objects(_, hold), .. }) => {
                    let buffer = BufferShape { items: Items::Objects(ty, *hold), ..buffer.clone() };
                    site.owner(&Shape::Buffer(buffer), None, false, None)
                }
                _ => site.owner(&Shape::Object(ty), free, false, None),
            },
            None => site.owner(&self.consumed_shape(consumed), free, false, None),
        };
        site.optional(consumed.nullable, owner)
    }

    /// The free function in the type of what is handed over.
    pub(crate) fn consumed_free(&self, consumed: &Consumed) -> Option<FunctionId> {
        consumed.free.or_else(|| self.names_itself(consumed))
    }

    /// A free function that is not that of the type takes the owners that name it, and no others.
    fn names_itself(&self, consumed: &Consumed) -> Option<FunctionId> {
        let Shape::Object(ty) = &*self.consumed_shape(consumed) else { return None };
        let contract = self.site.contract();
        let frees = self.closes.is_some()
            || contract.release(self.id).is_some_and(|release| matches!(release.released, Released::Foreign(_)));
        let own = contract[ty.id].free().map(|free| &contract[free].ident);
        (frees && own != Some(&self.function.ident)).then_some(self.id)
    }

    pub(crate) fn buffer_type(&self, buffer: &Buffer) -> TokenStream {
        let site = &self.site;
        let core = &site.core;
        let mut element = buffer.element.to_token_stream();
        if buffer.uninit {
            element = quote_spanned!(site.at=> #core::mem::MaybeUninit<#element>);
        }
        let reference = reference(site, buffer.lifetime.as_ref(), buffer.access);
        let ty = match &buffer.length {
            Length::Fixed(length) => quote_spanned!(site.at=> #reference [#element; #length]),
            _ => quote_spanned!(site.at=> #reference [#element]),
        };
        site.optional(buffer.nullable, ty)
    }

    pub(crate) fn inout_type(&self, inout: &InOut) -> TokenStream {
        let Self { site, function, .. } = self;
        let reference = reference(site, inout.lifetime.as_ref(), Access::Exclusive);
        let value = site.optional(inout.value.nullable, site.value_type(function, &inout.value));
        quote_spanned!(site.at=> #reference #value)
    }
}
