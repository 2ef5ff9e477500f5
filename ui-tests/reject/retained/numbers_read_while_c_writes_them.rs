// retained: What C keeps to write is not read meanwhile.
use ui_tests::api::kept::Scroll;

pub fn case() -> i32 {
    let mut numbers = [1, 2, 3];
    let mut scroll = Scroll::new();
    scroll.numbers(&mut numbers);
    let first = numbers[0];
    first + scroll.sum()
}

fn main() {}
