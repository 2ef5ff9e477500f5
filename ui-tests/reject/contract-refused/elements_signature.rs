// contract-refused: What gives the elements takes the container and a number; what counts them takes the container.
use core::ffi::c_int;
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    type list;
    type item;
    fn list_length(list: &list) -> c_int;
    #[elements(count = list_length)]
    #[returns(borrowed(from = list))]
    fn list_item(list: &mut list, index: c_int) -> *mut item;
}

fn main() {}
