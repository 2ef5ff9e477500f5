use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    unsafe fn name_length(#[unchecked] name: *mut c_char) -> c_int;
}
