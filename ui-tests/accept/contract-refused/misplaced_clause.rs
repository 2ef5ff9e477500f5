// contract-refused: A clause that belongs on another kind of item.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    type db;
}

fn main() {}
