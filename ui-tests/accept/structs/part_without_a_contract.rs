// structs: a struct within another one has a contract
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

#[repr(C)]
pub struct part(c_int);

#[contract]
#[repr(C)]
pub struct other {
    number: c_int,
}

#[contract]
#[repr(C)]
pub struct holder {
    #[embedded]
    part: other,
}

fn main() {}
