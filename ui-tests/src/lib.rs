//! What the compile-fail tests share: contract blocks in [`api`], and the accepted twin of every rejected case.
//!
//! No C stands behind these blocks. The library is compiled, never linked.

extern crate self as ui_tests; // so that a twin spells its paths as the rejected case does

mod accepted;
pub mod api;
