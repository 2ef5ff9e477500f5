// callbacks: A closure lives beside the owner of what keeps it: a borrow of the object is not enough.
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &mut Shelf<'_>) {
    Shelf::on_empty(shelf, |_| ());
}

fn main() {}
