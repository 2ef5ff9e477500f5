// callbacks: A closure that C keeps may be dropped on another thread.
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &mut ffi_contract::Owned<Shelf<'_>>) {
    let count = std::rc::Rc::new(core::cell::Cell::new(0));
    Shelf::on_empty(shelf, move |number| count.set(number));
}

fn main() {}
