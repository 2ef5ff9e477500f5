use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = free_store)]
    type store<'a>;
    fn keep(s: &mut store<'_>, #[cstr] #[retained(by = s)] text: *const c_char);
    fn each(
        #[callback(data = data, scope = forever, on_panic = return(0))] f: Option<unsafe extern "C" fn(#[data] data: *mut c_void) -> c_int>,
        data: *mut c_void,
    );
    fn free_store(s: *mut store<'_>);
}
