//! glib#175: a `GValue` on the stack was given to `g_free`. gtk-rs-core#2032: a slot that was initialised was overwritten with
//! a copy, and what it held was lost.
//!
//! Made to fail: with `clear = g_free` the C library reports that the memory is freed twice; with the bytes copied, `copy_nonoverlapping`, in place
//! of `copy_into`, what the value held never ends.

#[path = "contract.rs"]
mod contract;

use std::sync::Arc;

use contract::{Bytes, Value, Variant};
use ffi_contract::{InPlace, Owned};

/// A variant that has a count of `held`.
fn holding(held: &Arc<()>) -> Owned<Variant> {
    Variant::of(&Bytes::with(Arc::clone(held)))
}

#[test]
fn a_value_is_cleared_and_its_memory_is_that_of_rust() {
    let held = Arc::new(());
    let mut value: InPlace<Value> = Value::new();
    assert!(value.get().is_none());
    value.set(holding(&held));
    assert!(value.get().is_some());
    let value = Box::new(value); // wherever it goes, the struct stays where it is
    assert_eq!(Arc::strong_count(&held), 2);
    drop(value);
    assert_eq!(Arc::strong_count(&held), 1);
}

#[test]
fn what_a_value_held_ends_when_a_copy_takes_its_place() {
    let (first, second) = (Arc::new(()), Arc::new(()));
    let (mut value, mut other) = (Value::new(), Value::new());
    value.set(holding(&first));
    other.set(holding(&second));
    other.copy_into(&mut value);
    assert_eq!(
        (Arc::strong_count(&first), Arc::strong_count(&second)),
        (1, 2),
        "the copy is a count of the same variant"
    );
    drop(other);
    assert_eq!(Arc::strong_count(&second), 2);
    drop(value);
    assert_eq!(Arc::strong_count(&second), 1);
}
