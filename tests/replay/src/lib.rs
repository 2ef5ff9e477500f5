//! The bugs, over contracts that lack the clause which excludes them: that these compile shows that it is the clause which makes
//! the difference. Nothing here is ever called.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::undocumented_unsafe_blocks
)]

include!(concat!(env!("OUT_DIR"), "/weaker.rs"));
