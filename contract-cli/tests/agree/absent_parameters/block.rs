use core::ffi::{c_int, c_uchar};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type stream = lib_sys::stream;

    fn feed(s: &mut stream, flush: c_int, #[buffer(field = next, len = left, of = s)] input: *const c_uchar) -> c_int;
}
