// attacks: What an array refers to is not changed meanwhile.
use ui_tests::api::arrays::{Word, letters};

pub fn case(word: &mut Word) -> usize {
    let words: [&Word; 1] = [word];
    word.reverse();
    letters(&words)
}

fn main() {}
