//! Text, and arrays of it: `gstrfuncs.h`.

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::contract;

use crate::error::GlibError;

#[contract(error = GlibError, header = "glib.h", library = "glib-2.0")]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    fn g_free(memory: *mut c_void);
    fn g_strfreev(texts: *mut *mut c_char);

    /// Cuts text at each delimiter, into no more than so many parts if that is not 0.
    ///
    /// "A newly-allocated `NULL`-terminated array of strings. Use `g_strfreev()` to free it." An empty delimiter is refused.
    #[fails(null)]
    #[returns(owned(free = g_strfreev), buffer(len = nul, each = cstr))]
    #[rust_name = "split"]
    pub fn g_strsplit(
        #[cstr] text: *const c_char,
        #[cstr] delimiter: *const c_char,
        max_parts: c_int,
    ) -> *mut *mut c_char;

    /// Joins texts, with a separator between them.
    #[returns(owned(free = g_free), cstr)]
    #[rust_name = "join"]
    pub fn g_strjoinv(
        #[cstr]
        #[nullable]
        separator: *const c_char,
        #[buffer(len = nul, each = cstr)] texts: *mut *mut c_char,
    ) -> *mut c_char;

    /// How many texts there are.
    #[rust_name = "count"]
    pub fn g_strv_length(#[buffer(len = nul, each = cstr)] texts: *mut *mut c_char) -> c_uint;

    /// Upper case, letter by letter: text that is not UTF-8 is refused.
    #[requires(g_utf8_validate(text), is(1))]
    #[returns(owned(free = g_free), cstr)]
    #[rust_name = "uppercase"]
    pub fn g_utf8_strup(#[cstr] text: *const c_char, #[fixed(-1)] length: isize) -> *mut c_char;

    #[rust_name = "is_utf8"]
    fn g_utf8_validate(
        #[cstr] text: *const c_char,
        #[fixed(-1)] length: isize,
        #[null] end: *mut *const c_char,
    ) -> c_int;
}
