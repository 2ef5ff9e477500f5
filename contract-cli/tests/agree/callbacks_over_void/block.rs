use core::ffi::{c_int, c_long, c_uint, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn sort(
        #[buffer(len = count)] numbers: *mut c_int,
        count: c_uint,
        #[callback(data = none, scope = call, on_panic = abort)] f: Option<
            unsafe extern "C" fn(one: &c_int, other: &c_int) -> c_int,
        >,
    ) -> c_int;
    fn trace(
        #[callback(data = user, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(event: c_uint, #[data] user: *mut c_void, at: &c_long) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
}
