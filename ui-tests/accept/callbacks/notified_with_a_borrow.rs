// callbacks: A closure that C owns borrows no local.
use ui_tests::api::scopes::Lamp;

pub fn case(lamp: &Lamp, text: String) {
    lamp.watch(move |number| println!("{text} {number}"));
}

fn main() {}
