//! The book of `ffi-contract`, a module per chapter, so that rustdoc compiles its code. mdBook makes the pages that are
//! read, from the same files, in the order of `src/SUMMARY.md`.

#[doc = include_str!("src/introduction.md")]
pub mod introduction {}

#[doc = include_str!("src/tour.md")]
pub mod tour {}

#[doc = include_str!("src/afternoon.md")]
pub mod afternoon {}

#[doc = include_str!("src/check.md")]
pub mod check {}

#[doc = include_str!("src/clauses.md")]
pub mod clauses {}

#[doc = include_str!("src/limits.md")]
pub mod limits {}

#[doc = include_str!("src/comparison.md")]
pub mod comparison {}

#[doc = include_str!("src/inside.md")]
pub mod inside {}

#[doc = include_str!("src/bugs.md")]
pub mod bugs {}
