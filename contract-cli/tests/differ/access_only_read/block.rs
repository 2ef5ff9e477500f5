use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn show(#[out] p: *mut c_int);
    fn put(#[buffer(len = n, uninit, written = return)] p: *mut c_void, n: c_ulong) -> c_ulong;
}
