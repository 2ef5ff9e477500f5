//! The library: counts the words of texts. This file is all that C sees of it, and all that the header is made from.

use core::ffi::{c_char, c_int};
use std::collections::BTreeMap;
use std::ffi::CString;
use std::sync::{Mutex, PoisonError};

use ffi_contract::{HandleTable, TableFull, UnknownKey, contract};

/// How often each word has occurred.
#[derive(Debug, Default)]
pub struct Words {
    counts: BTreeMap<Vec<u8>, u64>,
}

impl Words {
    fn add(&mut self, text: &[u8]) -> usize {
        let mut words = 0;
        for word in text.split(|byte| byte.is_ascii_whitespace()).filter(|word| !word.is_empty()) {
            *self.counts.entry(word.to_owned()).or_default() += 1;
            words += 1;
        }
        words
    }
}

/// What can go wrong, and the number that C gets for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The key stands for nothing.
    Stale,
    /// There are as many shelves as there can be.
    Full,
    /// The word has never occurred.
    Missing,
}

impl From<Failure> for c_int {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stale => -3,
            Failure::Full => -4,
            Failure::Missing => -5,
        }
    }
}

impl From<UnknownKey> for Failure {
    fn from(_: UnknownKey) -> Self {
        Self::Stale
    }
}

impl<T> From<TableFull<T>> for Failure {
    fn from(_: TableFull<T>) -> Self {
        Self::Full
    }
}

// By address: C has a `Words *`, and keeps it alive.

/// Makes a counter without words; NULL if that fails.
#[contract(unsafe, on_panic = return(null))]
#[unsafe(no_mangle)]
#[returns(owned)]
pub extern "C" fn words_new() -> *mut Words {
    Box::default()
}

/// Ends a counter, or none.
#[contract(unsafe)]
#[unsafe(no_mangle)]
pub extern "C" fn words_free(
    #[consumed]
    #[nullable]
    words: *mut Words,
) {
    drop(words);
}

/// Counts the words of a text, and writes how many there are.
///
/// -1 if something went wrong, -2 for an argument that is none.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(no_mangle)]
#[fails(negative)]
pub extern "C" fn words_add(
    words: &mut Words,
    #[buffer(len = length)] text: *const c_char,
    length: usize,
    #[out]
    #[nullable]
    added: *mut usize,
) -> c_int {
    let added = words.add(text);
    Ok((0, added))
}

/// Adds all that another counter has.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(no_mangle)]
#[fails(nonzero)]
pub extern "C" fn words_add_all(words: &mut Words, other: &Words) -> c_int {
    for (word, count) in &other.counts {
        *words.counts.entry(word.clone()).or_default() += count;
    }
    Ok(())
}

/// How often a word has occurred.
#[contract(unsafe, on_panic = return(0))]
#[unsafe(no_mangle)]
pub extern "C" fn words_count(words: &Words, #[cstr] word: *const c_char) -> u64 {
    words.counts.get(word.to_bytes()).copied().unwrap_or_default()
}

/// The most frequent word, to be freed with `words_text_free`; NULL if there is none.
#[contract(unsafe, on_panic = return(null))]
#[unsafe(no_mangle)]
#[returns(owned, cstr, nullable)]
pub extern "C" fn words_most(words: &Words) -> *mut c_char {
    let (word, _) = words.counts.iter().max_by_key(|(_, count)| **count)?;
    CString::new(word.as_slice()).ok()
}

/// Frees a text that this library has given, or none.
#[contract(unsafe)]
#[unsafe(no_mangle)]
pub extern "C" fn words_text_free(
    #[consumed]
    #[cstr]
    #[nullable]
    text: *mut c_char,
) {
    drop(text);
}

// By key: C has a number, and whether it still stands for something is looked up each time.

static SHELVES: HandleTable<Mutex<Words>> = HandleTable::bounded(1_000);

/// Makes a shelf for the words of several threads, and writes its key.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(no_mangle)]
#[fails(nonzero)]
pub extern "C" fn shelf_open(#[out] shelf: *mut u64) -> c_int {
    let shelf = SHELVES.insert(Mutex::default())?;
    Ok(shelf)
}

/// Counts the words of a text.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(no_mangle)]
#[fails(nonzero)]
pub extern "C" fn shelf_add(shelf: u64, #[cstr] text: *const c_char) -> c_int {
    let shelf = SHELVES.get(shelf)?;
    shelf.lock().unwrap_or_else(PoisonError::into_inner).add(text.to_bytes());
    Ok(())
}

/// Writes how often a word has occurred.
#[contract(unsafe, on_panic = return(-1), on_refused = return(-2), error = Failure)]
#[unsafe(no_mangle)]
#[fails(nonzero)]
pub extern "C" fn shelf_count(shelf: u64, #[cstr] word: *const c_char, #[out] count: *mut u64) -> c_int {
    let shelf = SHELVES.get(shelf)?;
    let words = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    words.counts.get(word.to_bytes()).copied().ok_or(Failure::Missing)
}

/// Gives a shelf up.
#[contract(unsafe, on_panic = return(-1), error = Failure)]
#[unsafe(no_mangle)]
#[fails(nonzero)]
pub extern "C" fn shelf_close(shelf: u64) -> c_int {
    SHELVES.remove(shelf)?;
    Ok(())
}
