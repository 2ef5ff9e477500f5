//! The owner of a counted object that nobody else holds yet.
//!
//! Invariant of `Unique`: it has the only count, and safe code has no `&X` of the object. So it never lends `X`.

use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::owned::Owned;
use crate::view::{Counted, assert_view};

/// Owns a counted object alone: what C may only change before anybody else holds it is a method of this.
///
/// It derefs to `X::UniqueView`, never to `X`; [`share`](Self::share) ends that state for good.
///
/// # Examples
///
/// ```
/// use contract_runtime::{Counted, Owned, Unique};
///
/// fn build<X: Counted>(certificate: Unique<X>) -> Owned<X> {
///     // … what only a `Unique` can do …
///     certificate.share()
/// }
/// ```
#[must_use = "an owner that is not used frees its object at once"]
pub struct Unique<X: Counted> {
    owner: Owned<X>,
}

impl<X: Counted> Unique<X> {
    /// Takes ownership of an object that has one count.
    ///
    /// # Safety
    ///
    /// - As for [`Owned::from_raw`], with the free function of `X`.
    /// - Nobody else holds a count of the object, and nothing that safe code can reach gives a `&X` of it, until
    ///   `share`.
    #[inline]
    pub unsafe fn from_raw(object: *mut X) -> Self {
        const { assert_view::<X::UniqueView>() };
        Self {
            // SAFETY:
            // - required of the caller in the same words.
            owner: unsafe { Owned::from_raw(object) },
        }
    }

    /// Takes ownership of an object that has one count, unless the pointer is null.
    ///
    /// # Safety
    ///
    /// As for [`from_raw`](Self::from_raw), but `object` may be null.
    #[inline]
    pub unsafe fn from_nullable(object: *mut X) -> Option<Self> {
        if object.is_null() {
            return None;
        }
        // SAFETY:
        // - not null: tested above.
        // - everything else: required of the caller in the same words.
        Some(unsafe { Self::from_raw(object) })
    }

    /// Gives the object up without freeing it.
    #[inline]
    #[must_use = "the object leaks if nobody takes its pointer"]
    pub fn into_raw(this: Self) -> *mut X {
        Owned::into_raw(this.owner)
    }

    /// Returns the address of the object, which stays owned.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *mut X {
        Owned::as_ptr(&this.owner)
    }

    /// Makes it an ordinary owner, which can be lent as `&X` and counted up.
    #[inline]
    pub fn share(self) -> Owned<X> {
        self.owner
    }
}

impl<X: Counted> Deref for Unique<X> {
    type Target = X::UniqueView;

    #[inline]
    fn deref(&self) -> &X::UniqueView {
        // SAFETY:
        // - live, not null: the invariant of the owner, which is borrowed for as long as the result.
        // - aligned and free of claims about bytes: a view (`assert_view` in `from_raw`, law of `Counted`).
        unsafe { &*Self::as_ptr(self).cast::<X::UniqueView>() }
    }
}

impl<X: Counted> DerefMut for Unique<X> {
    #[inline]
    fn deref_mut(&mut self) -> &mut X::UniqueView {
        // SAFETY:
        // - live, not null, aligned, free of claims about bytes: as in `deref`.
        // - not aliased: the only holder, which is borrowed exclusively (invariant of `Unique`).
        unsafe { &mut *Self::as_ptr(self).cast::<X::UniqueView>() }
    }
}

impl<X: Counted> fmt::Debug for Unique<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unique<{}>({:p})", X::NAME, self.owner)
    }
}

impl<X: Counted> fmt::Pointer for Unique<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.owner, f)
    }
}
