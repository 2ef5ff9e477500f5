//! RUSTSEC-2024-0443, rust-sdl2#1498: the slice is shorter than stride times height.
//!
//! Made to fail: with `len = height` for `len = stride * height` the picture that lacks a byte is read to its end, which valgrind reports.

#[path = "contract.rs"]
mod contract;

use contract::encode;
use ffi_contract::Cause;

#[test]
fn a_picture_has_all_its_rows() {
    encode(&[1; 8], 1, 2, 4).expect("two rows of one pixel");
    let error = encode(&[1; 7], 1, 2, 4).expect_err("a byte is missing");
    assert_eq!(error.cause(), Cause::Short { parameter: "rgba" });
    assert_eq!(encode(&[1; 8], 1, -2, -4).expect_err("not negative").cause(), Cause::Short { parameter: "rgba" });
}
