//! Buffers that C has filled: the part of them that is initialised, and lengths that C has changed.

use contract_model::ir::{Buffer, InOut, Length, LengthSource, ParameterId, Shape, Written};
use proc_macro2::Ident;
use syn::Type;

use super::exits::Trouble;
use super::functions::Wrapper;
use super::names::{access, reference};
use super::paths::Site;
use super::returns::Part;
use crate::tokens::{ToTokens, TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The part of a buffer that C has filled.
    pub(crate) fn written_part(&self, id: ParameterId, buffer: &Buffer) -> Option<Part> {
        if matches!(buffer.length, Length::Field { .. }) && !buffer.uninit {
            return Some(self.used_part(id, buffer));
        }
        // A fixed array that C fills needs no words for how much.
        let written = buffer.written.as_ref().or(buffer.uninit.then_some(&Written::Full))?;
        let is_array = matches!(buffer.length, Length::Fixed(_)) && matches!(written, Written::Full);
        let Self { site, function, .. } = self;
        let Site { core, private, .. } = site;
        let given = self.given(id);
        let elements = quote_spanned!(site.at=> &mut *#given);
        let ident = &function[id].ident;
        let is_text = matches!(written, Written::Nul) && buffer.element.to_token_stream().to_string() == "u8";
        let reference = reference(site, buffer.lifetime.as_ref(), access(!is_text));
        let element = &buffer.element;
        let ty = match &buffer.length {
            _ if is_text => quote_spanned!(site.at=> #reference #core::ffi::CStr),
            Length::Fixed(length) if is_array => quote_spanned!(site.at=> #reference [#element; #length]),
            _ => quote_spanned!(site.at=> #reference [#element]),
        };
        let local = self.part_local(id);
        let filled = match written {
            Written::Full if buffer.uninit => {
                let filled =
                    if is_array { quote_spanned!(site.at=> filled_array) } else { quote_spanned!(site.at=> filled) };
                let value = quote_spanned!(site.at=> unsafe { #private::buffer::#filled(#elements) });
                return Some(self.checked_part(ty, &local, value));
            }
            Written::Full => return Some(self.checked_part(ty, &local, elements)),
            Written::Nul => {
                let (prefix, trouble) = (is_text, Trouble::Unterminated(ident));
                let name = match (prefix, buffer.uninit) {
                    (true, true) => quote_spanned!(site.at=> unsafe { #private::buffer::written_text(#elements) }),
                    (true, false) => quote_spanned!(site.at=> #private::buffer::text(#elements)),
                    (false, true) => {
                        quote_spanned!(site.at=> unsafe { #private::buffer::written_until_zero(#elements) })
                    }
                    (false, false) => quote_spanned!(site.at=> #private::buffer::until_zero(#elements)),
                };
                return Some(self.found_part(ty, &local, name, &trouble));
            }
            Written::AllButLeft => {
                let count = site.local("count");
                let used = self.used(id, buffer);
                let value = quote_spanned!(site.at=> #used.and_then(|#count| unsafe { #private::buffer::written(#elements, #count) }));
                return Some(self.found_part(ty, &local, value, &Trouble::Truncated(ident)));
            }
            Written::Return => LengthSource::Return,
            Written::Pointer(length) => LengthSource::Pointer(*length),
        };
        let length = self.length(&filled, buffer.unit, &element.to_token_stream());
        let count = site.local("count");
        let value = if buffer.uninit {
            quote_spanned!(site.at=> #length.and_then(|#count| unsafe { #private::buffer::written(#elements, #count) }))
        } else {
            quote_spanned!(site.at=> #length.and_then(|#count| <[_]>::get_mut(#elements, ..#count)))
        };
        Some(self.found_part(ty, &local, value, &Trouble::Truncated(ident)))
    }

    /// A part that is there without further checks.
    pub(crate) fn checked_part(&self, ty: TokenStream, local: &Ident, value: TokenStream) -> Part {
        let finish = quote_spanned!(self.site.at=> let #local = #value;);
        let alone = Some((TokenStream::new(), value));
        Part { ty, arm: TokenStream::new(), finish, alone, value: Some(local.to_token_stream()), last: false }
    }

    /// A part that is there unless C broke its word.
    pub(crate) fn found_part(&self, ty: TokenStream, local: &Ident, value: TokenStream, trouble: &Trouble<'_>) -> Part {
        let site = &self.site;
        let private = &site.private;
        let leave = self.leave_late(trouble, None);
        // Two statements: an expression that ends in a brace cannot stand before `else`.
        let finish = quote_spanned! {site.at=>
            let #local = #value;
            let #private::Some(#local) = #local else { #leave };
        };
        Part { ty, arm: TokenStream::new(), finish, alone: None, value: Some(local.to_token_stream()), last: false }
    }

    /// A length that C has changed, and nothing else tells.
    pub(crate) fn reported_part(&self, id: ParameterId, integer: &Type) -> Part {
        Part {
            ty: integer.to_token_stream(),
            arm: TokenStream::new(),
            finish: TokenStream::new(),
            alone: None,
            value: Some(self.slot(id).to_token_stream()),
            last: false,
        }
    }

    /// The initialised part of a buffer that C may have replaced.
    pub(crate) fn inout_part(&self, id: ParameterId, inout: &InOut) -> Option<Part> {
        let Shape::Buffer(buffer) = &inout.value.shape else { return None };
        if !buffer.written_return {
            return None;
        }
        let Self { site, function, .. } = self;
        let private = &site.private;
        let given = self.given(id);
        let elements = if inout.value.nullable {
            quote_spanned!(site.at=> #private::Option::as_deref_mut(&mut *#given).unwrap_or_default())
        } else {
            quote_spanned!(site.at=> &mut **#given)
        };
        let element = &buffer.element;
        let reference = reference(site, inout.lifetime.as_ref(), access(true));
        let length = self.length(&LengthSource::Return, buffer.unit, &element.to_token_stream());
        let count = site.local("count");
        let value = if buffer.uninit {
            quote_spanned!(site.at=> #length.and_then(|#count| unsafe { #private::buffer::written(#elements, #count) }))
        } else {
            quote_spanned!(site.at=> #length.and_then(|#count| <[_]>::get_mut(#elements, ..#count)))
        };
        let ty = quote_spanned!(site.at=> #reference [#element]);
        Some(self.found_part(ty, &self.part_local(id), value, &Trouble::Truncated(&function[id].ident)))
    }
}
