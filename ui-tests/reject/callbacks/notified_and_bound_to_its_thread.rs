// callbacks: ▲ A closure that C owns may run, and be dropped, on another thread.
use ui_tests::api::scopes::Lamp;

pub fn case(lamp: &Lamp) {
    let count = std::rc::Rc::new(core::cell::Cell::new(0));
    lamp.watch(move |number| count.set(number));
}

fn main() {}
