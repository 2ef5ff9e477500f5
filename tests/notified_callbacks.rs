//! Closures that belong to C, which says when it drops them: after a success, after a failure, while they run.

use core::cell::{Cell, RefCell};
use core::ffi::{c_char, c_int, c_uint, c_void};
use std::process::Command;
use std::rc::Rc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex};

use ffi_contract::{Owned, contract};

#[contract(strip = ["lamp_"])]
unsafe extern "C" {
    #[owned_by_c(free = lamp_free)]
    #[rust_name = "Lamp"]
    #[thread(send)]
    type lamp;
    #[returns(owned)]
    #[rust_name = "Lamp::new"]
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
    #[link_name = "lamp_watch"]
    #[rust_name = "Lamp::watch_at_once"]
    fn lamp_watch_at_once(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end), concurrent, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[fails(negative)]
    #[returns(status)]
    fn lamp_watch_or_drop(
        end: unsafe extern "C" fn(*mut c_void),
        lamp: &lamp,
        refuse: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = notified(end, on_failure = called), on_panic = return(1000))]
        f: unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
    ) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    fn lamp_watch_or_leave(
        lamp: &lamp,
        refuse: c_int,
        #[callback(data = user, scope = notified(end, on_failure = not_called), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    fn lamp_put_out(lamp: &lamp);
    fn lamp_put_out_elsewhere(lamp: &lamp);
    fn lamp_glow(lamp: &lamp, number: c_int) -> c_int;
    fn lamp_glow_twice(lamp: &lamp, times: c_int) -> c_int;
    #[rust_name = "glow_lit"]
    safe fn lit_lamp_glow(number: c_int) -> c_int;
    #[rust_name = "put_out_lit_elsewhere"]
    safe fn lit_lamp_put_out_elsewhere();
}

#[contract]
unsafe extern "C" {
    /// A lamp that stays where it is.
    #[owned_by_c(free = candle_free)]
    #[rust_name = "Candle"]
    type lamp;
    #[link_name = "lamp_new"]
    #[returns(owned)]
    #[rust_name = "Candle::new"]
    fn candle_new() -> *mut lamp;
    #[link_name = "lamp_free"]
    fn candle_free(lamp: *mut lamp);
    #[link_name = "lamp_watch"]
    #[rust_name = "Candle::watch"]
    fn candle_watch(
        lamp: &lamp,
        #[callback(data = user, scope = notified(end), thread = registering, on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
        end: Option<unsafe extern "C" fn(*mut c_void)>,
    );
    #[link_name = "lamp_put_out"]
    #[rust_name = "Candle::put_out"]
    fn candle_put_out(lamp: &lamp);
    #[link_name = "lamp_glow"]
    #[rust_name = "Candle::glow"]
    fn candle_glow(lamp: &lamp, number: c_int) -> c_int;
}

#[contract(sys = libsqlite3_sys, strip = ["sqlite3_"])]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close)]
    #[rust_name = "Connection"]
    #[thread(send)]
    type sqlite3 = libsqlite3_sys::sqlite3;
    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    fn sqlite3_open(#[cstr] name: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;
    fn sqlite3_close(db: *mut sqlite3) -> c_int;
    #[fails(nonzero)]
    fn sqlite3_exec(
        db: &sqlite3,
        #[cstr] sql: *const c_char,
        #[null] row: Option<unsafe extern "C" fn(*mut c_void, c_int, *mut *mut c_char, *mut *mut c_char) -> c_int>,
        #[null] user: *mut c_void,
        #[null] message: *mut *mut c_char,
    ) -> c_int;
    #[fails(nonzero)]
    fn sqlite3_create_collation_v2(
        db: &sqlite3,
        #[cstr] name: *const c_char,
        encoding: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = notified(destroy, on_failure = not_called), on_panic = return(0))]
        compare: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                one_length: c_int,
                #[buffer(len = one_length)] one: *const c_void,
                other_length: c_int,
                #[buffer(len = other_length)] other: *const c_void,
            ) -> c_int,
        >,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[fails(nonzero)]
    fn sqlite3_autovacuum_pages(
        db: &sqlite3,
        #[callback(data = user, scope = notified(destroy, on_failure = called), on_panic = return(0))] pages: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[cstr] schema: *const c_char,
                pages: c_uint,
                free: c_uint,
                page_size: c_uint,
            ) -> c_uint,
        >,
        user: *mut c_void,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
}

thread_local! {
    /// Where a closure finds the lamp that it belongs to.
    static OWN: RefCell<Option<Owned<Lamp>>> = const { RefCell::new(None) };
}

fn with_own<R>(act: impl FnOnce(&Lamp) -> R) -> R {
    OWN.with_borrow(|own| act(own.as_ref().expect("the test has put it there")))
}

/// A token with a closure that captures it and says how many of it there are.
fn counted() -> (Arc<()>, impl FnMut(c_int) -> c_int + Send + 'static) {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    (token, move |number| number + c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0) * 10)
}

#[test]
fn a_closure_is_called_until_c_drops_it() {
    let lamp = Lamp::new();
    let (token, closure) = counted();
    lamp.watch(closure);
    assert_eq!((lamp.glow(1), lamp.glow(2), Arc::strong_count(&token)), (21, 22, 2));
    lamp.put_out();
    assert_eq!((lamp.glow(1), Arc::strong_count(&token)), (-100, 1));
    let (token, closure) = counted();
    lamp.watch(closure);
    let (second, closure) = counted();
    lamp.watch(closure);
    assert_eq!((Arc::strong_count(&token), Arc::strong_count(&second)), (1, 2));
    drop(lamp);
    assert_eq!(Arc::strong_count(&second), 1);
}

#[test]
fn a_closure_of_a_failed_call_is_dropped_once_by_whoever_has_it() {
    let lamp = Lamp::new();
    let (token, closure) = counted();
    Lamp::watch_or_drop(&lamp, 1, closure).expect_err("it refuses");
    assert_eq!((lamp.glow(1), Arc::strong_count(&token)), (-100, 1));
    let (token, closure) = counted();
    lamp.watch_or_leave(1, closure).expect_err("it refuses");
    assert_eq!((lamp.glow(1), Arc::strong_count(&token)), (-100, 1));
    for watch in [Lamp::watch_or_drop, Lamp::watch_or_leave] {
        let (token, closure) = counted();
        watch(&lamp, 0, closure).expect("it does not refuse");
        assert_eq!((lamp.glow(1), Arc::strong_count(&token)), (21, 2));
        lamp.put_out();
        assert_eq!(Arc::strong_count(&token), 1);
    }
}

#[test]
fn a_panic_goes_no_further_and_the_closure_is_not_run_again() {
    let lamp = Lamp::new();
    let token = Arc::new(AtomicI32::new(0));
    let own = Arc::clone(&token);
    lamp.watch(move |number| {
        own.fetch_add(1, Ordering::Relaxed);
        assert!(number < 2, "two");
        number
    });
    assert_eq!((lamp.glow(1), lamp.glow(2), lamp.glow(1)), (1, 1000, 1000));
    // Even if C does not want it at all.
    let failed = lamp.watch_or_leave(1, |number| panic!("{number}"));
    assert!(failed.is_err());
    drop(lamp);
    assert_eq!((token.load(Ordering::Relaxed), Arc::strong_count(&token)), (2, 1));
}

#[test]
fn a_closure_that_is_dropped_while_it_runs_lives_until_it_returns() {
    for end in [
        (|| with_own(Lamp::put_out)) as fn(),
        || with_own(|lamp| lamp.watch(|number| number)),
        || drop(OWN.take()),
        put_out_lit_elsewhere,
    ] {
        let (token, mut closure) = counted();
        let lamp = Lamp::new();
        lamp.watch(move |number| {
            end();
            closure(number)
        });
        OWN.set(Some(lamp));
        assert_eq!(glow_lit(5), 25);
        assert_eq!(Arc::strong_count(&token), 1);
        drop(OWN.take());
    }
}

#[test]
fn a_closure_that_panics_after_it_was_dropped_is_dropped_once() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    OWN.set(Some(Lamp::new()));
    with_own(|lamp| {
        lamp.watch(move |_| {
            drop(OWN.take());
            panic!("{} at the end", Arc::strong_count(&captured))
        });
    });
    assert_eq!((glow_lit(7), Arc::strong_count(&token)), (1000, 1));
}

#[test]
fn a_closure_that_is_running_is_not_entered_again() {
    let lamp = Lamp::new();
    lamp.watch(|number| number + glow_lit(number));
    assert_eq!(lamp.glow(1), 1001);
    lamp.watch_at_once(|number| if number == 0 { 0 } else { number + glow_lit(number - 1) });
    assert_eq!(lamp.glow(3), 6);
}

#[test]
fn a_closure_runs_alone_even_if_c_calls_it_from_two_threads_at_once() {
    let lamp = Lamp::new();
    let ran = Arc::new(AtomicI32::new(0));
    let own = Arc::clone(&ran);
    let (mut inside, mut runs) = (0, 0);
    lamp.watch(move |_| {
        inside += 1;
        assert_eq!(inside, 1);
        runs += 1;
        own.store(runs, Ordering::Relaxed);
        inside -= 1;
        0
    });
    // What C gets for a call that came too early is the value of `on_panic`.
    let missed = lamp.glow_twice(5000) / 1000;
    drop(lamp);
    assert_eq!(ran.load(Ordering::Relaxed) + missed, 10000);
}

#[test]
fn a_concurrent_closure_runs_on_two_threads_at_once() {
    let lamp = Lamp::new();
    let runs = Arc::new(AtomicI32::new(0));
    let own = Arc::clone(&runs);
    lamp.watch_at_once(move |_| {
        own.fetch_add(1, Ordering::Relaxed);
        1
    });
    assert_eq!(lamp.glow_twice(1000), 2000);
    lamp.put_out_elsewhere();
    assert_eq!((runs.load(Ordering::Relaxed), Arc::strong_count(&runs)), (2000, 1));
}

/// Panics on threads of C's, on both at once where C may call so.
#[test]
fn a_panic_on_a_thread_of_cs_goes_no_further() {
    for at_once in [false, true] {
        let lamp = Lamp::new();
        let token = Arc::new(AtomicI32::new(0));
        let own = Arc::clone(&token);
        let closure = move |_| -> c_int { panic!("{} on a thread of C's", own.fetch_add(1, Ordering::Relaxed)) };
        if at_once {
            lamp.watch_at_once(closure)
        } else {
            lamp.watch(closure)
        }
        assert_eq!(lamp.glow_twice(50), 100 * 1000);
        let ran = token.load(Ordering::Relaxed);
        assert!(if at_once { (1..=2).contains(&ran) } else { ran == 1 }, "{ran}");
        assert_eq!((lamp.glow(1), Arc::strong_count(&token)), (1000, 2));
        lamp.put_out_elsewhere();
        assert_eq!(Arc::strong_count(&token), 1);
    }
}

#[test]
fn what_a_closure_owned_may_use_the_object_while_c_drops_it() {
    struct Glows(Arc<AtomicI32>);
    impl Drop for Glows {
        fn drop(&mut self) {
            self.0.store(glow_lit(5), Ordering::Relaxed);
        }
    }
    let seen = Arc::new(AtomicI32::new(0));
    let captured = Glows(Arc::clone(&seen));
    let lamp = Lamp::new();
    lamp.watch(move |number| number + captured.0.load(Ordering::Relaxed));
    lamp.watch(|number| number * 3);
    // C had forgotten the one before it dropped it.
    assert_eq!((seen.load(Ordering::Relaxed), lamp.glow(2)), (-100, 6));
}

#[test]
fn a_closure_that_stays_on_its_thread_captures_what_does() {
    let candle = Rc::new(Candle::new());
    let seen = Rc::new(Cell::new(0));
    let (own, itself) = (Rc::clone(&seen), Rc::downgrade(&candle));
    candle.watch(move |number| {
        own.set(own.get() + number);
        if number == 2 {
            itself.upgrade().expect("it is glowing").put_out();
        }
        own.get()
    });
    assert_eq!((candle.glow(1), Rc::strong_count(&seen)), (1, 2));
    assert_eq!((candle.glow(2), Rc::strong_count(&seen), candle.glow(1)), (3, 1, -100));
    candle.watch(|_| glow_lit(1));
    assert_eq!(candle.glow(1), 1000);
}

struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("while it was dropped");
    }
}

#[test]
fn what_a_closure_captured_aborts_if_it_panics_while_c_drops_it() {
    if std::env::var_os("FFI_CONTRACT_BOMB").is_some() {
        let bomb = Bomb;
        let lamp = Lamp::new();
        lamp.watch(move |number| {
            let _ = &bomb;
            number
        });
        drop(lamp);
        std::process::exit(0); // not reached
    }
    let own = std::env::current_exe().expect("there is a program");
    let name = "what_a_closure_captured_aborts_if_it_panics_while_c_drops_it";
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

fn in_memory() -> Owned<Connection> {
    Connection::open(c":memory:").expect("there is memory")
}

#[test]
fn sqlite_sorts_by_a_closure_until_it_gets_another_one() {
    let db = in_memory();
    let seen = Arc::new(Mutex::new(0));
    let own = Arc::clone(&seen);
    db.create_collation_v2(c"backwards", libsqlite3_sys::SQLITE_UTF8, move |one: &[u8], other: &[u8]| {
        *own.lock().expect("nobody panics") += 1;
        other.cmp(one) as c_int
    })
    .expect("the encoding exists");
    let sql = c"CREATE TABLE t (x); INSERT INTO t VALUES ('a'), ('c'), ('b');
        CREATE TABLE s AS SELECT x FROM t ORDER BY x COLLATE backwards;
        CREATE TABLE u (x CHECK (x = 'cba')); INSERT INTO u SELECT group_concat(x, '') FROM s;";
    db.exec(sql).expect("it is in order");
    assert!(*seen.lock().expect("nobody panics") >= 2);
    db.create_collation_v2(c"backwards", libsqlite3_sys::SQLITE_UTF8, |one, other| one.cmp(other) as c_int)
        .expect("the encoding exists");
    assert_eq!(Arc::strong_count(&seen), 1);
    // What panics compares equal.
    db.create_collation_v2(c"never", libsqlite3_sys::SQLITE_UTF8, |_, _| panic!("no order")).expect("as above");
    db.exec(c"SELECT x FROM t ORDER BY x COLLATE never").expect("C gets its answer");
}

#[test]
fn sqlite_leaves_a_closure_that_it_refuses_to_the_caller() {
    let db = in_memory();
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let failed = db.create_collation_v2(c"x", 99, move |_, _| c_int::from(Arc::strong_count(&captured) > 9));
    assert!(failed.is_err());
    assert_eq!(Arc::strong_count(&token), 1);
}

#[test]
fn sqlite_drops_a_closure_with_the_connection_wherever_that_is() {
    let token = Arc::new(());
    let db = in_memory();
    for _ in 0..2 {
        let captured = Arc::clone(&token);
        db.autovacuum_pages(move |_, _, free, _| free + c_uint::from(Arc::strong_count(&captured) > 9))
            .expect("it cannot fail");
        assert_eq!(Arc::strong_count(&token), 2);
    }
    let captured = Arc::clone(&token);
    db.create_collation_v2(c"x", libsqlite3_sys::SQLITE_UTF8, move |_, _| {
        c_int::from(Arc::strong_count(&captured) > 9)
    })
    .expect("the encoding exists");
    assert_eq!(Arc::strong_count(&token), 3);
    std::thread::spawn(move || drop(db)).join().expect("it does not panic");
    assert_eq!(Arc::strong_count(&token), 1);
}
