// contract-refused: A clause of the language that this version does not expand yet.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_is_idle(db: &db) -> c_int;
    unsafe fn db_count(db: &db) -> c_int;
}

fn main() {}
