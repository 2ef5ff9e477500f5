use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    unsafe fn report(#[unchecked] format: *const c_char, ...) -> c_int;
}
