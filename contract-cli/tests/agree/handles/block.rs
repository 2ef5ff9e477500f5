use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    #[owned_by_c(free = close_file)]
    type file_t;
    #[fails(null)]
    #[returns(owned)]
    fn open_file(#[cstr] path: *const c_char) -> *mut file_t;
    fn close_file(f: *mut file_t);
    #[fails(nonzero)]
    fn copy_file(f: &file_t, #[out(owned)] to: *mut *mut file_t) -> c_int;
    #[owned_by_c(free = join)]
    type thread_t;
    #[fails(nonzero)]
    fn start(
        #[out(owned)] t: *mut *mut thread_t,
        #[callback(data = data, scope = once(on_failure = not_called), thread = any, on_panic = return(0))]
        f: Option<unsafe extern "C" fn(#[data] data: *mut c_void) -> usize>,
        data: *mut c_void,
    ) -> c_int;
    #[fails(nonzero)]
    fn join(#[consumed(on = always)] t: *mut thread_t, #[null] result: *mut usize) -> c_int;
}
