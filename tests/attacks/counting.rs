//! Counted objects: more owners than counts, fewer, and none.
#![forbid(unsafe_code)]

use std::borrow::{Borrow, Cow, ToOwned};
use std::rc::Rc;

use ffi_contract::{Owned, Unique};

use crate::library::{Board, Label};

/// Keeps a label that its board let go.
#[test]
fn a_count_of_ones_own_outlives_the_board() {
    let label = {
        let mut board = Board::new();
        board.pin(&Label::new(c"kept").share()).expect("there is room");
        board.last().map(ToOwned::to_owned).expect("there is one")
    };
    assert_eq!((label.text(), label.count()), (c"kept", 1));
}

/// Clears a board while a label of it is owned.
#[test]
fn clearing_a_board_leaves_owned_labels_alone() {
    let mut board = Board::new();
    board.give(Label::new(c"given").share()).map_err(|rejected| rejected.error()).expect("there is room");
    let mine = board.last().map(Owned::duplicate);
    board.clear();
    assert!(board.last().is_none());
    assert_eq!(mine.map(|label| label.count()), Some(1));
}

/// Counts up through every way there is, and drops in another order.
#[test]
fn every_copy_has_a_count() {
    let first = Label::new(c"many").share();
    let second = first.clone();
    let third: Owned<Label> = (*second).to_owned();
    let fourth = Owned::<Label>::duplicate(&first);
    let borrowed: &Label = third.borrow();
    let cow = Cow::Borrowed(borrowed);
    let fifth: Owned<Label> = cow.into_owned();
    assert_eq!(first.count(), 5);
    drop((first, third));
    assert_eq!((second.count(), fourth.count(), fifth.count()), (3, 3, 3));
}

/// Shares a label by `Rc` on top of C's own count.
#[test]
fn two_kinds_of_counting_do_not_mix_up() {
    let label = Rc::new(Label::new(c"rc").share());
    let other = Rc::clone(&label);
    let third = Owned::clone(&label);
    drop(label);
    assert_eq!((other.count(), third.text()), (2, c"rc"));
}

/// Writes a label that is still unique, through a reference to a reference to it.
#[test]
fn a_unique_label_is_written_by_one() {
    let mut label = Label::new(c"draft");
    let through: &mut Unique<Label> = &mut label;
    through.write(c"final text");
    let shared = label.share();
    assert_eq!((shared.text(), shared.count()), (c"final text", 1));
}

/// Swaps a unique label with another one under the same name.
#[test]
fn swapped_unique_labels_stay_unique() {
    let (mut one, mut two) = (Label::new(c"one"), Label::new(c"two"));
    core::mem::swap(&mut one, &mut two);
    one.write(c"was two");
    let (one, two) = (one.share(), two.share());
    assert_eq!((one.text(), two.text()), (c"was two", c"one"));
}

/// Drops a unique label that was never shared.
#[test]
fn a_unique_label_is_freed_too() {
    drop(Label::new(c"never shared"));
}

/// Lets the board hold the same label twice, and drops the label first.
#[test]
fn one_label_is_pinned_twice() {
    let mut board = Board::new();
    let label = Label::new(c"twice").share();
    board.pin(&label).expect("there is room");
    board.pin(&label).expect("there is room");
    assert_eq!(label.count(), 3);
    drop(label);
    assert_eq!(board.last().map(|label| label.count()), Some(2));
}
