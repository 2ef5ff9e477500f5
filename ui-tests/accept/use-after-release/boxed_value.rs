// use-after-release: A value that C allocated is gone with its owner.
use core::ffi::c_int;
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[returns(owned(free = number_free))]
    pub fn number_new() -> *mut c_int;
    fn number_free(n: *mut c_int);
}

pub fn case() -> c_int {
    let number = number_new();
    let value = *number;
    drop(number);
    value
}

fn main() {}
