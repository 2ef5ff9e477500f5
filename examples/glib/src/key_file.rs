//! Files of groups of keys, as desktop entries are: `gkeyfile.h`.

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::contract;

use crate::error::GlibError;

/// `G_KEY_FILE_ERROR_KEY_NOT_FOUND`, in the domain `g-key-file-error-quark`.
pub const KEY_NOT_FOUND: c_int = 3;
/// `G_KEY_FILE_ERROR_GROUP_NOT_FOUND`.
pub const GROUP_NOT_FOUND: c_int = 4;
/// `G_KEY_FILE_ERROR_INVALID_VALUE`.
pub const INVALID_VALUE: c_int = 5;

#[contract(error = GlibError, header = "glib.h", library = "glib-2.0", strip = ["g_key_file_"])]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    #[declared]
    type GError = crate::error::GError;
    fn g_error_free(error: *mut GError);
    fn g_free(memory: *mut c_void);
    fn g_strfreev(texts: *mut *mut c_char);

    /// A file of groups of keys. GLib counts it; nothing here gives a second owner, so that the owner may change it.
    #[owned_by_c(free = g_key_file_unref)]
    #[rust_name = "KeyFile"]
    pub type GKeyFile;
    fn g_key_file_unref(file: *mut GKeyFile);

    /// An empty one.
    #[returns(owned)]
    pub safe fn g_key_file_new() -> *mut GKeyFile;

    /// Reads one from memory.
    #[fails(zero)]
    #[rust_name = "KeyFile::load"]
    pub fn g_key_file_load_from_data(
        file: &mut GKeyFile,
        #[buffer(len = length)] data: *const c_char,
        length: usize,
        #[fixed(0)] flags: c_uint,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> c_int;

    /// The value of a key.
    #[fails(null)]
    #[returns(owned(free = g_free), cstr)]
    pub fn g_key_file_get_string(
        file: &GKeyFile,
        #[cstr] group: *const c_char,
        #[cstr] key: *const c_char,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> *mut c_char;

    /// The value of a key, as a number. 0 is one, so that only the error says whether it failed.
    #[fails(out)]
    pub fn g_key_file_get_integer(
        file: &GKeyFile,
        #[cstr] group: *const c_char,
        #[cstr] key: *const c_char,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> c_int;

    /// The values of a key.
    #[fails(null)]
    #[returns(owned(free = g_strfreev), buffer(len = *length, each = cstr))]
    pub fn g_key_file_get_string_list(
        file: &GKeyFile,
        #[cstr] group: *const c_char,
        #[cstr] key: *const c_char,
        #[out] length: *mut usize,
        #[out(owned(free = g_error_free), valid = failure)] error: *mut *mut GError,
    ) -> *mut *mut c_char;

    /// All groups.
    #[returns(owned(free = g_strfreev), buffer(len = *length, each = cstr))]
    pub fn g_key_file_get_groups(file: &GKeyFile, #[out] length: *mut usize) -> *mut *mut c_char;

    /// Gives a key a number.
    pub fn g_key_file_set_integer(
        file: &mut GKeyFile,
        #[cstr] group: *const c_char,
        #[cstr] key: *const c_char,
        value: c_int,
    );

    /// The file as text.
    #[returns(owned(free = g_free), buffer(len = *length))]
    pub fn g_key_file_to_data(
        file: &GKeyFile,
        #[out] length: *mut usize,
        #[null] error: *mut *mut GError,
    ) -> *mut c_char;
}
