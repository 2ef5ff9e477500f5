// contract-refused: `null` goes on a pointer.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub fn item_flags(i: &item, #[null] flags: *mut c_int);
}

fn main() {}
