//! RUSTSEC-2022-0034.

#[path = "contract.rs"]
mod contract;

use contract::{Attribute, sum};

#[test]
fn a_value_lives_as_long_as_its_attribute() {
    let value = vec![1, 2, 3];
    let mut attribute = Attribute::new();
    assert_eq!(sum(&attribute), 0);
    attribute.set_value(Some(&value));
    assert_eq!(sum(&attribute), 6);
}
