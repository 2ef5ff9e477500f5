use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn always(x: c_int) -> c_int;
    #[cfg(windows)]
    safe fn sometimes(x: c_int) -> c_int;
    #[cfg(feature = "extra")]
    safe fn perhaps(x: c_int) -> c_int;
}
