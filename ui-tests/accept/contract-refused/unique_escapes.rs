// contract-refused: ▲ A `#[unique]` function that hands the object out would end its uniqueness.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, counted)]
    pub type key;
    fn key_free(k: *mut key);
    pub fn key_self(#[unique] k: *const key) -> c_int;
}

fn main() {}
