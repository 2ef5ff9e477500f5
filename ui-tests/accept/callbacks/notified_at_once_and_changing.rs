// callbacks: ▲ A closure that several threads run at once changes nothing without a lock.
use ui_tests::api::scopes::Lamp;

pub fn case(lamp: &Lamp) {
    let count = core::sync::atomic::AtomicI32::new(0);
    lamp.watch_at_once(move |number| _ = count.fetch_add(number, core::sync::atomic::Ordering::Relaxed));
}

fn main() {}
