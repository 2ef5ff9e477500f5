use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type item;
    type stack_of_item;

    #[link_name = "stack_num"]
    fn items(stack: &stack_of_item) -> c_int;
    #[returns(borrowed(from = stack))]
    #[link_name = "stack_value"]
    fn stack_of_item_value(stack: &stack_of_item, place: c_int) -> *mut item;
}
