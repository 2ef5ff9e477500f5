//! Who owns each pointer, and for how long.
#![no_std]

pub use contract_macros::{Plain, ToC, contract, owned_by_c};
pub use contract_runtime::{
    Cause, Close, CountUp, Counted, Error, Exclusive, ForeignType, Gone, Integer, NotOwned, Owned, OwnedBuffer, OwnedCStr, Plain, Rejected, Release,
    ReleaseMemory, ToC, TryDuplicate, Unique,
};

/// What only generated code names; any release may change it.
#[doc(hidden)]
pub mod __private {
    pub use contract_runtime::private::*;
}
