use core::ffi::{c_char, c_int, c_uchar};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn set(option: c_int, #[cstr] text: *const c_char) -> c_int;
    #[link_name = "set"]
    fn set_bytes(option: c_int, #[cstr] bytes: *const c_uchar) -> c_int;
}
