//! What a callback allocates: nothing where C calls it during one call, once where C keeps it, never when it is called.

use core::alloc::Layout;
use core::cell::Cell;
use core::ffi::{c_int, c_void};
use std::alloc::{GlobalAlloc, System};

use ffi_contract::{Owned, contract};

#[contract(strip = ["bell_", "clock_", "dial_", "lamp_"])]
unsafe extern "C" {
    #[owned_by_c(free = bell_free)]
    #[rust_name = "Bell"]
    type bell;
    #[returns(owned)]
    fn bell_new() -> *mut bell;
    fn bell_free(bell: *mut bell);
    fn bell_ring(
        bell: &bell,
        times: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    /// Without user data.
    safe fn qsort(
        #[buffer(len = count)] base: *mut c_int,
        count: usize,
        #[fixed(size_of::<c_int>())] size: usize,
        #[callback(data = none, scope = call, on_panic = return(0))] compare: Option<
            unsafe extern "C" fn(one: &c_int, other: &c_int) -> c_int,
        >,
    );

    #[owned_by_c(free = clock_free)]
    #[rust_name = "Clock"]
    type clock;
    #[returns(owned)]
    #[rust_name = "Clock::new"]
    fn clock_new_silent() -> *mut clock;
    fn clock_free(clock: *mut clock);
    fn clock_on_tick(
        clock: &mut clock,
        #[fixed(0)] refuse: c_int,
        #[callback(data = user, scope = until_freed(clock), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn clock_tick(clock: &clock, number: c_int) -> c_int;

    #[owned_by_c(free = dial_free)]
    #[rust_name = "Dial"]
    type dial;
    #[returns(owned)]
    fn dial_new() -> *mut dial;
    fn dial_free(dial: *mut dial);
    #[returns(replaced)]
    fn dial_hook(
        dial: &mut dial,
        #[callback(data = user, scope = until_freed(dial, slot), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> *mut c_void;
    fn dial_turn(dial: &dial, number: c_int) -> c_int;

    #[owned_by_c(free = lamp_free)]
    #[rust_name = "Lamp"]
    type lamp;
    #[returns(owned)]
    fn lamp_new() -> *mut lamp;
    fn lamp_free(lamp: *mut lamp);
    fn lamp_watch(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    #[rust_name = "later"]
    safe fn errand_later(
        number: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = once, on_panic = return(1000))] f: unsafe extern "C" fn(
            #[data] user: *mut c_void,
            number: c_int,
        ) -> c_int,
    );
    #[rust_name = "run_all"]
    safe fn errands_run() -> c_int;
    #[rust_name = "hear"]
    safe fn siren_hear(
        #[callback(data = user, scope = forever, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "hear_whistle"]
    safe fn whistle_hear(
        #[callback(data = none, scope = forever, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(number: c_int) -> c_int,
        >,
    );
}

/// The system's allocator, which counts what each thread asks it for. C has `malloc`, which is not counted.
struct Counting;

std::thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: all is left to the system's.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        // SAFETY: required of the caller in the same words.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: required of the caller in the same words.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often something allocates.
#[track_caller]
fn allocates(times: usize, act: impl FnOnce()) {
    let before = COUNT.get();
    act();
    assert_eq!(COUNT.get() - before, times);
}

#[test]
fn the_allocator_counts() {
    allocates(1, || drop(Box::new(1)));
}

#[test]
fn a_closure_of_one_call_is_not_boxed() {
    let bell = Bell::new();
    let (mut sum, text) = (0, String::from("captured"));
    allocates(0, || {
        bell.ring(1000, |number| {
            sum += number + text.len() as c_int;
            1
        });
    });
    assert_eq!(sum, 999 * 500 + 8000);
    let mut numbers = [3, 1, 2];
    allocates(0, || qsort(&mut numbers, |one, other| one.cmp(other) as c_int));
    assert_eq!(numbers, [1, 2, 3]);
}

#[test]
fn a_closure_that_c_keeps_is_boxed_once() {
    let big = [1; 100];
    let mut clock = Clock::new();
    allocates(1, || {
        Clock::on_tick(&mut clock, move |number| number + big[0]);
    });
    allocates(1, || {
        Clock::on_tick(&mut clock, |number| number);
    });
    allocates(0, || assert_eq!(clock.tick(1), 3));

    let mut dial: Owned<Dial> = Dial::new();
    for round in 1..4 {
        allocates(1, || Dial::hook(&mut dial, move |number| number * round));
    }
    allocates(0, || assert_eq!(dial.turn(1), 3));
    allocates(0, || Dial::remove_hook(&mut dial));

    let lamp = Lamp::new();
    allocates(1, || lamp.watch(move |number| number + big[0]));
}

#[test]
fn a_closure_that_c_calls_once_or_for_ever_is_boxed_once() {
    let big = [1; 100];
    allocates(1, || later(1, move |number| number + big[0]));
    allocates(0, || assert_eq!(run_all(), 2));
    allocates(1, || {
        hear(move |number| number + big[0]);
    });
    allocates(0, || hear_whistle(|number| number));
}
