//! Who frees an array, and who what is in it: `g_strfreev` frees both; what `g_ptr_array_steal` gives is freed by `g_free`, and each
//! element is the caller's.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract(header = "glib.h", library = "glib-2.0", strip = ["g_ptr_array_"])]
unsafe extern "C" {
    #[owned_by_c(free = g_bytes_unref, up_ref = g_bytes_ref)]
    #[rust_name = "Bytes"]
    pub type GBytes;
    fn g_bytes_ref(bytes: *mut GBytes) -> *mut GBytes;
    fn g_bytes_unref(bytes: *mut GBytes);

    /// No bytes, and something that ends with them.
    #[returns(owned)]
    #[rust_name = "Bytes::with"]
    pub fn g_bytes_new_with_free_func(
        #[null] data: *const c_void,
        #[fixed(0)] size: usize,
        free_func: Option<unsafe extern "C" fn(*mut c_void)>,
        #[handed(destroy = free_func)] user_data: *mut c_void,
    ) -> *mut GBytes;

    #[owned_by_c(free = g_ptr_array_unref)]
    #[rust_name = "Array"]
    pub type GPtrArray;
    fn g_ptr_array_unref(array: *mut GPtrArray);

    #[returns(owned)]
    #[rust_name = "Array::new"]
    pub safe fn g_ptr_array_new_with_free_func(
        #[fixed(Some(g_bytes_unref))] end: Option<unsafe extern "C" fn(*mut c_void)>,
    ) -> *mut GPtrArray;

    pub fn g_ptr_array_add(array: &mut GPtrArray, #[consumed] data: *mut GBytes);

    /// "If array elements contain dynamically-allocated memory, the elements should also be freed by the caller."
    #[returns(owned(free = g_free), buffer(len = *length, each = owned))]
    #[rust_name = "Array::take_all"]
    pub fn g_ptr_array_steal(array: &mut GPtrArray, #[out] length: *mut usize) -> *mut *mut GBytes;
    fn g_free(memory: *mut c_void);

    #[fails(null)]
    #[returns(owned(free = g_strfreev), buffer(len = nul, each = cstr))]
    #[rust_name = "split"]
    pub fn g_strsplit(
        #[cstr] text: *const c_char,
        #[cstr] delimiter: *const c_char,
        max_parts: c_int,
    ) -> *mut *mut c_char;
    fn g_strfreev(texts: *mut *mut c_char);
}
