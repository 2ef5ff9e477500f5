//! RUSTSEC-2026-0157.

#[path = "contract.rs"]
mod contract;

use contract::Value;

#[test]
fn a_value_has_one_owner() {
    let value = Value::of(7).expect("it is made");
    assert_eq!(value.same().number(), 7);
}
