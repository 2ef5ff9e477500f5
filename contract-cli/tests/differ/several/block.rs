use core::ffi::{c_int, c_long};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn a(x: c_long) -> c_int;
    safe fn b(x: c_int) -> c_int;
    safe fn c() -> c_int;
}
