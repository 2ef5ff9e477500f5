// contract-refused: ▲ A result lives no longer than an argument: a lifetime that comes from nowhere would be of any length.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub type list;
    pub safe fn list_first<'l>(index: c_int) -> &'l item;
}

fn main() {}
