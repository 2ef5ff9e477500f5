//! Arrays of pointers, and slices that C moves on.

use core::ffi::{c_char, c_void};
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

    /// The synonyms of a word.
    #[rust_name = "Word::synonyms"]
    #[returns(owned(free = word_free_texts), buffer(len = nul, each = cstr))]
    pub fn word_synonyms(word: &word) -> *mut *mut c_char;
    fn word_free_texts(texts: *mut c_void);

    /// The syllables of a word.
    #[rust_name = "Word::syllables"]
    #[returns(borrowed(from = word, until = [word_reverse]), buffer(len = word_count(word), each = cstr))]
    pub fn word_syllables(word: &word) -> *const *const c_char;
    fn word_count(word: &word) -> usize;

    /// Changes a word.
    #[rust_name = "Word::reverse"]
    pub fn word_reverse(word: &mut word);
}
