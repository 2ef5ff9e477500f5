// callbacks: What a closure gives to C is no longer its own.
use ui_tests::api::callbacks::{Leaf, bind};

pub fn case() {
    let mut leaf = Some(Leaf::new());
    bind(|| leaf.take());
}

fn main() {}
