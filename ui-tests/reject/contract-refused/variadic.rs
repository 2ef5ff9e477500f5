// contract-refused: `...` has no contract: only an `unsafe fn` may end in it.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    fn printf(#[cstr] format: *const c_char, ...) -> c_int;
}

fn main() {}
