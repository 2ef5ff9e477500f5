// attacks: A text never leaves its array.
use ffi_contract::{CText, Owned};
use ui_tests::api::arrays::Word;

pub fn case(word: &Owned<Word>) -> usize {
    let synonyms = word.synonyms();
    let text: &CText = &synonyms[0];
    text.count_bytes()
}

fn main() {}
