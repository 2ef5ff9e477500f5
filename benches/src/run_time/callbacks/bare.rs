//! A function of C's ABI, which aborts if it panics.

use std::ffi::{c_int, c_void};

use super::{add, callback_cases, ffi};

unsafe extern "C" fn called(user: *mut c_void, number: c_int) -> c_int {
    // SAFETY: the sum of whoever gave this function to C, who does not use it meanwhile.
    let sum = unsafe { &mut *user.cast::<c_int>() };
    add(sum, number)
}

/// A bell, and the sum of its callback.
struct Bell(*mut ffi::bell, *mut c_int);

callback_cases! {
    variant: bare;
    // SAFETY: it has no conditions.
    bell: Bell = Bell(unsafe { ffi::bell_new() }, std::ptr::null_mut());

    call() -> c_int {
        let mut sum = 0;
        // SAFETY: the function gets the address of a sum.
        unsafe { ffi::visit(1, Some(called), (&raw mut sum).cast()) };
        sum
    }
    calls() -> c_int {
        let mut sum = 0;
        // SAFETY: the function gets the address of a sum.
        unsafe { ffi::visit(1000, Some(called), (&raw mut sum).cast()) };
        sum
    }
    keep(bell: &mut Bell, first: c_int) -> c_int {
        let sum = Box::into_raw(Box::new(first));
        // SAFETY: made by `run`; the function gets the address of a sum.
        unsafe { ffi::bell_on_ring(bell.0, Some(called), sum.cast()) };
        let before = std::mem::replace(&mut bell.1, sum);
        if !before.is_null() {
            // SAFETY: boxed above, in the round before; C has another one now.
            drop(unsafe { Box::from_raw(before) });
        }
        // SAFETY: made by `run`.
        unsafe { ffi::bell_ring(bell.0, 1) }
    }
}
