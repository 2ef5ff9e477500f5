use core::ffi::{c_int, c_uint};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn open_as(m: c_uint) -> c_int;
    fn mix(a: c_int, b: &mut c_int) -> c_uint;
}
