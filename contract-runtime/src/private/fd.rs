//! File descriptors: C's numbers as `OwnedFd` and `BorrowedFd`, and back.

use core::ffi::c_int;
use std::os::fd::{AsRawFd, FromRawFd};

pub use std::os::fd::{BorrowedFd, OwnedFd};

/// What C finds in a slot before it stores a file descriptor there: 0 would be one.
pub const NONE: c_int = -1;

/// Returns the number of a file descriptor that is lent.
#[inline]
#[must_use]
pub fn lent(fd: BorrowedFd<'_>) -> c_int {
    fd.as_raw_fd()
}

/// Returns the number of a file descriptor that is lent, or what C takes for none.
#[inline]
#[must_use]
pub fn lent_or_none(fd: Option<BorrowedFd<'_>>) -> c_int {
    fd.map_or(NONE, lent)
}

/// Returns the number of a file descriptor, which stays owned, or what C takes for none.
#[inline]
#[must_use]
pub fn owned_or_none(fd: &Option<OwnedFd>) -> c_int {
    fd.as_ref().map_or(NONE, owned)
}

/// Returns the number of a file descriptor, which stays owned.
#[inline]
#[must_use]
pub fn owned(fd: &OwnedFd) -> c_int {
    fd.as_raw_fd()
}

/// Takes a file descriptor from C, unless there is none.
///
/// # Safety
///
/// Unless `fd` is negative, it is open, and the caller owns it and gives that to the result.
#[inline]
#[must_use]
pub unsafe fn own(fd: c_int) -> Option<OwnedFd> {
    if fd < 0 {
        return None;
    }
    // SAFETY:
    // - open, and owned: required of the caller.
    Some(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Takes several file descriptors from C, unless one is missing; those that are there are then closed.
///
/// # Safety
///
/// As for [`own`], for each of them; no two of them that are not negative are the same.
#[inline]
#[must_use]
pub unsafe fn own_all<const N: usize>(fds: [c_int; N]) -> Option<[OwnedFd; N]> {
    let owned = fds.map(|fd| {
        // SAFETY:
        // - open, and owned: required of the caller.
        unsafe { own(fd) }
    });
    if owned.iter().any(Option::is_none) {
        return None;
    }
    Some(owned.map(|fd| {
        // SAFETY:
        // - none is missing: tested above.
        unsafe { fd.unwrap_unchecked() }
    }))
}

/// Lends a file descriptor of C's, unless there is none.
///
/// # Safety
///
/// Unless `fd` is negative, it is open for as long as the result is used.
#[inline]
#[must_use]
pub unsafe fn lend<'a>(fd: c_int) -> Option<BorrowedFd<'a>> {
    if fd < 0 {
        return None;
    }
    // SAFETY:
    // - open for `'a`, and not -1: required of the caller, and tested above.
    Some(unsafe { BorrowedFd::borrow_raw(fd) })
}
