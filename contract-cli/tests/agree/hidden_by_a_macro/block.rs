use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn next_byte(source: c_int) -> c_int;
    safe fn protected(x: c_int) -> c_int;
}
