use core::ffi::{c_char, c_int, c_uchar};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn digest(data: &[c_uchar; 32], #[buffer(uninit, written = nul)] out: *mut [c_char; 16]) -> c_int;
    fn pair(fd: &mut [c_int; 2]) -> c_int;
}
