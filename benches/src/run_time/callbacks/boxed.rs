//! A closure behind two pointers, boxed for every call: one trampoline for all.

use std::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{add, callback_cases, ffi};

type Closure<'a> = Box<dyn FnMut(c_int) -> c_int + 'a>;

unsafe extern "C" fn called(user: *mut c_void, number: c_int) -> c_int {
    // SAFETY: the box below; C does not call it while it runs.
    let closure = unsafe { &mut *user.cast::<Closure<'_>>() };
    catch_unwind(AssertUnwindSafe(|| closure(number))).unwrap_or(-1)
}

#[inline]
fn visit<'a>(times: c_int, closure: impl FnMut(c_int) -> c_int + 'a) -> c_int {
    let closure: Closure<'a> = Box::new(closure);
    let user = Box::into_raw(Box::new(closure));
    // SAFETY: the function gets the address of a boxed closure.
    let sum = unsafe { ffi::visit(times, Some(called), user.cast()) };
    // SAFETY: boxed above, and C is done with it.
    drop(unsafe { Box::from_raw(user) });
    sum
}

/// A bell, and the closure that it keeps.
struct Bell {
    bell: *mut ffi::bell,
    kept: Option<Box<Closure<'static>>>,
}

impl Bell {
    #[inline]
    fn on_ring(&mut self, closure: impl FnMut(c_int) -> c_int + 'static) {
        let mut closure: Box<Closure<'static>> = Box::new(Box::new(closure));
        let user: *mut Closure<'static> = &raw mut *closure;
        // SAFETY: live; the function gets the address of a boxed closure.
        unsafe { ffi::bell_on_ring(self.bell, Some(called), user.cast()) };
        self.kept = Some(closure);
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
    }
}

callback_cases! {
    variant: boxed;
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
