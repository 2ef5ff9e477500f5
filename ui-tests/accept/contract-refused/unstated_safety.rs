// contract-refused: A function of bare numbers says whether it is safe.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub unsafe fn close(fd: c_int) -> c_int;
}

fn main() {}
