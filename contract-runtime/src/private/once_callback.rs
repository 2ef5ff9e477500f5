//! Closures that C calls once: that call takes the closure out of its box, runs it, and so drops it.

use core::ptr::NonNull;

use super::unwind;
use crate::kept::{Boxed, Node, free_filled, take_filled};

/// A closure that is boxed, and that C has not called.
pub type Held<F> = Boxed<F>;

/// Boxes a closure.
#[inline]
pub fn hold<F: 'static>(f: F) -> Held<F> {
    Boxed::ended_by(f, end::<F>)
}

/// What C gets, and passes on.
#[inline]
#[must_use]
pub fn address<F, D>(held: &Held<F>) -> *mut D {
    held.address().cast()
}

/// Drops a closure that C does not call.
///
/// # Safety
///
/// `node` begins a closure that `hold` has boxed, and nobody uses it again.
unsafe fn end<F>(node: NonNull<Node>) {
    // SAFETY: required of the caller in the same words.
    unwind::never_unwinding(|| unsafe { free_filled::<F>(node) });
}

/// Runs a closure for C; `fallback` gives what C gets if it panics.
///
/// # Safety
///
/// `data` is the address of a closure that `hold` has boxed, and nobody uses it again.
#[inline]
pub unsafe fn call<F, D, R>(data: *const D, fallback: impl FnOnce() -> R, run: impl FnOnce(F) -> R) -> R {
    // SAFETY:
    // - not null: `hold` has boxed it.
    let node = unsafe { NonNull::new_unchecked(data.cast_mut().cast::<Node>()) };
    // SAFETY: required of the caller.
    let f = unsafe { take_filled::<F>(node) };
    match unwind::catch(|| run(f)) {
        Ok(result) => result,
        Err(payload) => {
            // Nobody waits for it: it was reported when it was raised.
            unwind::never_unwinding(|| drop(payload));
            fallback()
        }
    }
}
