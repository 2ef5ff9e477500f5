// attacks: A text never leaves its array.
use ffi_contract::Owned;
use ui_tests::api::arrays::Word;

pub fn case(word: &Owned<Word>) -> usize {
    let (mut first, mut second) = (word.synonyms(), word.synonyms());
    core::mem::swap(&mut first[0], &mut second[0]);
    first.len()
}

fn main() {}
