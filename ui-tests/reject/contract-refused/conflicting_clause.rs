// contract-refused: Two clauses that contradict each other.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    safe fn db_attach(#[consumed] #[borrowed] db: *mut db);
}

fn main() {}
