// structs: a field leads to what a contract declares
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

pub struct Numbers(Vec<u8>);

#[contract]
unsafe extern "C" {
    type numbers;
}

#[contract]
#[repr(C)]
pub struct holder {
    #[borrowed]
    numbers: *const Numbers,
}

fn main() {}
