// sys-mismatch: an array is passed as a pointer to its own elements, and to no others
use core::ffi::c_int;
use ffi_contract::contract;

pub mod hash_sys {
    use super::c_int;
    unsafe extern "C" {
        pub fn hash_size(digest: *mut u8) -> c_int;
    }
}

#[contract(sys = hash_sys)]
unsafe extern "C" {
    pub fn hash_size(#[buffer] digest: *mut [u8; 4]) -> c_int;
}

fn main() {}
