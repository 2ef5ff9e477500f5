// callbacks: A closure refuses what it was offered itself, not by what another call of it was.
use ui_tests::api::callbacks::offer;

pub fn case() {
    offer(|outer| {
        let mut refused = Some(outer.refuse(0));
        offer(|leaf| {
            let _ = leaf.keep();
            Ok(())
        });
        refused.take().map_or(Ok(()), Err)
    });
}

fn main() {}
