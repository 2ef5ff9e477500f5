//! Panics at the boundary: caught before they reach C, and resumed once C has returned.
//!
//! Without the standard library nothing can catch one: there a panic in a closure that C calls aborts.

#[cfg(feature = "std")]
extern crate std;

/// What a panic was raised with.
#[cfg(feature = "std")]
pub(super) type Payload = alloc::boxed::Box<dyn core::any::Any + Send>;

/// There is none: a panic has aborted.
#[cfg(not(feature = "std"))]
pub(super) struct Payload;

/// Runs a closure; a panic comes back as an error.
#[cfg(feature = "std")]
#[inline]
pub(super) fn catch<R>(run: impl FnOnce() -> R) -> Result<R, Payload> {
    // What a panic has left behind is not run again: see the guards in `callback`.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(run))
}

/// Runs a closure; a panic aborts.
#[cfg(not(feature = "std"))]
#[inline]
pub(super) fn catch<R>(run: impl FnOnce() -> R) -> Result<R, Payload> {
    let guard = AbortOnPanic;
    let result = run();
    core::mem::forget(guard);
    Ok(result)
}

/// Goes on with a panic that was caught.
#[cfg(feature = "std")]
#[cold]
pub(super) fn resume(payload: Payload) -> ! {
    std::panic::resume_unwind(payload)
}

/// Goes on with a panic that was caught: there is none.
#[cfg(not(feature = "std"))]
pub(super) fn resume(_payload: Payload) -> ! {
    abort()
}

/// Runs something that must not unwind; a panic aborts.
#[inline]
pub(super) fn never_unwinding(run: impl FnOnce()) {
    if let Err(payload) = catch(run) {
        core::mem::forget(payload);
        abort();
    }
}

/// Ends the process.
#[cfg(feature = "std")]
#[cold]
pub(super) fn abort() -> ! {
    std::process::abort()
}

/// Ends the process.
#[cfg(not(feature = "std"))]
#[cold]
pub(super) fn abort() -> ! {
    let _guard = AbortOnPanic;
    panic!("a callback has nothing to give to C")
}

/// Aborts when it is dropped: a panic while unwinding does, with or without `std`.
#[cfg(not(feature = "std"))]
struct AbortOnPanic;

#[cfg(not(feature = "std"))]
impl Drop for AbortOnPanic {
    #[cold]
    fn drop(&mut self) {
        panic!("a closure that C calls panicked, and nothing may unwind through C")
    }
}
