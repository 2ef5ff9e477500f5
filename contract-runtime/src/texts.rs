//! Arrays of text in C's memory: an element that reads as text, and the owner of an array.
//!
//! Invariant of an element: the pointer is to NUL-terminated text that lives, unwritten, as long as the array. It is only
//! reached through shared references into the array: an element that moved to another array would outlive its text.

use core::ffi::{CStr, c_char};
use core::fmt;
use core::ops::Deref;
use core::ptr::NonNull;

use crate::buffer::OwnedBuffer;
use crate::release::ReleaseMemory;

/// One text of an array that C has: it reads as a [`CStr`].
///
/// There are only shared references to it, into the array.
#[repr(transparent)]
pub struct CText {
    text: NonNull<c_char>,
}

impl Deref for CText {
    type Target = CStr;

    #[inline]
    fn deref(&self) -> &CStr {
        // SAFETY:
        // - NUL-terminated, live and unwritten as long as `self` is lent: the invariant.
        unsafe { CStr::from_ptr(self.text.as_ptr()) }
    }
}

impl AsRef<CStr> for CText {
    #[inline]
    fn as_ref(&self) -> &CStr {
        self
    }
}

impl fmt::Debug for CText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl PartialEq for CText {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for CText {}

impl PartialEq<CStr> for CText {
    fn eq(&self, other: &CStr) -> bool {
        **self == *other
    }
}

impl PartialEq<&CStr> for CText {
    fn eq(&self, other: &&CStr) -> bool {
        **self == **other
    }
}

// SAFETY:
// - a text that nobody writes may be read on any thread: the invariant.
unsafe impl Send for CText {}

// SAFETY:
// - as above.
unsafe impl Sync for CText {}

/// Owns an array of texts that C allocated, texts and all: frees it with the function that `F` marks.
///
/// It derefs to a slice whose elements read as [`CStr`]. The slice is shared only: a text that moved to another array
/// would be freed with the one it is from.
///
/// # Examples
///
/// ```
/// use contract_runtime::{CText, OwnedTexts, ReleaseMemory};
/// use core::ffi::CStr;
/// use core::ptr::NonNull;
///
/// #[derive(Default)]
/// struct Free;
/// // SAFETY: frees what `Box` allocated, and cannot unwind; any thread may do that.
/// unsafe impl ReleaseMemory<CText> for Free {
///     unsafe fn release_memory(&mut self, start: NonNull<CText>, len: usize) {
///         let elements = core::ptr::slice_from_raw_parts_mut(start.as_ptr(), len);
///         // SAFETY: the owner of these elements gives them up.
///         drop(unsafe { Box::from_raw(elements) });
///     }
/// }
///
/// let texts = Box::into_raw(Box::new([c"to be".as_ptr(), c"or not".as_ptr()]));
/// // SAFETY: two texts that live forever, in an array that `Box` allocated and nobody else has.
/// let texts = unsafe { OwnedTexts::from_parts(texts.cast(), 2, Free) };
/// assert_eq!(*texts, [c"to be", c"or not"]);
/// let longest: Option<&CStr> = texts.iter().map(|text| &**text).max_by_key(|text| text.count_bytes());
/// assert_eq!(longest, Some(c"or not"));
/// ```
#[must_use = "an owner that is not used frees its texts at once"]
pub struct OwnedTexts<F: ReleaseMemory<CText>> {
    texts: OwnedBuffer<CText, F>,
}

impl<F: ReleaseMemory<CText>> OwnedTexts<F> {
    /// Takes ownership of an array, with what its free function needs.
    ///
    /// # Safety
    ///
    /// As for [`OwnedBuffer::from_parts`], and the `len` elements point to NUL-terminated text that lives as long as the
    /// array, and that nothing writes meanwhile.
    #[inline]
    pub unsafe fn from_parts(start: *mut CText, len: usize, free: F) -> Self {
        // SAFETY:
        // - required of the caller.
        Self { texts: unsafe { OwnedBuffer::from_parts(start, len, free) } }
    }

    /// Returns the address of the array, which stays owned.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *mut CText {
        OwnedBuffer::as_ptr(&this.texts)
    }

    /// Gives the array up without freeing it, with what its free function needs.
    #[inline]
    #[must_use = "the memory leaks if nobody takes its pointer"]
    pub fn into_parts(this: Self) -> (*mut CText, usize, F) {
        OwnedBuffer::into_parts(this.texts)
    }
}

impl<F: ReleaseMemory<CText>> Deref for OwnedTexts<F> {
    type Target = [CText];

    #[inline]
    fn deref(&self) -> &[CText] {
        &self.texts
    }
}

impl<F: ReleaseMemory<CText>> AsRef<[CText]> for OwnedTexts<F> {
    #[inline]
    fn as_ref(&self) -> &[CText] {
        self
    }
}

impl<F: ReleaseMemory<CText>> fmt::Debug for OwnedTexts<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
