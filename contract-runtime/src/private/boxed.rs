//! One value that C allocated.

use crate::boxed::OwnedBox;
use crate::release::ReleaseMemory;

/// Takes a value from C, unless the pointer is null.
///
/// # Safety
///
/// As for [`OwnedBox::from_parts`], but `value` may be null.
#[inline]
#[must_use]
pub unsafe fn own<T, F: ReleaseMemory<T>>(value: *mut T, free: F) -> Option<OwnedBox<T, F>> {
    if value.is_null() {
        return None;
    }
    // SAFETY:
    // - not null: tested above.
    // - everything else: required of the caller in the same words.
    Some(unsafe { OwnedBox::from_parts(value, free) })
}
