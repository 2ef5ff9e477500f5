// contract-refused: ▲ `&mut` comes from an exclusive lender.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub type list;
    #[returns(borrowed(exclusive, from = l))]
    pub fn list_first(l: &list) -> *mut item;
}

fn main() {}
