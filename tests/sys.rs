//! `sys = path`: a block over the functions of a `-sys` crate, and over Rust's own where they stand in for C's.
#![allow(missing_docs)]

use core::ffi::{CStr, c_char, c_int, c_uchar, c_void};
use std::ffi::CString;

use ffi_contract::{Cause, Owned, contract};

/// Says what SQLite says.
#[derive(Debug)]
struct SqliteError(ffi_contract::Error, Option<CString>);

impl From<ffi_contract::Error> for SqliteError {
    fn from(error: ffi_contract::Error) -> Self {
        Self(error, None)
    }
}

impl From<(ffi_contract::Error, CString)> for SqliteError {
    fn from((error, message): (ffi_contract::Error, CString)) -> Self {
        Self(error, Some(message))
    }
}

const SQLITE_DONE: c_int = libsqlite3_sys::SQLITE_DONE;

#[contract(error = SqliteError, sys = libsqlite3_sys, strip = ["sqlite3_"])]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close)]
    #[rust_name = "Connection"]
    type sqlite3 = libsqlite3_sys::sqlite3;

    #[owned_by_c(free = sqlite3_finalize)]
    #[rust_name = "Statement"]
    type sqlite3_stmt<'db> = libsqlite3_sys::sqlite3_stmt;

    #[fails(nonzero, detail = sqlite3_errmsg(db))]
    fn sqlite3_open(#[cstr] filename: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;
    #[fails(nonzero)]
    fn sqlite3_close(#[consumed(on = success)] db: *mut sqlite3) -> c_int;
    #[returns(cstr, copied)]
    fn sqlite3_errmsg(db: &sqlite3) -> *const c_char;
    /// `libsqlite3-sys` has `*mut sqlite3` for what is only read here.
    fn sqlite3_get_autocommit(db: &sqlite3) -> c_int;
    #[fails(nonzero, detail = sqlite3_errmsg(db))]
    fn sqlite3_prepare_v2<'db>(
        db: &'db sqlite3,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[null] tail: *mut *const c_char,
    ) -> c_int;
    #[fails(nonzero, detail = sqlite3_errmsg(db))]
    #[link_name = "sqlite3_prepare_v2"]
    #[rust_name = "Connection::prepare_first"]
    fn prepare_first<'db>(
        db: &'db sqlite3,
        #[cstr] script: *const c_char,
        #[fixed(-1)] bytes: c_int,
        #[out(owned, nullable)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[out(borrowed(from = script), cstr)] tail: *mut *const c_char,
    ) -> c_int;
    #[returns(borrowed(from = 'db))]
    #[rust_name = "Statement::connection"]
    fn sqlite3_db_handle<'db>(stmt: &sqlite3_stmt<'db>) -> *mut sqlite3;
    /// `libsqlite3-sys` returns `*mut sqlite3`.
    #[link_name = "sqlite3_db_handle"]
    #[rust_name = "Statement::same_connection"]
    fn db_handle_by_reference<'db>(stmt: &sqlite3_stmt<'db>) -> &'db sqlite3;
    #[fails(nonzero)]
    #[rust_name = "Statement::bind_copy"]
    fn sqlite3_bind_text(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)] text: *const c_char,
        bytes: c_int,
        #[fixed(libsqlite3_sys::SQLITE_TRANSIENT())] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;
    #[fails(not(100))]
    #[end(is(SQLITE_DONE))]
    fn sqlite3_step(stmt: &mut sqlite3_stmt<'_>) -> c_int;
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_step, sqlite3_finalize]), nullable)]
    fn sqlite3_column_text(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> *const c_uchar;
    #[returns(status)]
    fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_>) -> c_int;
    #[returns(cstr, borrowed(forever))]
    safe fn sqlite3_libversion() -> *const c_char;
    #[fails(nonzero)]
    #[link_name = "sqlite3_db_config"]
    #[rust_name = "Connection::set_defensive"]
    fn set_defensive(
        db: &sqlite3,
        #[fixed(libsqlite3_sys::SQLITE_DBCONFIG_DEFENSIVE)] option: c_int,
        #[variadic] on: c_int,
        #[variadic]
        #[out]
        is_on: *mut c_int,
    ) -> c_int;
    #[returns(owned(free = sqlite3_free), cstr, nullable)]
    fn sqlite3_expanded_sql(stmt: &sqlite3_stmt<'_>) -> *mut c_char;
    fn sqlite3_free(memory: *mut c_void);
}

fn open() -> Owned<Connection> {
    Connection::open(c":memory:").unwrap_or_else(|rejected| panic!("{:?}", rejected.error()))
}

#[test]
fn wrappers_call_the_functions_of_the_sys_crate() {
    let db = open();
    assert_eq!(db.get_autocommit(), 1);
    assert_eq!(db.set_defensive(1).expect("it is an option"), 1);
    assert_eq!(db.set_defensive(-1).expect("it is an option"), 1);
    let mut statement = db.prepare_v2(b"select ?1 || '!'").expect("it is SQL");
    statement.bind_copy(1, b"Io").expect("there is one parameter");
    assert_eq!(statement.expanded_sql().as_deref(), Some(c"select 'Io' || '!'"));
    statement.step().expect("it runs").expect("there is a row");
    assert_eq!(statement.column_text(0), Some(c"Io!"));
    assert!(statement.step().expect("it ends").is_none());
    drop(statement);
    db.close().expect("nothing is open");
    assert_eq!(libversion(), libsqlite3_sys::SQLITE_VERSION);
}

#[test]
fn a_failure_asks_the_same_crate_for_its_detail() {
    let db = open();
    let error = db.prepare_v2(b"selec 1").expect_err("it is no SQL");
    assert!(matches!(error.0.cause(), Cause::Code(1)));
    let message: &CStr = error.1.as_deref().expect("SQLite says why");
    assert!(message.to_str().expect("it is UTF-8").contains("syntax error"), "{message:?}");
}

#[test]
fn one_function_may_have_several_contracts() {
    let db = open();
    let (first, rest) = db.prepare_first(c"select 1; select 2").expect("it is SQL");
    let first = first.expect("there is a statement");
    assert_eq!(rest, c" select 2");
    assert!(std::ptr::eq(first.connection(), &*db));
    assert!(std::ptr::eq(first.same_connection(), &*db));
}

/// Functions that only a module of this program has: whatever is found at `sys::f` is called.
mod stand_in {
    use core::ffi::c_int;

    pub(crate) struct Counter {
        count: c_int,
    }

    pub(crate) unsafe fn counter_new() -> *mut Counter {
        Box::into_raw(Box::new(Counter { count: 0 }))
    }

    pub(crate) unsafe extern "C" fn counter_free(counter: *mut Counter) {
        // SAFETY: made by `counter_new`, and freed once.
        drop(unsafe { Box::from_raw(counter) });
    }

    pub(crate) unsafe extern "system" fn counter_add(counter: *mut Counter, by: *const c_int) -> c_int {
        // SAFETY: live, and nobody else uses it.
        let counter = unsafe { &mut *counter };
        // SAFETY: the caller lends it.
        counter.count += unsafe { *by };
        counter.count
    }

    /// Forgot `const`, as many headers have.
    pub(crate) unsafe fn counter_sum(counters: *mut Counter, each: *mut c_int) -> c_int {
        // SAFETY: lent for the call.
        let count = unsafe { &*counters }.count;
        // SAFETY: lent for the call.
        count + unsafe { *each }
    }

    /// Unwinds, as no function of C would.
    pub(crate) unsafe fn counter_unwind(_: *mut Counter) {
        panic!("out of a call");
    }

    pub(crate) fn counter_limit() -> c_int {
        100
    }

    pub(crate) unsafe fn counter_visit(
        counter: *mut Counter,
        visit: Option<unsafe extern "C" fn(*mut Counter) -> *mut Counter>,
    ) -> *mut Counter {
        match visit {
            // SAFETY: as for this function.
            Some(visit) => unsafe { visit(counter) },
            None => counter,
        }
    }
}

#[contract(sys = stand_in, strip = ["counter_"])]
unsafe extern "C" {
    #[owned_by_c(free = counter_free)]
    #[rust_name = "Counter"]
    type counter = stand_in::Counter;
    #[returns(owned)]
    fn counter_new() -> *mut counter;
    fn counter_free(c: *mut counter);
    fn counter_add(c: &mut counter, by: &c_int) -> c_int;
    fn counter_sum(c: &counter, each: &c_int) -> c_int;
    fn counter_unwind(c: &counter);
    safe fn counter_limit() -> c_int;
    #[returns(same_as(c))]
    fn counter_visit(
        c: &mut counter,
        #[null] visit: Option<unsafe extern "C" fn(*mut counter) -> *mut counter>,
    ) -> *mut counter;
}

#[test]
fn a_function_may_have_any_calling_convention_and_a_shared_reference_any_constness() {
    let mut counter = Counter::new();
    assert_eq!(counter.add(&2), 2);
    assert_eq!(counter.sum(&3), 5);
    assert_eq!(counter.visit().add(&1), 3);
    assert_eq!(limit(), 100);
}

/// Set for the process that is to abort.
const UNWINDS: &str = "FFI_CONTRACT_SYS_UNWINDS";

#[test]
fn the_process_that_aborts() {
    if std::env::var_os(UNWINDS).is_some() {
        let counter = Counter::new();
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| counter.unwind()));
        assert!(caught.is_ok(), "it unwound into Rust");
    }
}

#[test]
fn what_unwinds_out_of_a_contract_of_c_aborts() {
    let mut command = std::process::Command::new(std::env::current_exe().expect("this test runs"));
    let ended = command.args(["--exact", "the_process_that_aborts"]).env(UNWINDS, "1").output().expect("it starts");
    assert!(!ended.status.success());
    assert_ne!(ended.status.code(), Some(101), "a test that only fails exits so: {ended:?}");
}
