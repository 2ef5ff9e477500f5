//! `sqlite3_update_hook`: the closure stays in the connection until another takes its place or the connection is closed.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;
use libsqlite3_sys as _; // compiles SQLite and links it

#[contract(header = "sqlite3.h", library = "sqlite3")]
unsafe extern "C" {
    #[owned_by_c(free = sqlite3_close_v2)]
    #[thread(send)]
    #[rust_name = "Connection"]
    pub type sqlite3;

    #[fails(nonzero)]
    #[rust_name = "Connection::open"]
    pub fn sqlite3_open(#[cstr] filename: *const c_char, #[out(owned, valid = always)] db: *mut *mut sqlite3) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Connection::execute"]
    pub fn sqlite3_exec(
        db: &sqlite3,
        #[cstr] sql: *const c_char,
        #[null] callback: Option<unsafe extern "C" fn(*mut c_void)>,
        #[null] user: *mut c_void,
        #[null] message: *mut *mut c_char,
    ) -> c_int;

    #[rust_name = "Connection::on_update"]
    #[returns(replaced)]
    // weaker:
    pub fn sqlite3_update_hook(
        db: &mut sqlite3,
        #[callback(data = user, scope = until_freed(db, slot))]
        // weaker: #[callback(data = user, scope = call)]
        hook: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                operation: c_int,
                #[unused] database: *const c_char,
                #[unused] table: *const c_char,
                row: i64,
            ),
        >,
        user: *mut c_void,
    ) -> *mut c_void;
    // weaker: );

    fn sqlite3_close_v2(db: *mut sqlite3) -> c_int;
}
