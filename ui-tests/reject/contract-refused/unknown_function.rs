// contract-refused: A clause names a function that the block does not declare.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_clos)]
    type db;
    safe fn db_close(db: c_int);
}

fn main() {}
