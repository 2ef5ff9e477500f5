use core::ffi::{c_int, c_uint};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn sum(#[buffer(len = count, empty = null)] numbers: *const c_int, count: c_uint) -> c_int;
}
