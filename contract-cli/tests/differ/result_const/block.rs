use core::ffi::c_char;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[returns(cstr, borrowed(forever))]
    safe fn version() -> *mut c_char;
}
