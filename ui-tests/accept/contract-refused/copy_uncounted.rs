// contract-refused: A foreign object is copied by counting up, so its type needs `up_ref`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, up_ref = key_up_ref)]
    type key;
    fn key_free(key: *mut key);
    fn key_up_ref(key: *mut key);
    type store;
    #[returns(copied)]
    fn store_first(store: &store) -> *mut key;
}

fn main() {}
