// contract-refused: A clause names a type that the block does not declare.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract(error = Error, detail(db = db_errmsg))]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
}

fn main() {}
