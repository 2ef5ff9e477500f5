use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn put(#[buffer(len = n)] p: *const c_char, n: c_ulong, m: c_ulong);
}
