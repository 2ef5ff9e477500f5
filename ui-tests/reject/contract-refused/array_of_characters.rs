// contract-refused: `each` is for an array of pointers.
use core::ffi::{c_char, c_int};
use ffi_contract::contract;
pub type Unused = (c_char, c_int);

#[contract]
unsafe extern "C" {
    fn join(#[buffer(len = n, each = cstr)] texts: *const c_char, n: c_int) -> usize;
}

fn main() {}
