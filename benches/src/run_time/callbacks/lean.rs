//! The leanest trampoline that lets no panic into C: a closure that panicked is run again, and one that is running may be
//! entered, or freed, while it runs.

use std::any::Any;
use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::{add, callback_cases, ffi};

/// A closure on the stack, and its panic.
struct State<F> {
    closure: F,
    panic: Option<Box<dyn Any + Send>>,
}

unsafe extern "C" fn called<F: FnMut(c_int) -> c_int>(user: *mut c_void, number: c_int) -> c_int {
    // SAFETY: the state below, which is not used meanwhile; C does not call it while it runs.
    let state = unsafe { &mut *user.cast::<State<F>>() };
    match catch_unwind(AssertUnwindSafe(|| (state.closure)(number))) {
        Ok(answer) => answer,
        Err(panic) => {
            state.panic = Some(panic);
            -1
        }
    }
}

#[inline]
fn visit<F: FnMut(c_int) -> c_int>(times: c_int, closure: F) -> c_int {
    let mut state = State { closure, panic: None };
    // SAFETY: the function gets the address of the state for its closure.
    let sum = unsafe { ffi::visit(times, Some(called::<F>), (&raw mut state).cast()) };
    if let Some(panic) = state.panic {
        resume_unwind(panic);
    }
    sum
}

/// A closure in a box, whose panic ends where C was called.
unsafe extern "C" fn kept<F: FnMut(c_int) -> c_int>(user: *mut c_void, number: c_int) -> c_int {
    // SAFETY: boxed below; C does not call it while it runs, and it does not replace itself.
    let closure = unsafe { &mut *user.cast::<F>() };
    catch_unwind(AssertUnwindSafe(|| closure(number))).unwrap_or(-1)
}

/// A closure, and what drops it.
type Boxed = (*mut c_void, unsafe fn(*mut c_void));

/// A bell, and the closure that it keeps.
struct Bell {
    bell: *mut ffi::bell,
    kept: Option<Boxed>,
}

impl Bell {
    #[inline]
    fn on_ring<F: FnMut(c_int) -> c_int + 'static>(&mut self, closure: F) {
        /// Frees a closure.
        unsafe fn free<F>(closure: *mut c_void) {
            // SAFETY: boxed below, not used again.
            drop(unsafe { Box::from_raw(closure.cast::<F>()) });
        }
        let closure = Box::into_raw(Box::new(closure)).cast();
        // SAFETY: live; the function gets the address of its closure.
        unsafe { ffi::bell_on_ring(self.bell, Some(kept::<F>), closure) };
        if let Some((before, free)) = self.kept.replace((closure, free::<F>)) {
            // SAFETY: C has another one now.
            unsafe { free(before) };
        }
    }

    #[inline]
    fn ring(&self, number: c_int) -> c_int {
        // SAFETY: live.
        unsafe { ffi::bell_ring(self.bell, number) }
    }
}

impl Drop for Bell {
    fn drop(&mut self) {
        // SAFETY: the only owner.
        unsafe { ffi::bell_free(self.bell) };
        if let Some((closure, free)) = self.kept.take() {
            // SAFETY: C is done with it.
            unsafe { free(closure) };
        }
    }
}

callback_cases! {
    variant: callback_lean;
    // SAFETY: it has no conditions.
    bell: Bell = Bell { bell: unsafe { ffi::bell_new() }, kept: None };

    call() -> c_int {
        let mut sum = 0;
        visit(1, |number| add(&mut sum, number));
        sum
    }
    calls() -> c_int {
        let mut sum = 0;
        visit(1000, |number| add(&mut sum, number));
        sum
    }
    keep(bell: &mut Bell, first: c_int) -> c_int {
        let mut sum = first;
        bell.on_ring(move |number| add(&mut sum, number));
        bell.ring(1)
    }
}
