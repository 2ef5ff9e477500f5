// callbacks: Where C has no user data, there is no place for what a closure captures.
use ui_tests::api::callbacks::count;

pub fn case() {
    let mut sum = 0;
    count(|number| sum += number);
    let _ = sum;
}

fn main() {}
