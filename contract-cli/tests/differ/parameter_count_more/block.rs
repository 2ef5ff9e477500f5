use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn at(row: c_int, column: c_int) -> c_int;
}
