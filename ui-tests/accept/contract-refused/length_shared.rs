// contract-refused: One length parameter for two buffers: which of them is it?
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    safe fn swap(#[buffer(len = n)] a: *mut u8, n: usize, #[buffer(len = m)] b: *mut u8, m: usize);
}

fn main() {}
