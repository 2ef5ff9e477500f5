// structs: a value that C writes has any bits
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

pub type Flag = bool;

#[contract]
#[repr(C)]
pub struct holder {
    flag: Flag,
}

fn main() {}
