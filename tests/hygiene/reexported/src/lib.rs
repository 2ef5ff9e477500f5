//! Blocks in a crate that has no dependency on ffi-contract: another crate hands it on.
#![deny(warnings, unsafe_op_in_unsafe_fn, missing_docs, unreachable_pub, missing_debug_implementations)]

/// The shared block, over the re-exported facade.
pub mod bindings {
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}
#[path = "../../shared/uses.rs"]
pub mod uses;

/// A block that a macro of another crate produces.
pub mod produced {
    use core::ffi::c_int;

    const RELEASE: c_int = 1;

    hygiene_renamed::declare! {
        /// Copied by C.
        pub hy_copy, hy_copy_new, hy_copy_free(RELEASE), "hy_copy_size", c_int
    }
}

/// More functions of a type of another crate, which only that crate could give methods.
pub mod more {
    use core::ffi::c_int;

    use hygiene_renamed::contracts::contract;

    #[contract(crate = hygiene_renamed::contracts)]
    unsafe extern "C" {
        #[declared]
        type hy_store = hygiene_renamed::bindings::Store;

        /// How many cells there are.
        pub fn hy_store_count(store: &hy_store) -> c_int;
        /// A cell.
        #[elements(count = hy_store_count, name = cells)]
        pub fn hy_store_cell(store: &hy_store, index: c_int) -> c_int;
    }
}

#[cfg(test)]
mod tests {
    use hygiene_renamed::bindings::Store;

    use super::more::cells;
    use super::produced::{hy_copy_new, size_of_both};

    #[test]
    fn everything_works() {
        super::uses::run();
    }

    #[test]
    fn elements_of_a_type_of_another_crate_are_gone_through() {
        let store = Store::open(c"shop", 1).expect("it has one");
        assert_eq!(cells(&store).len(), store.iter().count());
        assert!(cells(&store).eq(store.iter()), "the same, by a function");
    }

    #[test]
    fn a_macro_of_another_crate_may_produce_the_block() {
        let copy = hy_copy_new(4);
        assert_eq!((size_of_both(&copy, None), size_of_both(&copy, Some(&copy))), (4, 8));
    }
}
