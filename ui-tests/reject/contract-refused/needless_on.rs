// contract-refused: `on` only means something beside `#[fails]`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = db_close)]
    type db;
    fn db_close(#[consumed(on = always)] db: *mut db);
}

fn main() {}
