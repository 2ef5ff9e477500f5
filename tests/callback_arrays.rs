//! Arrays of pointers that C lends to a closure: the arguments of a function of SQL, the columns of a row.

use core::ffi::{CStr, c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ffi_contract::{Owned, Pointers, contract};

#[contract(strip = ["loaf_"])]
unsafe extern "C" {
    #[owned_by_c(free = loaf_free)]
    #[rust_name = "Loaf"]
    type loaf;
    #[rust_name = "Crumb"]
    type crumb;
    #[returns(owned)]
    fn loaf_new() -> *mut loaf;
    fn loaf_free(loaf: *mut loaf);
    safe fn loaves_live() -> c_int;
    #[rust_name = "Crumb::weight"]
    fn crumb_weight(crumb: &crumb) -> c_int;
    fn loaf_crumble(
        loaf: &loaf,
        how: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[buffer(len = count, each = borrowed)] crumbs: *mut *mut crumb,
                #[buffer(len = count, each = cstr)] names: *const *const c_char,
                count: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn loaf_crumble_if_any(
        loaf: &loaf,
        any: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[buffer(len = count, each = borrowed)]
                #[nullable]
                crumbs: *mut *mut crumb,
                count: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
}

#[contract(sys = libsqlite3_sys, strip = ["sqlite3_"])]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close)]
    #[rust_name = "Connection"]
    #[thread(send)]
    type sqlite3 = libsqlite3_sys::sqlite3;
    /// What a function of SQL answers by.
    #[rust_name = "Context"]
    type sqlite3_context = libsqlite3_sys::sqlite3_context;
    /// An argument of it.
    #[rust_name = "Value"]
    type sqlite3_value = libsqlite3_sys::sqlite3_value;
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
                #[buffer(len = columns, each = cstr)] texts: *mut *mut c_char,
                #[buffer(len = columns, each = cstr)] names: *mut *mut c_char,
            ) -> c_int,
        >,
        user: *mut c_void,
        #[null] message: *mut *mut c_char,
    ) -> c_int;
    #[rust_name = "Value::number"]
    fn sqlite3_value_int64(value: &sqlite3_value) -> i64;
    #[rust_name = "Value::text"]
    #[returns(copied, cstr, nullable)]
    fn sqlite3_value_text(value: &sqlite3_value) -> *const u8;
    #[rust_name = "Context::answer"]
    fn sqlite3_result_int64(ctx: &sqlite3_context, number: i64);
    #[fails(nonzero)]
    #[rust_name = "Connection::create_function"]
    fn sqlite3_create_function_v2(
        db: &sqlite3,
        #[cstr] name: *const c_char,
        arguments: c_int,
        #[fixed(libsqlite3_sys::SQLITE_UTF8)] encoding: c_int,
        #[data] app: *mut c_void,
        #[callback(data = via(sqlite3_user_data(ctx)), scope = notified(destroy, on_failure = called))] call: Option<
            unsafe extern "C" fn(
                #[borrowed] ctx: *mut sqlite3_context,
                count: c_int,
                #[buffer(len = count, each = borrowed)] values: *mut *mut sqlite3_value,
            ),
        >,
        #[null] step: Option<unsafe extern "C" fn(*mut sqlite3_context, c_int, *mut *mut sqlite3_value)>,
        #[null] last: Option<unsafe extern "C" fn(*mut sqlite3_context)>,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    fn sqlite3_user_data(ctx: &sqlite3_context) -> *mut c_void;
}

fn in_memory() -> Owned<Connection> {
    Connection::open(c":memory:").expect("memory is there")
}

#[test]
fn a_closure_gets_objects_and_texts_of_one_length() {
    let loaf = Loaf::new();
    let sum = loaf.crumble(0, |crumbs, names| {
        assert_eq!((crumbs.len(), names.len()), (3, 3));
        assert_eq!(names.iter().collect::<Vec<_>>(), [c"one", c"two", c"three"]);
        assert_eq!(crumbs.get(1).map(Crumb::weight), Some(2));
        assert!(crumbs.get(3).is_none() && names.get(3).is_none());
        crumbs.iter().map(Crumb::weight).sum()
    });
    assert_eq!(sum, 6);
    drop(loaf);
    assert_eq!(loaves_live(), 0);
}

#[test]
fn a_null_among_them_is_seen_without_a_panic() {
    let loaf = Loaf::new();
    let count = loaf.crumble(1, |crumbs, names| {
        assert_eq!((crumbs.is_null(0), crumbs.is_null(1), crumbs.is_null(3)), (Some(false), Some(true), None));
        let weights: Vec<_> = crumbs.optional().map(|crumb| crumb.map(Crumb::weight)).collect();
        assert_eq!(weights, [Some(1), None, Some(3)]);
        assert_eq!(names.optional().collect::<Vec<_>>(), [Some(c"one"), None, Some(c"three")]);
        assert_eq!(names.optional().len(), 3);
        names.optional().flatten().count() as c_int
    });
    assert_eq!(count, 2);
}

#[test]
fn a_null_that_is_read_is_a_panic_of_the_closure() {
    let loaf = Loaf::new();
    let panic = catch_unwind(AssertUnwindSafe(|| {
        loaf.crumble(1, |_, names| names.iter().map(CStr::count_bytes).sum::<usize>() as c_int)
    }))
    .expect_err("it reads the NULL");
    let message = panic.downcast_ref::<String>().expect("it has a message");
    assert_eq!(message, "`loaf_crumble::f::names` has a NULL at 1, which `optional` gives as `None`");
}

#[test]
fn no_array_is_one_without_elements() {
    let loaf = Loaf::new();
    assert_eq!(loaf.crumble(3, |crumbs, names| c_int::from(crumbs.is_empty() && names.is_empty())), 1);
    assert_eq!(loaf.crumble_if_any(0, |crumbs| c_int::from(crumbs.is_none())), 1);
    assert_eq!(loaf.crumble_if_any(1, |crumbs| crumbs.map_or(0, |crumbs| crumbs.iter().map(Crumb::weight).sum())), 1);
}

#[test]
fn an_array_that_is_missing_or_of_no_length_is_a_panic() {
    let loaf = Loaf::new();
    for how in [2, 4] {
        let mut ran = false;
        let panic = catch_unwind(AssertUnwindSafe(|| {
            loaf.crumble(how, |_, _| {
                ran = true;
                0
            })
        }));
        assert!(panic.is_err() && !ran, "{how}");
    }
}

#[test]
fn sqlite_gives_a_function_of_sql_its_arguments() {
    let db = in_memory();
    let sum = Arc::new(AtomicI32::new(0));
    let kept = Arc::clone(&sum);
    db.create_function(c"weigh", -1, move |ctx: &Context, values: Pointers<'_, Value>| {
        let total: i64 = values.iter().map(Value::number).sum();
        let texts: usize = values.iter().filter_map(Value::text).map(|text| text.count_bytes()).sum();
        kept.fetch_add(1, Ordering::Relaxed);
        ctx.answer(total * 100 + texts as i64);
    })
    .expect("it has a name");
    let mut seen = Vec::new();
    let mut row = |texts: Pointers<'_, CStr>, _: Pointers<'_, CStr>| {
        seen.extend(texts.iter().map(CStr::to_owned));
        0
    };
    db.exec(c"SELECT weigh(1, 20, 'abc'), weigh(), weigh(NULL)", Some(&mut row)).expect("it is in order");
    assert_eq!(seen, [c"2106".to_owned(), c"0".to_owned(), c"0".to_owned()]);
    assert_eq!(sum.load(Ordering::Relaxed), 3);
    drop(db);
    assert_eq!(Arc::strong_count(&sum), 1);
}

#[test]
fn sqlite_gives_a_closure_each_row_with_its_names() {
    let db = in_memory();
    db.exec(c"CREATE TABLE t (name, mass); INSERT INTO t VALUES ('Io', 8.93), ('Ganymede', NULL)", None)
        .expect("it is in order");
    let mut rows = Vec::new();
    let mut row = |texts: Pointers<'_, CStr>, names: Pointers<'_, CStr>| {
        let cells = names.iter().zip(texts.optional());
        rows.push(cells.map(|(name, text)| (name.to_owned(), text.map(CStr::to_owned))).collect::<Vec<_>>());
        0
    };
    db.exec(c"SELECT name, mass FROM t", Some(&mut row)).expect("it is in order");
    let cell = |name: &CStr, text: Option<&CStr>| (name.to_owned(), text.map(CStr::to_owned));
    assert_eq!(
        rows,
        [
            [cell(c"name", Some(c"Io")), cell(c"mass", Some(c"8.93"))],
            [cell(c"name", Some(c"Ganymede")), cell(c"mass", None)],
        ]
    );
}

#[test]
fn sqlite_stops_where_a_row_panics() {
    let db = in_memory();
    let mut rows = 0;
    let mut row = |_: Pointers<'_, CStr>, _: Pointers<'_, CStr>| {
        rows += 1;
        panic!("no more");
    };
    let panic = catch_unwind(AssertUnwindSafe(|| db.exec(c"SELECT 1 UNION SELECT 2", Some(&mut row))));
    assert!(panic.is_err());
    assert_eq!(rows, 1);
}
