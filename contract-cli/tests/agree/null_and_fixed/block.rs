use core::ffi::{c_int, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn begin(
        kind: c_int,
        #[null] e: *mut c_void,
        #[null] hook: Option<unsafe extern "C" fn(c_int) -> c_int>,
        #[null] slot: *mut c_void,
    ) -> c_int;
}
