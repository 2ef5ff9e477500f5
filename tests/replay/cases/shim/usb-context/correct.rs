//! RUSTSEC-2020-0098.

#[path = "contract.rs"]
mod contract;

use contract::Context;

#[test]
fn a_device_is_used_where_its_context_is() {
    let context = Context::new().expect("it is made");
    let handle = context.open().expect("it opens");
    assert_eq!(handle.number(), 1);
}
