//! The free function of a type whose contract has a mistake: it lets the rest of a crate be checked meanwhile.

use core::ptr::NonNull;

use crate::release::{Gone, Release, ReleaseMemory};
use crate::view::ForeignType;

/// Stands for a free function that is not understood. Only code beside a compile error mentions it, and it has no value.
pub enum Unknown {}

// SAFETY:
// - never runs: the crate that mentions it does not compile. It frees nothing.
unsafe impl<X: ForeignType> Release<X> for Unknown {
    unsafe fn release(_object: NonNull<X>) -> Gone {
        Gone::No
    }
}

// SAFETY:
// - never runs: it has no value. It frees nothing.
unsafe impl<T> ReleaseMemory<T> for Unknown {
    unsafe fn release_memory(&mut self, _start: NonNull<T>, _len: usize) {}
}
