//! RUSTSEC-2025-0162: writing at an offset beyond what is mapped.
//!
//! Made to fail: with `get_unchecked_mut(offset)`, which is `unsafe`, the byte behind the memory is written.

#[path = "contract.rs"]
mod contract;

use contract::Memory;

#[test]
fn what_is_mapped_is_a_slice() {
    let mut memory = Memory::allocate(16).expect("it is allocated");
    let mapped = memory.map().expect("it is mapped");
    assert_eq!(mapped.len(), 16);
    mapped[15] = 1;
    let offset = 16;
    assert!(mapped.get_mut(offset).is_none());
}
