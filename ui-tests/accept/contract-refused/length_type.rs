// contract-refused: A length is an integer, or a pointer to one where it is written `*n`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    safe fn hash(#[buffer(len = len)] data: *const u8, len: usize);
}

fn main() {}
