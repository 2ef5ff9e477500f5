// contract-refused: What a detail looks at must outlive the failed call.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
use ui_tests::api::failed::Error;
pub type Unused = (c_char, c_int, c_void);

#[contract(error = Error)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    #[returns(cstr, copied)]
    fn db_errmsg(db: &db) -> *const c_char;
    #[fails(nonzero, detail = db_errmsg(db))]
    fn db_close(#[consumed(on = success)] db: *mut db) -> c_int;
}

fn main() {}
