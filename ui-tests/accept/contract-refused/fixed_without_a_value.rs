// contract-refused: `fixed` has a value.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub fn item_flags(i: &item, #[fixed(0)] flags: c_int);
}

fn main() {}
