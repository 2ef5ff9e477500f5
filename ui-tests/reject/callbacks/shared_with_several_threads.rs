// callbacks: A closure that runs on several threads at once shares what may be shared.
use ui_tests::api::callbacks::count_at_once;

pub fn case() {
    let count = core::cell::Cell::new(0);
    count_at_once(|number| count.set(number));
}

fn main() {}
