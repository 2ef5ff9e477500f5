// attacks: Keeps text of an arena longer than the arena.
use ui_tests::api::arena::Arena;

pub fn case() {
    let arena = Arena::new();
    let text = { arena.text(c"text") };
    println!("{text:?}");
}

fn main() {}
