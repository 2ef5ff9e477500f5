// use-after-release: A text lives in its array.
use ffi_contract::Owned;
use ui_tests::api::arrays::Word;

pub fn case(word: &Owned<Word>) -> usize {
    let synonyms = word.synonyms();
    let first = synonyms.first();
    let length = first.map_or(0, |text| text.count_bytes());
    drop(synonyms);
    length
}

fn main() {}
