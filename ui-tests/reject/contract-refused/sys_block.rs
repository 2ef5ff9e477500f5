// contract-refused: A `sys` block declares nothing: its functions and types are those of the crate that it names.
use core::ffi::c_int;
use ffi_contract::contract;

pub mod db_sys {
    pub enum Db {}
    #[allow(clashing_extern_declarations)] // each case has declarations of its own
    unsafe extern "C" {
        pub fn db_close(db: *mut Db);
        pub safe fn db_abs(value: i32) -> i32;
    }
}

#[contract(sys = db_sys)]
#[link(name = "db")]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    pub type db = db_sys::Db;
    fn db_close(db: *mut db);
    pub safe fn db_abs(value: c_int) -> c_int;
}

fn main() {}
