//! What other functions are asked: lengths right after a call, and what a call requires right before it.

use core::ffi::{c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Cause, Owned, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = asked_free)]
    #[rust_name = "Note"]
    pub type asked_note;
    fn asked_free(note: *mut asked_note);

    #[returns(owned)]
    fn asked_new(kind: c_int, length: i64, with_data: c_int) -> *mut asked_note;
    safe fn asked_count_alive() -> c_int;

    #[rust_name = "Note::kind"]
    fn asked_kind(note: &asked_note) -> c_int;
    #[returns(borrowed(from = note), nullable)]
    fn asked_parent(note: &asked_note) -> *const asked_note;
    fn asked_length(note: &asked_note) -> i64;
    #[link_name = "asked_length"]
    #[fails(is(2))]
    fn asked_length_but_two(note: &asked_note) -> i64;
    #[link_name = "asked_length"]
    #[end(is(2, -7))]
    fn asked_length_unless_over(note: &asked_note) -> i64;
    fn asked_unsigned_length(note: &asked_note) -> u64;
    fn asked_lengths(note: &asked_note) -> c_int;

    #[returns(buffer(len = asked_length(note)), borrowed(from = note))]
    #[rust_name = "Note::data"]
    fn asked_data(note: &mut asked_note) -> *const i32;
    #[link_name = "asked_data"]
    #[returns(buffer(len = asked_length(note)), borrowed(exclusive, from = note))]
    fn data_mut(note: &mut asked_note) -> *mut i32;
    #[link_name = "asked_data"]
    #[returns(buffer(len = asked_length(note)), copied, nullable)]
    fn data_or_none(note: &mut asked_note) -> *const i32;
    #[link_name = "asked_data"]
    #[returns(buffer(len = asked_unsigned_length(note), unit = bytes), copied)]
    fn data_of_bytes(note: &mut asked_note) -> *const i32;
    #[link_name = "asked_data"]
    #[returns(buffer(len = asked_length_but_two(note)), copied)]
    fn data_but_two(note: &mut asked_note) -> *const i32;
    #[link_name = "asked_data"]
    #[returns(buffer(len = asked_length_unless_over(note)), copied)]
    fn data_unless_over(note: &mut asked_note) -> *const i32;
    #[link_name = "asked_data"]
    #[fails(null)]
    #[returns(buffer(len = asked_length(note)), copied)]
    fn data_or_failure(note: &mut asked_note) -> *const i32;
    fn asked_put(
        note: &mut asked_note,
        #[out(copied, buffer(len = asked_length(note)))] data: *mut *const i32,
        #[out(owned(free = asked_free_copy), buffer(len = asked_kind(note)))] copy: *mut *mut i32,
    );
    fn asked_free_copy(copy: *mut c_void);

    #[returns(owned(free = asked_string_free), buffer(len = asked_string_length(return)), nullable)]
    fn asked_string(#[cstr] text: *const c_char) -> *mut c_char;
    #[link_name = "asked_string"]
    #[returns(owned(free = asked_string_free), buffer(len = asked_string_length(return)))]
    fn string_that_is_there(#[cstr] text: *const c_char) -> *mut c_char;
    unsafe fn asked_string_length(#[unchecked] string: *const c_char) -> usize;
    fn asked_string_free(string: *mut c_char);

    #[requires(asked_kind(note), is(THREE))]
    #[returns(borrowed(from = note))]
    #[rust_name = "Note::first"]
    fn asked_first(note: &asked_note) -> *const i32;
    #[link_name = "asked_first"]
    #[requires(asked_parent(note), null)]
    #[returns(borrowed(from = note))]
    fn first_of_all(note: &asked_note) -> *const i32;
    #[requires(asked_kind(note), not(1, 4))]
    #[fails(nonzero)]
    fn asked_take(#[consumed(on = success)] note: *mut asked_note, fail: c_int) -> c_int;
    #[link_name = "asked_take"]
    #[requires(asked_kind(note), nonzero)]
    #[fails(nonzero)]
    fn take_anyway(#[consumed(on = always)] note: *mut asked_note, #[fixed(0)] fail: c_int) -> c_int;
    #[requires(asked_kind(note), not_positive)]
    fn asked_swallow(#[consumed] note: *mut asked_note);
}

const THREE: c_int = 3;

fn note(length: i64) -> Owned<Note> {
    asked_new(3, length, 1)
}

#[test]
fn the_length_is_asked_for_right_after_the_data() {
    let mut own = note(4);
    assert_eq!(own.data(), [1, 2, 3, 4]);
    data_mut(&mut own)[1] = 7;
    assert_eq!(data_or_none(&mut own).as_deref(), Some(&[1, 7, 3, 4][..]));
    assert_eq!(data_of_bytes(&mut own), [1]);
    assert_eq!(asked_lengths(&own), 4);
    // Not after the data, it says 99.
    assert_eq!(asked_length(&own), 99);
}

#[test]
fn outs_have_lengths_too() {
    let mut own = note(2);
    let (data, copy) = asked_put(&mut own);
    assert_eq!((data.as_slice(), &*copy), (&[1, 2][..], &[1, 2, 3][..]));
}

#[test]
fn null_without_length_is_empty() {
    let mut own = asked_new(3, 0, 0);
    assert_eq!(own.data(), [0; 0]);
    assert_eq!(data_or_none(&mut own), None);
    assert_eq!(data_or_failure(&mut own).expect_err("null").cause(), Cause::Null);
}

fn panic_of<R>(call: impl FnOnce() -> R) -> String {
    let panic = catch_unwind(AssertUnwindSafe(call)).err().expect("a panic");
    panic.downcast_ref::<String>().expect("a message").clone()
}

#[test]
fn null_with_a_length_is_no_slice() {
    let mut own = asked_new(3, 4, 0);
    assert!(panic_of(|| own.data().len()).contains("returned NULL"));
    assert_eq!(data_or_none(&mut own), None);
}

#[test]
fn a_length_that_no_memory_has_is_refused() {
    for length in [-1, i64::MIN, i64::MAX, i64::MAX / 4 + 1] {
        let mut own = note(length);
        let message = panic_of(|| own.data().len());
        assert!(message.contains("`asked_length` gave a length for what `asked_data` returned"), "{message}");
        assert!(panic_of(|| data_or_none(&mut own)).contains("asked_length"));
        let cause = data_or_failure(&mut own).expect_err("no length").cause();
        assert_eq!(cause, Cause::Unmeasured { function: "asked_length" });
    }
    // NULL is told apart, whatever the length is said to be.
    assert_eq!(data_or_none(&mut asked_new(3, -1, 0)), None);
    assert!(panic_of(|| data_of_bytes(&mut note(-1))).contains("asked_unsigned_length"));
}

#[test]
fn an_answer_that_is_no_length_is_none() {
    assert_eq!(data_but_two(&mut note(3)), [1, 2, 3]);
    assert!(panic_of(|| data_but_two(&mut note(2))).contains("asked_length"));
    assert_eq!(data_unless_over(&mut note(3)), [1, 2, 3]);
    assert!(panic_of(|| data_unless_over(&mut note(2))).contains("asked_length"));
}

#[test]
fn an_owner_of_unknown_length_is_not_freed_and_others_are() {
    let alive = asked_count_alive();
    let mut own = asked_new(-1, 2, 1);
    assert!(panic_of(|| asked_put(&mut own)).contains("asked_kind"));
    // In doubt it leaks.
    let leaked = asked_count_alive() - alive - 1;
    assert_eq!(leaked, 1);
}

#[test]
fn nothing_is_asked_of_null() {
    assert_eq!(&*asked_string(c"four").expect("text"), b"four");
    assert!(asked_string(c"").is_none());
    assert_eq!(&*string_that_is_there(c"there"), b"there");
    assert!(panic_of(|| string_that_is_there(c"")).contains("returned NULL"));
}

#[test]
fn what_is_required_is_asked_first() {
    let own = note(0);
    let (one, two) = (own.first().expect("of kind 3"), own.first().expect("of kind 3"));
    assert_eq!((*one, *two), (1, 1));
    let other = asked_new(4, 0, 1);
    let error = other.first().expect_err("of kind 4");
    assert_eq!((error.function(), error.cause()), ("asked_first", Cause::Required { function: "asked_kind" }));
    assert_eq!(error.to_string(), "`asked_first` was not called: `asked_kind` did not answer what is required");
    assert!(first_of_all(&asked_new(9, 0, 1)).is_err());
    assert!(first_of_all(&own).is_ok());
}

#[test]
fn what_was_to_be_consumed_is_still_the_callers() {
    let alive = asked_count_alive();
    let refused = asked_take(asked_new(4, 0, 0), 0).expect_err("of kind 4");
    assert_eq!(refused.as_error().cause(), Cause::Required { function: "asked_kind" });
    assert_eq!(refused.as_value().kind(), 4);
    drop(refused);
    // Dropped by the wrapper, which still owns it.
    assert!(take_anyway(asked_new(0, 0, 0)).is_err());
    assert!(asked_swallow(asked_new(1, 0, 0)).is_err());
    assert_eq!(asked_count_alive(), alive);
    let failed = asked_take(note(0), 1).expect_err("asked to fail");
    assert_eq!(failed.as_error().cause(), Cause::Code(1));
    asked_take(failed.value(), 0).expect("taken");
    take_anyway(note(0)).expect("taken");
    assert_eq!(asked_count_alive(), alive);
}
