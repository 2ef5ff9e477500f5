//! Arrays of pointers in C's memory, read as what the pointers point to.
//!
//! Invariant: the array and everything it points to live, unwritten as far as Rust can see, for the lifetime of the
//! [`Pointers`]; a NULL among the pointers is found when it is read.

use core::ffi::{CStr, c_char, c_void};
use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ptr::NonNull;

use crate::view::ForeignType;

/// Is implemented by what a single pointer of C leads to: a foreign type, or NUL-terminated text.
///
/// # Safety
///
/// `borrow` makes a reference of the address that it is given, and nothing else.
pub unsafe trait Pointed {
    /// Borrows what is there.
    ///
    /// # Safety
    ///
    /// There is an object of the type, or NUL-terminated text of at most `isize::MAX` bytes that nobody writes, and it
    /// lives for `'a`.
    unsafe fn borrow<'a>(address: NonNull<c_void>) -> &'a Self;
}

// SAFETY:
// - the address itself, as a reference.
unsafe impl<X: ForeignType> Pointed for X {
    #[inline]
    unsafe fn borrow<'a>(address: NonNull<c_void>) -> &'a Self {
        // SAFETY:
        // - an object of the type, live for `'a`: required of the caller; a view has no bytes (law of `ForeignType`).
        unsafe { address.cast().as_ref() }
    }
}

// SAFETY:
// - the address itself, as text.
unsafe impl Pointed for CStr {
    #[inline]
    unsafe fn borrow<'a>(address: NonNull<c_void>) -> &'a Self {
        // SAFETY:
        // - NUL-terminated in reach, live and unwritten for `'a`: required of the caller.
        unsafe { CStr::from_ptr(address.as_ptr().cast::<c_char>()) }
    }
}

/// An array of pointers that C lends, with what they point to.
///
/// It reads like a slice of references; nothing is copied.
pub struct Pointers<'a, T: ?Sized> {
    start: *const *mut c_void,
    len: usize,
    name: &'static str,
    lent: PhantomData<&'a T>,
}

impl<'a, T: ?Sized + Pointed> Pointers<'a, T> {
    /// Borrows an array of pointers; `name` is what a message calls it.
    ///
    /// # Safety
    ///
    /// - If `len` is not 0, `start` is aligned and points to `len` pointers, which live unwritten for `'a`.
    /// - Each of them that is not null may be [borrowed](Pointed::borrow) for `'a`.
    #[inline]
    pub unsafe fn from_raw_parts(start: *const *mut c_void, len: usize, name: &'static str) -> Self {
        Self { start, len, name, lent: PhantomData }
    }

    /// Returns how many there are.
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Says whether there are none.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns what a pointer leads to; `None` beyond the end.
    ///
    /// # Panics
    ///
    /// If the pointer is NULL: what a contract does not exclude, [`optional`](Self::optional) and
    /// [`is_null`](Self::is_null) see.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn get(&self, index: usize) -> Option<&'a T> {
        let address = self.address(index)?;
        let Some(address) = NonNull::new(address) else { null_element(self.name, index) };
        // SAFETY:
        // - not null: tested above. May be borrowed for `'a`: the invariant.
        Some(unsafe { T::borrow(address) })
    }

    /// A pointer, as it is there; `None` beyond the end.
    #[inline]
    fn address(&self, index: usize) -> Option<*mut c_void> {
        if index >= self.len {
            return None;
        }
        // SAFETY:
        // - in bounds: tested above, and there are `len` of them (the invariant).
        let place = unsafe { self.start.add(index) };
        // SAFETY:
        // - aligned, initialised and unwritten: the invariant.
        Some(unsafe { place.read() })
    }

    /// Says whether a pointer is NULL, where the contract does not say that none of them is; `None` beyond the end.
    #[inline]
    #[must_use]
    pub fn is_null(&self, index: usize) -> Option<bool> {
        Some(self.address(index)?.is_null())
    }

    /// Goes through all of them, NULL included, which is `None`.
    #[inline]
    pub fn optional(self) -> impl ExactSizeIterator<Item = Option<&'a T>> + FusedIterator {
        (0..self.len).map(move |index| {
            let address = NonNull::new(self.address(index)?)?;
            // SAFETY:
            // - not null: tested above. May be borrowed for `'a`: the invariant.
            Some(unsafe { T::borrow(address) })
        })
    }

    /// Goes through all of them.
    #[inline]
    pub const fn iter(&self) -> PointersIter<'a, T> {
        PointersIter { pointers: *self, next: 0 }
    }
}

/// A NULL that is read as if there were none.
#[cold]
#[inline(never)]
#[track_caller]
fn null_element(name: &str, index: usize) -> ! {
    panic!("`{name}` has a NULL at {index}, which `optional` gives as `None`")
}

impl<T: ?Sized> Clone for Pointers<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Pointers<'_, T> {}

// SAFETY:
// - it is no more than a slice of `&T`: pointers that nobody writes, and what they lead to, which is `Sync`.
unsafe impl<T: ?Sized + Sync> Send for Pointers<'_, T> {}

// SAFETY:
// - the same: it is `Copy`, so a shared one is as good as one of one's own.
unsafe impl<T: ?Sized + Sync> Sync for Pointers<'_, T> {}

impl<T: ?Sized + Pointed + fmt::Debug> fmt::Debug for Pointers<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a, T: ?Sized + Pointed> IntoIterator for Pointers<'a, T> {
    type Item = &'a T;
    type IntoIter = PointersIter<'a, T>;

    #[inline]
    fn into_iter(self) -> PointersIter<'a, T> {
        self.iter()
    }
}

impl<'a, T: ?Sized + Pointed> IntoIterator for &Pointers<'a, T> {
    type Item = &'a T;
    type IntoIter = PointersIter<'a, T>;

    #[inline]
    fn into_iter(self) -> PointersIter<'a, T> {
        self.iter()
    }
}

/// Goes through what an array of pointers leads to.
#[must_use = "an iterator does nothing until it is used"]
pub struct PointersIter<'a, T: ?Sized> {
    pointers: Pointers<'a, T>,
    next: usize,
}

impl<'a, T: ?Sized + Pointed> Iterator for PointersIter<'a, T> {
    type Item = &'a T;

    #[inline]
    fn next(&mut self) -> Option<&'a T> {
        let found = self.pointers.get(self.next)?;
        self.next += 1;
        Some(found)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.pointers.len - self.next;
        (left, Some(left))
    }
}

impl<T: ?Sized + Pointed> ExactSizeIterator for PointersIter<'_, T> {}

impl<T: ?Sized + Pointed> FusedIterator for PointersIter<'_, T> {}

impl<T: ?Sized> Clone for PointersIter<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { pointers: self.pointers, next: self.next }
    }
}

impl<T: ?Sized + Pointed + fmt::Debug> fmt::Debug for PointersIter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}
