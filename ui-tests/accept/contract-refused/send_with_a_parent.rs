// contract-refused: ▲ What moves to another thread takes along what it depends on.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    #[thread(send, sync)]
    pub type db;
    fn db_free(d: *mut db);
    #[owned_by_c(free = stmt_free)]
    #[thread(send)]
    pub type stmt<'db>;
    fn stmt_free(s: *mut stmt<'_>);
    #[returns(owned)]
    pub fn stmt_new<'db>(d: &'db db) -> *mut stmt<'db>;
}

fn main() {}
