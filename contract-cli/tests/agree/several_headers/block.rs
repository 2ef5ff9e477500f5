use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = ["stddef.h", "lib.h"])]
unsafe extern "C" {
    safe fn first(n: usize) -> c_int;
}
