use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type entry;
    #[rust_name = "Decoder"]
    type decoder = lib_sys::stream;

    fn entry_value(e: &entry) -> c_int;
    fn stream_value(s: &mut decoder) -> c_int;
}
