//! Arrays of pointers, and slices that C moves on.

use core::ffi::c_char;
use ffi_contract::contract;

#[contract(strip = ["word_"])]
unsafe extern "C" {
    /// A word.
    #[owned_by_c(free = word_free)]
    #[rust_name = "Word"]
    pub type word;
    fn word_free(word: *mut word);

    /// Reads the next word.
    #[fails(null)]
    #[rust_name = "Word::next"]
    #[returns(owned)]
    pub fn word_next(#[buffer(len = length, cursor)] text: *mut *const c_char, length: usize) -> *mut word;

    /// Writes zeros into all of the room but one byte.
    #[rust_name = "clear"]
    pub fn word_clear(#[buffer(len = length, cursor)] room: *mut *mut u8, length: usize);

    /// Counts the letters of words.
    #[rust_name = "letters"]
    pub fn word_letters(#[buffer(len = count, each = borrowed)] words: *const *const word, count: usize) -> usize;

    /// Counts the letters of texts.
    #[rust_name = "letters_of_texts"]
    pub fn word_letters_of_texts(#[buffer(len = nul, each = cstr)] texts: *const *const c_char) -> usize;

    /// Changes a word.
    #[rust_name = "Word::reverse"]
    pub fn word_reverse(word: &mut word);
}
