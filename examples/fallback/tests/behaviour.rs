//! What the checksums are, whatever computes them.

use example_fallback::{BACKEND, adler32, crc32};

#[test]
fn checksums_are_those_of_the_standards() {
    assert_eq!(crc32(0, b"123456789"), 0xCBF4_3926, "by {BACKEND}");
    assert_eq!(adler32(1, b"Wikipedia"), 0x11E6_0398, "by {BACKEND}");
}

#[test]
fn nothing_changes_nothing() {
    assert_eq!(crc32(0, b""), 0);
    assert_eq!(adler32(1, b""), 1);
    assert_eq!(crc32(0xCBF4_3926, b""), 0xCBF4_3926);
}

#[test]
fn a_checksum_goes_on_where_it_was_left() {
    let whole = b"the quick brown fox";
    let (first, second) = whole.split_at(9);
    assert_eq!(crc32(crc32(0, first), second), crc32(0, whole));
    assert_eq!(adler32(adler32(1, first), second), adler32(1, whole));
}
