// contract-refused: ▲ `&mut` is the only result from its lender: another one could be what it changes.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    pub type item;
    pub type list;
    #[returns(borrowed(exclusive, from = l))]
    pub fn list_first(l: &mut list, #[out(borrowed(from = l))] count: *mut *const c_int) -> *mut item;
}

fn main() {}
