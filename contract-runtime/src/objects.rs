//! The owner of an array of pointers in C's memory, whose objects live as long as the array.
//!
//! Invariant: each pointer of the array is to an object that is live until the array is freed, and none is null.

use core::fmt;

use crate::buffer::OwnedBuffer;
use crate::pointers::{Pointers, PointersIter};
use crate::release::ReleaseMemory;
use crate::view::ForeignType;

/// Owns an array of pointers to objects that C allocated: frees it with the function that `F` marks, which ends the objects
/// as well, or leaves them to C.
///
/// It lends the objects, shared. Where each of them is to be freed by itself, a contract says `each = owned(free = G)`, and
/// gives a `Vec` of owners.
///
/// # Examples
///
/// ```
/// use contract_runtime::{ForeignType, NotOwned, Opaque, OwnedObjects, ReleaseMemory};
/// use core::ptr::NonNull;
///
/// #[repr(C)]
/// pub struct Device(Opaque);
/// // SAFETY: a view, made of `Opaque` only.
/// unsafe impl ForeignType for Device {
///     type Free = NotOwned;
///     type Kept = ();
///     const NAME: &'static str = "device";
/// }
/// struct FreeList;
/// // SAFETY: frees what `Box` allocated, the array and what its pointers lead to, and cannot unwind.
/// unsafe impl ReleaseMemory<*mut Device> for FreeList {
///     unsafe fn release_memory(&mut self, start: NonNull<*mut Device>, len: usize) {
///         let list = core::ptr::slice_from_raw_parts_mut(start.as_ptr().cast::<*mut u8>(), len);
///         // SAFETY: the owner of the list gives it up.
///         let list = unsafe { Box::from_raw(list) };
///         // SAFETY: the list had its devices.
///         list.iter().for_each(|&device| drop(unsafe { Box::from_raw(device) }));
///     }
/// }
///
/// let list = [1_u8, 2].map(|device| Box::into_raw(Box::new(device)));
/// let list = Box::into_raw(Box::new(list));
/// // SAFETY: two devices, in an array that `Box` allocated and nobody else has.
/// let devices = unsafe { OwnedObjects::<Device, FreeList>::from_parts(list.cast(), 2, FreeList) };
/// assert_eq!(devices.iter().count(), 2);
/// ```
#[must_use = "an owner that is not used frees its objects at once"]
pub struct OwnedObjects<X: ForeignType, F: ReleaseMemory<*mut X>> {
    objects: OwnedBuffer<*mut X, F>,
}

impl<X: ForeignType, F: ReleaseMemory<*mut X>> OwnedObjects<X, F> {
    /// Takes ownership of an array, with what its free function needs.
    ///
    /// # Safety
    ///
    /// As for [`OwnedBuffer::from_parts`], and the `len` elements point to objects of the C type that `X` stands for, which
    /// live until the array is freed, and which nothing uses exclusively until then. What they depend on lives as long as
    /// the lifetimes of `X` say.
    #[inline]
    pub unsafe fn from_parts(start: *mut *mut X, len: usize, free: F) -> Self {
        // SAFETY:
        // - required of the caller.
        Self { objects: unsafe { OwnedBuffer::from_parts(start, len, free) } }
    }

    /// Lends the array.
    #[inline]
    #[must_use]
    pub fn as_pointers(&self) -> Pointers<'_, X> {
        // SAFETY:
        // - `len` pointers to live objects, for as long as `self` is lent: the invariant.
        unsafe { Pointers::from_raw_parts(self.objects.as_ptr().cast(), self.objects.len(), "an array of C's") }
    }

    /// Returns how many there are.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.objects.len()
    }

    /// Says whether there are none.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Lends one of the objects; `None` beyond the end.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&X> {
        self.as_pointers().get(index)
    }

    /// Goes through all of them.
    #[inline]
    pub fn iter(&self) -> PointersIter<'_, X> {
        self.as_pointers().iter()
    }
}

impl<'a, X: ForeignType, F: ReleaseMemory<*mut X>> IntoIterator for &'a OwnedObjects<X, F> {
    type Item = &'a X;
    type IntoIter = PointersIter<'a, X>;

    #[inline]
    fn into_iter(self) -> PointersIter<'a, X> {
        self.iter()
    }
}

impl<X: ForeignType, F: ReleaseMemory<*mut X>> fmt::Debug for OwnedObjects<X, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnedObjects").field("len", &self.len()).finish_non_exhaustive()
    }
}
