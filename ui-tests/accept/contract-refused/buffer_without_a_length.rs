// contract-refused: A buffer has a length.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub fn sum(#[buffer(len = n)] p: *const c_int, n: usize) -> c_int;
}

fn main() {}
