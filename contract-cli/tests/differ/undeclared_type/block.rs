use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type item;

    fn thing_value(t: &item) -> c_int;
}
