//! Callbacks for which C has no user data: the closure has nothing to store, so that it is made out of nothing for each
//! call.
//!
//! A panic has no place in a cell either. It waits in a [`Frame`] on the stack of the wrapper, which the thread knows the
//! innermost of.

use core::ptr::NonNull;

use super::unwind;

/// A closure that is nothing but its type: `fn` items, and closures that capture nothing.
///
/// # Safety
///
/// A value of `F` exists, or existed: one was passed to the wrapper.
#[inline]
unsafe fn conjure<F: Copy>() -> F {
    const {
        assert!(
            size_of::<F>() == 0,
            "C passes nothing of the caller's on to this callback, so that there is no place for what a closure captures: \
             give it a `fn`, or a closure that captures nothing"
        );
    }
    // SAFETY:
    // - valid, initialized: it has no bytes (asserted above), and there was one, which may be copied.
    unsafe { NonNull::<F>::dangling().as_ptr().read() }
}

/// Runs a closure for C; `fallback` gives what C gets if one of this call's closures panics, or has.
///
/// # Safety
///
/// A value of `F` was passed to the wrapper whose C function makes this call.
#[inline]
pub unsafe fn call<F: Copy, R>(fallback: impl FnOnce() -> R, run: impl FnOnce(F) -> R) -> R {
    // SAFETY: required of the caller.
    let f = unsafe { conjure::<F>() };
    if frame::is_dead() {
        return fallback();
    }
    match unwind::catch(|| run(f)) {
        Ok(result) => result,
        Err(payload) => {
            frame::put(payload);
            fallback()
        }
    }
}

/// The same, for one that C keeps: no wrapper waits for a panic, which ends here. Whatever it has left behind, the closure
/// captures none of it, and so may be run again.
///
/// # Safety
///
/// As [`call`]; and `F` is `Send` and `Sync`.
#[inline]
pub unsafe fn call_lasting<F: Copy, R>(fallback: impl FnOnce() -> R, run: impl FnOnce(F) -> R) -> R {
    // SAFETY: required of the caller.
    let f = unsafe { conjure::<F>() };
    match unwind::catch(|| run(f)) {
        Ok(result) => result,
        Err(payload) => {
            // It was reported when it was raised.
            unwind::never_unwinding(|| drop(payload));
            fallback()
        }
    }
}

pub use frame::Frame;

#[cfg(feature = "std")]
mod frame {
    extern crate std;

    use core::cell::{Cell, OnceCell};
    use core::ptr;

    use super::super::unwind::{self, Payload};

    std::thread_local! {
        /// The frame of the wrapper whose C function is running on this thread.
        static INNERMOST: Cell<*const Frame> = const { Cell::new(ptr::null()) };
    }

    /// Where a panic waits until C has returned.
    pub struct Frame {
        panic: OnceCell<Payload>,
        outer: Cell<*const Frame>,
    }

    /// Marks the time during which C runs; the frame is the innermost one until it is dropped.
    pub struct Entered<'f>(&'f Frame);

    impl Frame {
        /// An empty one.
        #[inline]
        #[must_use]
        #[expect(clippy::new_without_default, reason = "not for users")]
        pub const fn new() -> Self {
            Self { panic: OnceCell::new(), outer: Cell::new(ptr::null()) }
        }

        /// Begins the time during which C runs.
        ///
        /// # Safety
        ///
        /// What it returns is dropped, in the order in which the wrappers of this thread return.
        #[inline]
        pub unsafe fn enter(&self) -> Entered<'_> {
            self.outer.set(INNERMOST.replace(self));
            Entered(self)
        }

        /// The last thing that a wrapper does: goes on with a panic of the closure.
        #[inline]
        pub fn resume(self) {
            if let Some(payload) = self.panic.into_inner() {
                unwind::resume(payload);
            }
        }
    }

    impl Drop for Entered<'_> {
        #[inline]
        fn drop(&mut self) {
            INNERMOST.set(self.0.outer.get());
        }
    }

    fn innermost<'f>() -> Option<&'f Frame> {
        // SAFETY:
        // - live, or null: a frame is the innermost one only while it is borrowed by its `Entered`; used only until the
        //   function that asks returns.
        unsafe { INNERMOST.get().as_ref() }
    }

    /// Whether a closure of the wrapper that is running has panicked.
    #[inline]
    pub(super) fn is_dead() -> bool {
        innermost().is_some_and(|frame| frame.panic.get().is_some())
    }

    /// Leaves a panic for the wrapper. On a thread where none is running it aborts: nobody would ever see it.
    #[cold]
    pub(super) fn put(payload: Payload) {
        let Some(frame) = innermost() else { unwind::abort() };
        if let Err(second) = frame.panic.set(payload) {
            // One panic goes on; another one was reported when it was raised.
            unwind::never_unwinding(|| drop(second));
        }
    }
}

#[cfg(not(feature = "std"))]
mod frame {
    use super::super::unwind::Payload;

    /// Where a panic would wait: without `std` it aborts.
    pub struct Frame;

    impl Frame {
        /// An empty one.
        #[inline]
        #[must_use]
        #[expect(clippy::new_without_default, reason = "not for users")]
        pub const fn new() -> Self {
            Self
        }

        /// Begins the time during which C runs.
        ///
        /// # Safety
        ///
        /// None.
        #[inline]
        pub const unsafe fn enter(&self) {}

        /// The last thing that a wrapper does.
        #[inline]
        pub const fn resume(self) {}
    }

    /// Whether a closure of the wrapper that is running has panicked.
    pub(super) const fn is_dead() -> bool {
        false
    }

    /// Leaves a panic for the wrapper: there is none.
    pub(super) const fn put(_payload: Payload) {}
}
