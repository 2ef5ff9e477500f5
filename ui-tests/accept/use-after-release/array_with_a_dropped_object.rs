// use-after-release: What an array refers to lives as long as the array.
use ffi_contract::Owned;
use ui_tests::api::arrays::{Word, letters};

pub fn case(first: Owned<Word>, second: Owned<Word>) -> usize {
    let words: [&Word; 2] = [&first, &second];
    let letters = letters(&words);
    drop(second);
    letters
}

fn main() {}
