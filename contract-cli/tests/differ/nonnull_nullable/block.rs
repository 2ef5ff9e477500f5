use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn length(#[cstr] #[nullable] text: *const c_char, #[cstr] #[nullable] other: *const c_char) -> c_int;
}
