// contract-refused: `valid = failure` only means something beside `#[fails]`.
#![allow(unused)]
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
use ui_tests::api::failed::Error;
pub type Unused = (c_char, c_int, c_void);

#[contract(error = Error)]
unsafe extern "C" {
    fn free(p: *mut c_void);
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    fn db_exec(db: &mut db, #[out(owned(free = free), cstr, valid = failure)] message: *mut *mut c_char) -> c_int;
}

fn main() {}
