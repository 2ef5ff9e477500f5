use core::ffi::c_int;

use ffi_contract::contract;

use other::Vector;

#[contract(header = "lib.h")]
unsafe extern "C" {
    safe fn norm(p: Vector) -> c_int;
    safe fn sum() -> c_int;
}
