// retained: What C keeps to write is not read meanwhile.
use ui_tests::api::kept::Scroll;

pub fn case() -> i32 {
    let mut numbers = [1, 2, 3];
    let first = numbers[0];
    let mut scroll = Scroll::new();
    scroll.numbers(&mut numbers);
    first + scroll.sum()
}

fn main() {}
