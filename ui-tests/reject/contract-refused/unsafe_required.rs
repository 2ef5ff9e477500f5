// contract-refused: `unsafe extern` is where the author vouches for the contract; without it nobody does.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
extern "C" {
    safe fn db_count() -> c_int;
}

fn main() {}
