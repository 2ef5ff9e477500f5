//! Closures that a callback finds by asking: `data = via(f(x))`.

use core::ffi::{c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ffi_contract::contract;

#[contract(strip = ["talk_"])]
unsafe extern "C" {
    #[owned_by_c(free = talk_free)]
    #[rust_name = "Talk"]
    type talk;
    #[rust_name = "Line"]
    type line;
    #[returns(owned)]
    fn talk_new() -> *mut talk;
    fn talk_free(talk: *mut talk);

    fn line_talk<'l>(line: &'l line) -> &'l talk;
    fn talk_data(talk: &talk) -> *mut c_void;
    fn line_data(line: *const line, #[fixed(1)] which: c_int) -> *mut c_void;

    fn talk_listen(
        talk: &mut talk,
        #[callback(data = via(talk_data(line_talk(line))), scope = until_freed(talk, slot), on_panic = return(-7))]
        hear: Option<unsafe extern "C" fn(line: &line, word: c_int) -> c_int>,
        #[callback(data = via(line_data(line)), scope = until_freed(talk, slot), on_panic = return(-70))] nod: Option<
            unsafe extern "C" fn(#[unused] line: *const line, word: c_int) -> c_int,
        >,
        #[data] data: *mut c_void,
    );
    fn talk_say(talk: &talk, word: c_int) -> c_int;
    fn talk_say_astray(talk: &talk, how: c_int) -> c_int;
    #[rust_name = "through"]
    safe fn talk_through(
        words: c_int,
        #[callback(data = via(line_data(line)), scope = call, on_panic = return(0))] hear: Option<
            unsafe extern "C" fn(#[unused] line: *const line, word: c_int) -> c_int,
        >,
        #[data] data: *mut c_void,
    ) -> c_int;
}

/// `SQLITE_UTF8`
const UTF8: c_int = 1;

#[contract(sys = libsqlite3_sys, strip = ["sqlite3_"])]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close)]
    #[thread(send)]
    #[rust_name = "Connection"]
    type sqlite3 = libsqlite3_sys::sqlite3;
    /// What a function of SQL is called with.
    #[rust_name = "Context"]
    type sqlite3_context = libsqlite3_sys::sqlite3_context;
    type sqlite3_value = libsqlite3_sys::sqlite3_value;

    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    fn sqlite3_open(#[cstr] name: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;
    fn sqlite3_close(db: *mut sqlite3) -> c_int;
    #[owned_by_c(free = sqlite3_finalize)]
    #[rust_name = "Statement"]
    type sqlite3_stmt<'db> = libsqlite3_sys::sqlite3_stmt;
    #[fails(nonzero)]
    #[rust_name = "Connection::prepare"]
    fn sqlite3_prepare_v2<'db>(
        db: &'db sqlite3,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[null] tail: *mut *const c_char,
    ) -> c_int;
    fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_>) -> c_int;
    fn sqlite3_step(stmt: &mut sqlite3_stmt<'_>) -> c_int;
    fn sqlite3_column_int(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> c_int;

    fn sqlite3_user_data(ctx: &sqlite3_context) -> *mut c_void;
    #[rust_name = "Context::answer"]
    fn sqlite3_result_int(ctx: &sqlite3_context, number: c_int);
    /// A function of SQL.
    #[fails(nonzero)]
    #[rust_name = "Connection::create_function"]
    #[link_name = "sqlite3_create_function_v2"]
    fn create_function(
        db: &mut sqlite3,
        #[cstr] name: *const c_char,
        arguments: c_int,
        #[fixed(UTF8)] encoding: c_int,
        #[data] app: *mut c_void,
        #[callback(data = via(sqlite3_user_data(ctx)), scope = until_freed(db))] call: Option<
            unsafe extern "C" fn(
                #[borrowed] ctx: *mut sqlite3_context,
                count: c_int,
                #[unused] values: *mut *mut sqlite3_value,
            ),
        >,
        #[null] step: Option<unsafe extern "C" fn(*mut sqlite3_context, c_int, *mut *mut sqlite3_value)>,
        #[null] last: Option<unsafe extern "C" fn(*mut sqlite3_context)>,
        #[null] destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    /// A function of SQL over all rows.
    #[fails(nonzero)]
    #[rust_name = "Connection::create_aggregate"]
    #[link_name = "sqlite3_create_function_v2"]
    fn create_aggregate(
        db: &mut sqlite3,
        #[cstr] name: *const c_char,
        arguments: c_int,
        #[fixed(UTF8)] encoding: c_int,
        #[data] app: *mut c_void,
        #[null] call: Option<unsafe extern "C" fn(*mut sqlite3_context, c_int, *mut *mut sqlite3_value)>,
        #[callback(data = via(sqlite3_user_data(ctx)), scope = notified(destroy, on_failure = called))] step: Option<
            unsafe extern "C" fn(
                #[unused] ctx: *mut sqlite3_context,
                count: c_int,
                #[unused] values: *mut *mut sqlite3_value,
            ),
        >,
        #[callback(data = via(sqlite3_user_data(ctx)), scope = notified(destroy, on_failure = called))] last: Option<
            unsafe extern "C" fn(#[borrowed] ctx: *mut sqlite3_context),
        >,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
}

#[test]
fn a_callback_asks_in_two_steps_for_its_closure() {
    let token = Arc::new(());
    let (one, other) = (Arc::clone(&token), Arc::clone(&token));
    let mut talk = Talk::new();
    Talk::listen(
        &mut talk,
        move |_, word| word * 10 + c_int::try_from(Arc::strong_count(&one)).unwrap_or(0),
        move |word| word * 100 + c_int::try_from(Arc::strong_count(&other)).unwrap_or(0),
    );
    assert_eq!(talk.say(2), 20 + 3 + 200 + 3);
    Talk::listen(&mut talk, |_, word| word, |_| 0);
    assert_eq!((talk.say(2), Arc::strong_count(&token)), (2, 1));
}

#[test]
fn where_nobody_knows_the_closure_c_gets_the_value_for_a_panic() {
    let mut talk = Talk::new();
    Talk::listen(&mut talk, |_, word| word, |_| 0);
    assert_eq!([talk.say_astray(0), talk.say_astray(1), talk.say_astray(2)], [-7; 3]);
    assert_eq!(talk.say(3), 3);
}

#[test]
fn a_closure_on_the_stack_is_asked_for_as_well() {
    let mut words = Vec::new();
    let sum = through(3, |word| {
        words.push(word);
        word
    });
    assert_eq!((sum, words.as_slice()), (6, [1, 2, 3].as_slice()));
    let panic =
        catch_unwind(AssertUnwindSafe(|| through(3, |word| if word == 2 { panic!("on purpose") } else { word })));
    assert!(panic.is_err());
}

fn numbers<const N: usize>(db: &Connection, sql: &[u8]) -> [c_int; N] {
    let mut statement = db.prepare(sql).expect("the statement is right");
    assert_eq!(statement.step(), 100); // a row
    core::array::from_fn(|column| statement.column_int(c_int::try_from(column).unwrap_or(0)))
}

#[test]
fn a_function_of_sql_is_a_closure() {
    let calls = Arc::new(AtomicI32::new(0));
    let counted = Arc::clone(&calls);
    let mut db = Connection::open(c":memory:").expect("there is memory");
    Connection::create_function(&mut db, c"arity", -1, move |ctx, count| {
        counted.fetch_add(1, Ordering::Relaxed);
        ctx.answer(count);
    })
    .expect("the name is good");
    assert_eq!(numbers(&db, b"SELECT arity(), arity(1, 2), arity('a')"), [0, 2, 1]);
    assert_eq!((calls.load(Ordering::Relaxed), Arc::strong_count(&calls)), (3, 2));
    drop(db);
    assert_eq!(Arc::strong_count(&calls), 1);
}

#[test]
fn an_aggregate_is_two_closures_with_one_user_data() {
    let sum = Arc::new(AtomicI32::new(0));
    let (adding, read) = (Arc::clone(&sum), Arc::clone(&sum));
    let mut db = Connection::open(c":memory:").expect("there is memory");
    Connection::create_aggregate(
        &mut db,
        c"cells",
        -1,
        move |count| {
            adding.fetch_add(count, Ordering::Relaxed);
        },
        move |ctx| ctx.answer(read.swap(0, Ordering::Relaxed)),
    )
    .expect("the name is good");
    // C drops it, and both are gone.
    assert_eq!(Arc::strong_count(&sum), 3);
    let sql = b"SELECT cells(1, 2) FROM (SELECT 1 UNION SELECT 2 UNION SELECT 3)";
    assert_eq!(numbers(&db, sql), [6]);
    assert_eq!(numbers(&db, sql), [6]);
    Connection::create_aggregate(&mut db, c"cells", -1, |_| {}, |ctx| ctx.answer(5)).expect("the name is good");
    assert_eq!((numbers(&db, sql), Arc::strong_count(&sum)), ([5], 1));
    let token = Arc::clone(&sum);
    let refused = Connection::create_aggregate(&mut db, c"cells", 32_000, |_| {}, move |_| drop(Arc::clone(&token)));
    assert!(refused.is_err());
    assert_eq!(Arc::strong_count(&sum), 1);
}
