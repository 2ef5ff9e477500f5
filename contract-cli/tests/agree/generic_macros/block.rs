use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type item;

    #[owned_by_c(free = stack_of_item_free)]
    type stack_of_item;

    #[link_name = "stack_free"]
    fn stack_of_item_free(stack: *mut stack_of_item);
    #[returns(owned)]
    #[link_name = "stack_new"]
    fn stack_of_item_new() -> *mut stack_of_item;
    #[link_name = "stack_num"]
    fn stack_of_item_num(stack: &stack_of_item) -> c_int;
    #[returns(borrowed(from = stack))]
    #[link_name = "stack_value"]
    fn stack_of_item_value(stack: &stack_of_item, place: c_int) -> *mut item;
}
