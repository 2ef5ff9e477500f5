// contract-refused: Only a pointer can be NULL.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub fn item_seek(i: &item, offset: c_int);
}

fn main() {}
