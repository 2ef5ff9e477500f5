use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type file_t;
    type small_t;
    fn size(f: &file_t) -> c_int;
    fn end(s: &small_t) -> c_int;
    safe fn put(data: usize) -> c_int;
}
