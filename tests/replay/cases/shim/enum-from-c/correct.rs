//! MiriLLI/lcms2:2.

#[path = "contract.rs"]
mod contract;

use contract::intent;

#[test]
fn a_number_is_a_number() {
    assert_eq!(intent(), 700);
}
