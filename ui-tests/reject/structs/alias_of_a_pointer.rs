// structs: a pointer is one, whatever it is called
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

pub type Name = *const c_char;

#[contract]
#[repr(C)]
pub struct holder {
    name: Name,
}

fn main() {}
