// contract-refused: A foreign type lives behind a pointer; its size is not known here.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    type point;
    safe fn draw(point: point);
}

fn main() {}
