//! SQLite: the format of `sqlite3_mprintf` is a format, and text is an argument of it.

use core::ffi::{c_char, c_void};

use ffi_contract::contract;
use libsqlite3_sys as _; // compiles SQLite and links it

#[contract(header = "sqlite3.h", library = "sqlite3")]
unsafe extern "C" {
    #[fails(null)]
    #[returns(cstr, owned(free = sqlite3_free))]
    #[rust_name = "print"]
    pub safe fn sqlite3_mprintf(
        #[fixed(c"%s".as_ptr())] format: *const c_char,
        #[variadic]
        #[cstr]
        text: *const c_char,
    ) -> *mut c_char;

    fn sqlite3_free(memory: *mut c_void);
}
