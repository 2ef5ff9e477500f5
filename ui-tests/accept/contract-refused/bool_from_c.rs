// contract-refused: ▲ A `bool` never comes from C, which may return 2.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type door;
    pub fn door_is_open(door: &door) -> c_int;
}

fn main() {}
