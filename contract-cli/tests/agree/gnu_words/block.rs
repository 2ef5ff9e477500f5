use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn quick(x: c_int) -> c_int;
    unsafe fn named(#[unchecked] to: *mut c_char) -> c_int;
    safe fn body(x: c_int) -> c_int;
}
