//! Slices from which C takes some elements, by a pointer that it moves on.
//!
//! What C left in the pointer is only compared: the rest of the slice is made of the slice itself.

/// Drops from the front of a slice what C has moved past: it got `start`, and left `now`. Says no, and changes nothing,
/// where no element of the slice begins there.
#[inline]
#[must_use]
pub fn advance<T>(slice: &mut &[T], start: *const T, now: *const T) -> bool {
    let Some(rest) = taken(start, now).and_then(|taken| slice.get(taken..)) else { return false };
    *slice = rest;
    true
}

/// The same for a slice that C writes.
#[inline]
#[must_use]
pub fn advance_mut<T>(slice: &mut &mut [T], start: *const T, now: *const T) -> bool {
    let Some(taken) = taken(start, now).filter(|taken| *taken <= slice.len()) else { return false };
    if let Some((_, rest)) = core::mem::take(slice).split_at_mut_checked(taken) {
        *slice = rest;
    }
    true
}

/// How many elements lie between two addresses.
#[inline]
fn taken<T>(start: *const T, now: *const T) -> Option<usize> {
    let bytes = now.addr().checked_sub(start.addr())?;
    match (bytes, size_of::<T>()) {
        (0, _) => Some(0),
        (_, 0) => None,
        (bytes, size) => (bytes % size == 0).then(|| bytes / size),
    }
}
