//! SQLite reads the image of a read-only database for as long as the connection is open (`sqlite3_deserialize` without
//! `SQLITE_DESERIALIZE_FREEONCLOSE`).

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::contract;
use libsqlite3_sys as _; // compiles SQLite and links it

/// `SQLITE_DESERIALIZE_READONLY`.
const READ_ONLY: c_uint = 4;

#[contract(header = "sqlite3.h", library = "sqlite3")]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close_v2, keeps = 'image)]
    #[rust_name = "Connection"]
    pub type sqlite3<'image>;

    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    pub fn sqlite3_open<'image>(
        #[cstr] filename: *const c_char,
        #[out(owned, valid = always)] db: *mut *mut sqlite3<'image>,
    ) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Connection::deserialize_readonly"]
    pub fn sqlite3_deserialize(
        db: &mut sqlite3<'_>,
        #[cstr] schema: *const c_char,
        #[buffer(len = size)]
        #[retained(by = db)]
        // weaker:
        image: *const u8,
        size: i64,
        #[fixed(size)] capacity: i64,
        #[fixed(READ_ONLY)] flags: c_uint,
    ) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Connection::execute"]
    pub fn sqlite3_exec(
        db: &sqlite3<'_>,
        #[cstr] sql: *const c_char,
        #[fixed(None)] callback: Option<unsafe extern "C" fn(*mut c_void)>,
        #[null] user: *mut c_void,
        #[null] message: *mut *mut c_char,
    ) -> c_int;

    fn sqlite3_close_v2(db: *mut sqlite3<'_>) -> c_int;
}
