//! libdrmtap#63.

#[path = "contract.rs"]
mod contract;

use contract::Context;

#[test]
fn two_at_a_time_and_both_before_what_they_came_from() {
    let parent = Context::open().expect("it opens");
    let first = parent.grab().expect("it is made");
    let second = parent.grab().expect("so is another");
    assert_eq!(first.is_mapped(), 1);
    drop(first);
    assert_eq!(second.is_mapped(), 1);
}
