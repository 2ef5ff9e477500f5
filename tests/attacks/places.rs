//! Generic code, futures, constants, iterators: places where a borrow is easily lost.
#![forbid(unsafe_code)]

use core::future::{Future, pending, ready};
use core::ops::Deref;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use ffi_contract::{ForeignType, Owned};

use crate::library::{Bag, Latch, Vault, Word};

/// Reaches the object through a generic function that knows no more than `Deref`.
#[test]
fn generic_code_lends_what_it_owns() {
    fn lend<T: Deref<Target = X> + ?Sized, X: ForeignType>(owner: &T) -> &X {
        owner
    }
    fn reborrow<X: ForeignType>(object: &X) -> &X {
        object
    }
    let vault = Vault::new(c"generic");
    assert_eq!(reborrow(lend(&vault)).text(), c"generic");
    let boxed = Box::new(vault);
    assert_eq!(lend(&*boxed).length(), 7);
}

/// Holds a latch across an await, then drops the future half-way.
#[test]
fn a_future_that_is_dropped_frees_in_order() {
    let mut context = Context::from_waker(Waker::noop());
    {
        let mut work = pin!(async {
            let vault = Vault::new(c"future");
            let mut latch = vault.latch();
            ready(()).await;
            let turned = latch.turn();
            pending::<()>().await;
            turned + latch.turn()
        });
        assert_eq!(work.as_mut().poll(&mut context), Poll::Pending);
    }
    let mut done = pin!(async {
        let vault = Vault::new(c"done");
        let mut latch = vault.latch();
        ready(()).await;
        latch.turn()
    });
    assert_eq!(done.as_mut().poll(&mut context), Poll::Ready(5));
}

/// Has constants of owners: none of them has an object.
#[test]
fn a_constant_owns_nothing() {
    const NOTHING: Option<Owned<Vault>> = None;
    let many = [NOTHING, NOTHING, Some(Vault::new(c"one"))];
    assert_eq!(many.iter().flatten().map(|vault| vault.length()).sum::<usize>(), 3);
}

/// Collects latches from an iterator that borrows the vault, and uses them after it is exhausted.
#[test]
fn keys_from_an_iterator_keep_the_vault_borrowed() {
    let vault = Vault::new(c"iter");
    let mut latches: Vec<Owned<Latch<'_>>> = (0..3).map(|_| vault.latch()).collect();
    latches.rotate_left(1);
    latches.retain_mut(|latch| latch.turn() == 5);
    assert_eq!(latches.len(), 3);
}

/// Infers the open lifetime of a bag from what is put into it, by way of a closure.
#[test]
fn an_open_lifetime_is_that_of_the_words() {
    let word = Word::new(c"closure");
    let fill = |bag: &mut Owned<Bag<'_>>| bag.letters();
    let mut bag = Bag::new();
    bag.pour(Bag::of(&word));
    assert_eq!(fill(&mut bag), 7);
}

/// Compares, formats and hashes owners: none of that reads the object.
#[test]
fn formatting_reads_no_object() {
    let vault = Vault::new(c"shown");
    let shown = format!("{vault:?} {:?}", vault.latch());
    assert!(shown.contains("vault") && shown.contains("latch"), "{shown}");
    assert!(!shown.contains("shown"));
}
