use core::ffi::{c_int, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    fn each(
        #[callback(data = data, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[borrowed(exclusive)] n: *mut c_int, #[data] data: *mut c_void) -> c_int,
        >,
        data: *mut c_void,
    ) -> c_int;
}
