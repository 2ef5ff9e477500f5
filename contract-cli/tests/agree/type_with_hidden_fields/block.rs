use core::ffi::c_int;

use ffi_contract::contract;

#[repr(C)]
struct Entry {
    kind: c_int,
}

#[contract(header = "lib.h")]
unsafe extern "C" {
    type entry = self::Entry;
    fn f(e: &mut entry) -> c_int;
}
