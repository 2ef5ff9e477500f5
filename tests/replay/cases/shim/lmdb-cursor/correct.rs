//! lmdb-rs#79.

#[path = "contract.rs"]
mod contract;

use contract::Cursor;

#[test]
fn two_at_a_time_and_both_before_what_they_came_from() {
    let parent = Cursor::open().expect("it opens");
    let first = parent.iter().expect("it is made");
    let second = parent.iter().expect("so is another");
    assert_eq!(first.has_next(), 1);
    drop(first);
    assert_eq!(second.has_next(), 1);
}
