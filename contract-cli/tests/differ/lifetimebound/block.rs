use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type list;
    #[owned_by_c(free = free_item)]
    type item;
    #[returns(borrowed(from = other))]
    fn first(l: &list, other: &list) -> *mut item;
    #[returns(owned)]
    fn copy(l: &list) -> *mut item;
    #[returns(cstr, borrowed(forever))]
    fn name(l: &list) -> *const c_char;
    fn free_item(i: *mut item);
}
