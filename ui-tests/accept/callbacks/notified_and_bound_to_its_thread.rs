// callbacks: ▲ A closure that C owns may run, and be dropped, on another thread.
use ui_tests::api::scopes::Lamp;

pub fn case(lamp: &Lamp) {
    let count = std::sync::Arc::new(std::sync::Mutex::new(0));
    lamp.watch(move |number| *count.lock().expect("nobody panics") = number);
}

fn main() {}
