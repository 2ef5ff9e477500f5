// attacks: What an array refers to is not changed meanwhile.
use ui_tests::api::arrays::{Token, letters};

pub fn case(token: &mut Token) -> usize {
    let tokens: [&Token; 1] = [token];
    token.reverse();
    letters(&tokens)
}

fn main() {}
