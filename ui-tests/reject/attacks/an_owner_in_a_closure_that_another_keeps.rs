// attacks: an object that stays on its thread does not leave it in a closure of another one
use ui_tests::api::callbacks::{Lobby, Shelf};

pub fn case(lobby: &mut ffi_contract::Owned<Lobby>) {
    let shelf = std::sync::Mutex::new(Some(Shelf::new()));
    Lobby::on_enter(lobby, move |_| drop(shelf.lock().expect("nobody panics").take()));
}

fn main() {}
