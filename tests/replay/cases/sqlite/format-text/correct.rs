//! RUSTSEC-2020-0014/e, RUSTSEC-2019-0005: the text of a user was the format.
//!
//! Made to fail: with the text as the `format`, `%s` reads an argument that is not there, which valgrind reports.

#[path = "contract.rs"]
mod contract;

use contract::print;

#[test]
fn a_text_with_percent_signs_is_a_text() {
    for text in [c"100 %s of %n", c"%%"] {
        assert_eq!(&*print(text).expect("there is memory"), text);
    }
}
