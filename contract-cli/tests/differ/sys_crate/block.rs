use core::ffi::c_int;

use ffi_contract::contract;
use lib_sys as ffi;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type entry = ffi::entry;
    #[plain]
    type point = lib_sys::shapes::Point;
    type state = ffi::state;
    fn f(e: &mut entry, p: point, s: &mut state) -> c_int;
}
