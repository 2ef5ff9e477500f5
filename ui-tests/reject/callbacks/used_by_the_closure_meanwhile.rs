// callbacks: What the call has to itself is not used by its closure.
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &mut Shelf<'_>) {
    shelf.drain(|_| shelf.clear());
}

fn main() {}
