use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[returns(owned(free = end), buffer(len = size))]
    fn make(size: c_ulong) -> *mut c_int;
    fn end(p: *mut c_int);
}
