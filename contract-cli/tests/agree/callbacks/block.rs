use core::ffi::{c_int, c_long, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = object_free)]
    type object;

    #[returns(owned)]
    fn object_new() -> *mut object;
    fn object_free(o: *mut object);

    fn object_visit(
        o: &mut object,
        #[callback(data = data, scope = call, on_panic = return(0))] f: Option<
            unsafe extern "C" fn(#[data] data: *mut c_void, o: &object, n: c_long) -> c_int,
        >,
        data: *mut c_void,
    ) -> c_int;
}
