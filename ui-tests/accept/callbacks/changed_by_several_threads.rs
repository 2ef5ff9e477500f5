// callbacks: A closure that runs on several threads at once changes nothing of its own.
use ui_tests::api::callbacks::count_at_once;

pub fn case() {
    let count = core::sync::atomic::AtomicI32::new(0);
    count_at_once(|number| count.store(number, core::sync::atomic::Ordering::Relaxed));
}

fn main() {}
