// contract-refused: `rust_name` names a type of the block.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    #[rust_name = "item::len"]
    pub fn item_len(i: &item) -> c_int;
}

fn main() {}
