// callbacks: A closure that C keeps may be dropped on another thread.
use ui_tests::api::callbacks::Shelf;

pub fn case(shelf: &mut ffi_contract::Owned<Shelf<'_>>) {
    let count = std::sync::Arc::new(core::sync::atomic::AtomicI32::new(0));
    Shelf::on_empty(shelf, move |number| count.store(number, core::sync::atomic::Ordering::Relaxed));
}

fn main() {}
