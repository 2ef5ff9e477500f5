// attacks: Uses an object and the reborrow of it that a call gave back.
use ui_tests::api::arena::Tail;

pub fn case(tail: &mut Tail) {
    let same = tail.touch();
    same.touch();
    tail.touch();
}

fn main() {}
