//! Objects that C offers to a closure, which takes them or does not.
//!
//! Invariant: an [`Offered`] is the only thing from which its object can be taken, and lives no longer than the call of the
//! closure; and what stands for a refusal was made of it. The lifetime of both is that of one call, and of no other.

use core::cell::Cell;
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;

use crate::owned::Owned;
use crate::release::Release;
use crate::view::ForeignType;

/// Stands for one call of a closure: nothing else has this lifetime.
type Brand<'c> = PhantomData<Cell<&'c ()>>;

/// An object that C offers to a closure, for one call of it.
///
/// It is lent like an `&X`. The closure takes it with [`keep`](Self::keep), and returns `Ok(())`; or returns
/// `Err(offered.refuse(answer))`, and C goes on having it. If it does neither, but returns `Ok(())`, the object is freed: C
/// has been told that it was taken.
#[must_use = "an object that is neither kept nor refused is freed"]
pub struct Offered<'c, X: ForeignType> {
    object: NonNull<X>,
    taken: &'c Cell<bool>,
    brand: Brand<'c>,
}

impl<'c, X: ForeignType> Offered<'c, X> {
    /// # Safety
    ///
    /// `object` is live for `'c`, and belongs to nobody else once `taken` is set; this is the only `Offered` of it. `'c` is
    /// the time of one call.
    pub(crate) const unsafe fn new(object: NonNull<X>, taken: &'c Cell<bool>) -> Self {
        Self { object, taken, brand: PhantomData }
    }

    /// Takes the object. The closure returns `Ok(())` then; where it panics, C is told all the same that it was taken.
    #[inline]
    #[must_use = "an owner that is not used frees its object at once"]
    pub fn keep(self) -> Owned<X>
    where
        X::Free: Release<X>,
    {
        self.taken.set(true);
        // SAFETY:
        // - owned: nobody else's once `taken` is set, and this is the only one of it (invariant).
        unsafe { Owned::from_raw(self.object.as_ptr()) }
    }

    /// Leaves the object to C, which gets `answer`. This is what the closure returns, as an `Err`.
    #[inline]
    pub fn refuse<R>(self, answer: R) -> Refused<'c, R> {
        Refused { answer, brand: PhantomData }
    }
}

impl<X: ForeignType> Deref for Offered<'_, X> {
    type Target = X;

    #[inline]
    fn deref(&self) -> &X {
        // SAFETY:
        // - live, and not taken while this is there (invariant); a view has no bytes (law of `ForeignType`).
        unsafe { self.object.as_ref() }
    }
}

/// What a closure returns that has not taken what C [`Offered`], with what C gets then.
#[must_use = "a closure that does not take an object returns this, as an `Err`"]
pub struct Refused<'c, R> {
    answer: R,
    brand: Brand<'c>,
}

impl<R> Refused<'_, R> {
    /// What C gets.
    #[inline]
    pub fn answer(self) -> R {
        self.answer
    }
}
