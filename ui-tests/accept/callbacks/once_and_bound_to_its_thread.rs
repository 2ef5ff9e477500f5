// callbacks: ▲ A closure that C calls once may run on another thread.
use ui_tests::api::scopes::{once, once_here};

pub fn case(text: std::rc::Rc<str>) {
    once_here(move || println!("{text}"));
    once(|| ());
}

fn main() {}
