// use-after-release: A text lives in its array.
use ffi_contract::Owned;
use ui_tests::api::arrays::Word;

pub fn case(word: &Owned<Word>) -> usize {
    let synonyms = word.synonyms();
    let first = synonyms.first();
    drop(synonyms);
    first.map_or(0, |text| text.count_bytes())
}

fn main() {}
