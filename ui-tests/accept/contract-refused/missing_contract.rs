// contract-refused: No pointer crosses without a contract.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub fn measure(#[cstr] text: *const c_char) -> c_int;
}

fn main() {}
