use core::ffi::c_int;

use ffi_contract::contract;

#[contract()]
unsafe extern "C" {
    safe fn begin() -> c_int;
}
