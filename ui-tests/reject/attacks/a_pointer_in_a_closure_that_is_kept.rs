// attacks: a closure that C keeps does not carry a raw pointer to where it is dropped
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &mut ffi_contract::Owned<Shelf<'_>>) {
    let mut number = 7;
    number += 1;
    let place = &raw mut number;
    Shelf::on_empty(shelf, move |_| {
        let _ = place.is_null();
    });
}

fn main() {}
