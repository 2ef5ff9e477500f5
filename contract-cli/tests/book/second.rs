use core::ffi::{c_char, c_int, c_long, c_uint, c_void};

use ffi_contract::contract;

/// What the store has under a name.
#[repr(C)]
pub struct Entry {
    pub flags: c_uint,
    pub size: usize,
    pub name: *const c_char,
}

#[contract(header = "store.h")]
unsafe extern "C" {
    #[owned_by_c(free = store_close)]
    type store;

    /// C fills it.
    #[plain]
    type store_entry = self::Entry;

    #[fails(null)]
    #[returns(owned)]
    fn store_open(#[cstr] path: *const c_char, mode: c_uint) -> *mut store;
    fn store_close(s: *mut store);

    #[fails(nonzero)]
    fn store_find(s: &store, #[cstr] name: *const c_char, #[out] found: *mut store_entry) -> c_int;
    unsafe fn store_write(s: &mut store, #[unchecked] data: *const c_void, size: usize) -> c_long;
    fn store_is_empty(s: &store) -> c_int;
}
