// contract-refused: `#[contract]` goes on an `unsafe extern "C"` block.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
fn db_open() {}

fn main() {}
