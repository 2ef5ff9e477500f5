//! Closures that C calls for as long as the program runs: they are boxed, once, and never dropped.

use core::sync::atomic::{AtomicBool, Ordering};

use super::kept_callback::{self, Guard};
pub use super::kept_callback::{Held, address, hold};

/// The state of a closure that nobody ends: whether it has panicked.
pub struct Lasting(AtomicBool);

impl Guard for Lasting {
    const FREE: Self = Self(AtomicBool::new(false));

    #[inline]
    fn enter(&self) -> bool {
        !self.0.load(Ordering::Relaxed)
    }

    #[inline]
    fn leave(&self, panicked: bool) -> bool {
        if panicked {
            self.0.store(true, Ordering::Relaxed);
        }
        false
    }

    /// Before C has been called, and never after that.
    #[inline]
    fn retire(&self) -> bool {
        true
    }
}

/// Runs a closure for C, on whatever thread, while others may run it as well; `fallback` gives what C gets if it panics, or
/// has.
///
/// # Safety
///
/// `data` is the address of a `Held<F, Lasting>` that was forgotten. `F` is `Sync`, or no two threads use it at once.
#[inline]
pub unsafe fn call_shared<F, D, R>(data: *const D, fallback: impl FnOnce() -> R, run: impl FnOnce(&F) -> R) -> R {
    // SAFETY:
    // - not ended: nobody does, as it was forgotten.
    // - lent only: `kept_callback::call` is for other guards.
    unsafe { kept_callback::lend::<F, Lasting, D, R>(data, fallback, run) }
}
