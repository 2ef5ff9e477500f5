//! RUSTSEC-2023-0044: an empty name reached C as (1, 0), and C looked for its end.
//!
//! Made to fail: with `empty = null` in place of `empty = error` the first call succeeds, and clears the list.

#[path = "contract.rs"]
mod contract;

use contract::Parameters;
use ffi_contract::Cause;

#[test]
fn an_empty_name_is_refused_or_an_empty_text() {
    let mut parameters = Parameters::new().expect("they are made");
    parameters.set1_host(b"example.org").expect("it is set");
    let error = parameters.set1_host(b"").expect_err("it is empty");
    assert!(matches!(error.cause(), Cause::Empty { .. }), "{error}");
    assert_eq!(parameters.get0_host(0), Some(c"example.org"), "C has not been called");
    parameters.set1_host_by_default(b"").expect("a zeroed byte ends the name at once");
    assert_eq!(parameters.get0_host(0), None);
    parameters.clear_host().expect("it is cleared");
}
