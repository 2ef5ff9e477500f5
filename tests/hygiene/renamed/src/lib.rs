//! A block in a crate that calls ffi-contract `contracts`; and a macro that produces blocks in other crates.
#![deny(warnings, unsafe_op_in_unsafe_fn, missing_docs, unreachable_pub, missing_debug_implementations)]

pub extern crate contracts;
use hygiene_shim as _;

/// The shared block, with the other name in it.
pub mod bindings {
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}
#[path = "../../shared/uses.rs"]
pub mod uses;

/// Declares an object that is freed by a function with a flag, and the size of one.
#[macro_export]
macro_rules! declare {
    ($(#[$attribute:meta])* $visibility:vis $c_type:ident, $new:ident, $free:ident($flags:expr), $symbol:literal, $int:ty) => {
        #[$crate::contracts::contract(crate = $crate::contracts)]
        unsafe extern "C" {
            $(#[$attribute])*
            #[owned_by_c(free = $free)]
            $visibility type $c_type;
            /// Makes one.
            #[returns(owned)]
            $visibility fn $new(size: $int) -> *mut $c_type;
            fn $free(object: *mut $c_type, #[fixed($flags)] flags: $int);
            /// How big both are.
            #[link_name = $symbol]
            #[rust_name = "size_of_both"]
            $visibility fn size(object: &$c_type, other: Option<&$c_type>) -> $int;
        }
    };
}

#[cfg(test)]
mod tests {
    #[test]
    fn everything_works() {
        super::uses::run();
    }
}
