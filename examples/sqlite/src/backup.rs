//! Copying a database while it is in use: the section "Online Backup API" of `sqlite3.h`.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

use crate::sqlite3::SqliteError;

/// All pages are copied.
const SQLITE_DONE: c_int = 101;

#[contract(error = SqliteError, header = "sqlite3.h", library = "sqlite3", strip = ["sqlite3_backup_"])]
unsafe extern "C" {
    #[declared]
    type sqlite3 = crate::sqlite3::Connection;

    /// A copy that is being made. The destination is not used meanwhile ("the application must guarantee that the destination
    /// database connection is not passed to any other API"); the source may be.
    #[owned_by_c(free = sqlite3_backup_finish)]
    #[rust_name = "Backup"]
    pub type sqlite3_backup<'to, 'from>;

    /// What SQLite says of the latest failure on this connection.
    #[returns(cstr, copied, nullable)]
    fn sqlite3_errmsg(db: &sqlite3) -> *const c_char;

    /// Begins to copy. The main database is called `main`.
    #[fails(null, detail = sqlite3_errmsg(to))]
    #[returns(owned)]
    #[rust_name = "Backup::begin"]
    pub fn sqlite3_backup_init<'to, 'from>(
        to: &'to mut sqlite3,
        #[cstr] to_name: *const c_char,
        from: &'from sqlite3,
        #[cstr] from_name: *const c_char,
    ) -> *mut sqlite3_backup<'to, 'from>;

    /// Copies up to so many pages, all that are left if the number is negative; `None` when the last one is copied.
    #[fails(nonzero)]
    #[end(is(SQLITE_DONE))]
    pub fn sqlite3_backup_step(backup: &mut sqlite3_backup<'_, '_>, pages: c_int) -> c_int;

    /// How many pages were left to be copied after the latest step.
    pub fn sqlite3_backup_remaining(backup: &sqlite3_backup<'_, '_>) -> c_int;

    /// How many pages the source had at the latest step.
    pub fn sqlite3_backup_pagecount(backup: &sqlite3_backup<'_, '_>) -> c_int;

    /// Ends the copy, and with it that of what is not copied yet. It tells once more of a step that failed.
    #[fails(nonzero)]
    fn sqlite3_backup_finish(#[consumed(on = always)] backup: *mut sqlite3_backup<'_, '_>) -> c_int;
}
