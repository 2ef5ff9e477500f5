use core::ffi::{c_char, c_int, c_long};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type handle;

    #[link_name = "setopt"]
    fn set_long(h: &mut handle, option: c_int, #[variadic] value: c_long) -> c_int;
    #[link_name = "setopt"]
    fn set_text(h: &mut handle, option: c_int, #[variadic] #[cstr] value: *const c_char) -> c_int;
    unsafe fn report(#[unchecked] format: *const c_char, ...) -> c_int;
}
