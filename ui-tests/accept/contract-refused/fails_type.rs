// contract-refused: A failure test that does not fit the return type.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[fails(negative)]
    fn db_read(db: &mut db) -> isize;
}

fn main() {}
