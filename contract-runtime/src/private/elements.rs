//! Numbers of elements, between Rust and C.

use crate::integer::Integer;

/// Returns how many elements C says there are.
///
/// # Panics
///
/// If it says a negative number.
#[inline]
#[must_use]
#[track_caller]
pub fn count<N: Integer>(count: N, function: &str) -> usize {
    match count.to_usize() {
        Some(count) => count,
        None => negative(function),
    }
}

/// Returns the number of an element as C has it.
///
/// # Panics
///
/// If C's type has no such number: then C has no such element.
#[inline]
#[must_use]
#[track_caller]
pub fn index<N: Integer>(index: usize, function: &str) -> N {
    match N::from_usize(index) {
        Some(index) => index,
        None => too_large(function),
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn negative(function: &str) -> ! {
    panic!("`{function}` returned a negative number, and its contract says that it counts elements")
}

#[cold]
#[inline(never)]
#[track_caller]
fn too_large(function: &str) -> ! {
    panic!("there are more elements than `{function}` can give, and its contract says that it gives them all")
}
