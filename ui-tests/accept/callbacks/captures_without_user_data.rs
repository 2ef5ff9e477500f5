// callbacks: Where C has no user data, there is no place for what a closure captures.
use ui_tests::api::callbacks::count;

pub fn case() {
    count(|number| println!("{number}"));
}

fn main() {}
