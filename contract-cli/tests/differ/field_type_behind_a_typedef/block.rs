use core::ffi::{c_char, c_int, c_long, c_uint};

use ffi_contract::contract;

#[repr(C)]
struct point {
    x: c_int,
    y: c_int,
}

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn f(x: c_int) -> c_int;
}
