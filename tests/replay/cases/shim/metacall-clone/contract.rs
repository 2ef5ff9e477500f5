//! MetaCall: a value has one owner, and no function that makes a second one.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = metacall_value_destroy_here)]
    // weaker: #[owned_by_c(free = metacall_value_destroy_here, up_ref = metacall_value_same_here)]
    #[rust_name = "Value"]
    pub type metacall_value;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Value::of"]
    pub safe fn metacall_value_create_int_here(number: c_int) -> *mut metacall_value;

    #[rust_name = "Value::number"]
    pub fn metacall_value_to_int_here(value: &metacall_value) -> c_int;

    fn metacall_value_destroy_here(value: *mut metacall_value);

    #[rust_name = "Value::same"]
    #[returns(borrowed(from = value))]
    // weaker: #[allow(unused)]
    pub fn metacall_value_same_here(value: &metacall_value) -> *mut metacall_value;
    // weaker: fn metacall_value_same_here(value: *mut metacall_value) -> *mut metacall_value;
}
