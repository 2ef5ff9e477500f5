// callbacks: A closure that C calls forever borrows no local.
use ui_tests::api::scopes::forever;

pub fn case(text: &str) {
    forever(move |number| println!("{text} {number}"));
}

fn main() {}
