// contract-refused: An `up_ref` takes the object and returns nothing, a status or the object.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_name)]
    type key;
    fn key_free(key: *mut key);
    fn key_name(key: &key, index: c_int);
}

fn main() {}
