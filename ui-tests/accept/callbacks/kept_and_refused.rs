// callbacks: What a closure has taken it does not leave to C.
use ui_tests::api::callbacks::offer;

pub fn case() {
    let mut kept = Vec::new();
    offer(|leaf| {
        kept.push(leaf.keep());
        Ok(())
    });
}

fn main() {}
