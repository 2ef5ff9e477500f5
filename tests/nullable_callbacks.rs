//! Closures in whose place C takes NULL; and closures that fill what C lends them.

use core::ffi::{c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ffi_contract::{Owned, contract};

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
        #[callback(data = user, scope = call, on_panic = return(1))]
        #[nullable]
        row: Option<
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
    #[fails(nonzero)]
    fn sqlite3_create_collation_v2(
        db: &sqlite3,
        #[cstr] name: *const c_char,
        encoding: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = notified(destroy, on_failure = not_called), on_panic = return(0))]
        #[nullable]
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
}

#[contract]
unsafe extern "C" {
    #[rust_name = "hear"]
    safe fn siren_hear(
        #[callback(data = user, scope = forever, on_panic = return(1000))]
        #[nullable]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int>,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "sound"]
    safe fn siren_sound(number: c_int) -> c_int;
    #[link_name = "bell_peal"]
    #[rust_name = "peal_at_once"]
    fn bell_peal_at_once(
        threads: c_int,
        times: c_int,
        #[fixed(1)] at_once: c_int,
        #[callback(data = user, scope = call, thread = any, concurrent, on_panic = return(0))]
        #[nullable]
        f: Option<unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int) -> c_int>,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "draw"]
    fn well_draw(
        #[buffer(len = room)] to: *mut u8,
        room: c_int,
        #[callback(data = user, scope = call, on_panic = return(-2))]
        #[nullable]
        fill: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[buffer(len = room, written = return)]
                #[borrowed(exclusive)]
                to: *mut c_char,
                room: usize,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
}

fn in_memory() -> Owned<Connection> {
    Connection::open(c":memory:").expect("there is memory")
}

#[test]
fn sqlite_runs_without_a_closure_and_with_one() {
    let db = in_memory();
    db.exec(c"CREATE TABLE t (x); INSERT INTO t VALUES (1), (2)", None).expect("it is SQL");
    let mut rows = 0;
    db.exec(
        c"SELECT x FROM t",
        Some(&mut |columns| {
            rows += columns;
            0
        }),
    )
    .expect("it is SQL");
    assert_eq!(rows, 2);
    assert!(db.exec(c"SELECT x FROM t", Some(&mut |_| 1)).is_err());
    let panicked = catch_unwind(AssertUnwindSafe(|| db.exec(c"SELECT x FROM t", Some(&mut |_| panic!("a row")))));
    assert_eq!(panicked.err().and_then(|panic| panic.downcast_ref::<&str>().copied()), Some("a row"));
    db.exec(c"SELECT x FROM t", None).expect("the connection is as good as before");
}

#[test]
fn sqlite_forgets_a_collation_and_drops_its_closure() {
    let db = in_memory();
    let token = Arc::new(());
    let captured = Arc::clone(&token);
    db.create_collation_v2(c"backwards", libsqlite3_sys::SQLITE_UTF8, move |one, other| {
        other.cmp(one) as c_int + c_int::from(Arc::strong_count(&captured) > 9)
    })
    .expect("the encoding exists");
    let sql = c"SELECT 'a' UNION SELECT 'b' ORDER BY 1 COLLATE backwards";
    db.exec(sql, None).expect("there is such an order");
    assert_eq!(Arc::strong_count(&token), 2);
    db.remove_create_collation_v2(c"backwards", libsqlite3_sys::SQLITE_UTF8).expect("nothing uses it");
    assert_eq!(Arc::strong_count(&token), 1);
    assert!(db.exec(sql, None).is_err());
}

#[test]
fn a_lasting_closure_is_taken_away() {
    remove_hear();
    assert_eq!(sound(1), -100);
    hear(|number| number * 2);
    assert_eq!(sound(1), 2);
    remove_hear();
    assert_eq!(sound(1), -100);
}

#[test]
fn several_threads_run_a_closure_that_might_have_been_missing() {
    let calls = AtomicI32::new(0);
    let sum = peal_at_once(
        4,
        100,
        Some(&|_| {
            calls.fetch_add(1, Ordering::Relaxed);
            1
        }),
    );
    assert_eq!((sum, calls.into_inner()), (400, 400));
}

fn fill(to: &mut [u8]) -> c_int {
    let text = b"water";
    let count = text.len().min(to.len());
    for (to, from) in to.iter_mut().zip(text) {
        *to = *from;
    }
    c_int::try_from(count).unwrap_or(-1)
}

#[test]
fn a_closure_fills_a_buffer_and_says_how_much() {
    let mut water = [0; 8];
    assert_eq!(draw(&mut water, None), -1);
    assert_eq!((draw(&mut water, Some(&mut fill)), &water), (5, b"water\0\0\0"));
    let mut drop = [0; 2];
    assert_eq!((draw(&mut drop, Some(&mut fill)), &drop), (2, b"wa"));
    // What a negative number means, C knows.
    assert_eq!(draw(&mut drop, Some(&mut |_| -7)), -7);
}

#[test]
fn a_closure_that_says_it_has_filled_more_than_there_is_has_panicked() {
    let mut water = [0; 4];
    let mut calls = 0;
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        draw(
            &mut water,
            Some(&mut |to| {
                calls += 1;
                c_int::try_from(to.len()).unwrap_or(0) + 1
            }),
        )
    }));
    let panic = panicked.expect_err("it panics");
    let text = panic.downcast_ref::<String>().map(String::as_str).unwrap_or_default();
    assert!(text.contains("`fill` of `well_draw`") && text.contains("`to`"), "{text}");
    // C has asked twice, and the second call was answered for the closure.
    assert_eq!((calls, water), (1, [0; 4]));
}
