//! A block in a crate that has `core` and `alloc` only, and no prelude.
#![no_std]
#![no_implicit_prelude]
#![deny(warnings, unsafe_op_in_unsafe_fn, missing_docs, unreachable_pub, missing_debug_implementations)]

use ::hygiene_shim as _;

#[path = "../../shared/bindings.rs"]
pub mod bindings;
#[path = "../../shared/uses.rs"]
pub mod uses;

#[cfg(test)]
mod tests {
    #[::core::prelude::v1::test]
    fn everything_works() {
        super::uses::run();
    }
}
