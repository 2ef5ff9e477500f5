// contract-refused: A Rust type that C does not have, or not in this form: the declaration stays as C wrote it.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(db: *mut db);
    fn db_merge(db: &mut db, other: Box<db>);
}

fn main() {}
