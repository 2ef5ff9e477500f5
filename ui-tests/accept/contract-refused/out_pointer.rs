// contract-refused: A pointer that C stores has an owner.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    pub type item;
    fn item_free(i: *mut item);
    pub fn item_make(#[out(owned)] i: *mut *mut item);
}

fn main() {}
