//! `core::mem`: swapping, forgetting and replacing what owns and what is lent.
#![forbid(unsafe_code)]

use core::mem::{self, ManuallyDrop};
use core::sync::atomic::AtomicPtr;
use core::sync::atomic::Ordering::Relaxed;

use ffi_contract::Owned;

use crate::library::{Bag, Latch, Vault, Word};

/// Swaps what two exclusive references point at, so that each owner would free the other's object.
#[test]
fn swapping_two_lent_objects_moves_nothing() {
    let (mut first, mut second) = (Vault::new(c"first"), Vault::new(c"second longer"));
    mem::swap::<Vault>(&mut first, &mut second);
    assert_eq!((first.text(), second.text()), (c"first", c"second longer"));
}

/// Swaps two owners, so that a latch might turn in the wrong vault.
#[test]
fn swapping_two_owners_swaps_whole_objects() {
    let (mut first, mut second) = (Vault::new(c"first"), Vault::new(c"second"));
    mem::swap(&mut first, &mut second);
    assert_eq!((first.text(), second.text()), (c"second", c"first"));
}

/// Swaps latches of two vaults, and drops the vaults in either order.
#[test]
fn swapped_children_still_reach_their_parents() {
    let (first, second) = (Vault::new(c"one"), Vault::new(c"three"));
    let (mut one, mut three) = (first.latch(), second.latch());
    mem::swap(&mut one, &mut three);
    assert_eq!((one.turn(), three.turn()), (6, 4));
}

/// Writes over an owner while it has an object.
#[test]
fn an_owner_that_is_written_over_frees_its_object() {
    let mut vault = Vault::new(c"old");
    assert_eq!(vault.length(), 3);
    vault = Vault::new(c"newer");
    assert_eq!(vault.length(), 5);
}

/// Forgets an owner, whose object then is nobody's: it leaks, and is not freed under a borrow.
#[test]
fn a_leaked_object_stays_valid() {
    static KEPT: AtomicPtr<Vault> = AtomicPtr::new(core::ptr::null_mut()); // so that a leak checker finds it
    let vault: &'static Vault = Owned::leak(Vault::new(c"for ever"));
    KEPT.store(core::ptr::from_ref(vault).cast_mut(), Relaxed);
    let mut latch: Owned<Latch<'static>> = vault.latch();
    assert_eq!(latch.turn(), 9);
}

/// Wraps an owner in `ManuallyDrop` and takes it out again.
#[test]
fn an_owner_survives_manually_drop() {
    let vault = ManuallyDrop::new(Vault::new(c"held"));
    assert_eq!(vault.text(), c"held");
    drop(ManuallyDrop::into_inner(vault));
}

/// Passes through a raw pointer and leaves it there: turning it into an owner again would be unsafe.
#[test]
fn a_pointer_that_was_taken_out_leaks() {
    static KEPT: AtomicPtr<Vault> = AtomicPtr::new(core::ptr::null_mut());
    KEPT.store(Owned::into_raw(Vault::new(c"raw")), Relaxed);
}

/// Makes copies of a view through `Cell` and slices: a view has no bytes to copy.
#[test]
fn a_view_has_no_bytes() {
    let (mut first, mut second) = (Vault::new(c"a"), Vault::new(c"bb"));
    assert_eq!((size_of::<Vault>(), size_of::<Latch<'_>>()), (0, 0));
    let one: &mut Vault = &mut first;
    let slice = core::slice::from_mut(one);
    let other = core::slice::from_mut::<Vault>(&mut second);
    slice.swap_with_slice(other);
    core::cell::Cell::from_mut(&mut slice[0]).swap(core::cell::Cell::from_mut(&mut other[0]));
    assert_eq!((first.text(), second.text()), (c"a", c"bb"));
}

/// Takes an owner out of an `Option` while a latch of it is turned.
#[test]
fn taking_an_owner_out_moves_its_pointer_only() {
    let mut place = Some(Vault::new(c"moved"));
    let taken = place.take();
    let mut boxed = taken.map(Box::new);
    assert_eq!(boxed.as_mut().map(|vault| vault.length()), Some(5));
    let vector: Vec<Owned<Vault>> = boxed.into_iter().map(|boxed| *boxed).collect();
    assert_eq!(vector[0].latch().turn(), 6);
}

/// Gives a bag the words of another one, whose owner is gone by then.
#[test]
fn a_bag_that_was_poured_out_keeps_its_words_alive() {
    let word = Word::new(c"seven77");
    let mut into = Bag::new();
    {
        let from = Bag::of(&word);
        into.pour(from);
    }
    assert_eq!(into.letters(), 7);
}

/// Lends one object twice to a call that takes two: only two objects, or one and itself never.
#[test]
fn two_exclusive_arguments_are_two_objects() {
    let (mut first, mut second) = (Vault::new(c"1"), Vault::new(c"22"));
    first.mix(&mut second);
    assert_eq!((first.length(), second.length()), (2, 1));
}

/// Consumes an object that was lent a moment before.
#[test]
fn what_is_consumed_is_gone_once() {
    let mut vault = Vault::new(c"a");
    let other = Vault::new(c"bb");
    let latch_turns = other.latch().turn();
    vault.merge(other);
    assert_eq!((vault.text(), latch_turns), (c"bb", 3));
}
