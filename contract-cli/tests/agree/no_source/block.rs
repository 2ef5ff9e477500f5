use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type entry = no_such_sys::entry;
    type hidden = no_such_sys::hidden;
    fn f(e: &mut entry, h: &mut hidden) -> c_int;
}
