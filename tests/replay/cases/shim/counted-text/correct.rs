//! RUSTSEC-2021-0123: text with a NUL within was cut off there.
//!
//! Made to fail: with `cstr` for `buffer(len = *length)` the length has no contract, which is an error, and the text ends at its NUL.

#[path = "contract.rs"]
mod contract;

use contract::characters;

#[test]
fn a_nul_is_a_character() {
    assert_eq!(characters(), b"a\0b");
}
