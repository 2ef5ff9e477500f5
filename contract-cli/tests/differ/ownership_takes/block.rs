use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type object;

    fn object_use(o: &mut object) -> c_int;
}
