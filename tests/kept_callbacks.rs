//! Closures that C keeps in an object: called until that is freed, dropped after it, whatever they do meanwhile.

use core::cell::{Cell, RefCell};
use core::ffi::{c_int, c_void};
use std::process::Command;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex};

use ffi_contract::{Owned, contract};

#[contract(strip = ["clock_", "tower_", "hall_"])]
unsafe extern "C" {
    #[owned_by_c(free = clock_free)]
    #[rust_name = "Clock"]
    type clock;
    #[returns(owned)]
    #[rust_name = "Clock::new"]
    fn clock_new_silent() -> *mut clock;
    fn clock_free(clock: *mut clock);
    #[fails(nonzero)]
    fn clock_on_tick(
        clock: &mut clock,
        refuse: c_int,
        #[callback(data = user, scope = until_freed(clock), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[returns(owned)]
    #[rust_name = "Clock::ticking"]
    fn clock_new_ticking(
        #[callback(data = user, scope = until_freed(return), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> *mut clock;
    fn clock_tick(clock: &clock, number: c_int) -> c_int;
    fn clock_abandon(clock: &clock);
    #[rust_name = "tick_all"]
    safe fn clocks_tick(number: c_int) -> c_int;

    #[owned_by_c(free = tower_free)]
    #[rust_name = "Tower"]
    #[thread(send)]
    type tower;
    #[returns(owned)]
    fn tower_new() -> *mut tower;
    fn tower_free(tower: *mut tower);
    fn tower_on_strike(
        tower: &mut tower,
        #[callback(data = user, scope = until_freed(tower), on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    );
    fn tower_strike(tower: &tower, number: c_int) -> c_int;
}

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = hall_free)]
    #[rust_name = "Hall"]
    #[thread(send, sync)]
    type tower;
    #[link_name = "tower_new"]
    #[returns(owned)]
    #[rust_name = "Hall::new"]
    fn hall_new() -> *mut tower;
    #[link_name = "tower_free"]
    fn hall_free(tower: *mut tower);
    #[link_name = "tower_on_strike"]
    #[rust_name = "Hall::on_strike"]
    fn hall_on_strike(
        tower: &mut tower,
        #[callback(data = user, scope = until_freed(tower), on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    );
    #[link_name = "tower_strike"]
    #[rust_name = "Hall::strike"]
    fn hall_strike(tower: &tower, number: c_int) -> c_int;
}

thread_local! {
    /// Where a closure finds the clock that it belongs to.
    static OWN: RefCell<Option<Owned<Clock>>> = const { RefCell::new(None) };
}

#[test]
fn a_closure_is_called_until_its_object_is_freed_and_dropped_after_that() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let own = Arc::clone(&seen);
    let mut clock = Clock::new();
    Clock::on_tick(&mut clock, 0, move |number| {
        own.lock().expect("nobody panics").push(number);
        number
    })
    .expect("it does not refuse");
    assert_eq!((clock.tick(3), tick_all(4)), (3, 4));
    assert_eq!(Arc::strong_count(&seen), 2);
    drop(clock);
    // It was called by the free function as well.
    assert_eq!(*seen.lock().expect("nobody panics"), [3, 4, -1]);
    assert_eq!(Arc::strong_count(&seen), 1);
}

#[test]
fn an_object_keeps_every_closure() {
    let mut clock = Clock::ticking(|number| number);
    for factor in 2..5 {
        Clock::on_tick(&mut clock, 0, move |number| number * factor).expect("it does not refuse");
    }
    assert_eq!(clock.tick(1), 1 + 2 + 3 + 4);
}

#[test]
fn a_closure_of_a_failed_call_is_kept_all_the_same() {
    let token = Arc::new(());
    let own = Arc::clone(&token);
    let mut clock = Clock::new();
    let failed = Clock::on_tick(&mut clock, 1, move |number| number + c_int::from(Arc::strong_count(&own) > 9));
    assert!(failed.is_err());
    // C has it, whatever it says.
    assert_eq!(clock.tick(5), 5);
    drop(clock);
    assert_eq!(Arc::strong_count(&token), 1);
}

#[test]
fn a_panic_goes_no_further_and_the_closure_is_not_run_again() {
    let token = Arc::new(AtomicI32::new(0));
    let own = Arc::clone(&token);
    let clock = Clock::ticking(move |number| {
        own.fetch_add(1, Ordering::Relaxed);
        assert!(number < 2, "two");
        number
    });
    assert_eq!((clock.tick(1), clock.tick(2), clock.tick(1)), (1, 1000, 1000));
    drop(clock);
    assert_eq!((token.load(Ordering::Relaxed), Arc::strong_count(&token)), (2, 1));
}

#[test]
fn a_closure_that_frees_its_object_lives_until_it_returns() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let text = String::from("on the heap");
    let clock = Clock::ticking(move |number| {
        if number == 7 {
            // The free function calls it again, which is answered for it.
            drop(OWN.take());
        }
        c_int::try_from(text.len() + Arc::strong_count(&captured)).unwrap_or(0)
    });
    OWN.set(Some(clock));
    assert_eq!(tick_all(7), 11 + 2);
    assert_eq!(Arc::strong_count(&token), 1);
    assert_eq!(tick_all(7), 0);
}

#[test]
fn a_closure_that_panics_after_it_has_freed_its_object_is_dropped_once() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    OWN.set(Some(Clock::ticking(move |_| {
        drop(OWN.take());
        panic!("{} at the end", Arc::strong_count(&captured))
    })));
    assert_eq!(tick_all(7), 1000);
    assert_eq!(Arc::strong_count(&token), 1);
}

#[test]
fn a_closure_adds_another_one_to_the_object_that_it_belongs_to() {
    OWN.set(Some(Clock::ticking(|number| {
        OWN.with_borrow_mut(|own| {
            if let Some(clock) = own {
                Clock::on_tick(clock, 0, |number| number * 10).expect("it does not refuse");
            }
        });
        number
    })));
    assert_eq!((tick_all(1), tick_all(1)), (11, 21));
    drop(OWN.take());
}

#[test]
fn a_closure_that_is_running_is_not_entered_again() {
    let clock = Clock::ticking(|number| number + tick_all(number));
    assert_eq!(tick_all(1), 1001);
    drop(clock);
}

#[test]
fn a_closure_of_an_object_that_is_forgotten_is_still_there() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let clock = Clock::ticking(move |_| c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0));
    clock.abandon();
    core::mem::forget(clock);
    assert_eq!((tick_all(0), tick_all(0)), (2, 2));
}

#[test]
fn a_closure_goes_to_another_thread_with_its_object() {
    let mut tower = Tower::new();
    let mut strikes = 0;
    Tower::on_strike(&mut tower, move |number| {
        strikes += number;
        strikes
    });
    assert_eq!(tower.strike(1), 1);
    let tower = std::thread::spawn(move || {
        assert_eq!(tower.strike(2), 3);
        tower
    });
    assert_eq!(tower.join().expect("it does not panic").strike(3), 6);
}

#[test]
fn several_threads_run_the_closure_of_an_object_that_they_share() {
    let mut hall = Hall::new();
    let strikes = Arc::new(AtomicI32::new(0));
    let own = Arc::clone(&strikes);
    Hall::on_strike(&mut hall, move |number| own.fetch_add(number, Ordering::Relaxed));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..100).for_each(|_| assert!(hall.strike(1) >= 0)));
        }
    });
    drop(hall);
    assert_eq!((strikes.load(Ordering::Relaxed), Arc::strong_count(&strikes)), (400, 1));
}

#[test]
fn a_shared_closure_may_be_entered_again() {
    thread_local!(static DEPTH: Cell<c_int> = const { Cell::new(0) });
    let hall = Arc::new(Mutex::new(None::<Arc<Owned<Hall>>>));
    let inner = Arc::clone(&hall);
    let mut made = Hall::new();
    Hall::on_strike(&mut made, move |number| {
        if number == 0 {
            return DEPTH.get();
        }
        DEPTH.set(DEPTH.get() + 1);
        let own = inner.lock().expect("nobody panics").clone();
        own.map_or(-7, |hall| hall.strike(number - 1))
    });
    let made = Arc::new(made);
    *hall.lock().expect("nobody panics") = Some(Arc::clone(&made));
    assert_eq!(made.strike(3), 3);
    *hall.lock().expect("nobody panics") = None;
}

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("while it was dropped");
    }
}

#[test]
fn what_a_closure_captured_aborts_if_it_panics_while_it_is_dropped() {
    if std::env::var_os("FFI_CONTRACT_BOMB").is_some() {
        let bomb = Bomb;
        drop(Clock::ticking(move |number| {
            let _ = &bomb;
            number
        }));
        std::process::exit(0); // not reached
    }
    let own = std::env::current_exe().expect("there is a program");
    let name = "what_a_closure_captured_aborts_if_it_panics_while_it_is_dropped";
    let output = Command::new(own)
        .args(["--exact", name, "--test-threads=1"])
        .env("FFI_CONTRACT_BOMB", "1")
        .output()
        .expect("it runs");
    assert!(!output.status.success(), "{output:?}");
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        assert_eq!(output.status.signal(), Some(6), "{output:?}");
    }
}
