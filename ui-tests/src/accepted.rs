//! The accepted twins: each differs from its rejected case by the mistake alone. `build.rs` lists them.
#![allow(
    dead_code,
    unused,
    missing_docs,
    unreachable_pub,
    non_camel_case_types,
    clippy::all,
    clippy::pedantic,
    clippy::undocumented_unsafe_blocks,
    clippy::unwrap_used
)]

include!(concat!(env!("OUT_DIR"), "/accepted.rs"));
