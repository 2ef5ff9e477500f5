use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[returns(owned(free = free), cstr)]
    safe fn text_of(n: c_int) -> *mut c_char;
    fn free(memory: *mut c_void);
}
