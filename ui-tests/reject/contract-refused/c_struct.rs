// contract-refused: A struct with a contract has the layout of C and named fields, and shows its pointers to nobody.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
#[repr(C)]
pub struct person {
    #[cstr]
    pub name: *const c_char,
    pub age: c_int,
}

fn main() {}
