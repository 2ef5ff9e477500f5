use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[returns(owned(free = end), buffer(len = count))]
    fn make(size: c_ulong, count: c_ulong) -> *mut c_void;
    fn end(p: *mut c_void);
}
