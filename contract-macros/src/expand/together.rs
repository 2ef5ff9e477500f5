//! Closures that share one user data: they stand together in the place of the first of them, in C's order.

use contract_model::ir::{Callback, ParameterId};
use proc_macro2::Ident;

use super::functions::Wrapper;
use crate::tokens::{TokenStream, quote_spanned};

impl Wrapper<'_> {
    /// The callback in whose place the closure stands: its own, or the first that has the same user data.
    pub(crate) fn first_together(&self, id: ParameterId) -> ParameterId {
        if self.function[id].role.callback().is_none() {
            return id;
        }
        self.function.together(id).first().copied().unwrap_or(id)
    }

    /// The closures that this one stands together with, itself included; none if it stands alone.
    pub(crate) fn company(&self, id: ParameterId) -> Vec<(ParameterId, &Callback)> {
        let together = self.function.together(id);
        if together.len() < 2 {
            return Vec::new();
        }
        let callback = |id| Some((id, self.function[id].role.callback()?));
        together.into_iter().filter_map(callback).collect()
    }

    /// The type parameter that stands for a closure.
    pub(crate) fn closure_type(&self, id: ParameterId) -> Ident {
        if self.function.together(id).len() < 2 {
            return self.site.local("Closure");
        }
        self.site.local_of("Closure", &self.function[id].ident)
    }

    /// What stands in the place: the closure, or all that stand there.
    pub(crate) fn placed_type(&self, id: ParameterId) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let company = self.company(id);
        if company.is_empty() {
            let closure = self.closure_type(id);
            return quote_spanned!(site.at=> #closure);
        }
        let placed = company.into_iter().map(|(id, callback)| {
            let (closure, turns) = (self.closure_type(id), self.turns(id, callback));
            quote_spanned!(site.at=> #private::together::Turn<#closure, #private::together::#turns>)
        });
        quote_spanned!(site.at=> (#(#placed),*))
    }

    /// What the caller has given, as it is put there.
    pub(crate) fn placed(&self, id: ParameterId) -> TokenStream {
        let site = &self.site;
        let private = &site.private;
        let company = self.company(id);
        if company.is_empty() {
            let given = &self.function[id].ident;
            return quote_spanned!(site.at=> #given);
        }
        let placed = company.into_iter().map(|(id, callback)| {
            let (given, turns) = (&self.function[id].ident, self.turns(id, callback));
            quote_spanned!(site.at=> #private::together::Turn::<_, #private::together::#turns>::new(#given))
        });
        quote_spanned!(site.at=> (#(#placed),*))
    }

    /// Which calls may run it at once, of those that the place lets in.
    fn turns(&self, id: ParameterId, callback: &Callback) -> Ident {
        let is_one_thread = self.is_on_one_thread(id, callback);
        Ident::new(if is_one_thread || self.is_shared(id, callback) { "Open" } else { "OneThread" }, self.site.at)
    }
}
