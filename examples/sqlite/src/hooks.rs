//! What SQLite calls while it works: rows of a script, and a collation, with their contract; and safe functions over all
//! the hooks that a connection has.
//!
//! As in [`sqlite3`](crate::sqlite3), everything is said by `sqlite3.h`, whose sections the doc comments name. Where SQLite
//! forbids what the closure of safe code could do, the function is `unsafe`, and a safe one stands here that brings its own
//! closure. What a connection keeps as long as it is open is declared where the connection is.

use core::cmp::Ordering;
use core::ffi::{CStr, c_char, c_int, c_void};
use std::sync::Arc;
use std::sync::atomic::{self, AtomicBool};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use ffi_contract::{Owned, contract};

use crate::sqlite3::{Connection, SQLITE_DENY, SQLITE_OK, SqliteError};

/// A row was deleted ([`Change::operation`]).
pub const SQLITE_DELETE: c_int = 9;
/// A row was inserted.
pub const SQLITE_INSERT: c_int = 18;
/// A row was updated.
pub const SQLITE_UPDATE: c_int = 23;

/// What the authorizer is asked about: to read a column,
const SQLITE_READ: c_int = 20;
/// to run a `SELECT`,
const SQLITE_SELECT: c_int = 21;
/// to call a function,
const SQLITE_FUNCTION: c_int = 31;
/// to run a recursive `SELECT`.
const SQLITE_RECURSIVE: c_int = 33;

/// Text in UTF-8.
const SQLITE_UTF8: c_int = 1;

#[contract(
    error = SqliteError,
    detail(sqlite3 = sqlite3_errmsg),
    header = "sqlite3.h",
    library = "sqlite3",
    strip = ["sqlite3_"]
)]
unsafe extern "C" {
    #[declared]
    type sqlite3 = crate::sqlite3::Connection;

    #[returns(cstr, copied, nullable)]
    #[rust_name = "latest_message"]
    fn sqlite3_errmsg(db: &sqlite3) -> *const c_char;

    // One-Step Query Execution Interface

    /// Runs a script, and calls a closure for every row, with the texts in it and the names of its columns; NULL has no
    /// text. Anything but 0 ends the script, which then fails with `SQLITE_ABORT`.
    ///
    /// "The application must not close the database connection […] while `sqlite3_exec()` is running": it is lent meanwhile.
    #[fails(nonzero)]
    #[link_name = "sqlite3_exec"]
    #[rust_name = "sqlite3::exec_rows"]
    pub fn sqlite3_exec_rows(
        db: &sqlite3,
        #[cstr] script: *const c_char,
        #[callback(data = user, scope = call, on_panic = return(1))] row: Option<
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

    // Define New Collating Sequences

    /// Compares text with a closure, under the name of a collation, until the connection is closed or the name gets another.
    ///
    /// "The xDestroy callback is not called if the `sqlite3_create_collation_v2()` function fails", unlike everywhere else
    /// in SQLite.
    ///
    /// Why this is `unsafe`: "If a collating function fails any of the above constraints and that collating function is
    /// registered and used, then the behavior of SQLite is undefined." [`collate_by_number`] is safe.
    ///
    /// # Safety
    ///
    /// The closure is a total order, always the same, and does not panic.
    #[fails(nonzero)]
    #[rust_name = "sqlite3::collate"]
    pub unsafe fn sqlite3_create_collation_v2(
        db: &sqlite3,
        #[cstr] name: *const c_char,
        #[fixed(SQLITE_UTF8)] encoding: c_int,
        user: *mut c_void,
        #[callback(data = user, scope = notified(destroy, on_failure = not_called), on_panic = abort)] compare: Option<
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

/// What [`watch`] tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// [`SQLITE_INSERT`], [`SQLITE_UPDATE`] or [`SQLITE_DELETE`].
    pub operation: c_int,
    /// The table.
    pub table: String,
    /// The row, by its number.
    pub row: i64,
}

/// Sends every change of a row.
pub fn watch(connection: &mut Owned<Connection>, changes: Sender<Change>) {
    let tell = move |operation, _: &CStr, table: &CStr, row| {
        // Nobody may be listening any more.
        let _ = changes.send(Change { operation, table: table.to_string_lossy().into_owned(), row });
    };
    // SAFETY:
    // - the closure has a sender of plain values, and does not use the connection.
    unsafe { Connection::on_update(connection, tell) };
}

/// Turns every commit into a rollback while `allowed` is false.
pub fn commit_only_if(connection: &mut Owned<Connection>, allowed: Arc<AtomicBool>) {
    let refuses = move || c_int::from(!allowed.load(atomic::Ordering::Relaxed));
    // SAFETY:
    // - the closure has a flag, and does not use the connection.
    unsafe { Connection::on_commit(connection, refuses) };
}

/// Sends something after every rollback.
pub fn tell_rollbacks(connection: &mut Owned<Connection>, rollbacks: Sender<()>) {
    let tell = move || {
        // Nobody may be listening any more.
        let _ = rollbacks.send(());
    };
    // SAFETY:
    // - the closure has a sender, and does not use the connection.
    unsafe { Connection::on_rollback(connection, tell) };
}

/// Interrupts what runs on a connection soon after `flag` has become true.
pub fn stop_when(connection: &mut Owned<Connection>, flag: Arc<AtomicBool>) {
    let stops = move || c_int::from(flag.load(atomic::Ordering::Relaxed));
    // SAFETY:
    // - the closure has a flag, and does not use the connection.
    unsafe { Connection::on_progress(connection, 1000, stops) };
}

/// Waits for a lock so many times.
///
/// # Errors
///
/// What SQLite says; it never does.
pub fn retry(connection: &mut Owned<Connection>, times: c_int, pause: Duration) -> Result<(), SqliteError> {
    let waits = move |earlier| {
        if earlier >= times {
            return 0;
        }
        thread::sleep(pause);
        1
    };
    // SAFETY:
    // - the closure has numbers, and does not use the connection.
    unsafe { Connection::on_busy(connection, waits) }
}

/// Lets statements be compiled only if they read.
///
/// # Errors
///
/// What SQLite says; it never does.
pub fn read_only(connection: &mut Owned<Connection>) -> Result<(), SqliteError> {
    let judge = |action, _: Option<&CStr>, _: Option<&CStr>, _: Option<&CStr>, _: Option<&CStr>| match action {
        SQLITE_SELECT | SQLITE_READ | SQLITE_FUNCTION | SQLITE_RECURSIVE => SQLITE_OK,
        _ => SQLITE_DENY,
    };
    // SAFETY:
    // - the closure has nothing, and does not use the connection.
    unsafe { Connection::authorize(connection, judge) }
}

/// Takes the closure of [`read_only`] away.
///
/// # Errors
///
/// What SQLite says; it never does.
pub fn read_and_write(connection: &mut Owned<Connection>) -> Result<(), SqliteError> {
    // SAFETY:
    // - there is no closure.
    unsafe { Connection::remove_authorize(connection) }
}

/// Makes a collation `by_number`, which takes digits together: `IC 9` comes before `IC 10`.
///
/// # Errors
///
/// While a statement runs, the collation cannot be made a second time.
pub fn collate_by_number(connection: &Connection) -> Result<(), SqliteError> {
    // SAFETY:
    // - a total order that does not panic: that of lists of parts.
    unsafe { connection.collate(c"by_number", |one: &[u8], other: &[u8]| by_number(one, other) as c_int) }
}

fn by_number(one: &[u8], other: &[u8]) -> Ordering {
    parts(one).cmp(parts(other)).then_with(|| one.cmp(other))
}

/// A text in pieces: digits together, without zeros before them, longer ones last; and everything else byte by byte.
fn parts(mut text: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    core::iter::from_fn(move || {
        let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (part, rest) = text.split_at_checked(digits.max(1))?;
        text = rest;
        let zeros = if digits == 0 { 0 } else { part.iter().take_while(|&&byte| byte == b'0').count() };
        let part = part.get(zeros..).unwrap_or_default();
        Some((if digits == 0 { 0 } else { 1 + part.len() }, part))
    })
}
