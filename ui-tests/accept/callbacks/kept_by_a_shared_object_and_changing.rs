// callbacks: A closure of an object that threads share changes nothing of its own.
use ui_tests::api::callbacks::Hall;

pub fn case(hall: &mut ffi_contract::Owned<Hall>) {
    let count = core::sync::atomic::AtomicI32::new(0);
    Hall::on_enter(hall, move |number| count.store(number, core::sync::atomic::Ordering::Relaxed));
}

fn main() {}
