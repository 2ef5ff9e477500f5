use core::ffi::{c_char, c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "lib.h")]
unsafe extern "C" {
    type list<'a>;
    fn add(l: &mut list<'_>, #[cstr] text: *const c_char);
    fn name(#[cstr] text: *const c_char);
    fn put(l: &mut list<'_>, other: &mut list<'_>, #[cstr] #[retained(by = l)] text: *const c_char);
}
