// contract-refused: Two wrappers with the same name in the same place.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    #[rust_name = "db::run"]
    fn db_exec(db: &mut db);
    #[rust_name = "db::run"]
    fn db_step(db: &mut db);
}

fn main() {}
