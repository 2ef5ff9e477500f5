// contract-refused: A `dup` is `X *D(X *)` or `D(X **out, X *)`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = key_free, dup = key_copy)]
    type key;
    fn key_free(key: *mut key);
    fn key_copy(to: &mut key, from: &key);
}

fn main() {}
