//! Structs that the caller allocates and C fills: their owners hold the struct itself, not only its address.
//!
//! Invariant of `InPlace`: its pointer came from a box of the struct, which the owner never makes a reference to; C has
//! filled it, and nothing has cleared it. C may know the address of the struct, which therefore never changes. What is kept
//! beside the object is dropped after it has been cleared, and in no other case.

use alloc::boxed::Box;
use core::fmt;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use crate::kept::{KeepingOwner, Kept};
use crate::release::{Gone, Release};
use crate::view::{Exclusive, ForeignType, assert_storage, assert_view};

/// Is implemented where the caller allocates the struct: an [`InPlace`] of it can be.
///
/// # Safety
///
/// - `Storage` has the size and the alignment of the C struct that `Self` stands for.
/// - `Self::Free` clears an object, and leaves its memory to the caller.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not allocated by its user",
    label = "C allocates it, or only lends it",
    note = "say that the caller does: `#[initialized_by_c(clear = …)] type X = path::X;`"
)]
pub unsafe trait CallerAllocated: Exclusive + ForeignType<Free: Release<Self>> {
    /// The C struct. No value of it is ever made: it is only memory of the right layout.
    type Storage;

    /// Returns what C finds in the struct before it fills it.
    fn initial() -> MaybeUninit<Self::Storage>;
}

/// Is implemented where clearing reports failure: the owner then has `close`.
#[diagnostic::on_unimplemented(
    message = "clearing a `{Self}` cannot fail, so there is no `close` to ask: drop it",
    label = "its clear function reports nothing",
    note = "if it returns a status, say so: `#[fails(…)]` on the clear function and `#[consumed(on = …)]` on its object"
)]
pub trait CloseInPlace<O>: CallerAllocated {
    /// What a failure gives: the error, and the owner with it where the object survives
    /// ([`Rejected`](crate::Rejected)).
    type Failed;

    /// Clears the object.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the clear function calls a failure.
    fn close(owner: O) -> Result<(), Self::Failed>;
}

/// Owns a struct that C has filled, in memory of its own: clears it with one call of its clear function, and gives the
/// memory back.
///
/// The struct never moves, whatever becomes of the owner, for C may know its address. The owner is as large as a pointer.
///
/// It lends the object as `&X` and `&mut X`. It is `Send` or `Sync` if the contract of the type says so.
///
/// # Examples
///
/// ```
/// # use contract_runtime::private::in_place::Slot;
/// use contract_runtime::{CallerAllocated, Exclusive, ForeignType, Gone, InPlace, Opaque, Release};
/// use core::{mem::MaybeUninit, ptr::NonNull};
///
/// #[repr(C)]
/// pub struct Matcher(Opaque);
/// pub enum Clear {}
///
/// // SAFETY: a view, made of `Opaque` only.
/// unsafe impl ForeignType for Matcher {
///     type Free = Clear;
///     type Kept = ();
///     const NAME: &'static str = "matcher";
/// }
/// // SAFETY: clears once, and cannot unwind.
/// unsafe impl Release<Matcher> for Clear {
///     unsafe fn release(object: NonNull<Matcher>) -> Gone {
///         // matcher_clear(object)
///         Gone::Yes
///     }
/// }
/// // SAFETY: not counted.
/// unsafe impl Exclusive for Matcher {}
/// // SAFETY: the layout of the C struct, which is cleared by `Clear`.
/// unsafe impl CallerAllocated for Matcher {
///     type Storage = [u64; 4];
///     fn initial() -> MaybeUninit<[u64; 4]> {
///         MaybeUninit::zeroed()
///     }
/// }
///
/// # let slot = Slot::<Matcher>::new();
/// # // SAFETY: zeros are a filled matcher.
/// # let matcher: InPlace<Matcher> = unsafe { slot.filled() };
/// let address = InPlace::as_ptr(&matcher);
/// let moved = Box::new(matcher);
/// assert_eq!(InPlace::as_ptr(&moved), address);
/// // dropped here: cleared
/// ```
#[must_use = "an owner that is not used clears its object at once"]
pub struct InPlace<X: CallerAllocated> {
    /// Never a box: a box that moves claims that nobody else has its address.
    object: NonNull<X>,
    kept: ManuallyDrop<X::Kept>,
}

impl<X: CallerAllocated> InPlace<X> {
    /// Returns the address of the struct, which stays owned.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *mut X {
        this.object.as_ptr()
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

    /// Gives the memory of a cleared object back.
    ///
    /// # Safety
    ///
    /// The object has been cleared, and nothing uses its memory any more.
    #[inline]
    pub(crate) unsafe fn give_back(object: NonNull<X>) {
        // SAFETY:
        // - from a box of that type: the invariant of `InPlace` and of `Slot`.
        // - given back once: required of the caller.
        drop(unsafe { Box::from_raw(object.cast::<MaybeUninit<X::Storage>>().as_ptr()) });
    }
}

impl<X: CallerAllocated> Drop for InPlace<X> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - live, and owned in the way that `Free` ends: the invariant of `InPlace`.
        // - given up: a dropped owner is not used again.
        let gone = unsafe { X::Free::release(self.object) };
        // An object that lives on still uses its memory, and what was kept for it: both leak.
        if gone == Gone::Yes {
            // SAFETY:
            // - cleared: just now. Nothing else has the memory.
            unsafe { Self::give_back(self.object) };
            // SAFETY:
            // - not used again: the owner is being dropped, and this is the only place in its `Drop`.
            unsafe { ManuallyDrop::drop(&mut self.kept) };
        }
    }
}

impl<X: CallerAllocated> KeepingOwner for InPlace<X> {
    type Kept = X::Kept;

    #[inline]
    unsafe fn kept(&mut self) -> &mut X::Kept {
        &mut self.kept
    }
}

impl<X: CallerAllocated> Deref for InPlace<X> {
    type Target = X;

    #[inline]
    fn deref(&self) -> &X {
        // SAFETY:
        // - live, not null: the invariant of `InPlace`, which is borrowed for as long as the result.
        // - aligned and free of claims about bytes: `X` is a view (`assert_view` in `Slot::new`).
        unsafe { self.object.as_ref() }
    }
}

impl<X: CallerAllocated> DerefMut for InPlace<X> {
    #[inline]
    fn deref_mut(&mut self) -> &mut X {
        // SAFETY:
        // - live, not null, aligned, free of claims about bytes: as in `deref`.
        // - not aliased: `X: Exclusive` has one owner, which is borrowed exclusively.
        unsafe { self.object.as_mut() }
    }
}

impl<X: CallerAllocated> AsRef<X> for InPlace<X> {
    #[inline]
    fn as_ref(&self) -> &X {
        self
    }
}

impl<X: CallerAllocated> AsMut<X> for InPlace<X> {
    #[inline]
    fn as_mut(&mut self) -> &mut X {
        self
    }
}

// SAFETY:
// - `X: Send` says that another thread may use and clear the object (law of `ForeignType`).
unsafe impl<X: CallerAllocated + Send> Send for InPlace<X> {}

// SAFETY:
// - a shared owner lends nothing but `&X` and its address, and `X: Sync`.
unsafe impl<X: CallerAllocated + Sync> Sync for InPlace<X> {}

impl<X: CallerAllocated> fmt::Debug for InPlace<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InPlace<{}>({:p})", X::NAME, self.object)
    }
}

impl<X: CallerAllocated> fmt::Pointer for InPlace<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.object, f)
    }
}

/// Is memory that C is about to fill. Dropped, it gives the memory back and clears nothing: that is what a failed or
/// unwinding call leaves.
pub struct Slot<X: CallerAllocated> {
    object: NonNull<X>,
}

impl<X: CallerAllocated> Slot<X> {
    /// Allocates the struct, as C is to find it.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        const { assert_view::<X>() };
        const { assert_storage::<X::Storage>() };
        let storage = NonNull::from(Box::leak(Box::new(X::initial())));
        Self { object: storage.cast() }
    }

    /// Returns the address of the struct.
    #[inline]
    #[must_use]
    pub const fn as_ptr(&self) -> *mut X {
        self.object.as_ptr()
    }

    /// Makes the owner of what C has filled.
    ///
    /// # Safety
    ///
    /// C has filled the struct, so that it is to be cleared.
    #[inline]
    pub unsafe fn filled(self) -> InPlace<X> {
        let object = ManuallyDrop::new(self).object;
        InPlace { object, kept: ManuallyDrop::new(X::Kept::NONE) }
    }
}

impl<X: CallerAllocated> Default for Slot<X> {
    fn default() -> Self {
        Self::new()
    }
}

impl<X: CallerAllocated> Drop for Slot<X> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - nothing to clear: C did not fill it. Nobody else has the memory.
        unsafe { InPlace::give_back(self.object) };
    }
}

/// An owner of a struct that has been cleared by name, and not by dropping the owner.
pub trait Cleared {
    /// Gives up what is left.
    ///
    /// # Safety
    ///
    /// The object of `owner` has been cleared, and the owner is not used again.
    unsafe fn cleared(owner: ManuallyDrop<Self>)
    where
        Self: Sized;
}

impl<X: CallerAllocated> Cleared for InPlace<X> {
    #[inline]
    unsafe fn cleared(mut owner: ManuallyDrop<Self>) {
        // SAFETY:
        // - cleared, and not used again: required of the caller.
        unsafe { Self::give_back(owner.object) };
        // SAFETY:
        // - not used again: required of the caller.
        unsafe { ManuallyDrop::drop(&mut owner.kept) };
    }
}

impl<O: Cleared> Cleared for Option<O> {
    #[inline]
    unsafe fn cleared(owner: ManuallyDrop<Self>) {
        if let Some(owner) = ManuallyDrop::into_inner(owner) {
            // SAFETY:
            // - cleared, and not used again: required of the caller.
            unsafe { O::cleared(ManuallyDrop::new(owner)) };
        }
    }
}
