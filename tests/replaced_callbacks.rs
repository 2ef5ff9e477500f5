//! Closures that take each other's place in an object, and that are taken away again.

use core::cell::RefCell;
use core::ffi::{c_char, c_int, c_void};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex};

use ffi_contract::{Owned, contract};

#[contract(strip = ["dial_"])]
unsafe extern "C" {
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
    #[fails(nonzero)]
    fn dial_hook_unless(
        dial: &mut dial,
        refuse: c_int,
        #[callback(data = user, scope = until_freed(dial, slot), on_panic = return(1000))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn dial_turn(dial: &dial, number: c_int) -> c_int;
    #[rust_name = "turn_last"]
    safe fn last_dial_turn(number: c_int) -> c_int;
}

#[contract(sys = libsqlite3_sys, strip = ["sqlite3_"])]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close)]
    #[rust_name = "Connection"]
    type sqlite3 = libsqlite3_sys::sqlite3;
    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    fn sqlite3_open(#[cstr] name: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;
    fn sqlite3_close(db: *mut sqlite3) -> c_int;
    #[fails(nonzero)]
    fn sqlite3_exec(
        db: &sqlite3,
        #[cstr] sql: *const c_char,
        #[callback(data = user, scope = call, on_panic = return(1))] row: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                columns: c_int,
                #[unused] values: *mut *mut c_char,
                #[unused] names: *mut *mut c_char,
            ) -> c_int,
        >,
        user: *mut c_void,
        #[null] message: *mut *mut c_char,
    ) -> c_int;
    #[returns(replaced)]
    fn sqlite3_commit_hook(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(1))] hook: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
    ) -> *mut c_void;
    #[returns(replaced)]
    fn sqlite3_update_hook(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot))] hook: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                operation: c_int,
                #[cstr] database: *const c_char,
                #[cstr] table: *const c_char,
                row: i64,
            ),
        >,
        user: *mut c_void,
    ) -> *mut c_void;
    fn sqlite3_progress_handler(
        db: &mut sqlite3,
        instructions: c_int,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(1))] handler: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
    );
}

thread_local! {
    /// Where a closure finds the dial that it belongs to.
    static OWN: RefCell<Option<Owned<Dial>>> = const { RefCell::new(None) };
}

fn with_own(act: impl FnOnce(&mut Owned<Dial>)) {
    OWN.with_borrow_mut(|own| act(own.as_mut().expect("the test has put it there")));
}

#[test]
fn a_closure_takes_the_place_of_another_one_which_is_dropped() {
    let first = Arc::new(());
    let captured = Arc::clone(&first);
    let mut dial = Dial::new();
    Dial::hook(&mut dial, move |number| number + c_int::from(Arc::strong_count(&captured) > 9));
    assert_eq!((dial.turn(1), Arc::strong_count(&first)), (1, 2));
    Dial::hook(&mut dial, |number| number * 10);
    assert_eq!((dial.turn(1), Arc::strong_count(&first)), (10, 1));
}

#[test]
fn a_closure_is_taken_away_and_dropped() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let mut dial = Dial::new();
    Dial::remove_hook(&mut dial);
    Dial::hook(&mut dial, move |_| c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0));
    assert_eq!(dial.turn(1), 2);
    Dial::remove_hook(&mut dial);
    assert_eq!((dial.turn(1), Arc::strong_count(&token)), (-100, 1));
    Dial::remove_hook(&mut dial);
    Dial::hook(&mut dial, |number| number);
    assert_eq!(dial.turn(7), 7);
}

#[test]
fn a_closure_that_takes_its_own_place_lives_until_it_returns() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let text = String::from("on the heap");
    let mut dial = Dial::new();
    Dial::hook(&mut dial, move |number| {
        with_own(|dial| Dial::hook(dial, |number| number * 2));
        number + c_int::try_from(text.len() + Arc::strong_count(&captured)).unwrap_or(0)
    });
    OWN.set(Some(dial));
    assert_eq!(turn_last(1), 1 + 11 + 2);
    assert_eq!((turn_last(4), Arc::strong_count(&token)), (8, 1));
    drop(OWN.take());
}

#[test]
fn a_closure_that_takes_itself_away_lives_until_it_returns() {
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    let mut dial = Dial::new();
    Dial::hook(&mut dial, move |_| {
        with_own(|dial| {
            Dial::remove_hook(dial);
            Dial::hook(dial, |number| number);
            Dial::remove_hook(dial);
        });
        c_int::try_from(Arc::strong_count(&captured)).unwrap_or(0)
    });
    OWN.set(Some(dial));
    assert_eq!((turn_last(1), Arc::strong_count(&token), turn_last(1)), (2, 1, -100));
    drop(OWN.take());
}

#[test]
fn after_a_failure_both_closures_are_kept() {
    let tokens = [Arc::new(()), Arc::new(()), Arc::new(())];
    let [first, second, third] = tokens.each_ref().map(Arc::clone);
    let mut dial = Dial::new();
    let count = |token: &Arc<()>| c_int::try_from(Arc::strong_count(token)).unwrap_or(0);
    Dial::hook_unless(&mut dial, 0, move |_| count(&first)).expect("it does not refuse");
    assert!(Dial::hook_unless(&mut dial, 1, move |_| count(&second) * 10).is_err());
    assert_eq!(dial.turn(0), 2);
    assert_eq!(tokens.each_ref().map(Arc::strong_count), [2, 2, 1 + 1]);
    Dial::hook_unless(&mut dial, 0, move |_| count(&third) * 100).expect("it does not refuse");
    assert_eq!(dial.turn(0), 200);
    // The one that was refused may be anywhere in C: it stays.
    assert_eq!(tokens.each_ref().map(Arc::strong_count), [1, 2, 2]);
    drop(dial);
    assert_eq!(tokens.each_ref().map(Arc::strong_count), [1, 1, 1]);
}

#[test]
fn a_replaced_closure_may_own_what_uses_the_object() {
    struct Turns(Arc<AtomicI32>);
    impl Drop for Turns {
        fn drop(&mut self) {
            self.0.store(turn_last(5), Ordering::Relaxed);
        }
    }
    let turned = Arc::new(AtomicI32::new(0));
    let captured = Turns(Arc::clone(&turned));
    let mut dial = Dial::new();
    Dial::hook(&mut dial, move |number| number + captured.0.load(Ordering::Relaxed));
    Dial::hook(&mut dial, |number| number * 3);
    assert_eq!(turned.load(Ordering::Relaxed), 15);
}

#[test]
fn sqlite_calls_a_closure_for_every_row_and_stops_at_a_panic() {
    let db = Connection::open(c":memory:").expect("there is memory");
    let mut columns = Vec::new();
    db.exec(c"SELECT 1, 2; SELECT 3", |count| {
        columns.push(count);
        0
    })
    .expect("it is SQL");
    assert_eq!(columns, [2, 1]);
    let mut rows = 0;
    let panic = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        db.exec(c"VALUES (1), (2), (3)", |_| {
            rows += 1;
            assert!(rows < 2, "enough");
            0
        })
    }));
    assert!(panic.is_err());
    assert_eq!(rows, 2);
    // The connection is as good as before.
    assert!(db.exec(c"VALUES (1), (2)", |_| 1).is_err());
    db.exec(c"SELECT 1", |_| 0).expect("it is SQL");
}

#[test]
fn sqlite_calls_hooks_that_replace_each_other() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let mut db = Connection::open(c":memory:").expect("there is memory");
    let own = Arc::clone(&seen);
    Connection::update_hook(&mut db, move |_, database, table, row| {
        own.lock().expect("nobody panics").push(format!("{database:?} {table:?} {row}"));
    });
    db.exec(c"CREATE TABLE t (x); INSERT INTO t VALUES (7)", |_| 0).expect("it is SQL");
    assert_eq!(*seen.lock().expect("nobody panics"), ["\"main\" \"t\" 1"]);
    Connection::remove_update_hook(&mut db);
    assert_eq!(Arc::strong_count(&seen), 1);
    // A commit hook that returns something else than 0 turns the commit into a rollback; so does one that panics.
    Connection::commit_hook(&mut db, || 1);
    assert!(db.exec(c"INSERT INTO t VALUES (8)", |_| 0).is_err());
    Connection::commit_hook(&mut db, || panic!("no"));
    assert!(db.exec(c"INSERT INTO t VALUES (9)", |_| 0).is_err());
    Connection::remove_commit_hook(&mut db);
    db.exec(c"INSERT INTO t VALUES (10)", |_| 0).expect("nothing is in the way");
    let mut rows = 0;
    db.exec(c"SELECT x FROM t", |_| {
        rows += 1;
        0
    })
    .expect("it is SQL");
    assert_eq!(rows, 2);
    Connection::progress_handler(&mut db, 1, || 1);
    assert!(db.exec(c"SELECT count(*) FROM t", |_| 0).is_err());
    Connection::remove_progress_handler(&mut db, 1);
    db.exec(c"SELECT count(*) FROM t", |_| 0).expect("nothing is in the way");
}
