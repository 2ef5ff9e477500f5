// contract-refused: `unique` distinguishes the first owner of a counted object from later ones.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_set(db: &mut db, size: c_int);
}

fn main() {}
