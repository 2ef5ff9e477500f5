// structs: an alias does not hide a lifetime of a struct within
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

#[contract]
#[repr(C)]
pub struct part<'data> {
    number: &'data numbers,
}
pub type Alias = part<'static>;
#[contract]
unsafe extern "C" {
    type numbers;
}

#[contract]
#[repr(C)]
pub struct holder {
    #[embedded]
    part: Alias,
}

fn main() {}
