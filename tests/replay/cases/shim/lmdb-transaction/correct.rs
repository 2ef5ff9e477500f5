//! lmdb-zero#23.

#[path = "contract.rs"]
mod contract;

use contract::Env;

#[test]
fn two_at_a_time_and_both_before_what_they_came_from() {
    let parent = Env::open().expect("it opens");
    let first = parent.begin().expect("it is made");
    let second = parent.begin().expect("so is another");
    assert_eq!(first.id(), 1);
    drop(first);
    assert_eq!(second.id(), 1);
}
