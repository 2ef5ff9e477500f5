//! Text and memory that C allocates, each with its own free function.

use core::ffi::{c_char, c_int, c_void};
use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    /// Copies text.
    #[fails(null)]
    #[returns(owned(free = text_free), cstr)]
    pub fn text_dup(#[cstr] text: *const c_char) -> *mut c_char;

    /// Finds a byte in text.
    #[returns(borrowed(from = text), cstr, nullable)]
    pub fn text_find(#[cstr] text: *const c_char, byte: c_int) -> *const c_char;

    /// Gives text away.
    pub fn text_give(
        #[consumed(free = text_free)]
        #[cstr]
        text: *mut c_char,
    );

    /// Encodes bytes.
    #[fails(null)]
    #[returns(owned(free = memory_free), buffer(len = *written))]
    pub fn memory_encode(#[buffer(len = len)] bytes: *const u8, len: usize, #[out] written: *mut usize) -> *mut u8;

    /// Fills bytes.
    #[fails(negative)]
    pub fn memory_fill(#[buffer(len = len, uninit, written = return)] bytes: *mut u8, len: usize) -> isize;

    fn text_free(text: *mut c_char);
    fn memory_free(memory: *mut c_void);
}
