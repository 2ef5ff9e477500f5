// attacks: Writes an arena while text of it is owned.
use ffi_contract::Owned;
use ui_tests::api::arena::Arena;

pub fn case(arena: &mut Owned<Arena>) {
    let text = arena.text(c"text");
    arena.trim();
    println!("{text:?}");
}

fn main() {}
