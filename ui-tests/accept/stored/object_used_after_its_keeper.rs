// stored: An object that a chest keeps is gone with it.
use ui_tests::api::stored::{Chest, Gem};

pub fn case() -> bool {
    let mut chest = Chest::new();
    Chest::gem(&mut chest, Gem::new());
    let gem = chest.gem_in();
    let found = gem.is_some();
    drop(chest);
    found
}

fn main() {}
