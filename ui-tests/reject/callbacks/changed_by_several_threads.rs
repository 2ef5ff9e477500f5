// callbacks: A closure that runs on several threads at once changes nothing of its own.
use ui_tests::api::callbacks::count_at_once;

pub fn case() {
    let mut count = 0;
    count_at_once(|number| count += number);
    let _ = count;
}

fn main() {}
