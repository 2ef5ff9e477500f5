// callbacks: A closure that C calls once, after the call, borrows no local.
use ui_tests::api::scopes::once;

pub fn case(text: String) {
    once(move || drop(text));
}

fn main() {}
