use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type list<'a>;
    type item;
    #[unchecked]
    unsafe fn make(size: c_ulong) -> *mut c_void;
    unsafe fn put(#[unchecked] p: *const c_char, n: c_ulong);
    unsafe fn put_some(#[unchecked] p: *const c_char, n: c_ulong);
    fn fill(p: &mut c_int);
    fn show(p: &mut c_int);
    unsafe fn r#use(#[unchecked] text: *const c_char);
    #[unchecked]
    unsafe fn first(l: &list<'_>) -> *mut item;
    unsafe fn add(l: &mut list<'_>, #[unchecked] text: *const c_char);
}
