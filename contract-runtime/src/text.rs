//! The owner of NUL-terminated text that C allocated.
//!
//! Invariant: the pointer is to NUL-terminated text, owned in the way that `F` ends, and written by nobody.

use alloc::borrow::ToOwned;
use alloc::ffi::CString;
use core::ffi::{CStr, c_char};
use core::fmt;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::NonNull;

use crate::release::ReleaseMemory;

/// Owns text that C allocated: frees it with the function that `F` marks.
///
/// It reads as a [`CStr`]; its length is counted at each use, and it is not assumed to be UTF-8. `to_owned()` gives a
/// `CString`. It is as large as the pointer where `F` has no fields, and so is an `Option` of it. It is `Send` and
/// `Sync` if `F` is.
///
/// # Examples
///
/// ```
/// use contract_runtime::{OwnedCStr, ReleaseMemory};
/// use core::ptr::NonNull;
/// use std::ffi::CString;
///
/// #[derive(Default)]
/// struct Free;
/// // SAFETY: frees what `CString::into_raw` gave, and cannot unwind; any thread may do that.
/// unsafe impl ReleaseMemory<u8> for Free {
///     unsafe fn release_memory(&mut self, start: NonNull<u8>, _len: usize) {
///         // SAFETY: the owner of this text gives it up.
///         drop(unsafe { CString::from_raw(start.cast().as_ptr()) });
///     }
/// }
///
/// // SAFETY: text that `CString` allocated and nobody else has.
/// let text = unsafe { OwnedCStr::<Free>::from_raw(c"hello".to_owned().into_raw()) };
/// assert_eq!(text.to_bytes(), b"hello");
/// let copy: CString = text.to_owned();
/// ```
#[must_use = "an owner that is not used frees its text at once"]
pub struct OwnedCStr<F: ReleaseMemory<u8>> {
    text: NonNull<c_char>,
    free: F,
}

impl<F: ReleaseMemory<u8>> OwnedCStr<F> {
    /// Takes ownership of text, for a free function that needs nothing else.
    ///
    /// # Safety
    ///
    /// As for [`from_parts`](Self::from_parts).
    #[inline]
    pub unsafe fn from_raw(text: *mut c_char) -> Self
    where
        F: Default,
    {
        // SAFETY:
        // - required of the caller in the same words.
        unsafe { Self::from_parts(text, F::default()) }
    }

    /// Takes ownership of text, unless the pointer is null.
    ///
    /// # Safety
    ///
    /// As for [`from_parts`](Self::from_parts), but `text` may be null.
    #[inline]
    pub unsafe fn from_nullable(text: *mut c_char) -> Option<Self>
    where
        F: Default,
    {
        if text.is_null() {
            return None;
        }
        // SAFETY:
        // - not null: tested above.
        // - everything else: required of the caller in the same words.
        Some(unsafe { Self::from_raw(text) })
    }

    /// Takes ownership of text, with what its free function needs.
    ///
    /// # Safety
    ///
    /// - `text` is not null, and points to NUL-terminated text of at most `isize::MAX` bytes.
    /// - The caller owns the text in the way that `free` ends, and gives that to the result.
    /// - Nobody writes the text while the result owns it.
    #[inline]
    pub unsafe fn from_parts(text: *mut c_char, free: F) -> Self {
        // SAFETY:
        // - not null: required of the caller.
        let text = unsafe { NonNull::new_unchecked(text) };
        Self { text, free }
    }

    /// Gives the text up without freeing it, and drops the marker of its free function.
    #[inline]
    #[must_use = "the text leaks if nobody takes its pointer"]
    pub fn into_raw(this: Self) -> *mut c_char {
        Self::into_parts(this).0
    }

    /// Gives the text up without freeing it, with what its free function needs.
    #[inline]
    #[must_use = "the text leaks if nobody takes its pointer"]
    pub fn into_parts(this: Self) -> (*mut c_char, F) {
        let this = ManuallyDrop::new(this);
        // SAFETY:
        // - valid and initialised: a field of a live value.
        // - not dropped twice: `this` is never dropped, and not used again.
        let free = unsafe { core::ptr::read(&raw const this.free) };
        (this.text.as_ptr(), free)
    }

    /// Returns the address of the text, which stays owned.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *const c_char {
        this.text.as_ptr()
    }
}

impl<F: ReleaseMemory<u8>> Drop for OwnedCStr<F> {
    #[inline]
    fn drop(&mut self) {
        let len = self.count_bytes();
        // SAFETY:
        // - what C returned, `len` bytes before the NUL, owned in the way that `F` ends: the invariant.
        // - given up: a dropped owner is not used again, and `into_parts` never gets here.
        unsafe { self.free.release_memory(self.text.cast(), len) }
    }
}

impl<F: ReleaseMemory<u8>> Deref for OwnedCStr<F> {
    type Target = CStr;

    #[inline]
    fn deref(&self) -> &CStr {
        // SAFETY:
        // - not null, NUL-terminated within `isize::MAX` bytes, not written: the invariant.
        // - lives as long as the result: the owner is borrowed.
        unsafe { CStr::from_ptr(self.text.as_ptr()) }
    }
}

impl<F: ReleaseMemory<u8>> AsRef<CStr> for OwnedCStr<F> {
    #[inline]
    fn as_ref(&self) -> &CStr {
        self
    }
}

impl<F: ReleaseMemory<u8>> From<OwnedCStr<F>> for CString {
    /// Copies the text and frees the original.
    #[inline]
    fn from(text: OwnedCStr<F>) -> Self {
        (*text).to_owned()
    }
}

// SAFETY:
// - the text is plain bytes with one owner; freeing them on another thread is what `F: Send` allows (its law).
unsafe impl<F: ReleaseMemory<u8> + Send> Send for OwnedCStr<F> {}

// SAFETY:
// - a shared owner gives nothing but shared access to bytes that nobody writes; `F` is not touched through it.
unsafe impl<F: ReleaseMemory<u8> + Sync> Sync for OwnedCStr<F> {}

impl<F: ReleaseMemory<u8>> fmt::Debug for OwnedCStr<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
