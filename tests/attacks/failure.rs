//! Calls that refuse, closes that fail, panics in between.
#![forbid(unsafe_code)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::Cause;

use crate::library::{Board, Hatch, Label, Vault};

/// Uses what a refused call gave back, then gives it again.
#[test]
fn what_was_refused_comes_back_once() {
    let mut vault = Vault::new(c"a");
    let rejected = vault.offer(Vault::new(c"bb"), 1).expect_err("it is refused");
    let (error, back) = rejected.into_parts();
    assert_eq!((error.cause(), back.text()), (Cause::Code(-1), c"bb"));
    vault.offer(back, 0).expect("it is taken");
    assert_eq!(vault.text(), c"bb");
}

/// Drops the refusal without looking: what is in it is freed once.
#[test]
fn a_refusal_that_is_dropped_frees_once() {
    let mut vault = Vault::new(c"a");
    let rejected = vault.offer(Vault::new(c"bb"), 1);
    assert!(rejected.is_err());
    drop(rejected);
    let error = vault.offer(Vault::new(c"ccc"), 1).map_err(|rejected| rejected.error());
    assert!(error.is_err());
}

/// Fills a board until it refuses.
#[test]
fn a_full_board_gives_the_label_back() {
    let mut board = Board::new();
    let label = Label::new(c"all").share();
    while board.give(label.clone()).is_ok() {}
    assert_eq!(label.count(), 17);
    let back = board.give(label).map_err(|rejected| rejected.value());
    assert_eq!(back.err().map(|label| label.count()), Some(17));
}

/// Closes a hatch that refuses, and uses it afterwards.
#[test]
fn a_gate_that_stays_open_comes_back() {
    let rejected = Hatch::new(1).close().expect_err("it is locked");
    let mut hatch = rejected.value();
    assert_eq!(hatch.name(), c"hatch");
    hatch.unlock();
    hatch.close().expect("it is unlocked");
}

/// Drops a hatch that refuses: it leaks.
#[test]
fn a_gate_that_refuses_in_drop_leaks() {
    drop(Hatch::new(1));
}

/// Unwinds while objects are lent and owned.
#[test]
fn a_panic_frees_everything_once() {
    let vault = Vault::new(c"panic");
    let result = catch_unwind(AssertUnwindSafe(|| {
        let _key = vault.latch();
        let _other = Vault::new(c"other");
        let _label = Label::new(c"label").share();
        panic!("on purpose");
    }));
    assert!(result.is_err());
    assert_eq!(vault.latch().turn(), 6);
}

/// Panics in a `Drop` that runs while a latch of the vault is still there.
#[test]
fn a_panic_in_a_destructor_keeps_the_order() {
    struct Panics<'v>(&'v Vault);
    impl Drop for Panics<'_> {
        fn drop(&mut self) {
            assert_eq!(self.0.length(), 5);
            panic!("on purpose");
        }
    }
    let result = catch_unwind(|| {
        let vault = Vault::new(c"order");
        let _key = vault.latch();
        let _panics = Panics(&vault);
    });
    assert!(result.is_err());
}
