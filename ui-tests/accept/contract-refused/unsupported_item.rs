// contract-refused: A contract block holds types and functions; statics and macros have no contract.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    safe fn db_count() -> c_int;
}

fn main() {}
