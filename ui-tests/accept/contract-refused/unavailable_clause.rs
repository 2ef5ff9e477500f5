// contract-refused: A clause of the language that this version does not expand yet.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(item: *mut item);
    #[returns(owned)]
    fn item_new() -> *mut item;
    #[returns(owned(free = items_free), buffer(len = nul, each = borrowed))]
    fn item_all() -> *mut *mut item;
    fn items_free(items: *mut *mut item);
}

fn main() {}
