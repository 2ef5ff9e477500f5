// callbacks: A closure of an object that threads share changes nothing of its own.
use ui_tests::api::callbacks::Hall;

pub fn case(hall: &mut ffi_contract::Owned<Hall>) {
    let mut count = 0;
    Hall::on_enter(hall, move |number| count += number);
    let _ = count;
}

fn main() {}
