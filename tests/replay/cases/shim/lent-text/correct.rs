//! curl#2, tcod#241, pulse#34, MiriLLI/fluidlite, MiriLLI/ytnef, MiriLLI/zmq, MiriLLI/libhydrogen: text that is gone when C reads it, or
//! that is never freed because `into_raw` gave it to a C function which only reads it.
//!
//! Made to fail: with the pointer of a temporary, valgrind reports that C reads it after it is freed; with the text given by `into_raw`
//! it reports the text as lost.

#[path = "contract.rs"]
mod contract;

use std::ffi::CString;

use contract::{replay_text_length, replay_texts_length};

#[test]
fn text_lives_for_the_call_and_is_dropped_after_it() {
    assert_eq!(replay_text_length(&CString::new(vec![b'a'; 100]).expect("it has no NUL")), 100);
    let texts = [b"one".to_vec(), b"three".to_vec()].map(|text| CString::new(text).expect("it has no NUL"));
    assert_eq!(replay_texts_length(&texts.each_ref().map(|text| text.as_c_str())), 8);
}
