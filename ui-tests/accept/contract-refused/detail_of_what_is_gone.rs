// contract-refused: ▲ The details of a failure are asked of what still lives: `on = always` is gone.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

pub struct Failure;
impl From<ffi_contract::Error> for Failure {
    fn from(_: ffi_contract::Error) -> Self {
        Self
    }
}
impl From<(ffi_contract::Error, c_int)> for Failure {
    fn from(_: (ffi_contract::Error, c_int)) -> Self {
        Self
    }
}

#[contract(error = Failure)]
unsafe extern "C" {
    #[owned_by_c(free = db_free)]
    pub type db;
    fn db_free(d: *mut db);
    pub fn db_code(d: &db) -> c_int;
    #[fails(nonzero, detail = db_code(d))]
    pub fn db_send(#[consumed(on = success)] d: *mut db) -> c_int;
}

fn main() {}
