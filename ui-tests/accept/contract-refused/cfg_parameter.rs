// contract-refused: `cfg` on a parameter or in a `cfg_attr` clause would give one function two contracts.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[cfg(unix)]
    fn db_exec(db: &mut db, flags: c_int);
    #[cfg(not(unix))]
    fn db_exec(db: &mut db);
}

fn main() {}
