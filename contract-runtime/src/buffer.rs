//! The owner of an array that C allocated.
//!
//! Invariant: the elements are initialised and owned in the way that `F` ends, and nobody else uses them. The pointer
//! is null only if there are no elements and nothing to free; an empty array with an address is freed like any other.

use core::fmt;
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use crate::release::ReleaseMemory;

/// Owns an array that C allocated: frees it with the function that `F` marks.
///
/// It derefs to a slice. Elements are not dropped one by one: they are plain data. `Send` and `Sync` follow `T` and
/// `F`. Where C says how much it wrote into a larger allocation, `T` is a `MaybeUninit`.
///
/// # Examples
///
/// ```
/// use contract_runtime::{OwnedBuffer, ReleaseMemory};
/// use core::ptr::NonNull;
///
/// #[derive(Default)]
/// struct Free;
/// // SAFETY: frees what `Box` allocated, and cannot unwind; any thread may do that.
/// unsafe impl ReleaseMemory<u32> for Free {
///     unsafe fn release_memory(&mut self, start: NonNull<u32>, len: usize) {
///         let elements = core::ptr::slice_from_raw_parts_mut(start.as_ptr(), len);
///         // SAFETY: the owner of these elements gives them up.
///         drop(unsafe { Box::from_raw(elements) });
///     }
/// }
///
/// let elements = Box::into_raw(Box::new([1, 2, 3]));
/// // SAFETY: three elements that `Box` allocated and nobody else has.
/// let mut buffer = unsafe { OwnedBuffer::<u32, Free>::from_raw_parts(elements.cast(), 3) };
/// buffer[0] = 7;
/// assert_eq!(*buffer, [7, 2, 3]);
/// ```
#[must_use = "an owner that is not used frees its memory at once"]
pub struct OwnedBuffer<T, F: ReleaseMemory<T>> {
    start: *mut T,
    len: usize,
    free: F,
}

impl<T, F: ReleaseMemory<T>> OwnedBuffer<T, F> {
    /// Takes ownership of an array, for a free function that needs nothing else.
    ///
    /// # Safety
    ///
    /// As for [`from_parts`](Self::from_parts).
    #[inline]
    pub unsafe fn from_raw_parts(start: *mut T, len: usize) -> Self
    where
        F: Default,
    {
        // SAFETY:
        // - required of the caller in the same words.
        unsafe { Self::from_parts(start, len, F::default()) }
    }

    /// Takes ownership of an array, unless the pointer is null.
    ///
    /// # Safety
    ///
    /// As for [`from_parts`](Self::from_parts), but `start` may be null whatever `len` is.
    #[inline]
    pub unsafe fn from_nullable(start: *mut T, len: usize) -> Option<Self>
    where
        F: Default,
    {
        if start.is_null() {
            return None;
        }
        // SAFETY:
        // - not null: tested above.
        // - everything else: required of the caller in the same words.
        Some(unsafe { Self::from_raw_parts(start, len) })
    }

    /// Takes ownership of an array, with what its free function needs.
    ///
    /// # Safety
    ///
    /// - If `len` is not 0, `start` is not null, is aligned, and points to `len` initialised elements of at most
    ///   `isize::MAX` bytes.
    /// - Unless `start` is null, the caller owns the memory in the way that `free` ends, and gives that to the result.
    /// - Nothing else reads or writes the memory while the result owns it.
    #[inline]
    pub unsafe fn from_parts(start: *mut T, len: usize, free: F) -> Self {
        Self { start, len, free }
    }

    /// Returns the address of the array, which stays owned; null if it has no address.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *mut T {
        this.start
    }

    /// Gives the array up without freeing it, and drops the marker of its free function.
    #[inline]
    #[must_use = "the memory leaks if nobody takes its pointer"]
    pub fn into_raw_parts(this: Self) -> (*mut T, usize) {
        let (start, len, _) = Self::into_parts(this);
        (start, len)
    }

    /// Gives the array up without freeing it, with what its free function needs.
    #[inline]
    #[must_use = "the memory leaks if nobody takes its pointer"]
    pub fn into_parts(this: Self) -> (*mut T, usize, F) {
        let this = ManuallyDrop::new(this);
        // SAFETY:
        // - valid and initialised: a field of a live value.
        // - not dropped twice: `this` is never dropped, and not used again.
        let free = unsafe { core::ptr::read(&raw const this.free) };
        (this.start, this.len, free)
    }
}

impl<T, F: ReleaseMemory<T>> Drop for OwnedBuffer<T, F> {
    #[inline]
    fn drop(&mut self) {
        if let Some(start) = NonNull::new(self.start) {
            // SAFETY:
            // - what C returned, with its length, owned in the way that `F` ends: the invariant.
            // - given up: a dropped owner is not used again, and `into_parts` never gets here.
            unsafe { self.free.release_memory(start, self.len) }
        }
    }
}

impl<T, F: ReleaseMemory<T>> Deref for OwnedBuffer<T, F> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        if self.len == 0 {
            return &[];
        }
        // SAFETY:
        // - not null, aligned, `len` initialised elements, not too large: the invariant, as `len` is not 0.
        // - not written, and live, for as long as the result: the owner is borrowed, and nobody else uses them.
        unsafe { core::slice::from_raw_parts(self.start, self.len) }
    }
}

impl<T, F: ReleaseMemory<T>> DerefMut for OwnedBuffer<T, F> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        if self.len == 0 {
            return &mut [];
        }
        // SAFETY:
        // - not null, aligned, `len` initialised elements, not too large: the invariant, as `len` is not 0.
        // - not aliased, and live, for as long as the result: the owner is borrowed exclusively.
        unsafe { core::slice::from_raw_parts_mut(self.start, self.len) }
    }
}

impl<T, F: ReleaseMemory<T>> AsRef<[T]> for OwnedBuffer<T, F> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T, F: ReleaseMemory<T>> AsMut<[T]> for OwnedBuffer<T, F> {
    #[inline]
    fn as_mut(&mut self) -> &mut [T] {
        self
    }
}

// SAFETY:
// - the elements have one owner, and `T: Send`; freeing them on another thread is what `F: Send` allows (its law).
unsafe impl<T: Send, F: ReleaseMemory<T> + Send> Send for OwnedBuffer<T, F> {}

// SAFETY:
// - a shared owner gives nothing but `&[T]`, and `T: Sync`; `F` is not touched through it.
unsafe impl<T: Sync, F: ReleaseMemory<T> + Sync> Sync for OwnedBuffer<T, F> {}

impl<T: fmt::Debug, F: ReleaseMemory<T>> fmt::Debug for OwnedBuffer<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
