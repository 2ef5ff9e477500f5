//! rust-htslib#56.

#[path = "contract.rs"]
mod contract;

use contract::Header;

#[test]
fn two_at_a_time_and_both_before_what_they_came_from() {
    let parent = Header::open().expect("it opens");
    let first = parent.read().expect("it is made");
    let second = parent.read().expect("so is another");
    assert_eq!(first.unpack(), 1);
    drop(first);
    assert_eq!(second.unpack(), 1);
}
