//! Whole files: `gfileutils.h`.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

use crate::error::GlibError;

/// `G_FILE_ERROR_NOENT`, in the domain `g-file-error-quark`.
pub const FILE_ERROR_NOENT: c_int = 4;

#[contract(error = GlibError, header = "glib.h", library = "glib-2.0")]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    #[declared]
    type GError = crate::error::GError;
    fn g_error_free(error: *mut GError);
    fn g_free(memory: *mut c_void);

    /// Reads a file.
    #[fails(zero)]
    #[rust_name = "contents"]
    pub fn g_file_get_contents(
        #[cstr] path: *const c_char,
        #[out(owned(free = g_free), buffer(len = *length))] contents: *mut *mut c_char,
        #[out] length: *mut usize,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> c_int;

    /// Writes a file, by renaming another.
    #[fails(zero)]
    #[rust_name = "set_contents"]
    pub fn g_file_set_contents(
        #[cstr] path: *const c_char,
        #[buffer(len = length)] contents: *const c_char,
        length: isize,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> c_int;

    /// A path of its parts.
    #[returns(owned(free = g_free), cstr)]
    #[rust_name = "path_of"]
    pub fn g_build_filenamev(#[buffer(len = nul, each = cstr)] parts: *mut *mut c_char) -> *mut c_char;
}
