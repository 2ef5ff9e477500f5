// contract-refused: ▲ `&mut` to a grandparent: each child would give one.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type db;
    pub type stmt<'db>;
    #[returns(borrowed(from = 'db))]
    pub fn stmt_db<'db>(s: &mut stmt<'db>) -> *mut db;
}

fn main() {}
