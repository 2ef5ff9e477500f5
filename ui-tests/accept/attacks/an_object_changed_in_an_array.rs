// attacks: What an array refers to is not changed meanwhile.
use ui_tests::api::arrays::{Word, letters};

pub fn case(word: &mut Word) -> usize {
    word.reverse();
    let words: [&Word; 1] = [word];
    letters(&words)
}

fn main() {}
