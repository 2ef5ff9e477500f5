//! Lengths, rooms and replaced memory.
#![forbid(unsafe_code)]

use core::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::library::{Tail, Vault, fill_some, grow_bytes, series, series_give, sum_all};

/// C says that it wrote more than there was room for.
#[test]
fn a_count_beyond_the_room_is_no_slice() {
    let mut bytes = [MaybeUninit::uninit(); 4];
    assert_eq!(fill_some(&mut bytes, 3).expect("it works"), &[1, 2, 3]);
    assert!(fill_some(&mut bytes, 5).is_err());
    assert!(fill_some(&mut bytes, i32::MAX).is_err());
    assert!(fill_some(&mut [], 1).is_err());
    assert_eq!(fill_some(&mut [], 0).expect("it works"), &[]);
}

/// More elements than C's type for the length can say.
#[test]
fn a_length_is_never_cut_off() {
    let items = [1; 256];
    assert_eq!(sum_all(&items[..255]), 255);
    assert!(catch_unwind(|| sum_all(&items)).is_err());
    assert_eq!(sum_all(&[]), 0);
}

/// A negative length from C.
#[test]
fn a_negative_length_is_no_slice() {
    assert_eq!(&*series(5, 3), &[5, 6, 7]);
    assert_eq!(&*series(5, 0), &[]);
    assert!(catch_unwind(|| series(5, -1)).is_err());
}

/// Writes to memory that C gave, then gives it back.
#[test]
fn consumed_memory_is_gone_once() {
    let mut items = series(1, 4);
    items[3] = 40;
    assert_eq!(items.iter().sum::<i32>(), 46);
    series_give(items);
    series_give(series(0, 0));
}

/// C replaces a buffer while nothing of it is lent.
#[test]
fn a_replaced_buffer_is_freed_by_c() {
    let mut bytes = None;
    assert_eq!(grow_bytes(&mut bytes, 3), 1);
    assert_eq!(bytes.as_deref(), Some(&b"ggg"[..]));
    assert_eq!(grow_bytes(&mut bytes, 2), 0);
    assert_eq!(grow_bytes(&mut bytes, 300), 1);
    assert_eq!(bytes.as_ref().map(|bytes| bytes.len()), Some(300));
}

/// Reads what C lends exclusively, writes it, then reads it by another way.
#[test]
fn lent_bytes_are_written_in_place() {
    let mut vault = Vault::new(c"bytes");
    vault.bytes().make_ascii_uppercase();
    assert_eq!(vault.text(), c"BYTES");
}

/// Lets an object move again and again under its owner.
#[test]
fn a_moved_object_is_its_owners_still() {
    let mut tail = Tail::start(1);
    for item in 2..50 {
        Tail::add(&mut tail, item);
    }
    let touched: &mut Tail = tail.touch();
    assert_eq!(touched.items()[..3], [2, 2, 3]);
    assert_eq!(tail.items().len(), 49);
}

/// Leaves a call by a panic of the caller's own index, with memory of C in hand.
#[test]
fn an_index_out_of_bounds_frees_the_memory() {
    let result = catch_unwind(AssertUnwindSafe(|| {
        let items = series(0, 2);
        let index = items.len();
        items[index]
    }));
    assert!(result.is_err());
}
