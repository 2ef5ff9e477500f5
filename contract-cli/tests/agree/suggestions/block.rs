use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type object;

    #[unchecked]
    unsafe fn object_new() -> *mut object;
    fn object_value(o: &object) -> c_int;
    #[returns(cstr, borrowed(forever), nullable)]
    safe fn name() -> *const c_char;
}
