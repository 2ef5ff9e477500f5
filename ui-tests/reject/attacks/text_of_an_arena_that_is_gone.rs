// attacks: Keeps text of an arena longer than the arena.
use ui_tests::api::arena::Arena;

pub fn case() {
    let text = {
        let arena = Arena::new();
        arena.text(c"text")
    };
    println!("{text:?}");
}

fn main() {}
