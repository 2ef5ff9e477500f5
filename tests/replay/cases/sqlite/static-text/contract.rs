//! `sqlite3_bind_text` with `SQLITE_STATIC`: the text must stay until the statement is finalized, or bound anew.

use core::ffi::{c_char, c_int, c_uchar, c_void};

use ffi_contract::contract;
use libsqlite3_sys as _; // compiles SQLite and links it

#[contract(header = "sqlite3.h", library = "sqlite3")]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close_v2)]
    #[rust_name = "Connection"]
    pub type sqlite3;

    #[owned_by_c(free = sqlite3_finalize, keeps = 'text)]
    #[rust_name = "Statement"]
    pub type sqlite3_stmt<'db, 'text>;

    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    pub fn sqlite3_open(#[cstr] filename: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Connection::prepare"]
    pub fn sqlite3_prepare_v2<'db, 'text>(
        db: &'db sqlite3,
        #[buffer(len = bytes)] sql: *const c_char,
        bytes: c_int,
        #[out(owned)] stmt: *mut *mut sqlite3_stmt<'db, 'text>,
        #[null] tail: *mut *const c_char,
    ) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Statement::bind"]
    pub fn sqlite3_bind_text(
        stmt: &mut sqlite3_stmt<'_, '_>,
        index: c_int,
        #[buffer(len = bytes)]
        #[retained(by = stmt, as = 'text)]
        // weaker:
        text: *const c_char,
        bytes: c_int,
        #[fixed(None)] destructor: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> c_int;

    #[fails(not(100))]
    #[end(is(101))]
    #[rust_name = "Statement::step"]
    pub fn sqlite3_step(stmt: &mut sqlite3_stmt<'_, '_>) -> c_int;

    #[rust_name = "Statement::column_text"]
    #[returns(cstr, borrowed(from = stmt, until = [sqlite3_step, sqlite3_finalize]), nullable)]
    pub fn sqlite3_column_text(stmt: &mut sqlite3_stmt<'_, '_>, column: c_int) -> *const c_uchar;

    fn sqlite3_finalize(stmt: *mut sqlite3_stmt<'_, '_>) -> c_int;
    fn sqlite3_close_v2(db: *mut sqlite3) -> c_int;
}
