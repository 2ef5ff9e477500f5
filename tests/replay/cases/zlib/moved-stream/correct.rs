//! ws-rs#170, MiriLLI/flate2, nix#1440: a struct of which C has the address is moved after C has initialised it.
//!
//! Made to fail: with `movable` the same moves end in `Z_STREAM_ERROR`, which `without_it_zlib_notices` shows.

#[path = "contract.rs"]
mod contract;

use core::sync::atomic::{AtomicPtr, Ordering};

use contract::{Deflate, MovableDeflate};

static KEPT: AtomicPtr<()> = AtomicPtr::new(core::ptr::null_mut());

const STREAM_ERROR: i64 = -2;

#[test]
fn whatever_safe_code_moves_the_struct_stays() {
    let mut first = Deflate::new(6).expect("it is made");
    let mut second = Deflate::new(1).expect("it is made");
    core::mem::swap(&mut *first, &mut *second); // two views of no size
    core::mem::swap(&mut first, &mut second);
    let mut moved = vec![first];
    moved.push(second);
    let mut boxed = Box::new(moved.remove(0));
    boxed.reset().expect("it is where it was");
    moved[0].reset().expect("so is the other");
}

#[test]
fn without_it_zlib_notices() {
    // Already its way out of the function that made it has moved it.
    let mut moved = Box::new(MovableDeflate::new(6).expect("it is made"));
    let error = moved.reset().expect_err("it has another address now");
    assert_eq!(error.code(), Some(STREAM_ERROR));
    // `deflateEnd` would refuse it as well: it stays, where a leak checker finds it.
    KEPT.store(Box::into_raw(moved).cast(), Ordering::Relaxed);
}

#[test]
fn what_failed_to_start_is_not_ended() {
    assert!(Deflate::new(99).is_err());
}
