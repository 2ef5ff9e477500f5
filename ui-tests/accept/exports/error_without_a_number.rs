// exports: an error is a number in C
use core::ffi::c_int;
use ffi_contract::contract;

pub struct Failure;

impl From<Failure> for c_int {
    fn from(_: Failure) -> Self {
        -3
    }
}

#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[fails(nonzero)]
pub extern "C" fn error_without_a_number() -> c_int {
    Err(Failure)
}

fn main() {}
