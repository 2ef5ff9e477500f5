//! RUSTSEC-2024-0429: where C was to store an address, it was given `&p` and not `&mut p`; the compiler went on with the NULL
//! that `p` was.
//!
//! Made to fail: by hand, with `&p`, an optimised build ends in a segmentation fault.

#[path = "contract.rs"]
mod contract;

use contract::Variant;

#[test]
fn the_text_is_what_c_has_stored() {
    let value = Variant::parse(c"['Io', 'Europa']").expect("it is a value");
    assert_eq!(value.text_at(0).expect("it is text"), c"Io");
    assert_eq!(value.text_at(1).expect("it is text"), c"Europa");
}

#[test]
fn another_value_has_no_text_to_store() {
    let value = Variant::parse(c"[1, 2]").expect("it is a value");
    value.text_at(0).expect_err("it is a number");
}
