// callbacks: A closure that runs on another thread takes along what may go there.
use ui_tests::api::callbacks::count_elsewhere;

pub fn case() {
    let count = std::rc::Rc::new(core::cell::Cell::new(0));
    count_elsewhere(|number| count.set(number));
}

fn main() {}
