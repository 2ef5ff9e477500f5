// callbacks: A closure of an object that threads share changes nothing of its own.
use ui_tests::api::callbacks::Lobby;

pub fn case(lobby: &mut ffi_contract::Owned<Lobby>) {
    let mut count = 0;
    Lobby::on_enter(lobby, move |number| count += number);
    let _ = count;
}

fn main() {}
