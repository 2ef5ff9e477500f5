use core::ffi::{c_char, c_int, c_long, c_uint};

use ffi_contract::contract;

const LIMIT: c_int = 1 << 5;
const BROKEN: c_int = 2;
const FIRST: c_uint = 0;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn f(x: c_int) -> c_int;
}
