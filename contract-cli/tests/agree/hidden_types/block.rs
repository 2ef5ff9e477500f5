use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = item_free)]
    type item;

    #[returns(owned)]
    fn item_new() -> *mut item;
    fn item_free(item: *mut item);
    fn item_value(item: &item) -> c_int;
    #[fails(nonzero)]
    fn item_make(#[out(owned)] out: *mut *mut item) -> c_int;
}
