//! Children and parents: who is dropped first, and where a parent may come from.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use ffi_contract::Owned;

use crate::library::{Arena, Bag, Latch, Vault, Word};

/// Puts a child before its parent in a struct, so that it is dropped first; the other order does not compile.
#[test]
fn fields_are_dropped_in_order() {
    struct Both<'v> {
        _key: Owned<Latch<'v>>,
        _vault: &'v Vault,
    }
    let vault = Vault::new(c"struct");
    let both = Both { _key: vault.latch(), _vault: &vault };
    drop(both);
    assert_eq!(vault.length(), 6);
}

/// Uses a latch of a temporary: the temporary lives to the end of the statement.
#[test]
fn a_temporary_outlives_its_statement() {
    assert_eq!(Vault::new(c"temp").latch().turn(), 5);
    let turns = { Vault::new(c"block").latch().turn() };
    assert_eq!(turns, 6);
}

/// Gets the parent from a latch, and lets the latch go.
#[test]
fn the_parent_of_a_key_outlives_the_key() {
    let vault = Vault::new(c"parent");
    let parent = {
        let latch = vault.latch();
        latch.vault()
    };
    assert_eq!(parent.text(), c"parent");
    assert_eq!(parent.latch().turn(), 7);
}

/// Keeps a latch in a cell that its vault's scope outlives.
#[test]
fn a_cell_of_keys_ends_before_the_vault() {
    let vault = Vault::new(c"cell");
    let latches: RefCell<Vec<Owned<Latch<'_>>>> = RefCell::new(Vec::new());
    for _ in 0..3 {
        latches.borrow_mut().push(vault.latch());
    }
    let turned: i32 = latches.borrow_mut().iter_mut().map(|latch| latch.turn()).sum();
    assert_eq!(turned, 15);
    drop(latches.borrow_mut().swap_remove(0));
    assert_eq!(latches.borrow().len(), 2);
}

/// Makes a cycle of `Rc`s that owns a vault: it leaks, and nothing is freed too early.
#[test]
fn a_cycle_leaks_at_most() {
    struct Node {
        vault: Owned<Vault>,
        next: RefCell<Option<Rc<Node>>>,
    }
    let node = Rc::new(Node { vault: Vault::new(c"cycle"), next: RefCell::new(None) });
    *node.next.borrow_mut() = Some(Rc::clone(&node));
    assert_eq!(node.next.borrow().as_ref().map(|next| next.vault.length()), Some(5));
    node.next.borrow_mut().take(); // a leak is reported by the leak checker, and is not what is tried here
}

/// Drops a vault through a trait object while a latch of another vault lives.
#[test]
fn trait_objects_free_what_they_own() {
    trait Thing {
        fn length(&self) -> usize;
    }
    impl Thing for Owned<Vault> {
        fn length(&self) -> usize {
            (**self).length()
        }
    }
    impl Thing for Owned<Bag<'_>> {
        fn length(&self) -> usize {
            self.letters()
        }
    }
    let word = Word::new(c"word");
    let things: Vec<Box<dyn Thing + '_>> = vec![Box::new(Vault::new(c"abc")), Box::new(Bag::of(&word))];
    assert_eq!(things.iter().map(|thing| thing.length()).sum::<usize>(), 7);
}

/// Gives memory of one arena back to another: swaps the two texts, each of which knows its arena.
#[test]
fn swapped_texts_go_back_to_their_own_arenas() {
    let (first, second) = (Arena::new(), Arena::new());
    {
        let mut one = first.text(c"one");
        let mut two = second.text(c"two");
        let _also = first.text(c"also");
        core::mem::swap(&mut one, &mut two);
        assert_eq!((&*one, &*two, first.given(), second.given()), (c"two", c"one", 2, 1));
        drop(one);
        assert_eq!((first.given(), second.given()), (2, 0));
    }
    assert_eq!((first.given(), second.given()), (0, 0));
}

/// Lets the parent be dropped by the closure that also owns the way to its child.
#[test]
fn a_closure_that_owns_the_parent_ends_with_it() {
    let vault = Vault::new(c"closure");
    let turn = move || vault.latch().turn();
    assert_eq!((turn(), turn()), (8, 8));
}

/// Reads the parent in the child's last moment: a value that is dropped after the child sees the parent still.
#[test]
fn what_is_declared_before_outlives_what_is_declared_after() {
    struct Looks<'v>(&'v Vault, &'v Cell<usize>);
    impl Drop for Looks<'_> {
        fn drop(&mut self) {
            self.1.set(self.0.length());
        }
    }
    let seen = Cell::new(0);
    let vault = Vault::new(c"last");
    {
        let _looks = Looks(&vault, &seen);
        let _key = vault.latch();
    }
    assert_eq!(seen.get(), 4);
}

/// Writes a vault while latches of it exist elsewhere: only when they are gone.
#[test]
fn a_vault_is_written_when_its_keys_are_gone() {
    let mut vault = Vault::new(c"old");
    let mut latch = vault.latch();
    assert_eq!(latch.turn(), 4);
    drop(latch);
    vault.set(c"renewed");
    assert_eq!(vault.latch().turn(), 8);
}
