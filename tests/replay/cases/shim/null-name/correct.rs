//! git2#690, xkbcommon#74, gdal#588.

#[path = "contract.rs"]
mod contract;

use contract::AnnotatedCommit;

#[test]
fn a_name_is_there_or_not() {
    let commits = [0, 1].map(|has_name| AnnotatedCommit::of(has_name).expect("it is made"));
    assert_eq!([commits[0].name(), commits[1].name()], [None, Some(c"main")]);
}
