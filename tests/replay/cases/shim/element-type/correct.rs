//! RUSTSEC-2020-0165, RUSTSEC-2021-0019/b, RUSTSEC-2021-0145, MiriLLI/jh-rs.

#[path = "contract.rs"]
mod contract;

use contract::read_scanlines;

#[test]
fn bytes_are_bytes() {
    let mut rows = [0; 4];
    read_scanlines(&mut rows);
    assert_eq!(rows, [1, 2, 3, 4]);
}
