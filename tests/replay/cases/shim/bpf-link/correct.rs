//! libbpf#1381.

#[path = "contract.rs"]
mod contract;

use contract::Object;

#[test]
fn two_at_a_time_and_both_before_what_they_came_from() {
    let parent = Object::open().expect("it opens");
    let first = parent.attach().expect("it is made");
    let second = parent.attach().expect("so is another");
    assert_eq!(first.is_attached(), 1);
    drop(first);
    assert_eq!(second.is_attached(), 1);
}
