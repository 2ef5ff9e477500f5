//! Arrays of objects that C gives away: with their array, or each for itself.

use alloc::vec::Vec;

use crate::buffer::OwnedBuffer;
use crate::objects::OwnedObjects;
use crate::owned::Owned;
use crate::private::buffer;
use crate::release::{Release, ReleaseMemory};
use crate::view::ForeignType;

/// The pointers of an array; `None` for NULL with any length but 0, if one of the pointers is NULL, and for NULL with
/// whatever length where that is no array at all.
///
/// # Safety
///
/// As for [`buffer::borrow`].
unsafe fn found<'a, X, const NULLABLE: bool>(start: *mut *mut X, len: usize) -> Option<&'a [*mut X]> {
    if NULLABLE && start.is_null() {
        return None;
    }
    // SAFETY:
    // - required of the caller.
    let pointers: &'a [*mut X] = unsafe { buffer::borrow(start, len) }?;
    pointers.iter().all(|object| !object.is_null()).then_some(pointers)
}

/// Takes an array of objects from C. `(NULL, 0)` is the empty one, unless it is `NULLABLE`; `None` for NULL with any other
/// length, and if one of the pointers is NULL: the array is leaked then, with its objects.
///
/// # Safety
///
/// As for [`OwnedObjects::from_parts`], but `start`, and pointers, may be null.
#[must_use]
pub unsafe fn own<X: ForeignType, const NULLABLE: bool, F: ReleaseMemory<*mut X>>(
    start: *mut *mut X,
    len: usize,
    free: F,
) -> Option<OwnedObjects<X, F>> {
    // SAFETY:
    // - required of the caller; the borrow ends here.
    unsafe { found::<X, NULLABLE>(start, len) }?;
    // SAFETY:
    // - as required of the caller; none of the pointers is null, tested above.
    Some(unsafe { OwnedObjects::from_parts(start, len, free) })
}

/// Takes the objects of an array from C, and frees the array. NULL as for [`own`].
///
/// # Safety
///
/// - As for [`OwnedBuffer::from_parts`], but `start` may be null; `free` frees the array and none of its objects.
/// - The pointers that are not null are each as for [`Owned::from_raw`].
#[must_use]
pub unsafe fn own_each<X: ForeignType, G: Release<X>, const NULLABLE: bool, F: ReleaseMemory<*mut X>>(
    start: *mut *mut X,
    len: usize,
    free: F,
) -> Option<Vec<Owned<X, G>>> {
    // SAFETY:
    // - required of the caller.
    let pointers = unsafe { found::<X, NULLABLE>(start, len) }?;
    // The one thing here that may not return comes before anything has an owner: then all of it leaks.
    let mut owners = Vec::with_capacity(pointers.len());
    // SAFETY:
    // - owned by the caller, who gives each to one owner: required of the caller; not null, tested above.
    owners.extend(pointers.iter().map(|&object| unsafe { Owned::from_raw(object) }));
    // SAFETY:
    // - the caller's, and nothing uses the array after this: its objects have other owners.
    drop(unsafe { OwnedBuffer::from_parts(start, len, free) });
    Some(owners)
}
