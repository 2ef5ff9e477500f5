// contract-refused: A clause names a parameter that the function does not have.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
use ui_tests::api::failed::Error;
pub type Unused = (c_char, c_int, c_void);

#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[fails(nonzero, detail = db_errmsg(db))]
    fn db_exec(db: &mut db) -> c_int;
}

fn main() {}
