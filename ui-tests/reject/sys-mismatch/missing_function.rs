// sys-mismatch: the `-sys` crate has no such function
use core::ffi::{c_char, c_int, c_long};
use ffi_contract::contract;

pub mod db_sys {
    use super::{c_char, c_int, c_long};
    pub enum Db {}
    pub enum Row {}
    pub type Name = c_char;
    #[allow(clashing_extern_declarations)] // each case has declarations of its own
    unsafe extern "C" {
        pub fn db_close(db: *mut Db);
        pub fn db_resize(db: *mut Db, size: c_long) -> c_int;
        pub fn db_row(db: *mut Db) -> *mut Row;
        pub fn row_size(row: *mut Row) -> c_int;
    }
}

#[contract(sys = db_sys)]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    pub type db = db_sys::Db;
    pub type row = db_sys::Row;
    fn db_close(db: *mut db);
    pub fn row_length(row: &row) -> c_int;
}

fn main() {}
