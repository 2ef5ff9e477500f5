// stored: An owner that was handed over is the caller's no more.
use ui_tests::api::stored::{Chest, Gem};

pub fn case() {
    let mut chest = Chest::new();
    let gem = Gem::new();
    Chest::gem(&mut chest, gem);
    Chest::gem(&mut chest, gem);
}

fn main() {}
