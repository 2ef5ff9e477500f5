use core::ffi::{c_char, c_int, c_long, c_uint};

use ffi_contract::contract;

type row_id = c_long;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn f(x: c_int) -> c_int;
}
