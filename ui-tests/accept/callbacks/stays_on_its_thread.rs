// callbacks: A closure that runs on another thread takes along what may go there.
use ui_tests::api::callbacks::count_elsewhere;

pub fn case() {
    let mut count = 0;
    count_elsewhere(|number| count = number);
    let _ = count;
}

fn main() {}
