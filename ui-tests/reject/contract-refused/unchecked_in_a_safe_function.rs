// contract-refused: `unchecked` is for an `unsafe fn`.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub fn poke(#[unchecked] p: *mut c_void);
}

fn main() {}
