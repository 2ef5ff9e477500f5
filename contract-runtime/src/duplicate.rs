//! A second owner: by counting up, or by a deep copy. To Rust both are `Clone`, or `try_clone` where C can fail.
//!
//! The traits stand on the view, as a user's crate may implement nothing on `Owned` itself.

use core::ptr::NonNull;

use crate::owned::Owned;
use crate::release::Release;
use crate::view::ForeignType;

/// Is implemented where C gives a second owner without failing: `Owned<X>` is then [`Clone`].
///
/// # Safety
///
/// - `duplicate` returns a pointer that is owned by the caller, in the way that `Self::Free` ends, for as long as the
///   lifetimes of `Self` last, and independently of the owner it was made from. It does not unwind.
/// - `Self` is `Sync` only if it is `Send`: the duplicate can be made through a shared reference, and dropped there.
/// - If the result is the same object, `Self` is `Send` only if it is `Sync`, and not [`Exclusive`](crate::Exclusive).
#[diagnostic::on_unimplemented(
    message = "C gives no second owner of a `{Self}`, so an `Owned` of it cannot be cloned",
    label = "has no `up_ref` and no `dup` that always succeeds",
    note = "if C exports one, name it: `#[owned_by_c(free = …, up_ref = …)]`; where it can fail, there is `try_clone`"
)]
pub unsafe trait CountUp: ForeignType<Free: Release<Self>, Kept = ()> {
    /// Counts up, or copies.
    ///
    /// # Safety
    ///
    /// `object` is live, and may be lent shared for the duration of the call.
    unsafe fn duplicate(object: NonNull<Self>) -> NonNull<Self>;
}

/// Is implemented where C may fail to give a second owner: `Owned<X>` then has [`try_clone`](Owned::try_clone).
///
/// # Safety
///
/// As for [`CountUp`], where `try_duplicate` returns `Ok`. With `Err` nothing came into being.
#[diagnostic::on_unimplemented(
    message = "C gives no second owner of a `{Self}`, so an `Owned` of it has no `try_clone`",
    label = "has no `up_ref` and no `dup` that may fail",
    note = "name it: `#[owned_by_c(free = …, dup = …)]`, with `#[fails(…)]` on the function"
)]
pub unsafe trait TryDuplicate: ForeignType<Free: Release<Self>, Kept = ()> {
    /// What a failure gives.
    type Error;

    /// Counts up, or copies.
    ///
    /// # Safety
    ///
    /// `object` is live, and may be lent shared for the duration of the call.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the function calls a failure.
    unsafe fn try_duplicate(object: NonNull<Self>) -> Result<NonNull<Self>, Self::Error>;
}

impl<X: CountUp> Owned<X> {
    /// Makes an owner from a lent object, by counting up or copying.
    #[inline]
    pub fn duplicate(object: &X) -> Self {
        // SAFETY:
        // - live and lent shared: `object` is a reference.
        let second = unsafe { X::duplicate(NonNull::from(object)) };
        // SAFETY:
        // - not null: `NonNull`.
        // - live, owned in the way that `X::Free` ends, long enough: law of `CountUp`.
        // - nothing else uses it if `X: Exclusive`: law of `CountUp`.
        unsafe { Self::from_raw(second.as_ptr()) }
    }
}

impl<X: CountUp> Clone for Owned<X, <X as ForeignType>::Free> {
    #[inline]
    fn clone(&self) -> Self {
        // By the owner's own pointer, not by a reference to the view: it has the provenance of the whole object.
        let object = Self::as_ptr(self);
        // SAFETY:
        // - not null: the invariant of `Owned`.
        let object = unsafe { NonNull::new_unchecked(object) };
        // SAFETY:
        // - live and lent shared: the invariant of `Owned`, which is borrowed here.
        let second = unsafe { X::duplicate(object) };
        // SAFETY: as in `Owned::duplicate`.
        // - not null: `NonNull`.
        // - live, owned in the way that `X::Free` ends, long enough, alone if `X: Exclusive`: law of `CountUp`.
        unsafe { Self::from_raw(second.as_ptr()) }
    }
}

impl<X: TryDuplicate> Owned<X> {
    /// Makes an owner from a lent object, by counting up or copying, which may fail.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the C function calls a failure.
    #[inline]
    pub fn try_duplicate(object: &X) -> Result<Self, X::Error> {
        // SAFETY:
        // - live and lent shared: `object` is a reference.
        let second = unsafe { X::try_duplicate(NonNull::from(object)) }?;
        // SAFETY:
        // - not null: `NonNull`.
        // - live, owned in the way that `X::Free` ends, long enough, alone if `X: Exclusive`: law of `TryDuplicate`.
        Ok(unsafe { Self::from_raw(second.as_ptr()) })
    }

    /// Makes a second owner, by counting up or copying, which may fail.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the C function calls a failure.
    #[inline]
    pub fn try_clone(&self) -> Result<Self, X::Error> {
        Self::try_duplicate(self)
    }
}
