//! NUL-terminated text that crosses without changing its owner.

use alloc::borrow::ToOwned;
use alloc::ffi::CString;
use core::ffi::{CStr, c_char};

use crate::release::ReleaseMemory;
use crate::text::OwnedCStr;

/// Returns the address of text for the duration of a call.
#[inline]
#[must_use]
pub const fn address(text: &CStr) -> *const c_char {
    text.as_ptr()
}

/// Returns the address of text for the duration of a call, or NULL.
#[inline]
#[must_use]
pub const fn nullable_address(text: Option<&CStr>) -> *const c_char {
    match text {
        Some(text) => text.as_ptr(),
        None => core::ptr::null(),
    }
}

/// Borrows text from C; `None` for NULL.
///
/// # Safety
///
/// Unless `text` is null: it is NUL-terminated, of at most `isize::MAX` bytes, and lives unwritten for `'a`.
#[inline]
#[must_use]
pub unsafe fn borrow<'a>(text: *const c_char) -> Option<&'a CStr> {
    if text.is_null() {
        return None;
    }
    // SAFETY:
    // - not null: tested above.
    // - NUL-terminated in reach, live and unwritten for `'a`: required of the caller.
    Some(unsafe { CStr::from_ptr(text) })
}

/// Copies text from C; `None` for NULL.
///
/// # Safety
///
/// Unless `text` is null: it is NUL-terminated, of at most `isize::MAX` bytes, and nobody writes it during the call.
#[inline]
#[must_use]
pub unsafe fn copy(text: *const c_char) -> Option<CString> {
    // SAFETY:
    // - NUL-terminated in reach, unwritten while it is copied: required of the caller; the borrow ends here.
    unsafe { borrow(text) }.map(CStr::to_owned)
}

/// Takes text from C; `None` for NULL.
///
/// # Safety
///
/// As for [`OwnedCStr::from_parts`], but `text` may be null.
#[inline]
#[must_use]
pub unsafe fn own<F: ReleaseMemory<u8>>(text: *mut c_char, free: F) -> Option<OwnedCStr<F>> {
    if text.is_null() {
        return None;
    }
    // SAFETY:
    // - not null: tested above.
    // - everything else: required of the caller in the same words.
    Some(unsafe { OwnedCStr::from_parts(text, free) })
}

/// Returns the address of text that C will take over.
#[inline]
#[must_use]
pub fn owned_address<F: ReleaseMemory<u8>>(text: &OwnedCStr<F>) -> *mut c_char {
    OwnedCStr::as_ptr(text).cast_mut()
}
