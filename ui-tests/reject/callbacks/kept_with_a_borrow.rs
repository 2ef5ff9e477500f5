// callbacks: A closure that C keeps borrows no local.
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &mut ffi_contract::Owned<Shelf<'_>>) {
    let mut count = 0;
    Shelf::on_empty(shelf, |number| count += number);
    let _ = count;
}

fn main() {}
