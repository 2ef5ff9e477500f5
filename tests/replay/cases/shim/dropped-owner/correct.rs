//! MiriLLI/bchlib, MiriLLI/libcmark-sys, MiriLLI/tinyspline-sys, MiriLLI/tree-sitter-svelte, MiriLLI/x42ltc-sys, FFIChecker/libtaos: an
//! object that nobody ends, or not on the way out of an early return.
//!
//! Made to fail: with `core::mem::forget(made)` in place of the early return, six objects are left.

#[path = "contract.rs"]
mod contract;

use contract::{Bch, Decoder, Node, Parser, Spline, Statement, replay_objects_left};

fn use_and_fail() -> Result<(), ffi_contract::Error> {
    let made = (Bch::new()?, Node::new()?, Spline::new()?, Parser::new()?, Decoder::new()?, Statement::new()?);
    assert_eq!(replay_objects_left(), 6);
    let failed: Result<(), ()> = Err(());
    if failed.is_err() {
        return Ok(()); // early
    }
    drop(made);
    Ok(())
}

#[test]
fn an_owner_ends_what_it_owns() {
    use_and_fail().expect("all are made");
    assert_eq!(replay_objects_left(), 0);
}
