// callbacks: ▲ A closure that may be missing is shared by threads as any other one.
use ui_tests::api::scopes::at_once_or_not;

pub fn case() {
    let count = core::cell::Cell::new(0);
    at_once_or_not(None);
    at_once_or_not(Some(&|number| count.set(number)));
}

fn main() {}
