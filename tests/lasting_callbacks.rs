//! Closures that C calls once, and closures that it calls for as long as the program runs.

use core::cell::Cell;
use core::ffi::{c_int, c_void};
use std::process::Command;
use std::rc::Rc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use ffi_contract::contract;

#[contract(strip = ["errand_", "siren_"])]
unsafe extern "C" {
    #[rust_name = "elsewhere"]
    safe fn errand_elsewhere(
        number: c_int,
        #[callback(data = user, scope = once, thread = any, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "later"]
    safe fn errand_later(
        number: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = once, on_panic = return(1000))] f: unsafe extern "C" fn(
            #[data] user: *mut c_void,
            number: c_int,
        ) -> c_int,
    );
    #[link_name = "errand_later"]
    #[rust_name = "later_here"]
    safe fn errand_later_here(
        number: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = once, thread = registering, on_panic = return(1000))]
        f: unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
    );
    #[rust_name = "later_and_ever_after"]
    safe fn errand_later_and_ever_after(
        number: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = forever, thread = registering, on_panic = return(1000))]
        f: unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
    );
    #[rust_name = "run_all"]
    safe fn errands_run() -> c_int;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "or_answer"]
    fn errand_or_answer(
        refuse: c_int,
        #[callback(data = user, scope = once(on_failure = called), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    #[rust_name = "or_nothing"]
    fn errand_or_nothing(
        refuse: c_int,
        #[callback(data = user, scope = once(on_failure = not_called), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "done"]
    safe fn errand_done(
        user: *mut c_void,
        #[callback(data = user, scope = once, on_panic = abort)] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void),
        >,
    );

    #[rust_name = "hear"]
    safe fn siren_hear(
        #[callback(data = user, scope = forever, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "sound"]
    safe fn siren_sound(number: c_int) -> c_int;
    #[rust_name = "sound_at_once"]
    safe fn siren_sound_at_once(times: c_int) -> c_int;
    #[rust_name = "hear_whistle"]
    safe fn whistle_hear(
        #[callback(data = none, scope = forever, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(number: c_int) -> c_int,
        >,
    );
    #[rust_name = "blow"]
    safe fn whistle_blow(number: c_int) -> c_int;
}

#[test]
fn a_closure_gives_away_what_it_captured_when_it_is_called() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let mut text = String::from("on the heap");
    let (sender, receiver) = std::sync::mpsc::channel();
    let answer = elsewhere(7, move |number| {
        drop(captured);
        text.push('!');
        sender.send(text).expect("the test is waiting");
        number * 2
    });
    assert_eq!((answer, Arc::strong_count(&token)), (14, 1));
    assert_eq!(receiver.recv().as_deref(), Ok("on the heap!"));
}

#[test]
fn closures_wait_for_their_one_call() {
    let token = Arc::new(());
    for number in 0..3 {
        let captured = Arc::clone(&token);
        later(number, move |number| number * 10 + c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0));
    }
    assert_eq!(Arc::strong_count(&token), 4);
    assert_eq!((run_all(), Arc::strong_count(&token)), (30 + 4 + 3 + 2, 1));
    assert_eq!(run_all(), 0);
}

#[test]
fn a_closure_lets_another_one_wait() {
    later(1, |number| {
        later(number + 1, |number| number * 100);
        number + run_all()
    });
    assert_eq!(run_all(), 201);
}

#[test]
fn a_closure_that_stays_on_its_thread_captures_what_does() {
    let token = Rc::new(Cell::new(0));
    let captured = Rc::clone(&token);
    later_here(7, move |number| captured.replace(number));
    assert_eq!((run_all(), token.get(), Rc::strong_count(&token)), (0, 7, 1));
    let captured: &'static Cell<c_int> = Box::leak(Box::new(Cell::new(1)));
    later_and_ever_after(8, move |number| captured.replace(number));
    assert_eq!((run_all(), captured.get()), (1, 8));
}

#[test]
fn a_panic_goes_no_further() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let answer = elsewhere(7, move |_| panic!("{} at the end", Arc::strong_count(&captured)));
    assert_eq!((answer, Arc::strong_count(&token)), (1000, 1));
}

/// What it captured is dropped in its body: a panic there is one of the closure's, on whichever thread.
#[test]
fn what_is_used_up_panics_where_the_closure_does() {
    let (bomb, token) = (Bomb, Arc::new(()));
    let captured = Arc::clone(&token);
    let answer = elsewhere(7, move |number| {
        drop(bomb);
        number + c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0)
    });
    assert_eq!((answer, Arc::strong_count(&token)), (1000, 1));
    let bomb = Bomb;
    later_here(3, move |number| {
        let _captured = &bomb;
        number
    });
    assert_eq!(run_all(), 1000);
}

/// A closure that C calls once panics in one that it calls for ever, which C calls again.
#[test]
fn a_panic_of_a_nested_closure_stays_in_it() {
    let answers: &'static Cell<c_int> = Box::leak(Box::new(Cell::new(0)));
    later_and_ever_after(1, move |number| {
        answers.set(elsewhere(number, |_| panic!("the inner one")));
        later_here(2, |_| panic!("a later one"));
        number
    });
    assert_eq!((run_all(), answers.get()), (1, 1000));
    assert_eq!(run_all(), 1000);
}

#[test]
fn a_closure_of_a_failed_call_is_dropped_once() {
    let token = Arc::new(AtomicI32::new(0));
    let closure = || {
        let captured = Arc::clone(&token);
        move |number: c_int| captured.fetch_add(number, Ordering::Relaxed)
    };
    or_answer(1, closure()).expect_err("it refuses");
    assert_eq!((token.load(Ordering::Relaxed), Arc::strong_count(&token)), (-1, 1));
    or_nothing(1, closure()).expect_err("it refuses");
    assert_eq!((token.load(Ordering::Relaxed), Arc::strong_count(&token)), (-1, 1));
    or_answer(0, closure()).expect("it does not refuse");
    or_nothing(0, closure()).expect("it does not refuse");
    assert_eq!(Arc::strong_count(&token), 3);
    run_all();
    assert_eq!((token.load(Ordering::Relaxed), Arc::strong_count(&token)), (1, 1));
}

#[test]
fn a_closure_as_large_as_it_likes_has_its_alignment() {
    #[repr(align(64))]
    struct Large([u8; 256]);
    let large = Large([7; 256]);
    let answer = elsewhere(0, move |_| {
        let large = large;
        assert_eq!(core::ptr::from_ref(&large).addr() % 64, 0);
        c_int::try_from(large.0.iter().map(|&byte| usize::from(byte)).sum::<usize>()).unwrap_or(0)
    });
    assert_eq!(answer, 7 * 256);
    let mut ran = false;
    let flag = Arc::new(Mutex::new(false));
    let own = Arc::clone(&flag);
    done(move || *own.lock().expect("nobody panics") = true);
    ran |= *flag.lock().expect("nobody panics");
    assert!(ran);
}

/// The siren is one for all tests.
fn siren() -> MutexGuard<'static, ()> {
    static SIREN: Mutex<()> = Mutex::new(());
    SIREN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[test]
fn a_closure_is_there_forever() {
    let _siren = siren();
    let token = Arc::new(AtomicI32::new(0));
    let captured = Arc::clone(&token);
    hear(move |number| captured.fetch_add(number, Ordering::Relaxed));
    assert_eq!((sound(3), sound(4)), (0, 3));
    assert_eq!(sound_at_once(0), 0);
    hear(|number| number);
    assert_eq!((sound(3), Arc::strong_count(&token)), (3, 2));
}

#[test]
fn several_threads_run_a_lasting_closure_at_once() {
    let _siren = siren();
    let sum = Arc::new(AtomicI32::new(0));
    let own = Arc::clone(&sum);
    hear(move |number| {
        own.fetch_add(number, Ordering::Relaxed);
        number
    });
    assert_eq!((sound_at_once(500), sum.load(Ordering::Relaxed)), (2000, 2000));
}

#[test]
fn a_lasting_closure_may_be_entered_again_and_may_replace_itself() {
    let _siren = siren();
    hear(|number| if number > 0 { number + sound(number - 1) } else { 0 });
    assert_eq!(sound(3), 6);
    let text = String::from("on the heap");
    hear(move |number| {
        hear(|number| -number);
        number + c_int::try_from(text.len()).unwrap_or(0)
    });
    assert_eq!((sound(1), sound(1)), (12, -1));
}

#[test]
fn a_lasting_closure_that_panicked_is_not_run_again() {
    let _siren = siren();
    static RUNS: AtomicI32 = AtomicI32::new(0);
    hear(|number| {
        RUNS.fetch_add(1, Ordering::Relaxed);
        assert!(number < 2, "two");
        number
    });
    assert_eq!((sound(1), sound(2), sound(1)), (1, 1000, 1000));
    assert_eq!(RUNS.load(Ordering::Relaxed), 2);
}

#[test]
fn a_function_needs_no_user_data_to_be_called_forever() {
    hear_whistle(|number| {
        assert!(number < 2, "two");
        number * 2
    });
    // It has nothing that a panic could have spoilt.
    assert_eq!((blow(1), blow(2), blow(1)), (2, 1000, 2));
}

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("while it was dropped");
    }
}

#[test]
fn what_a_refused_closure_captured_aborts_if_it_panics_while_it_is_dropped() {
    if std::env::var_os("FFI_CONTRACT_BOMB").is_some() {
        let bomb = Bomb;
        let _ = or_nothing(1, move |number| {
            let _ = &bomb;
            number
        });
        std::process::exit(0); // not reached
    }
    let own = std::env::current_exe().expect("there is a program");
    let name = "what_a_refused_closure_captured_aborts_if_it_panics_while_it_is_dropped";
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
