// contract-refused: C can only take a count of its own where there is a count.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    type pool;
    fn pool_add(pool: &mut pool, #[up_refs] db: &db);
}

fn main() {}
