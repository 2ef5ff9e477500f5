// contract-refused: ▲ An enum never comes from C, which may return a number that is no variant.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[derive(Clone, Copy)]
#[repr(i32)]
pub enum Color {
    Red = 1,
}
#[contract]
unsafe extern "C" {
    pub type door;
    pub fn door_color(door: &door) -> i32;
}

fn main() {}
