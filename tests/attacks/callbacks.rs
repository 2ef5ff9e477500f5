//! Closures that C keeps or calls: they replace, free, leak, overlap and panic at every place there is.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::ffi::c_int;
use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::process::Command;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::channel;

use ffi_contract::Owned;

use crate::desks::{Desk, Ear, Horn, abandon_last, count_elsewhere, fire_last, give, pair};

thread_local! {
    /// Where a closure finds the desk that it belongs to.
    static OWN: RefCell<Option<Owned<Desk>>> = const { RefCell::new(None) };
}

fn with_own<R>(act: impl FnOnce(&mut Owned<Desk>) -> R) -> R {
    OWN.with_borrow_mut(|own| act(own.as_mut().expect("the test has put it there")))
}

/// How often it is shared, from memory that must still be there.
fn count(token: &Arc<()>) -> c_int {
    c_int::try_from(Arc::strong_count(token)).unwrap_or(0)
}

/// Panics when it is dropped.
struct Bomb(&'static str);

impl Bomb {
    /// A closure that calls it captures the whole.
    fn weight(&self) -> c_int {
        c_int::from(self.0.is_empty())
    }
}

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("{} is dropped", self.0);
    }
}

/// Runs the test again in a process of its own, which must abort.
fn aborts(name: &str, run: impl FnOnce()) {
    const MARK: &str = "FFI_CONTRACT_ABORTS";
    if std::env::var_os(MARK).is_some() {
        run();
        std::process::exit(0); // not reached
    }
    let own = std::env::current_exe().expect("there is a program");
    let output = Command::new(own)
        .args(["--exact", &format!("callbacks::{name}"), "--test-threads=1"])
        .env(MARK, "1")
        .output()
        .expect("it runs");
    assert!(!output.status.success(), "{output:?}");
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        assert_eq!(output.status.signal(), Some(6), "{output:?}");
    }
}

/// Gives the same C function two closures, by two declarations that differ in what they fix: neither takes the place of
/// the other.
#[test]
fn two_declarations_are_two_slots() {
    let (write, read) = (Arc::new(()), Arc::new(()));
    let mut desk = Desk::new();
    let own = Arc::clone(&write);
    Desk::on_write(&mut desk, move |number| number + count(&own));
    let own = Arc::clone(&read);
    Desk::on_read(&mut desk, move |number| number * count(&own));
    assert_eq!((desk.fire(0, 5), desk.fire(1, 5)), (7, 10));
    Desk::remove_on_read(&mut desk);
    assert_eq!((desk.fire(0, 5), desk.fire(1, 5), Arc::strong_count(&read)), (7, -100, 1));
    Desk::on_write(&mut desk, |number| number);
    assert_eq!((desk.fire(0, 5), Arc::strong_count(&write)), (5, 1));
}

/// Keeps several closures in a parameter that is called `slot`.
#[test]
fn a_parameter_named_slot_is_no_slot() {
    let token = Arc::new(());
    let mut desk = Desk::new();
    for _ in 0..3 {
        let own = Arc::clone(&token);
        Desk::listen(&mut desk, move |_| count(&own));
    }
    assert_eq!(desk.fire_all(1), 4 * 3);
}

/// Takes its own place, or itself away, and then panics: it is dropped once, and C goes on with the value for that.
#[test]
fn a_closure_panics_after_it_has_taken_itself_away() {
    for removes in [true, false] {
        let token = Arc::new(());
        let own = Arc::clone(&token);
        let mut desk = Desk::new();
        Desk::on_write(&mut desk, move |_| {
            with_own(|desk| match removes {
                true => Desk::remove_on_write(desk),
                false => Desk::on_write(desk, |number| number),
            });
            panic!("{}", count(&own))
        });
        OWN.set(Some(desk));
        assert_eq!((fire_last(0, 3), Arc::strong_count(&token)), (1000, 1));
        assert_eq!(fire_last(0, 3), if removes { -100 } else { 3 });
        drop(OWN.take());
    }
}

/// Replaces itself again and again, each closure from within the last one.
#[test]
fn closures_replace_each_other_from_within() {
    fn next(token: Arc<()>, left: c_int) -> impl FnMut(c_int) -> c_int + Send {
        move |number| {
            if left > 0 {
                let token = Arc::clone(&token);
                with_own(|desk| Desk::on_write(desk, next(token, left - 1)));
            }
            // The one that replaced it is not running: C may call it now.
            let inner = if number > 0 { fire_last(0, number - 1) } else { 0 };
            inner + count(&token)
        }
    }
    let token = Arc::new(());
    let mut desk = Desk::new();
    Desk::on_write(&mut desk, next(Arc::clone(&token), 9));
    OWN.set(Some(desk));
    assert!(fire_last(0, 9) > 20);
    assert_eq!(Arc::strong_count(&token), 2);
    drop(OWN.take());
    assert_eq!(Arc::strong_count(&token), 1);
}

/// Closes the desk that it belongs to from within, first in vain.
#[test]
fn a_closure_closes_its_object_which_refuses_once() {
    let token = Arc::new(());
    let own = Arc::clone(&token);
    let mut desk = Desk::new();
    desk.refuse(1);
    Desk::on_write(&mut desk, move |number| {
        if number < 0 {
            return 0;
        }
        let Some(desk) = OWN.take() else { return -1 };
        match desk.close() {
            Ok(()) => count(&own) * 100,
            Err(rejected) => {
                OWN.set(Some(rejected.value()));
                count(&own)
            }
        }
    });
    OWN.set(Some(desk));
    assert_eq!((fire_last(0, 1), Arc::strong_count(&token)), (2, 2));
    assert_eq!((fire_last(0, 1), Arc::strong_count(&token)), (200, 1));
    assert_eq!(fire_last(0, 1), -200);
}

/// Drops an owner whose free function refuses, gives one away, takes one apart, forgets one: C still has each object.
#[test]
fn a_closure_lives_as_long_as_c_may_call_it() {
    let leaves: [fn(Owned<Desk>); 4] = [
        |mut desk| {
            desk.refuse(1);
            drop(desk);
        },
        give,
        |desk| {
            assert!(!Owned::into_raw(desk).is_null());
        },
        |desk| {
            let desk = ManuallyDrop::new(desk);
            assert_eq!(desk.fire_all(0), 0);
        },
    ];
    for leave in leaves {
        let token = Arc::new(());
        let own = Arc::clone(&token);
        let mut desk = Desk::new();
        Desk::on_write(&mut desk, move |_| count(&own));
        leave(desk);
        abandon_last();
        assert_eq!((fire_last(0, 1), Arc::strong_count(&token)), (2, 2));
        KEPT.with_borrow_mut(|kept| kept.push(token));
    }
}

thread_local!(static KEPT: RefCell<Vec<Arc<()>>> = const { RefCell::new(Vec::new()) });

/// Lets two owners change places while a closure of one of them runs.
#[test]
fn closures_go_with_their_object_in_a_swap() {
    let tokens = [Arc::new(()), Arc::new(())];
    let [first, second] = tokens.each_ref().map(Arc::clone);
    let mut other = Desk::new();
    Desk::on_write(&mut other, move |_| count(&first) * 10);
    let mut desk = Desk::new();
    Desk::on_write(&mut desk, move |number| {
        if number > 0 {
            with_own(|own| {
                let mut fresh = Desk::new();
                std::mem::swap(own, &mut fresh);
                OWN_TOO.set(Some(fresh));
            });
        }
        count(&second)
    });
    OWN.set(Some(desk));
    assert_eq!(fire_last(0, 1), 2);
    let swapped = OWN_TOO.take().expect("the closure has put it there");
    assert_eq!((swapped.fire(0, 0), other.fire(0, 0), fire_last(0, 0)), (2, 20, -100));
    drop((OWN.take(), swapped, other));
    assert_eq!(tokens.each_ref().map(Arc::strong_count), [1, 1]);
}

thread_local!(static OWN_TOO: RefCell<Option<Owned<Desk>>> = const { RefCell::new(None) });

/// Frees the object while a thread of C's is in its closure: that is dropped there, when it returns.
#[test]
fn a_closure_that_runs_on_another_thread_outlives_its_object() {
    let (begun, has_begun) = channel();
    let (go_on, may_go_on) = channel();
    let token = Arc::new(());
    let own = Arc::clone(&token);
    let mut desk = Desk::new();
    Desk::on_write(&mut desk, move |number| {
        if number > 0 {
            begun.send(()).expect("the test waits");
            may_go_on.recv().expect("the test says so");
        }
        count(&own)
    });
    let call = desk.begin(7);
    has_begun.recv().expect("the closure says so");
    // A call that overlaps does not run it.
    assert_eq!(desk.fire(0, 0), 1000);
    drop(desk);
    assert_eq!(Arc::strong_count(&token), 2);
    go_on.send(()).expect("the closure waits");
    drop(call);
    assert_eq!(Arc::strong_count(&token), 1);
}

/// The same with a closure that another one has taken the place of.
#[test]
fn a_closure_that_runs_on_another_thread_is_replaced() {
    let (begun, has_begun) = channel();
    let (go_on, may_go_on) = channel();
    let token = Arc::new(());
    let own = Arc::clone(&token);
    let mut desk = Desk::new();
    Desk::on_write(&mut desk, move |_| {
        begun.send(()).expect("the test waits");
        may_go_on.recv().expect("the test says so");
        panic!("{}", count(&own))
    });
    let call = desk.begin(7);
    has_begun.recv().expect("the closure says so");
    Desk::on_write(&mut desk, |number| number);
    assert_eq!((desk.fire(0, 5), Arc::strong_count(&token)), (5, 2));
    go_on.send(()).expect("the closure waits");
    drop(call);
    assert_eq!((desk.fire(0, 5), Arc::strong_count(&token)), (5, 1));
}

/// Keeps a closure beside a child that is anchored in its parent, and in a struct of the caller's.
#[test]
fn a_closure_lives_beside_a_child_and_in_a_place() {
    let token = Arc::new(());
    let mut desk = Desk::new();
    Desk::listen(&mut desk, |number| number);
    let mut ear = Ear::anchored(Rc::new(desk), |desk| Ok::<_, ()>(desk.ear())).expect("it is always made");
    let own = Arc::clone(&token);
    ear.with_mut(|ear| Ear::on(ear, move |number| number + count(&own)));
    assert_eq!(ear.hear(10), 11 + 2);
    drop(ear);
    assert_eq!(Arc::strong_count(&token), 1);

    let own = Arc::clone(&token);
    let horn = Horn::new(0, move |number| number + count(&own)).expect("it does not refuse");
    let moved = vec![horn];
    assert_eq!(moved[0].blow(3), 5);
    drop(moved);
    assert_eq!(Arc::strong_count(&token), 1);
}

/// A place that C has refused to fill: C may have kept the closure all the same, so that it leaks.
#[test]
fn a_closure_of_a_place_that_was_not_filled_is_not_dropped() {
    let token = Arc::new(());
    let own = Arc::clone(&token);
    assert!(Horn::new(1, move |_| count(&own)).is_err());
    assert_eq!(Arc::strong_count(&token), 2);
}

/// Two closures of one call panic: one of the panics goes on, and C has got the value of each.
#[test]
fn of_two_panics_of_one_call_one_goes_on() {
    let calls = Cell::new(0);
    let panics = |text: &'static str| {
        let calls = &calls;
        move |number: c_int| -> c_int {
            calls.set(calls.get() + number);
            panic_any(text)
        }
    };
    let payload = catch_unwind(AssertUnwindSafe(|| pair(panics("one"), panics("other")))).expect_err("both panic");
    assert!(payload.downcast_ref::<&str>().is_some_and(|text| ["one", "other"].contains(text)));
    assert_eq!(calls.get(), 3);
    // One panics, and the other is not disturbed.
    assert!(catch_unwind(AssertUnwindSafe(|| pair(panics("one"), |number| number))).is_err());
}

/// What a closure has captured panics when it is dropped: at `scope = call` that is after C has returned.
#[test]
fn what_a_closure_of_one_call_captured_panics_when_it_is_dropped() {
    let bomb = Bomb("a capture");
    let outcome = catch_unwind(AssertUnwindSafe(|| pair(move |number| number + bomb.weight(), |number| number)));
    let payload = outcome.expect_err("it panics when it is dropped");
    assert_eq!(payload.downcast_ref::<String>().map(String::as_str), Some("a capture is dropped"));
}

/// The closure panics, and so does what it has captured when that is dropped: two panics at once abort.
#[test]
fn a_panic_meets_another_one_of_what_was_captured() {
    aborts("a_panic_meets_another_one_of_what_was_captured", || {
        let bomb = Bomb("a capture");
        pair(move |_| panic!("{}", bomb.weight()), |number| number);
    });
}

/// A closure that has taken its own place is dropped by the call that runs it: C would be unwound through.
#[test]
fn what_a_closure_captured_panics_in_the_call_that_replaced_it() {
    aborts("what_a_closure_captured_panics_in_the_call_that_replaced_it", || {
        let bomb = Bomb("a capture");
        let mut desk = Desk::new();
        Desk::on_write(&mut desk, move |number| {
            with_own(|desk| Desk::on_write(desk, |number| number));
            number + bomb.weight()
        });
        OWN.set(Some(desk));
        fire_last(0, 1);
    });
}

/// Another closure takes its place, and what it has captured panics.
#[test]
fn what_a_replaced_closure_captured_panics() {
    aborts("what_a_replaced_closure_captured_panics", || {
        let bomb = Bomb("a capture");
        let mut desk = Desk::new();
        Desk::on_write(&mut desk, move |number| number + bomb.weight());
        let _ = catch_unwind(AssertUnwindSafe(|| Desk::on_write(&mut desk, |number| number)));
    });
}

/// A panic carries what panics when it is dropped, and nobody waits for it.
#[test]
fn what_a_panic_of_a_kept_closure_carries_panics() {
    aborts("what_a_panic_of_a_kept_closure_carries_panics", || {
        let mut desk = Desk::new();
        Desk::on_write(&mut desk, |_| panic_any(Bomb("a payload")));
        desk.fire(0, 1);
    });
}

/// On a thread on which no wrapper waits, and without user data, a panic has no place.
#[test]
fn a_panic_without_user_data_on_another_thread_aborts() {
    assert_eq!(count_elsewhere(|number| number + 6), 7);
    aborts("a_panic_without_user_data_on_another_thread_aborts", || {
        count_elsewhere(|_| panic!("elsewhere"));
    });
}
