use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type list<'a>;
    type item;
    #[returns(owned(free = end), buffer(len = size))]
    fn make(size: c_ulong) -> *mut c_void;
    #[unchecked]
    unsafe fn make_many(size: c_ulong, count: c_ulong) -> *mut c_void;
    fn end(p: *mut c_void);
    fn fill(#[out] p: *mut c_int);
    fn put(#[buffer(len = n)] p: *const c_char, n: c_ulong);
    fn put_some(#[buffer(len = n)] p: *const c_char, n: c_ulong);
    fn each(
        #[callback(data = data, scope = call, on_panic = return(0))] f: Option<unsafe extern "C" fn(#[data] data: *mut c_void) -> c_int>,
        data: *mut c_void,
    ) -> c_int;
    #[returns(borrowed(from = l))]
    fn first(l: &list<'_>) -> *mut item;
    fn add(l: &mut list<'_>, #[cstr] #[retained(by = l)] text: *const c_char);
    fn name(#[cstr] #[retained(forever)] text: *const c_char);
}
