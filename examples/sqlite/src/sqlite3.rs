//! SQLite's C interface, with its contract.
//!
//! Everything here is said by `sqlite3.h`, whose sections ("Opening A New Database Connection", …) the doc comments
//! name. The bundled library is compiled with `SQLITE_THREADSAFE=1` and `SQLITE_ENABLE_API_ARMOR`.

use core::ffi::{c_char, c_int, c_uchar, c_uint, c_void};
use core::fmt;
use std::ffi::CString;

use ffi_contract::{Rejected, contract};
use libsqlite3_sys as _; // compiles SQLite and links it

/// Opens for reading and writing ([`Connection::open`]).
pub const SQLITE_OPEN_READWRITE: c_int = 0x0000_0002;
/// Opens for reading only ([`Connection::open`]).
pub const SQLITE_OPEN_READONLY: c_int = 0x0000_0001;
/// Creates a database that is not there ([`Connection::open`]).
pub const SQLITE_OPEN_CREATE: c_int = 0x0000_0004;

/// The result codes that this program tells apart; `sqlite3.h` has them all.
pub const SQLITE_BUSY: c_int = 5;
/// A constraint of the schema is violated.
pub const SQLITE_CONSTRAINT: c_int = 19;
/// An index is out of range.
pub const SQLITE_RANGE: c_int = 25;
/// [`Statement::step`] has a row.
const SQLITE_ROW: c_int = 100;
/// [`Statement::step`] has no more rows.
const SQLITE_DONE: c_int = 101;

/// The authorizer lets it be ([`Connection::authorize`]).
pub const SQLITE_OK: c_int = 0;
/// The authorizer refuses it, and the statement with it.
pub const SQLITE_DENY: c_int = 1;

/// A statement begins to run.
const SQLITE_TRACE_STMT: c_uint = 1;
/// A statement has run: how long it took.
const SQLITE_TRACE_PROFILE: c_uint = 2;
/// Column types ([`Statement::column_type`]).
pub const SQLITE_INTEGER: c_int = 1;
/// A floating-point number.
pub const SQLITE_FLOAT: c_int = 2;
/// Text.
pub const SQLITE_TEXT: c_int = 3;
/// Bytes.
pub const SQLITE_BLOB: c_int = 4;
/// Nothing.
pub const SQLITE_NULL: c_int = 5;

/// What is deserialized belongs to SQLite.
const SQLITE_DESERIALIZE_FREEONCLOSE: c_uint = 1;
/// It may be reallocated.
const SQLITE_DESERIALIZE_RESIZEABLE: c_uint = 2;

/// Text in UTF-8.
const SQLITE_UTF8: c_int = 1;
/// How large the memory of an aggregate is: one `i64`.
const STATE_SIZE: c_int = size_of::<i64>() as c_int;

/// What `sqlite3_bind_text` and `sqlite3_bind_blob` get as destructor to copy the bytes before they return.
///
/// `sqlite3.h`: `#define SQLITE_TRANSIENT ((sqlite3_destructor_type)-1)`.
pub(crate) fn sqlite_transient() -> Option<unsafe extern "C" fn(*mut c_void)> {
    // SAFETY:
    // - any address but null is a valid value of a function pointer type; SQLite compares this one and never calls it.
    Some(unsafe { core::mem::transmute::<isize, unsafe extern "C" fn(*mut c_void)>(-1) })
}

#[contract(
    error = SqliteError,
    detail(sqlite3 = sqlite3_errmsg),
    header = "sqlite3.h",
    library = "sqlite3",
    strip = ["sqlite3_", "sqlite3_blob_"]
)]
unsafe extern "C" {
    /// A database connection.
    ///
    /// One thread at a time may use it: of the two things that SQLite's serialized mode promises, this contract needs
    /// only the smaller one, so the connection may move to another thread, but is not used from two at once.
    #[owned_by_c(free = sqlite3_close)]
    #[thread(send)]
    #[rust_name = "Connection"]
    pub type sqlite3;

    /// A compiled statement. It borrows the connection that compiled it.
    #[owned_by_c(free = sqlite3_finalize)]
    #[rust_name = "Statement"]
    pub type sqlite3_stmt<'db>;

    /// A handle on one value of one row, which reads it in pieces.
    #[owned_by_c(free = sqlite3_blob_close)]
    #[rust_name = "Blob"]
    pub type sqlite3_blob<'db>;

    // Opening A New Database Connection, Closing A Database Connection

    /// Opens a database. `:memory:` is a new one in memory.
    ///
    /// A connection comes back even from most failures, to be asked for its message and closed; the error holds it.
    /// (Without memory there is none, and `sqlite3_errmsg` of NULL says so.)
    #[fails(nonzero, detail = sqlite3_errmsg(db))]
    #[rust_name = "Connection::open"]
    pub fn sqlite3_open_v2(
        #[cstr] filename: *const c_char,
        #[out(owned, valid = always)] db: *mut *mut sqlite3,
        flags: c_int,
        #[null] vfs: *const c_char,
    ) -> c_int;

    /// With statements or blobs that are still open, SQLite leaves the connection open and says `SQLITE_BUSY`.
    #[fails(nonzero)]
    fn sqlite3_close(#[consumed(on = success)] db: *mut sqlite3) -> c_int;

    // Register A Callback To Handle SQLITE_BUSY Errors

    /// Calls a closure where a lock is in the way, with how often it was called for that lock already; 0 gives up, and the
    /// statement fails with `SQLITE_BUSY`. It stays with the connection until another one takes its place.
    ///
    /// Why this is `unsafe`: "The busy callback should not take any actions which modify the database connection that
    /// invoked the busy handler. […] Any such actions result in undefined behavior." A closure can: a `thread_local!` may
    /// hold the connection. [`retry`](crate::hooks::retry) is safe.
    ///
    /// # Safety
    ///
    /// The closure, and what drops what it captured, does not use this connection.
    #[fails(nonzero)]
    #[rust_name = "Connection::on_busy"]
    pub unsafe fn sqlite3_busy_handler(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(0))] handler: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, earlier: c_int) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;

    // SQL Trace Hook: one at a time, whatever it is told

    /// Calls a closure with the text of every statement that begins to run, and of every trigger, as a comment.
    ///
    /// The section forbids the closure nothing.
    #[fails(nonzero)]
    #[link_name = "sqlite3_trace_v2"]
    #[rust_name = "Connection::trace"]
    pub fn sqlite3_trace_statements(
        db: &mut sqlite3,
        #[fixed(SQLITE_TRACE_STMT)] mask: c_uint,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(0))] trace: Option<
            unsafe extern "C" fn(
                #[unused] event: c_uint,
                #[data] user: *mut c_void,
                #[unused] statement: *mut c_void,
                #[cstr] text: *const c_char,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;

    /// Calls a closure after every statement with the nanoseconds that it took, in place of a [`trace`](Connection::trace).
    #[fails(nonzero)]
    #[link_name = "sqlite3_trace_v2"]
    #[rust_name = "Connection::profile"]
    pub fn sqlite3_trace_profile(
        db: &mut sqlite3,
        #[fixed(SQLITE_TRACE_PROFILE)] mask: c_uint,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(0))] trace: Option<
            unsafe extern "C" fn(
                #[unused] event: c_uint,
                #[data] user: *mut c_void,
                #[unused] statement: *mut c_void,
                nanoseconds: &i64,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;

    // Data Change Notification Callbacks, Commit And Rollback Notification Callbacks

    /// Calls a closure for every row that is inserted, updated or deleted, with the operation, the database, the table and
    /// the row.
    ///
    /// Why this is `unsafe`: "The update hook implementation must not do anything that will modify the database connection
    /// that invoked the update hook." [`watch`](crate::hooks::watch) is safe.
    ///
    /// # Safety
    ///
    /// The closure, and what drops what it captured, does not use this connection.
    #[returns(replaced)]
    #[rust_name = "Connection::on_update"]
    pub unsafe fn sqlite3_update_hook(
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

    /// Calls a closure before every commit, which becomes a rollback if it answers anything but 0.
    ///
    /// Why this is `unsafe`: "The callback implementation must not do anything that will modify the database connection that
    /// invoked the callback." [`commit_only_if`](crate::hooks::commit_only_if) is safe.
    ///
    /// # Safety
    ///
    /// The closure, and what drops what it captured, does not use this connection.
    #[returns(replaced)]
    #[rust_name = "Connection::on_commit"]
    pub unsafe fn sqlite3_commit_hook(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(1))] hook: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
    ) -> *mut c_void;

    /// Calls a closure after every rollback that nobody has asked for by closing the connection.
    ///
    /// Why this is `unsafe`: the same sentence says so of both. [`tell_rollbacks`](crate::hooks::tell_rollbacks) is safe.
    ///
    /// # Safety
    ///
    /// The closure, and what drops what it captured, does not use this connection.
    #[returns(replaced)]
    #[rust_name = "Connection::on_rollback"]
    pub unsafe fn sqlite3_rollback_hook(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot))] hook: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> *mut c_void;

    // Compile-Time Authorization Callbacks

    /// Asks a closure about everything that a statement is going to do, while it is compiled: the action, two texts that
    /// depend on it, the database, and the trigger or view.
    ///
    /// Why this is `unsafe`: "The authorizer callback must not do anything that will modify the database connection that
    /// invoked the authorizer callback." [`read_only`](crate::hooks::read_only) is safe.
    ///
    /// # Safety
    ///
    /// The closure, and what drops what it captured, does not use this connection.
    #[fails(nonzero)]
    #[rust_name = "Connection::authorize"]
    pub unsafe fn sqlite3_set_authorizer(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(SQLITE_DENY))] authorizer: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                action: c_int,
                #[cstr]
                #[nullable]
                first: *const c_char,
                #[cstr]
                #[nullable]
                second: *const c_char,
                #[cstr]
                #[nullable]
                database: *const c_char,
                #[cstr]
                #[nullable]
                within: *const c_char,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;

    // Query Progress Callbacks

    /// Calls a closure after so many instructions of SQLite's virtual machine, again and again; anything but 0 interrupts
    /// the statement.
    ///
    /// Why this is `unsafe`: "The progress handler callback must not do anything that will modify the database connection
    /// that invoked the progress handler." [`stop_when`](crate::hooks::stop_when) is safe.
    ///
    /// # Safety
    ///
    /// The closure, and what drops what it captured, does not use this connection.
    #[rust_name = "Connection::on_progress"]
    pub unsafe fn sqlite3_progress_handler(
        db: &mut sqlite3,
        instructions: c_int,
        #[callback(data = user, scope = until_freed(db, slot), on_panic = return(1))] handler: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
    );

    // Error Codes And Messages

    /// What SQLite says of the latest failure on this connection.
    #[returns(cstr, copied, nullable)]
    #[rust_name = "Connection::error_message"]
    pub fn sqlite3_errmsg(db: &sqlite3) -> *const c_char;

    /// The code of the latest failure on this connection, in detail (`SQLITE_CONSTRAINT_UNIQUE`, …).
    pub fn sqlite3_extended_errcode(db: &sqlite3) -> c_int;

    /// What a result code means in general. The texts are constants of the library.
    #[returns(cstr, borrowed(forever), nullable)]
    pub safe fn sqlite3_errstr(code: c_int) -> *const c_char;

    /// SQLite's version.
    #[returns(cstr, borrowed(forever))]
    pub safe fn sqlite3_libversion() -> *const c_char;

    // Compiling An SQL Statement, One-Step Query Execution Interface

    /// Compiles the first statement of `sql`; what follows it is left out. Text without a statement is an error.
    #[fails(nonzero)]
    #[rust_name = "Connection::prepare"]
    pub fn sqlite3_prepare_v2<'db>(
        db: &'db sqlite3,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[null] tail: *mut *const c_char,
    ) -> c_int;

    /// Compiles the first statement of a script and gives back the rest of the script. There is no statement in white
    /// space and comments.
    #[fails(nonzero)]
    #[link_name = "sqlite3_prepare_v2"]
    #[rust_name = "Connection::prepare_first"]
    pub fn sqlite3_prepare_first<'db>(
        db: &'db sqlite3,
        #[cstr] script: *const c_char,
        #[fixed(-1)] bytes: c_int,
        #[out(owned, nullable)] stmt: *mut *mut sqlite3_stmt<'db>,
        #[out(borrowed(from = script), cstr)] tail: *mut *const c_char,
    ) -> c_int;

    /// Runs a script; rows are ignored.
    #[fails(nonzero)]
    pub fn sqlite3_exec(
        db: &sqlite3,
        #[cstr] script: *const c_char,
        #[null] callback: Option<unsafe extern "C" fn(*mut c_void, c_int, *mut *mut c_char, *mut *mut c_char) -> c_int>,
        #[null] user: *mut c_void,
        #[null] message: *mut *mut c_char,
    ) -> c_int;

    fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_>) -> c_int;

    /// The connection that compiled it.
    #[rust_name = "Statement::connection"]
    pub fn sqlite3_db_handle<'db>(stmt: &sqlite3_stmt<'db>) -> &'db sqlite3;

    // Retrieving Statement SQL

    /// The text it was compiled from.
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_finalize]))]
    pub fn sqlite3_sql(stmt: &sqlite3_stmt<'_>) -> *const c_char;

    /// The text with what is bound written into it.
    #[returns(cstr, owned(free = sqlite3_free), nullable)]
    pub fn sqlite3_expanded_sql(stmt: &sqlite3_stmt<'_>) -> *mut c_char;

    fn sqlite3_free(memory: *mut c_void);

    // Binding Values To Prepared Statements: the first parameter has index 1

    /// Binds UTF-8 text, of which SQLite keeps a copy.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    pub fn sqlite3_bind_text(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)] text: *const c_char,
        bytes: c_int,
        #[fixed(sqlite_transient())] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Binds UTF-8 text that the caller keeps (`SQLITE_STATIC`): SQLite reads it whenever the statement runs.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[link_name = "sqlite3_bind_text"]
    #[rust_name = "Statement::bind_static"]
    pub fn sqlite3_bind_static(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)]
        #[retained(by = stmt)]
        text: *const c_char,
        bytes: c_int,
        #[fixed(None)] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Binds UTF-8 text that lives beside the statement until that is finalized.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[link_name = "sqlite3_bind_text"]
    #[rust_name = "Statement::bind_kept"]
    pub fn sqlite3_bind_kept(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)]
        #[retained(by = stmt, owned)]
        text: *const c_char,
        bytes: c_int,
        #[fixed(None)] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Gives UTF-8 text to SQLite, which frees it as soon as something else is bound, and also when this fails.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[link_name = "sqlite3_bind_text"]
    #[rust_name = "Statement::give_text"]
    pub fn sqlite3_bind_given_text(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)]
        #[handed(destroy = destructor, as = bytes, on_failure = called)]
        text: *const c_char,
        bytes: c_int,
        destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Gives bytes to SQLite, as [`give_text`](Self::give_text) gives text.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[link_name = "sqlite3_bind_blob"]
    #[rust_name = "Statement::give_blob"]
    pub fn sqlite3_bind_given_blob(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)]
        #[handed(destroy = destructor, as = bytes, on_failure = called)]
        value: *const c_void,
        bytes: c_int,
        destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Gives any value to SQLite, which hands it on to its own functions under the name `kind`; SQL sees NULL.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[rust_name = "Statement::give_value"]
    pub fn sqlite3_bind_pointer(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[handed(destroy = destructor, on_failure = called)] value: *mut c_void,
        #[cstr]
        #[retained(forever)]
        kind: *const c_char,
        destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Binds bytes, of which SQLite keeps a copy.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    pub fn sqlite3_bind_blob(
        stmt: &mut sqlite3_stmt<'_>,
        index: c_int,
        #[buffer(len = bytes)] value: *const c_void,
        bytes: c_int,
        #[fixed(sqlite_transient())] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Binds an integer.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    pub fn sqlite3_bind_int64(stmt: &mut sqlite3_stmt<'_>, index: c_int, value: i64) -> c_int;

    /// Binds a floating-point number.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    pub fn sqlite3_bind_double(stmt: &mut sqlite3_stmt<'_>, index: c_int, value: f64) -> c_int;

    /// Binds NULL, which is also what an unbound parameter is.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    pub fn sqlite3_bind_null(stmt: &mut sqlite3_stmt<'_>, index: c_int) -> c_int;

    /// The index of a named parameter (`:name`, with its colon).
    #[end(is(0))]
    pub fn sqlite3_bind_parameter_index(stmt: &sqlite3_stmt<'_>, #[cstr] name: *const c_char) -> c_int;

    // Evaluate An SQL Statement, Reset A Prepared Statement Object

    /// Runs to the next row, or to the end.
    #[fails(not(SQLITE_ROW), detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    #[end(is(SQLITE_DONE))]
    pub fn sqlite3_step(stmt: &mut sqlite3_stmt<'_>) -> c_int;

    /// Goes back to before the first row; what is bound stays bound. A failure of the latest run is told once more.
    #[fails(nonzero, detail = sqlite3_errmsg(sqlite3_db_handle(stmt)))]
    pub fn sqlite3_reset(stmt: &mut sqlite3_stmt<'_>) -> c_int;

    /// How many rows the latest `INSERT`, `UPDATE` or `DELETE` has changed.
    #[rust_name = "Connection::changes"]
    pub fn sqlite3_changes64(db: &sqlite3) -> i64;

    /// Makes whatever runs on this connection stop soon, with `SQLITE_INTERRUPT`.
    ///
    /// "It is safe to call this routine from a thread different from the thread that is currently running the database
    /// operation."
    #[thread(any)]
    #[rust_name = "Connection::interrupt"]
    pub fn sqlite3_interrupt(db: &sqlite3);

    // Result Values From A Query: the first column has index 0

    /// How many columns a row has.
    pub fn sqlite3_column_count(stmt: &sqlite3_stmt<'_>) -> c_int;

    /// The name of a column. A copy: SQLite may replace its own at the next call for the same column.
    #[returns(cstr, copied, nullable)]
    pub fn sqlite3_column_name(stmt: &sqlite3_stmt<'_>, column: c_int) -> *const c_char;

    /// The type of a value, before any of the other functions has converted it.
    ///
    /// The manual leaves open what this and the functions below answer when there is no row or no such column. The
    /// bundled SQLite answers as for NULL (`columnMem` in `sqlite3.c`), which is what this contract relies on.
    pub fn sqlite3_column_type(stmt: &sqlite3_stmt<'_>, column: c_int) -> c_int;

    /// A value as an integer.
    pub fn sqlite3_column_int64(stmt: &sqlite3_stmt<'_>, column: c_int) -> i64;

    /// A value as a floating-point number.
    pub fn sqlite3_column_double(stmt: &sqlite3_stmt<'_>, column: c_int) -> f64;

    /// A value as text, up to its first NUL; NULL has none. SQLite may convert the value in place, so this takes the
    /// statement exclusively, and no other text of the row can be held meanwhile.
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_step, sqlite3_reset, sqlite3_finalize]), nullable)]
    pub fn sqlite3_column_text(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> *const c_uchar;

    /// A value of type text, which is not converted: several can be held at once, for as long as the row. NULs in it end
    /// it. Other values have none.
    #[link_name = "sqlite3_column_text"]
    #[rust_name = "Statement::column_text_as_it_is"]
    #[requires(sqlite3_column_type(stmt, column), is(SQLITE_TEXT))]
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_step, sqlite3_reset, sqlite3_finalize]))]
    pub fn sqlite3_column_text_as_it_is(stmt: &sqlite3_stmt<'_>, column: c_int) -> *const c_uchar;

    /// A value as bytes; NULL has none. SQLite may convert the value in place.
    #[returns(
        buffer(len = sqlite3_column_bytes(stmt, column)),
        borrowed(from = stmt, until = [sqlite3_step, sqlite3_reset, sqlite3_finalize])
    )]
    pub fn sqlite3_column_blob(stmt: &mut sqlite3_stmt<'_>, column: c_int) -> *const c_void;

    /// The size of a value. Not public: where the value is no blob and no text this converts it, which is harmless only
    /// right after [`column_blob`](Statement::column_blob) has done so ("the safest policy", says the manual).
    fn sqlite3_column_bytes(stmt: &sqlite3_stmt<'_>, column: c_int) -> c_int;

    // Create Or Redefine SQL Functions

    /// What a function of SQL answers by: the result is what was said last, and NULL if nothing was.
    #[rust_name = "Context"]
    pub type sqlite3_context;

    /// The same for a function over several rows, which has memory too. In C it is one type; but only here may
    /// `sqlite3_aggregate_context` be called, which looks for an `xFinal` and takes it for granted.
    #[rust_name = "Aggregate"]
    pub type sqlite3_aggregate = libsqlite3_sys::sqlite3_context;

    /// An argument of a function of SQL.
    #[rust_name = "Value"]
    pub type sqlite3_value;

    /// Makes a function of SQL that takes any number of arguments (their number is -1: other numbers than that and 0 to 127
    /// are "undefined"). It is dropped when another one takes its name, or the connection is closed. One that panics
    /// answers NULL, then and from then on.
    ///
    /// "The destructor is also invoked if the call to `sqlite3_create_function_v2()` fails": as it does while a statement
    /// runs, if it would take the name of another one.
    ///
    /// A function may call SQLite: "such calls must not close the database connection nor finalize or reset the prepared
    /// statement in which the function is running", and both are borrowed meanwhile.
    #[fails(nonzero)]
    #[link_name = "sqlite3_create_function_v2"]
    #[rust_name = "Connection::create_function"]
    pub fn sqlite3_create_scalar(
        db: &sqlite3,
        #[cstr] name: *const c_char,
        #[fixed(-1)] count: c_int,
        #[fixed(SQLITE_UTF8)] encoding: c_int,
        #[data] user: *mut c_void,
        #[callback(data = via(sqlite3_user_data(ctx)), scope = notified(destroy, on_failure = called))] call: Option<
            unsafe extern "C" fn(
                ctx: &sqlite3_context,
                count: c_int,
                #[buffer(len = count, each = borrowed)] values: *mut *mut sqlite3_value,
            ),
        >,
        #[null] step: Option<unsafe extern "C" fn(*mut sqlite3_context, c_int, *mut *mut sqlite3_value)>,
        #[null] last: Option<unsafe extern "C" fn(*mut sqlite3_context)>,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    /// Makes a function of SQL over several rows: one closure for each, and one that answers when there are no more. They
    /// have one user data, and so come and go together.
    #[fails(nonzero)]
    #[link_name = "sqlite3_create_function_v2"]
    #[rust_name = "Connection::create_aggregate"]
    pub fn sqlite3_create_aggregate(
        db: &sqlite3,
        #[cstr] name: *const c_char,
        #[fixed(-1)] count: c_int,
        #[fixed(SQLITE_UTF8)] encoding: c_int,
        #[data] user: *mut c_void,
        #[null] call: Option<unsafe extern "C" fn(*mut sqlite3_aggregate, c_int, *mut *mut sqlite3_value)>,
        #[callback(data = via(sqlite3_aggregate_data(ctx)), scope = notified(destroy, on_failure = called))]
        step: Option<
            unsafe extern "C" fn(
                #[borrowed(exclusive)] ctx: *mut sqlite3_aggregate,
                count: c_int,
                #[buffer(len = count, each = borrowed)] values: *mut *mut sqlite3_value,
            ),
        >,
        #[callback(data = via(sqlite3_aggregate_data(ctx)), scope = notified(destroy, on_failure = called))]
        last: Option<unsafe extern "C" fn(#[borrowed(exclusive)] ctx: *mut sqlite3_aggregate)>,
        destroy: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    // User Data For Functions, Obtain Aggregate Function Context

    fn sqlite3_user_data(ctx: &sqlite3_context) -> *mut c_void;
    #[link_name = "sqlite3_user_data"]
    fn sqlite3_aggregate_data(ctx: &sqlite3_aggregate) -> *mut c_void;

    /// The memory of this use of the function, for all rows of one group: 0 at first. There is none when memory is short.
    ///
    /// "SQLite allocates N bytes of memory, zeroes out that memory, and returns a pointer to the new memory. On second and
    /// subsequent calls […] the same buffer is returned."
    #[returns(borrowed(exclusive, from = ctx), nullable)]
    #[rust_name = "Aggregate::state"]
    pub fn sqlite3_aggregate_context(ctx: &mut sqlite3_aggregate, #[fixed(STATE_SIZE)] bytes: c_int) -> *mut i64;

    // Obtaining SQL Values

    /// Its type ([`SQLITE_TEXT`], …), before one of the others has converted it.
    #[rust_name = "Value::kind"]
    pub fn sqlite3_value_type(value: &sqlite3_value) -> c_int;

    /// It as an integer.
    #[rust_name = "Value::integer"]
    pub fn sqlite3_value_int64(value: &sqlite3_value) -> i64;

    /// It as a floating-point number.
    #[rust_name = "Value::float"]
    pub fn sqlite3_value_double(value: &sqlite3_value) -> f64;

    /// It as text, up to its first NUL; NULL has none.
    ///
    /// A copy: "the pointer returned […] can be invalidated by a subsequent call to" this and others.
    #[returns(cstr, copied, nullable)]
    #[rust_name = "Value::text"]
    pub fn sqlite3_value_text(value: &sqlite3_value) -> *const c_uchar;

    // Setting The Result Of An SQL Function

    /// Answers with an integer.
    #[rust_name = "Context::answer_integer"]
    pub fn sqlite3_result_int64(ctx: &sqlite3_context, value: i64);

    /// Answers with text, of which SQLite keeps a copy.
    #[rust_name = "Context::answer_text"]
    pub fn sqlite3_result_text(
        ctx: &sqlite3_context,
        #[buffer(len = bytes)] text: *const c_char,
        bytes: c_int,
        #[fixed(sqlite_transient())] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// Makes the statement fail with this message, of which SQLite keeps a copy.
    #[rust_name = "Context::fail"]
    pub fn sqlite3_result_error(ctx: &sqlite3_context, #[buffer(len = bytes)] message: *const c_char, bytes: c_int);

    /// Answers with an integer.
    #[link_name = "sqlite3_result_int64"]
    #[rust_name = "Aggregate::answer_integer"]
    pub fn sqlite3_aggregate_result_int64(ctx: &sqlite3_aggregate, value: i64);

    // Open A BLOB For Incremental I/O

    /// Opens the value in `column` of row `row` of `table` for reading. The main database is called `main`.
    #[fails(nonzero)]
    #[rust_name = "Connection::open_blob"]
    pub fn sqlite3_blob_open<'db>(
        db: &'db sqlite3,
        #[cstr] database: *const c_char,
        #[cstr] table: *const c_char,
        #[cstr] column: *const c_char,
        row: i64,
        #[fixed(0)] flags: c_int,
        #[out(owned)] blob: *mut *mut sqlite3_blob<'db>,
    ) -> c_int;

    /// The same, for reading and writing.
    #[fails(nonzero)]
    #[link_name = "sqlite3_blob_open"]
    #[rust_name = "Connection::open_blob_to_write"]
    pub fn sqlite3_blob_open_to_write<'db>(
        db: &'db sqlite3,
        #[cstr] database: *const c_char,
        #[cstr] table: *const c_char,
        #[cstr] column: *const c_char,
        row: i64,
        #[fixed(1)] flags: c_int,
        #[out(owned)] blob: *mut *mut sqlite3_blob<'db>,
    ) -> c_int;

    /// Goes to the same column of another row. After a failure nothing can be read or written any more.
    #[fails(nonzero)]
    pub fn sqlite3_blob_reopen(blob: &mut sqlite3_blob<'_>, row: i64) -> c_int;

    /// Writes over the bytes from `offset` on, or fails when there are not as many: the size stays.
    #[fails(nonzero)]
    pub fn sqlite3_blob_write(
        blob: &mut sqlite3_blob<'_>,
        #[buffer(len = bytes)] data: *const c_void,
        bytes: c_int,
        offset: c_int,
    ) -> c_int;

    /// Its size in bytes.
    pub fn sqlite3_blob_bytes(blob: &sqlite3_blob<'_>) -> c_int;

    /// Fills `buffer` with the bytes from `offset` on, or fails when there are not as many.
    #[fails(nonzero)]
    pub fn sqlite3_blob_read(
        blob: &mut sqlite3_blob<'_>,
        #[buffer(len = bytes, uninit, written = bytes)] buffer: *mut c_void,
        bytes: c_int,
        offset: c_int,
    ) -> c_int;

    /// The handle is closed whatever this says.
    #[fails(nonzero)]
    fn sqlite3_blob_close(#[consumed(on = always)] blob: *mut sqlite3_blob<'_>) -> c_int;

    // Serialize a database

    /// The bytes that the database would have as a file. `schema` is `main` for the main database.
    #[fails(null)]
    #[returns(owned(free = sqlite3_free), buffer(len = *size))]
    pub fn sqlite3_serialize(
        db: &sqlite3,
        #[cstr] schema: *const c_char,
        size: *mut i64,
        #[fixed(0)] flags: c_uint,
    ) -> *mut c_uchar;

    /// Puts a database in the place of one of this connection. SQLite has the bytes to itself, grows them, and frees them when
    /// the database is closed, or before a failure is returned.
    #[fails(nonzero)]
    pub fn sqlite3_deserialize(
        db: &mut sqlite3,
        #[cstr] schema: *const c_char,
        #[consumed(free = sqlite3_free, on = always)]
        #[buffer(len = size)]
        image: *mut c_uchar,
        size: i64,
        #[fixed(size)] capacity: i64,
        #[fixed(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)] flags: c_uint,
    ) -> c_int;
}

/// What went wrong, in SQLite's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqliteError {
    /// SQLite's result code; 0 when the call was refused before SQLite saw it.
    pub code: c_int,
    /// SQLite's message.
    pub message: String,
}

impl From<ffi_contract::Error> for SqliteError {
    fn from(error: ffi_contract::Error) -> Self {
        let code = error.code().and_then(|code| c_int::try_from(code).ok()).unwrap_or(0);
        let general = if code == 0 { None } else { errstr(code) };
        let message = general.map_or_else(|| error.to_string(), |text| text.to_string_lossy().into_owned());
        Self { code, message }
    }
}

impl From<(ffi_contract::Error, CString)> for SqliteError {
    fn from((error, message): (ffi_contract::Error, CString)) -> Self {
        Self { message: message.to_string_lossy().into_owned(), ..Self::from(error) }
    }
}

/// Lets `?` drop what a failed call gave back.
impl<V> From<Rejected<SqliteError, V>> for SqliteError {
    fn from(rejected: Rejected<SqliteError, V>) -> Self {
        rejected.error()
    }
}

impl fmt::Display for SqliteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            0 => f.write_str(&self.message),
            code => write!(f, "{} (code {code})", self.message),
        }
    }
}

impl core::error::Error for SqliteError {}
