//! Structs that the caller allocates and that may move: their owner is the struct.
//!
//! Invariant of `Inline`: C has filled the struct in it, nothing has cleared it, and C uses no address of it once a call has
//! returned. What is kept beside the object is dropped after it has been cleared, and in no other case.

use core::cell::UnsafeCell;
use core::fmt;
use core::marker::PhantomData;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use crate::in_place::{CallerAllocated, Cleared, CloseInPlace};
use crate::kept::{KeepingOwner, Kept};
use crate::release::{Gone, Release};
use crate::view::{assert_storage, assert_view};

/// Is implemented where C documents that a struct may be moved once it has been filled: an [`Inline`] of it can be.
///
/// # Safety
///
/// Between two calls C uses no address of the struct or of a part of it, and it can be used and cleared at another
/// address than the one at which it was filled.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` may not move: C may know its address",
    label = "it stays where C has filled it",
    note = "use `InPlace<{Self}>`; or, if C documents that it may move, say so: `#[initialized_by_c(clear = …, movable)]`"
)]
pub unsafe trait Movable: CallerAllocated {}

/// Owns a struct that C has filled and that may move: it is in the owner itself, without an allocation. Clears it with
/// one call of its clear function.
///
/// It lends the object as `&X` and `&mut X`, which hold it where it is. It is `Send` or `Sync` if the contract of the
/// type says so.
#[must_use = "an owner that is not used clears its object at once"]
pub struct Inline<X: Movable> {
    /// A cell: C may write to it while it is shared.
    storage: UnsafeCell<MaybeUninit<X::Storage>>,
    kept: ManuallyDrop<X::Kept>,
    view: PhantomData<X>,
}

impl<X: Movable> Inline<X> {
    /// Returns the address at which the struct is now.
    #[inline]
    #[must_use]
    pub const fn as_ptr(this: &Self) -> *mut X {
        this.storage.get().cast()
    }

    /// Clears the object and says whether that worked. Dropping the owner does the same and says nothing.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the clear function calls a failure. Where the object survives it, the error is a
    /// [`Rejected`](crate::Rejected) that holds the owner.
    #[inline]
    pub fn close(self) -> Result<(), X::Failed>
    where
        X: CloseInPlace<Self>,
    {
        X::close(self)
    }
}

impl<X: Movable> Drop for Inline<X> {
    #[inline]
    fn drop(&mut self) {
        let object = NonNull::from(&mut self.storage).cast::<X>();
        // A struct that was not cleared leaks what it holds; its own bytes go, which C does not look at (`Movable`).
        //
        // SAFETY:
        // - live, and owned in the way that `Free` ends: the invariant of `Inline`.
        // - given up: a dropped owner is not used again.
        let gone = unsafe { X::Free::release(object) };
        if gone == Gone::Yes {
            // SAFETY:
            // - not used again: the owner is being dropped, and this is the only place in its `Drop`.
            unsafe { ManuallyDrop::drop(&mut self.kept) };
        }
    }
}

impl<X: Movable> KeepingOwner for Inline<X> {
    type Kept = X::Kept;

    #[inline]
    unsafe fn kept(&mut self) -> &mut X::Kept {
        &mut self.kept
    }
}

impl<X: Movable> Deref for Inline<X> {
    type Target = X;

    #[inline]
    fn deref(&self) -> &X {
        // SAFETY:
        // - live, not null, and not moved: it is in `self`, which is borrowed for as long as the result.
        // - aligned and free of claims about bytes: `X` is a view (`assert_view` in `InlineSlot::new`).
        unsafe { &*Self::as_ptr(self) }
    }
}

impl<X: Movable> DerefMut for Inline<X> {
    #[inline]
    fn deref_mut(&mut self) -> &mut X {
        // SAFETY:
        // - live, not null, not moved, aligned, free of claims about bytes: as in `deref`.
        // - not aliased: `X: Exclusive` has one owner, which is borrowed exclusively.
        unsafe { &mut *self.storage.get_mut().as_mut_ptr().cast::<X>() }
    }
}

impl<X: Movable> AsRef<X> for Inline<X> {
    #[inline]
    fn as_ref(&self) -> &X {
        self
    }
}

impl<X: Movable> AsMut<X> for Inline<X> {
    #[inline]
    fn as_mut(&mut self) -> &mut X {
        self
    }
}

// SAFETY:
// - `X: Send` says that another thread may use and clear the object (law of `ForeignType`).
unsafe impl<X: Movable + Send> Send for Inline<X> {}

// SAFETY:
// - a shared owner lends nothing but `&X` and its address, and `X: Sync`.
unsafe impl<X: Movable + Sync> Sync for Inline<X> {}

impl<X: Movable> Unpin for Inline<X> {}

impl<X: Movable> fmt::Debug for Inline<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Inline<{}>({:p})", X::NAME, Self::as_ptr(self))
    }
}

impl<X: Movable> fmt::Pointer for Inline<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&Self::as_ptr(self), f)
    }
}

/// Is a struct on the stack that C is about to fill, and that may move afterwards.
pub struct InlineSlot<X: Movable> {
    storage: UnsafeCell<MaybeUninit<X::Storage>>,
}

impl<X: Movable> InlineSlot<X> {
    /// Makes the struct, as C is to find it.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        const { assert_view::<X>() };
        const { assert_storage::<X::Storage>() };
        Self { storage: UnsafeCell::new(X::initial()) }
    }

    /// Returns the address of the struct, for a call.
    #[inline]
    #[must_use]
    pub const fn as_ptr(&self) -> *mut X {
        self.storage.get().cast()
    }

    /// Makes the owner of what C has filled.
    ///
    /// # Safety
    ///
    /// C has filled the struct, so that it is to be cleared.
    #[inline]
    pub unsafe fn filled(self) -> Inline<X> {
        Inline { storage: self.storage, kept: ManuallyDrop::new(X::Kept::NONE), view: PhantomData }
    }
}

impl<X: Movable> Default for InlineSlot<X> {
    fn default() -> Self {
        Self::new()
    }
}

impl<X: Movable> Cleared for Inline<X> {
    #[inline]
    unsafe fn cleared(mut owner: ManuallyDrop<Self>) {
        // SAFETY:
        // - not used again: required of the caller.
        unsafe { ManuallyDrop::drop(&mut owner.kept) };
    }
}
