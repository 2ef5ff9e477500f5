// kept-past-next-call: Texts are lent until the next call that ends them.
use ffi_contract::Owned;
use ui_tests::api::arrays::Word;

pub fn case(word: &mut Owned<Word>) -> usize {
    let syllables = word.syllables().len();
    word.reverse();
    syllables
}

fn main() {}
