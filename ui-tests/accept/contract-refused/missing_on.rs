// contract-refused: Where a call can fail, `consumed` says what happens then.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    pub type item;
    fn item_free(i: *mut item);
    #[fails(nonzero)]
    pub fn item_give(#[consumed(on = always)] i: *mut item) -> c_int;
}

fn main() {}
