//! Several threads.
#![forbid(unsafe_code)]

use std::sync::{Arc, Mutex, OnceLock};
use std::thread;

use ffi_contract::Owned;

use crate::library::Tally;

/// Counts up and down on several threads at once.
#[test]
fn a_shared_object_is_counted_on_all_threads() {
    let tally = Tally::new();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let mine = tally.clone();
            thread::spawn(move || {
                for _ in 0..100 {
                    let other = mine.clone();
                    other.add(1);
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("it runs");
    }
    assert_eq!(tally.add(0), 400);
}

/// Lends an object to scoped threads, and drops it after them.
#[test]
fn scoped_threads_end_before_the_owner() {
    let tally = Tally::new();
    thread::scope(|scope| {
        for n in 0..4 {
            let lent: &Tally = &tally;
            scope.spawn(move || lent.add(n));
        }
    });
    assert_eq!(tally.add(0), 6);
}

/// Drops the last owner on another thread than the first.
#[test]
fn the_last_owner_is_on_another_thread() {
    let tally = Tally::new();
    let other = tally.clone();
    drop(tally);
    thread::spawn(move || assert_eq!(other.add(2), 2)).join().expect("it runs");
}

/// Keeps one in a static, behind a lock, and in an `Arc`.
#[test]
fn a_static_may_hold_one() {
    static KEPT: OnceLock<Mutex<Owned<Tally>>> = OnceLock::new();
    let kept = KEPT.get_or_init(|| Mutex::new(Tally::new()));
    let arc = Arc::new(kept.lock().expect("nobody panicked").clone());
    let other = Arc::clone(&arc);
    thread::spawn(move || other.add(3)).join().expect("it runs");
    assert_eq!(arc.add(0), 3);
}
