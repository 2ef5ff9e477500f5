use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn length(#[cstr] text: *const c_char, #[null] error: *mut c_int) -> c_int;
}
