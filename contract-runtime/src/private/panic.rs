//! C broke its contract, or an argument cannot be passed, in a function that has no way to return an error.
//!
//! Every message names the function and the contract it broke. Nothing here runs between a call and its settlement:
//! owners that came back are armed first.

/// The function returned NULL.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn null(function: &str) -> ! {
    panic!("`{function}` returned NULL, and its contract says that it never does")
}

/// The function left an out parameter NULL.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn null_out(function: &str, parameter: &str) -> ! {
    panic!("`{function}` left `{parameter}` NULL, and its contract says that it never does")
}

/// A Rust length does not fit the C type.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn length(function: &str, parameter: &str) -> ! {
    panic!("`{function}` was not called: the length of `{parameter}` does not fit its C type")
}

/// A buffer has fewer elements than C is told.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn short(function: &str, parameter: &str) -> ! {
    panic!("`{function}` was not called: `{parameter}` has fewer elements than the other arguments say")
}

/// A buffer has no terminating zero.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn unterminated(function: &str, parameter: &str) -> ! {
    panic!("`{parameter}` of `{function}` has no terminating zero, and its contract says that it ends with one")
}

/// C says that it wrote more than there was room for, or a negative number of elements.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn truncated(function: &str, parameter: &str) -> ! {
    panic!(
        "`{function}` reported a length for `{parameter}` that is larger than its room, and its contract says that it \
         never is"
    )
}

/// The result is not the address of the argument that it is promised to be.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn address(function: &str, parameter: &str) -> ! {
    panic!(
        "`{function}` returned another address than that of `{parameter}`, and its contract says that they are the same"
    )
}

/// C moved the pointer to a buffer to where no element of it begins.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn astray(function: &str, parameter: &str) -> ! {
    panic!(
        "`{function}` moved `{parameter}` to where no element of its buffer begins, and its contract says that it never \
         does"
    )
}

/// The function that is asked for a length gave none that memory can have.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn unmeasured(function: &str, asked: &str) -> ! {
    panic!("`{asked}` gave a length for what `{function}` returned that no memory can have")
}

/// C passed to a callback what its contract says that it never does.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn argument(function: &str, callback: &str, parameter: &str) -> ! {
    panic!(
        "`{function}` passed a NULL or negative `{parameter}` to its callback `{callback}`, and its contract says that it \
         never does"
    )
}

/// A closure says that it has filled more of a buffer than there is.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn overfilled(function: &str, callback: &str, parameter: &str) -> ! {
    panic!(
        "the closure `{callback}` of `{function}` returned more than the length of `{parameter}`, which it was to fill"
    )
}

/// A closure leaves an object to C, and answers that it has taken it.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn refused(function: &str, callback: &str, parameter: &str) -> ! {
    panic!("the closure `{callback}` of `{function}` refused `{parameter}` with the answer that it has taken it")
}

/// A closure gives more than C can be told the length of.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn too_long(function: &str, callback: &str, parameter: &str) -> ! {
    panic!(
        "the closure `{callback}` of `{function}` returned more for `{parameter}` than fits the C type of its length"
    )
}

/// A closure fails with the answer that it has filled its slots.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn unfilled(function: &str, callback: &str, parameter: &str) -> ! {
    panic!("the closure `{callback}` of `{function}` failed with the answer that it has filled `{parameter}`")
}

/// Calls something that must not unwind: C, between another call and the settlement of what it did.
#[inline]
pub fn without_unwinding<R>(call: impl FnOnce() -> R) -> R {
    let guard = AbortOnUnwind;
    let result = call();
    core::mem::forget(guard);
    result
}

/// Aborts when it is dropped: stands around a call that must not unwind, and is forgotten after it.
pub struct AbortOnUnwind;

impl Drop for AbortOnUnwind {
    #[cold]
    fn drop(&mut self) {
        // A panic while unwinding aborts, with or without `std`.
        panic!("C unwound out of a call in the middle of which an owner has no valid state")
    }
}

/// C has no room for a closure beside an object.
///
/// # Panics
///
/// Always.
#[cold]
#[inline(never)]
#[track_caller]
pub fn attached(function: &str, setter: &str) -> ! {
    panic!("`{function}` was not called: `{setter}` has no room for a closure")
}
