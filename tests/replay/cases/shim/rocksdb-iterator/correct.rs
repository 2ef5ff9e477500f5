//! rocksdb#386.

#[path = "contract.rs"]
mod contract;

use contract::Db;

#[test]
fn two_at_a_time_and_both_before_what_they_came_from() {
    let parent = Db::open().expect("it opens");
    let first = parent.iterator().expect("it is made");
    let second = parent.iterator().expect("so is another");
    assert_eq!(first.valid(), 1);
    drop(first);
    assert_eq!(second.valid(), 1);
}
