//! The field in which callbacks find their closures.

use proc_macro2::{Ident, Span};

use super::StructSite;
use crate::expand::names::is_mut_pointer;
use crate::tokens::{TokenStream, quote_spanned};

impl StructSite<'_> {
    /// Where callbacks find their closures.
    ///
    /// SAFETY of `data`: in bounds of a struct that is there, aligned and initialised (law of `Struct`).
    pub(super) fn expand_data(&self) -> Option<TokenStream> {
        let private = &self.private;
        let field = self.strukt.data()?;
        let at = Span::mixed_site().located_at(field.ident.span());
        let (cfg, ident, elided, place) =
            (&field.carried.cfg, &field.ident, self.elided(), Ident::new("__contract_place", at));
        let constness = (!is_mut_pointer(&field.ty)).then(|| quote_spanned!(at=> .cast_mut()));
        Some(quote_spanned! {at=>
            #(#cfg)*
            #[automatically_derived]
            unsafe impl #private::strukt::Carries for #elided {
                #[inline]
                unsafe fn data(#place: *const Self) -> *mut #private::core::ffi::c_void {
                    let #place = #place.cast::<<Self as #private::strukt::Struct>::Layout>();
                    let #place = unsafe { &raw const (*#place).#ident };
                    unsafe { #private::core::ptr::read(#place) } #constness
                }
            }
        })
    }
}
