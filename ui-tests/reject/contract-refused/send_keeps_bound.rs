// contract-refused: ▲ What a `send` object consumes moves along.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    pub type item;
    fn item_free(i: *mut item);
    #[owned_by_c(free = list_free)]
    #[thread(send)]
    pub type list;
    fn list_free(l: *mut list);
    pub fn list_push(l: &mut list, #[consumed] i: *mut item);
}

fn main() {}
