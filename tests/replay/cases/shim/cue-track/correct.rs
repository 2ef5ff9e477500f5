//! libcue#19.

#[path = "contract.rs"]
mod contract;

use contract::Cd;

#[test]
fn a_track_is_read_while_its_disc_is_there() {
    let cd = Cd::parse(c"one,two").expect("it parses");
    let (first, second) = (cd.get_track(0), cd.get_track(1));
    assert_eq!(first.expect("it has two").get_title(), c"one");
    assert_eq!(second.expect("it has two").get_title(), c"two");
    assert!(cd.get_track(2).is_none());
}
