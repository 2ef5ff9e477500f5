// stored: An owner that was handed over is the caller's no more.
use ui_tests::api::stored::{Chest, Gem};

pub fn case() {
    let mut chest = Chest::new();
    Chest::gem(&mut chest, Gem::new());
    Chest::gem(&mut chest, Gem::new());
}

fn main() {}
