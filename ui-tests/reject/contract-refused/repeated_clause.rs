// contract-refused: The same clause or key twice.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close, free = db_free)]
    type db;
    fn db_close(db: *mut db);
}

fn main() {}
