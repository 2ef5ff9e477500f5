use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    unsafe fn read_into(#[unchecked] room: *const c_char, size: c_int) -> c_int;
}
