// callbacks: A closure of an object that threads share changes nothing of its own.
use ui_tests::api::callbacks::Lobby;

pub fn case(lobby: &mut ffi_contract::Owned<Lobby>) {
    let count = core::sync::atomic::AtomicI32::new(0);
    Lobby::on_enter(lobby, move |number| count.store(number, core::sync::atomic::Ordering::Relaxed));
}

fn main() {}
