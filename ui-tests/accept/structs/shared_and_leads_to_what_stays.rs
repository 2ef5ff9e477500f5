// structs: what several threads read leads to what several threads may use
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    pub type item;
}

#[contract]
#[repr(C)]
#[thread(send, sync)]
pub struct holder {
    #[borrowed]
    item: *const item,
}

fn main() {}
