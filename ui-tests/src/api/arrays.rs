//! Arrays of pointers, and slices that C moves on.

use core::ffi::c_char;
use ffi_contract::contract;

#[contract(strip = ["token_"])]
unsafe extern "C" {
    /// A token.
    #[owned_by_c(free = token_free)]
    #[rust_name = "Token"]
    pub type token;
    fn token_free(token: *mut token);

    /// Reads the next token.
    #[fails(null)]
    #[rust_name = "Token::next"]
    #[returns(owned)]
    pub fn token_next(#[buffer(len = length, cursor)] text: *mut *const c_char, length: usize) -> *mut token;

    /// Writes zeros into all of the room but one byte.
    #[rust_name = "clear"]
    pub fn token_clear(#[buffer(len = length, cursor)] room: *mut *mut u8, length: usize);

    /// Counts the letters of tokens.
    #[rust_name = "letters"]
    pub fn token_letters(#[buffer(len = count, each = borrowed)] tokens: *const *const token, count: usize) -> usize;

    /// Counts the letters of texts.
    #[rust_name = "letters_of_texts"]
    pub fn token_letters_of_texts(#[buffer(len = nul, each = cstr)] texts: *const *const c_char) -> usize;

    /// Changes a token.
    #[rust_name = "Token::reverse"]
    pub fn token_reverse(token: &mut token);
}
