// contract-refused: the parts of a struct, and its list, are what they are called
use core::ffi::c_int;
use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct part {
    number: c_int,
}

#[contract]
#[repr(C)]
pub struct node {
    #[embedded]
    first: part,
    #[next]
    next: *mut node,
}

fn main() {}
