//! What was stored beside an object: values that lie, panic, borrow and come back.
#![forbid(unsafe_code)]

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString};
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::Owned;

use crate::chests::{Chest, Gem};

/// Says another slice each time it is asked, the second time a longer one.
#[test]
fn a_value_is_asked_for_its_slice_once() {
    struct Liar<'a>(&'a Cell<usize>, [i32; 2], Vec<i32>);
    impl AsRef<[i32]> for Liar<'_> {
        fn as_ref(&self) -> &[i32] {
            self.0.set(self.0.get() + 1);
            if self.0.get() == 1 { &self.1 } else { &self.2 }
        }
    }
    let asked = Cell::new(0);
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, Liar(&asked, [1, 2], vec![7; 100])).expect("an even number of them");
    assert_eq!((asked.get(), chest.sum()), (1, 3));
}

/// Panics when it is asked: C is not called, and the value is dropped.
#[test]
fn a_value_that_panics_when_asked_is_not_stored() {
    struct Panics<'a>(&'a Cell<bool>);
    impl AsRef<[i32]> for Panics<'_> {
        fn as_ref(&self) -> &[i32] {
            panic!("asked")
        }
    }
    impl Drop for Panics<'_> {
        fn drop(&mut self) {
            self.0.set(true);
        }
    }
    let dropped = Cell::new(false);
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, [4, 5]).expect("an even number of them");
    assert!(catch_unwind(AssertUnwindSafe(|| Chest::numbers(&mut chest, Panics(&dropped)))).is_err());
    assert_eq!((dropped.get(), chest.sum()), (true, 9));
}

/// Panics when it is dropped: the object is gone by then, and so is everything else that was stored.
#[test]
fn a_value_that_panics_when_dropped_takes_nothing_along() {
    struct Panics;
    impl AsRef<CStr> for Panics {
        fn as_ref(&self) -> &CStr {
            c"panics"
        }
    }
    impl Drop for Panics {
        fn drop(&mut self) {
            panic!("dropped")
        }
    }
    let mut chest = Chest::new();
    Chest::label(&mut chest, Panics);
    Chest::gem(&mut chest, Gem::new(1));
    assert!(catch_unwind(AssertUnwindSafe(|| drop(chest))).is_err());
    let mut chest = Chest::new();
    Chest::label(&mut chest, Panics);
    assert!(catch_unwind(AssertUnwindSafe(|| chest.close())).is_err());
}

/// Moves what a value contains after it was asked: an array is where its box is.
#[test]
fn an_array_stays_where_c_has_it() {
    let mut chests = Vec::new();
    for number in 0..50 {
        let mut chest = Chest::new();
        Chest::numbers(&mut chest, [number; 32]).expect("an even number of them");
        chests.push(chest); // moved, again and again
    }
    chests.rotate_left(17);
    let sum: i32 = chests.iter().map(|chest| chest.sum()).sum();
    assert_eq!(sum, 32 * (0..50).sum::<i32>());
}

/// Lets two owners change places, each with what is stored beside its object.
#[test]
fn values_go_with_their_object_in_a_swap() {
    let mut long = Chest::new();
    Chest::label(&mut long, CString::from(c"long"));
    {
        let mut short = Chest::new();
        Chest::label(&mut short, CString::from(c"short"));
        std::mem::swap(&mut long, &mut short);
        assert_eq!((long.sum(), short.sum()), (5, 4));
        std::mem::swap::<Chest<'_>>(&mut long, &mut short); // views: nothing moves
        assert_eq!((long.sum(), short.sum()), (5, 4));
    }
    assert_eq!(long.sum(), 5);
}

/// Puts one chest's owner beside another, and frees them in the wrong order.
#[test]
fn an_owner_is_freed_after_the_chest_that_it_was_stored_in() {
    let mut chest = Chest::new();
    Chest::gem(&mut chest, Gem::new(9));
    let replaced = std::mem::replace(&mut chest, Chest::new());
    assert_eq!(replaced.gem_in().map(Gem::weight), Some(9));
    drop(chest);
    assert_eq!(replaced.sum(), 9);
}

/// Gets the owner back out of a failure, and stores more in it.
#[test]
fn an_owner_that_came_back_goes_on_storing() {
    let mut chest = Chest::new();
    Chest::label(&mut chest, CString::from(c"first"));
    chest.refuse(1);
    let mut chest = chest.close().expect_err("it refuses once").value();
    Chest::numbers(&mut chest, vec![10, 20]).expect("an even number of them");
    assert_eq!(chest.sum(), 35);
}

/// Stores in a chest what refers to a chest of the same kind, and drops both in one scope.
#[test]
fn a_value_may_use_its_lender_when_it_is_dropped() {
    struct Reads<'c> {
        other: &'c Owned<Chest<'static>>,
        sums: &'c RefCell<Vec<i32>>,
    }
    impl AsRef<[i32]> for Reads<'_> {
        fn as_ref(&self) -> &[i32] {
            &[1, 1]
        }
    }
    impl Drop for Reads<'_> {
        fn drop(&mut self) {
            self.sums.borrow_mut().push(self.other.sum());
        }
    }
    let sums = RefCell::default();
    let other = Chest::new();
    let mut chest = Chest::new();
    Chest::numbers(&mut chest, Reads { other: &other, sums: &sums }).expect("an even number of them");
    drop(chest);
    assert_eq!(*sums.borrow(), [0]);
}
