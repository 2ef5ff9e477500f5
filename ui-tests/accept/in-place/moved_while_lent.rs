// in-place: ▲ A struct that may move does not while it is lent.
use ui_tests::api::in_place::Token;

pub fn case() -> i32 {
    let token = Token::new(1).unwrap();
    let moved = Box::new(token);
    let lent = &*moved;
    lent.value() + moved.value()
}

fn main() {}
