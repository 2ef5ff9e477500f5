use core::ffi::{c_int, c_long};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn resize(width: c_int, height: c_long) -> c_int;
}
