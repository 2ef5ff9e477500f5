// contract-refused: ▲ What is borrowed forever is reached from every thread.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type method;
    #[returns(borrowed(forever))]
    pub fn default_method() -> *const method;
}

fn main() {}
