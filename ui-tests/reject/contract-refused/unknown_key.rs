// contract-refused: A word between the brackets of a clause or of `#[contract(…)]` that means nothing there.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close, uprf = db_up_ref)]
    type db;
    fn db_close(db: *mut db);
    #[fails(nonzero)]
    fn db_up_ref(db: &db) -> c_int;
}

fn main() {}
