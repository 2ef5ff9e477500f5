use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[returns(cstr, copied)]
    fn text_of(n: c_int) -> *mut c_char;
}
