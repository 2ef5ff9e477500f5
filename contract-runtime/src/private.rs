//! What only generated code calls: conversions, checks and failures, one module per subject.
//!
//! Nothing here is for people, and any release may change it: facade, macros and runtime meet in one exact version.
//! Names are written with their module: `private::buffer::address(…)`.

pub extern crate alloc;
pub extern crate core;

pub mod buffer;
pub mod errno;
pub mod error;
pub mod panic;
pub mod proof;
pub mod text;

use crate::rejected::Rejected;

/// Makes the error that gives an argument back.
#[inline]
pub const fn reject<E, V>(error: E, value: V) -> Rejected<E, V> {
    Rejected::new(error, value)
}
