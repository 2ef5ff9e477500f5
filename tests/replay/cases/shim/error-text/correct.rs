//! inkwell#663: the message was read where none was written, and leaked where one was.
//!
//! Made to fail: with `copied` for `owned(…)` the message of the failure is lost, which valgrind and LeakSanitizer report. A `valid =
//! always` has another type of error, so that the test does not compile.

#[path = "contract.rs"]
mod contract;

use contract::print_module;

#[test]
fn there_is_a_message_exactly_where_it_fails() {
    print_module(0).expect("it prints");
    assert_eq!(print_module(1).expect_err("it does not print").0, "no space");
}
