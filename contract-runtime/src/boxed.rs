//! The owner of one value that C allocated.
//!
//! Invariant: the value is initialised, aligned and owned in the way that `F` ends, and nobody else uses it.

use core::fmt;
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use crate::release::ReleaseMemory;

/// Owns one plain value that C allocated: frees it with the function that `F` marks.
///
/// It derefs to the value, which is not dropped: it is plain data. `Send` and `Sync` follow `T` and `F`. It is as large
/// as the pointer where `F` has no fields, and so is an `Option` of it.
///
/// # Examples
///
/// ```
/// use contract_runtime::{OwnedBox, ReleaseMemory};
/// use core::ptr::NonNull;
///
/// #[derive(Default)]
/// struct Free;
/// // SAFETY: frees what `Box` allocated, and cannot unwind; any thread may do that.
/// unsafe impl ReleaseMemory<u32> for Free {
///     unsafe fn release_memory(&mut self, start: NonNull<u32>, _len: usize) {
///         // SAFETY: the owner of this value gives it up.
///         drop(unsafe { Box::from_raw(start.as_ptr()) });
///     }
/// }
///
/// // SAFETY: a value that `Box` allocated and nobody else has.
/// let mut value = unsafe { OwnedBox::<u32, Free>::from_raw(Box::into_raw(Box::new(7))) };
/// *value += 1;
/// assert_eq!(*value, 8);
/// assert_eq!(size_of_val(&value), size_of::<*const u32>());
/// ```
#[must_use = "an owner that is not used frees its value at once"]
pub struct OwnedBox<T, F: ReleaseMemory<T>> {
    value: NonNull<T>,
    free: F,
}

impl<T, F: ReleaseMemory<T>> OwnedBox<T, F> {
    /// Takes ownership of a value, for a free function that needs nothing else.
    ///
    /// # Safety
    ///
    /// As for [`from_parts`](Self::from_parts).
    #[inline]
    pub unsafe fn from_raw(value: *mut T) -> Self
    where
        F: Default,
    {
        // SAFETY:
        // - required of the caller in the same words.
        unsafe { Self::from_parts(value, F::default()) }
    }

    /// Takes ownership of a value, with what its free function needs.
    ///
    /// # Safety
    ///
    /// - `value` is not null, is aligned, and points to an initialised value.
    /// - The caller owns it in the way that `free` ends, and gives that to the result.
    /// - Nothing else reads or writes it while the result owns it.
    #[inline]
    pub unsafe fn from_parts(value: *mut T, free: F) -> Self {
        // SAFETY:
        // - not null: required of the caller.
        let value = unsafe { NonNull::new_unchecked(value) };
        Self { value, free }
    }

    /// Returns the address of the value, which stays owned.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *mut T {
        this.value.as_ptr()
    }

    /// Gives the value up without freeing it, and drops the marker of its free function.
    #[inline]
    #[must_use = "the memory leaks if nobody takes its pointer"]
    pub fn into_raw(this: Self) -> *mut T {
        Self::into_parts(this).0
    }

    /// Gives the value up without freeing it, with what its free function needs.
    #[inline]
    #[must_use = "the memory leaks if nobody takes its pointer"]
    pub fn into_parts(this: Self) -> (*mut T, F) {
        let this = ManuallyDrop::new(this);
        // SAFETY:
        // - valid and initialised: a field of a live value.
        // - not dropped twice: `this` is never dropped, and not used again.
        let free = unsafe { core::ptr::read(&raw const this.free) };
        (this.value.as_ptr(), free)
    }
}

impl<T, F: ReleaseMemory<T>> Drop for OwnedBox<T, F> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - what C returned, one value, owned in the way that `F` ends: the invariant.
        // - given up: a dropped owner is not used again, and `into_parts` never gets here.
        unsafe { self.free.release_memory(self.value, 1) }
    }
}

impl<T, F: ReleaseMemory<T>> Deref for OwnedBox<T, F> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY:
        // - aligned and initialised: the invariant.
        // - not written, and live, for as long as the result: the owner is borrowed, and nobody else uses it.
        unsafe { self.value.as_ref() }
    }
}

impl<T, F: ReleaseMemory<T>> DerefMut for OwnedBox<T, F> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY:
        // - aligned and initialised: the invariant.
        // - not aliased, and live, for as long as the result: the owner is borrowed exclusively.
        unsafe { self.value.as_mut() }
    }
}

impl<T, F: ReleaseMemory<T>> AsRef<T> for OwnedBox<T, F> {
    #[inline]
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T, F: ReleaseMemory<T>> AsMut<T> for OwnedBox<T, F> {
    #[inline]
    fn as_mut(&mut self) -> &mut T {
        self
    }
}

// SAFETY:
// - the value has one owner, and `T: Send`; freeing it on another thread is what `F: Send` allows (its law).
unsafe impl<T: Send, F: ReleaseMemory<T> + Send> Send for OwnedBox<T, F> {}

// SAFETY:
// - a shared owner gives nothing but `&T`, and `T: Sync`; `F` is not touched through it.
unsafe impl<T: Sync, F: ReleaseMemory<T> + Sync> Sync for OwnedBox<T, F> {}

impl<T: fmt::Debug, F: ReleaseMemory<T>> fmt::Debug for OwnedBox<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
