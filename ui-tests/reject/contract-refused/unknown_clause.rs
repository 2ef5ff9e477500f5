// contract-refused: A mistyped clause is no clause.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub fn item_name(i: &item, #[cstrr] name: *const c_char);
}

fn main() {}
