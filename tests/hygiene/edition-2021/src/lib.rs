//! A block in a crate of the 2021 edition, with the lints on that careful crates turn on.
#![deny(warnings, unsafe_op_in_unsafe_fn, missing_docs, unreachable_pub, missing_debug_implementations)]

use hygiene_shim as _;

#[path = "../../shared/bindings.rs"]
pub mod bindings;
#[path = "../../shared/uses.rs"]
pub mod uses;

#[cfg(test)]
mod tests {
    #[test]
    fn everything_works() {
        super::uses::run();
    }
}
