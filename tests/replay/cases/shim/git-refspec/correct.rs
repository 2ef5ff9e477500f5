//! git2#1286.

#[path = "contract.rs"]
mod contract;

use contract::Repository;

#[test]
fn a_refspec_is_read_while_its_remote_is_there() {
    let repository = Repository::open().expect("it opens");
    let remote = repository.find_remote(c"origin").expect("it has one");
    assert_eq!(remote.get_refspec(0).expect("it has one").string(), c"origin");
    assert!(remote.get_refspec(1).is_none());
}
