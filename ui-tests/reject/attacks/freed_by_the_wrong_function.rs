// attacks: Passes memory of one free function where another is expected.
#![allow(unused)]
use ffi_contract::{OwnedBuffer, OwnedCStr};
use ui_tests::api::text::{memory_free, text_free, text_give};

pub fn case(text: OwnedCStr<memory_free>) {
    text_give(text);
}

fn main() {}
