// contract-refused: NULL cannot be a value and a failure, or a value and "no more".
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type row;
    #[end(null)]
    #[returns(borrowed(from = db))]
    fn db_step(db: &mut db) -> *mut row;
}

fn main() {}
