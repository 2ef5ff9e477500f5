// callbacks: ▲ A closure that C calls forever, on any thread, changes nothing without a lock.
use ui_tests::api::scopes::forever;

pub fn case() {
    let count = std::sync::Mutex::new(0);
    forever(move |number| *count.lock().expect("nobody panics") = number);
}

fn main() {}
