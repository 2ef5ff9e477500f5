use core::ffi::{c_int, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = object_free)]
    type object;
    #[returns(owned)]
    fn object_new() -> *mut object;
    fn object_free(o: *mut object);
    #[unchecked]
    unsafe fn object_data(o: &mut object, #[unchecked] key: *mut c_void) -> *mut c_void;
}

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[declared]
    type object = self::object;
    fn object_value(o: &object) -> c_int;
}
