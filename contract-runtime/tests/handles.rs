//! Keys of a table: given once, known as long as their value is there.
#![cfg(feature = "std")]

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

use contract_runtime::{HandleTable, UnknownKey, key_of_pointer, pointer_of_key};

#[test]
fn a_key_is_known_until_it_is_removed() {
    let table = HandleTable::new();
    let key = table.insert(7).expect("there is no limit");
    assert_eq!(table.get(key).as_deref(), Ok(&7));
    assert_eq!((table.len(), table.is_empty()), (1, false));
    assert_eq!(table.remove(key).as_deref(), Ok(&7));
    let unknown: Result<_, UnknownKey> = table.remove(key);
    assert!(unknown.is_err() && table.get(key).is_err() && table.is_empty());
    assert!(unknown.expect_err("it was removed").to_string().starts_with("the key stands for nothing"));
}

#[test]
fn no_key_is_given_twice() {
    let (one, other) = (HandleTable::new(), HandleTable::new());
    let mut seen = HashSet::new();
    for round in 0..1_000 {
        let key = one.insert(round).expect("there is no limit");
        let foreign = other.insert(round).expect("there is no limit");
        assert!(seen.insert(key) && seen.insert(foreign));
        assert!(one.get(foreign).is_err() && other.get(key).is_err(), "a key of another table is none");
        assert!(one.remove(key).is_ok() && other.remove(foreign).is_ok());
    }
    assert!(seen.iter().all(|&key| key != 0 && one.get(key).is_err() && other.remove(key).is_err()));
}

#[test]
fn a_key_that_was_never_given_is_none() {
    let table = HandleTable::new();
    let key = table.insert("here").expect("there is no limit");
    for forged in [0, 1 << 63, u64::MAX, key ^ (1 << 32), !key] {
        assert!(table.get(forged).is_err() && table.remove(forged).is_err(), "{forged}");
    }
    assert!(table.get(key_of_pointer(core::ptr::null::<u8>())).is_err());
    assert!(table.get(key_of_pointer(&raw const table)).is_err(), "an address is no key");
    let pointer: *mut u8 = pointer_of_key(key).expect("there is room");
    assert_eq!(table.get(key_of_pointer(pointer)).as_deref(), Ok(&"here"));
}

#[test]
fn a_full_table_gives_the_value_back() {
    let table = HandleTable::bounded(2);
    let first = table.insert(String::from("first")).expect("there is room");
    table.insert(String::from("second")).expect("there is room");
    let full = table.insert(String::from("third")).expect_err("two are there");
    assert_eq!(full.to_string(), "as many values are in the table as it takes");
    assert_eq!(full.into_inner(), "third");
    assert!(table.remove(first).is_ok());
    assert!(table.insert(String::from("third")).is_ok(), "there is room again");
    assert_eq!(format!("{table:?}"), "HandleTable { len: 2, limit: Some(2) }");
}

#[test]
fn who_has_a_value_keeps_it_when_it_is_removed() {
    let table = HandleTable::new();
    let key = table.insert(String::from("kept")).expect("there is no limit");
    let kept = table.get(key).expect("it is there");
    drop(table.remove(key));
    assert_eq!(*kept, "kept");
    assert_eq!(Arc::strong_count(&kept), 1);
}

/// Uses its table when it is dropped.
struct Nested {
    table: &'static HandleTable<Nested>,
    inner: Option<u64>,
    dropped: &'static AtomicUsize,
}

impl Drop for Nested {
    fn drop(&mut self) {
        self.dropped.fetch_add(1, Ordering::Relaxed);
        if let Some(inner) = self.inner {
            assert!(self.table.get(inner).is_ok());
            drop(self.table.remove(inner));
        }
    }
}

#[test]
fn a_drop_may_use_the_table() {
    static TABLE: HandleTable<Nested> = HandleTable::new();
    static DROPPED: AtomicUsize = AtomicUsize::new(0);
    let nested = |inner| Nested { table: &TABLE, inner, dropped: &DROPPED };
    let first = TABLE.insert(nested(None)).expect("there is no limit");
    let second = TABLE.insert(nested(Some(first))).expect("there is no limit");
    let third = TABLE.insert(nested(Some(second))).expect("there is no limit");
    drop(TABLE.remove(third));
    assert_eq!((DROPPED.load(Ordering::Relaxed), TABLE.len()), (3, 0));
}

#[test]
fn a_value_in_use_may_use_the_table_that_it_is_in() {
    static TABLE: HandleTable<fn(u64) -> u64> = HandleTable::bounded(2);
    // Looks itself up, removes itself, and puts another one in its place, all while it is in use.
    fn replace(own: u64) -> u64 {
        let again = TABLE.get(own).expect("it is there");
        assert_eq!(TABLE.len(), 1);
        drop(TABLE.remove(own));
        assert!(TABLE.get(own).is_err() && TABLE.remove(own).is_err());
        let other = TABLE.insert(*again).expect("there is room");
        assert_ne!(other, own);
        other
    }
    let first = TABLE.insert(replace).expect("there is room");
    let in_use = TABLE.get(first).expect("it is there");
    let second = in_use(first);
    assert!(TABLE.get(first).is_err() && TABLE.get(second).is_ok());
    assert_eq!(TABLE.len(), 1);
}

#[test]
fn of_several_threads_one_removes() {
    let table: Arc<HandleTable<usize>> = Arc::default();
    let start = Arc::new(Barrier::new(4));
    let removed = AtomicUsize::new(0);
    let keys: Vec<u64> = (0..200).map(|value| table.insert(value).expect("there is no limit")).collect();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                start.wait();
                for (value, &key) in keys.iter().enumerate() {
                    if let Ok(found) = table.get(key) {
                        assert_eq!(*found, value);
                    }
                    if let Ok(found) = table.remove(key) {
                        assert_eq!(*found, value);
                        removed.fetch_add(1, Ordering::Relaxed);
                    }
                    table.insert(value).expect("there is no limit");
                }
            });
        }
    });
    assert_eq!((removed.load(Ordering::Relaxed), table.len()), (200, 800));
}
