//! glib#160: the elements of an array were taken out of it, and then the array was freed with `g_strfreev`, which freed them again.
//!
//! Made to fail: with `#[link_name = "g_strfreev"]` on `g_free` the C library reports an invalid pointer. `free = g_strfreev` itself does not
//! compile: that frees texts.

#[path = "contract.rs"]
mod contract;

use std::ffi::CString;
use std::sync::Arc;

use contract::{Array, Bytes, split};

#[test]
fn elements_that_are_taken_end_once_and_the_array_for_itself() {
    let held = Arc::new(());
    let mut array = Array::new();
    for _ in 0..3 {
        array.add(Bytes::with(Arc::clone(&held)));
    }
    let mut taken = array.take_all();
    array.add(Bytes::with(Arc::clone(&held)));
    assert_eq!((taken.len(), Arc::strong_count(&held)), (3, 5));
    let last = taken.pop();
    drop(taken);
    assert_eq!(Arc::strong_count(&held), 3);
    drop(array);
    assert_eq!(Arc::strong_count(&held), 2);
    drop(last);
    assert_eq!(Arc::strong_count(&held), 1);
}

#[test]
fn texts_are_the_arrays_and_whoever_wants_one_copies_it() {
    let texts = split(c"Io,Europa", c",", 0).expect("the delimiter is not empty");
    let taken: Vec<CString> = texts.iter().map(|text| (**text).to_owned()).collect();
    drop(texts);
    assert_eq!(taken, [c"Io".to_owned(), c"Europa".to_owned()]);
}
