// sys-mismatch: memory that C writes is not passed as what it only reads
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
