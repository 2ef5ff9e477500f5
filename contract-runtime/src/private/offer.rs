//! What C offers to a closure, while the function runs that C has called: whether it was taken, and what C is told of that.

use core::cell::Cell;
use core::ptr::NonNull;

use crate::integer::Integer;
use crate::offered::{Offered, Refused};
use crate::owned::Owned;
use crate::release::Release;
use crate::view::ForeignType;

/// An object that C offers.
///
/// Invariant: what C gets says that it was taken if, and only if, `taken` is set.
pub struct Offer<X> {
    object: *mut X,
    taken: Cell<bool>,
}

impl<X: ForeignType> Offer<X> {
    /// Takes what C passes.
    ///
    /// # Safety
    ///
    /// `object` is null, or live until C gets the answer. If that says so, C gives it up.
    #[inline]
    pub const unsafe fn new(object: *mut X) -> Self {
        Self { object, taken: Cell::new(false) }
    }

    /// What the closure gets.
    ///
    /// # Panics
    ///
    /// If C passed NULL. That is a panic of the closure.
    ///
    /// # Safety
    ///
    /// It is called once.
    #[inline]
    pub unsafe fn offered(&self, function: &str, callback: &str, parameter: &str) -> Offered<'_, X> {
        let object = super::callback::given(NonNull::new(self.object), function, callback, parameter);
        // SAFETY:
        // - live, and C's own until it is told: required where the offer was made.
        // - the only one: required of the caller.
        unsafe { Offered::new(object, &self.taken) }
    }

    /// What the closure has said. What it has taken without keeping it is freed.
    ///
    /// # Panics
    ///
    /// If it refuses with the answer that says that it has taken the object. That is a panic of the closure.
    #[inline]
    pub fn settle<R: Integer>(
        &self,
        said: Result<(), Refused<'_, R>>,
        taken: R,
        function: &str,
        callback: &str,
        parameter: &str,
    ) -> R
    where
        X::Free: Release<X>,
    {
        let Err(refused) = said else {
            if !self.taken.replace(true) {
                // SAFETY:
                // - C gives it up, since `taken` is set; the closure has given back what it could have taken it with, and
                //   where that was forgotten, nothing else has it.
                drop(unsafe { Owned::<X>::from_nullable(self.object) });
            }
            return taken;
        };
        let answer = refused.answer();
        if answer == taken {
            super::panic::refused(function, callback, parameter);
        }
        answer
    }

    /// What C gets: after a panic too, that the object was taken, if it was.
    #[inline]
    pub fn answer<R>(&self, answer: R, taken: R) -> R {
        if self.taken.get() { taken } else { answer }
    }
}
