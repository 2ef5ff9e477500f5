//! Trampolines by hand that keep the rules which ours keep: nothing unwinds into C, a closure that has panicked is not run
//! again, nor entered while it runs, and one that is replaced while it runs is freed when it returns.

use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::{add, callback_cases, ffi};

const FREE: u8 = 0;
const RUNNING: u8 = 1;
const DEAD: u8 = 2;
const RETIRED: u8 = 3;

/// A closure on the stack, and its panic.
struct State<F> {
    doing: Cell<u8>,
    closure: UnsafeCell<F>,
    panic: Cell<Option<Box<dyn Any + Send>>>,
}

unsafe extern "C" fn called<F: FnMut(c_int) -> c_int>(user: *mut c_void, number: c_int) -> c_int {
    // SAFETY: the state below.
    let state = unsafe { &*user.cast::<State<F>>() };
    if state.doing.get() != FREE {
        return -1;
    }
    state.doing.set(RUNNING);
    // SAFETY: it is not running already.
    let closure = unsafe { &mut *state.closure.get() };
    match catch_unwind(AssertUnwindSafe(|| closure(number))) {
        Ok(answer) => {
            state.doing.set(FREE);
            answer
        }
        Err(panic) => {
            state.panic.set(Some(panic));
            state.doing.set(DEAD);
            -1
        }
    }
}

#[inline]
fn visit<F: FnMut(c_int) -> c_int>(times: c_int, closure: F) -> c_int {
    let state = State { doing: Cell::new(FREE), closure: UnsafeCell::new(closure), panic: Cell::new(None) };
    // SAFETY: the function gets the address of the state for its closure.
    let sum = unsafe { ffi::visit(times, Some(called::<F>), (&raw const state).cast_mut().cast()) };
    if let Some(panic) = state.panic.take() {
        resume_unwind(panic);
    }
    sum
}

/// A closure in a box, whose panic ends where C was called.
struct Kept<F> {
    doing: Cell<u8>,
    closure: UnsafeCell<F>,
}

unsafe extern "C" fn kept<F: FnMut(c_int) -> c_int>(user: *mut c_void, number: c_int) -> c_int {
    let address = user.cast::<Kept<F>>();
    // SAFETY: boxed below, and not freed while it runs.
    let state = unsafe { &*address };
    if state.doing.get() != FREE {
        return -1;
    }
    state.doing.set(RUNNING);
    // SAFETY: it is not running already.
    let closure = unsafe { &mut *state.closure.get() };
    let (answer, after) = match catch_unwind(AssertUnwindSafe(|| closure(number))) {
        Ok(answer) => (answer, FREE),
        Err(_) => (-1, DEAD),
    };
    if state.doing.replace(after) == RETIRED {
        // SAFETY: boxed below; whoever retired it has left it to this call.
        drop(unsafe { Box::from_raw(address) });
    }
    answer
}

/// Frees a closure, now or when it returns.
unsafe fn free<F>(closure: *mut c_void) {
    let address = closure.cast::<Kept<F>>();
    // SAFETY: boxed below, not freed before.
    let doing = unsafe { &(*address).doing };
    if doing.get() == RUNNING {
        doing.set(RETIRED);
        return;
    }
    // SAFETY: boxed below, not used again.
    drop(unsafe { Box::from_raw(address) });
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
        let closure = Box::new(Kept { doing: Cell::new(FREE), closure: UnsafeCell::new(closure) });
        let closure = Box::into_raw(closure).cast();
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
    variant: callback_by_hand;
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
