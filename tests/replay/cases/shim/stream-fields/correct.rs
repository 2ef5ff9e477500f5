//! RUSTSEC-2025-0169: an index of a stream was not compared with their number. RUSTSEC-2024-0377: a name without a NUL was read on and on.
//!
//! Made to fail: with `nb_streams` of 3 in the shim, which has two, AddressSanitizer and valgrind report the read of the third.

#[path = "contract.rs"]
mod contract;

use std::panic::{AssertUnwindSafe, catch_unwind};

use contract::avformat_open_here;

#[test]
fn there_are_as_many_streams_as_the_field_says() {
    let context = avformat_open_here();
    let streams = context.streams();
    assert_eq!(streams.iter().map(|stream| stream.index()).collect::<Vec<_>>(), [0, 1]);
    assert!(streams.get(2).is_none());
}

#[test]
fn a_name_ends_in_its_array_or_is_refused() {
    let context = avformat_open_here();
    assert_eq!(context.name(), c"mov");
    assert!(catch_unwind(AssertUnwindSafe(|| context.full_name().to_bytes().len())).is_err());
}
