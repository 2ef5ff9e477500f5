// use-after-release: What an array refers to lives as long as the array.
use ffi_contract::Owned;
use ui_tests::api::arrays::{Token, letters};

pub fn case(first: Owned<Token>, second: Owned<Token>) -> usize {
    let tokens: [&Token; 2] = [&first, &second];
    drop(second);
    letters(&tokens)
}

fn main() {}
