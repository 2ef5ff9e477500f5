// contract-refused: C cannot write through a `*const`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub fn item_get(#[borrowed(shared)] i: *const item) -> c_int;
}

fn main() {}
