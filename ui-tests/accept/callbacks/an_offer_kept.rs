// callbacks: What C offers to a closure is taken in that call or not at all.
use ui_tests::api::callbacks::offer;

pub fn case() {
    let mut later = Vec::new();
    offer(|leaf| {
        later.push(leaf.keep());
        Ok(())
    });
}

fn main() {}
