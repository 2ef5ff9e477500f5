// callbacks: ▲ A closure that several threads run at once changes nothing without a lock.
use ui_tests::api::scopes::Lamp;

pub fn case(lamp: &Lamp) {
    let mut count = 0;
    lamp.watch_at_once(move |number| count += number);
}

fn main() {}
