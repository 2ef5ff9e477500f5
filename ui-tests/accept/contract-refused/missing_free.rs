// contract-refused: An owned value that no free function ends.
use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;
pub type Unused = (c_char, c_int, c_void);

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item;
    fn item_free(item: *mut item);
    type list;
    fn list_add(list: &mut list, #[consumed] item: *mut item);
}

fn main() {}
