//! RUSTSEC-2026-0184.

#[path = "contract.rs"]
mod contract;

use contract::Blame;

#[test]
fn a_hunk_is_somebodys_or_nobodys() {
    let blame = Blame::new().expect("it is made");
    let [first, second] = [0, 1].map(|index| blame.hunk(index).expect("it has two"));
    assert_eq!(first.final_signature().map(|signature| signature.name()), Some(c"somebody"));
    assert!(second.final_signature().is_none() && second.orig_path().is_none());
    assert_eq!(second.lines_in_hunk(), 1);
}
