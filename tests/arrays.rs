//! Arrays of pointers, and slices from which C takes elements.

use core::ffi::{CStr, c_char, c_int, c_long, c_uchar, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Cause, Owned, OwnedTexts, contract};

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = arrays_item_free)]
    #[rust_name = "Item"]
    pub type arrays_item;
    fn arrays_item_free(item: *mut arrays_item);
    #[returns(owned)]
    fn arrays_item_new(value: c_int) -> *mut arrays_item;

    fn arrays_lengths(#[buffer(len = count, each = cstr)] texts: *const *const c_char, count: c_int) -> usize;
    fn arrays_count(#[buffer(len = nul, each = cstr)] texts: *const *const c_char) -> c_long;
    #[link_name = "arrays_count"]
    fn count_or_none(
        #[buffer(len = nul, each = cstr, empty = null)]
        #[nullable]
        texts: *const *const c_char,
    ) -> c_long;
    #[link_name = "arrays_count"]
    fn count_of_some(#[buffer(len = nul, each = cstr, empty = error)] texts: *const *const c_char) -> c_long;
    fn arrays_reverse(#[buffer(len = count, each = cstr)] texts: *mut *mut c_char, count: c_int) -> usize;

    fn arrays_sum(
        #[buffer(len = count, each = borrowed)] items: *const *const arrays_item,
        count: u8,
        #[out] r#where: *mut usize,
    ) -> c_int;
    fn arrays_sum_to_null(
        #[buffer(len = nul, each = borrowed(shared))]
        #[nullable]
        items: *mut *mut arrays_item,
    ) -> c_int;

    #[fails(zero)]
    fn moved_number(
        #[buffer(len = length, cursor)] bytes: *mut *const c_uchar,
        length: c_long,
        how: c_int,
        #[out] number: *mut u16,
    ) -> c_int;
    fn moved_next(
        #[buffer(len = *bytes, cursor, unit = bytes)] numbers: *mut *const i32,
        bytes: *mut usize,
        half: c_int,
    ) -> i32;
    fn moved_put(#[buffer(len = length, cursor)] bytes: *mut *mut c_uchar, length: usize, byte: u8, times: usize);
    fn moved_is_null(#[buffer(len = length, cursor, empty = null)] bytes: *mut *const c_uchar, length: usize) -> c_int;
    #[link_name = "moved_is_null"]
    fn moved_of_some(#[buffer(len = length, cursor, empty = error)] bytes: *mut *const c_uchar, length: usize)
    -> c_int;

    #[returns(owned(free = texts_free), buffer(len = *count, each = cstr))]
    fn texts_split(#[cstr] text: *const c_char, count: *mut usize, hole: c_int) -> *mut *mut c_char;
    #[link_name = "texts_split"]
    #[returns(owned(free = texts_free), buffer(len = nul, each = cstr))]
    fn split_to_null(
        #[cstr] text: *const c_char,
        #[out] count: *mut usize,
        #[fixed(0)] hole: c_int,
    ) -> *mut *mut c_char;
    #[returns(owned(free = texts_free), buffer(len = *count, each = cstr), nullable)]
    fn texts_or_null(#[cstr] text: *const c_char, count: *mut usize) -> *mut *mut c_char;
    #[link_name = "texts_or_null"]
    #[returns(owned(free = texts_free), buffer(len = nul, each = cstr))]
    fn texts_for_sure(#[cstr] text: *const c_char, #[out] count: *mut usize) -> *mut *mut c_char;
    fn texts_free(texts: *mut c_void);
    #[returns(owned(free = texts_strfreev), buffer(len = nul, each = cstr))]
    fn texts_strv(#[cstr] text: *const c_char) -> *mut *mut c_char;
    fn texts_strfreev(texts: *mut *mut c_char);
    #[fails(negative)]
    fn texts_length(
        #[consumed(on = success, free = texts_strfreev)]
        #[buffer(len = nul, each = cstr)]
        texts: *mut *mut c_char,
    ) -> c_int;
    fn texts_length_of(
        #[consumed(free = texts_strfreev)]
        #[buffer(len = count, each = cstr)]
        #[nullable]
        texts: *mut *mut c_char,
        count: c_int,
    ) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    fn texts_prepend(
        #[inout(owned(free = texts_strfreev), buffer(len = nul, each = cstr), nullable)] texts: *mut *mut *mut c_char,
        #[cstr] text: *const c_char,
    ) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    fn texts_prepend_counted(
        #[inout(owned(free = texts_strfreev), buffer(len = *count, each = cstr), nullable)]
        texts: *mut *mut *mut c_char,
        count: *mut u32,
        #[cstr] text: *const c_char,
    ) -> c_int;
    safe fn texts_blocks() -> c_int;

    #[owned_by_c(free = texts_owner_free)]
    #[rust_name = "Texts"]
    pub type texts_owner;
    fn texts_owner_free(owner: *mut texts_owner);
    #[returns(owned)]
    fn texts_owner_new(#[cstr] text: *const c_char) -> *mut texts_owner;
    #[rust_name = "Texts::all"]
    #[returns(borrowed(from = owner), buffer(len = texts_owner_count(owner), each = cstr))]
    fn texts_owner_all(owner: &texts_owner) -> *const *const c_char;
    #[link_name = "texts_owner_all"]
    #[rust_name = "Texts::copies"]
    #[returns(copied, buffer(len = nul, each = cstr))]
    fn texts_owner_copies(owner: &texts_owner) -> *const *const c_char;
    fn texts_owner_count(owner: &texts_owner) -> u32;
}

const TEXTS: [&CStr; 3] = [c"a", c"bcd", c"ef"];

#[test]
fn texts_are_passed_as_an_array_of_pointers() {
    assert_eq!(arrays_lengths(&TEXTS), 132);
    assert_eq!(arrays_lengths(&[]), 0);
    assert_eq!(arrays_count(&TEXTS), 3);
    assert_eq!(arrays_count(&[]), 0);
}

#[test]
fn an_array_of_any_length_ends_in_null() {
    for length in [1, 14, 15, 16, 17, 18, 1000] {
        assert_eq!(arrays_count(&vec![c"text"; length]), c_long::try_from(length).expect("it is small"));
    }
}

#[test]
fn no_array_and_an_empty_one() {
    assert_eq!((count_or_none(None), count_or_none(Some(&[])), count_or_none(Some(&TEXTS))), (-1, -1, 3));
    assert_eq!(count_of_some(&[]).expect_err("none").cause(), Cause::Empty { parameter: "texts" });
    assert_eq!(count_of_some(&TEXTS), Ok(3));
}

#[test]
fn the_callers_array_is_not_written() {
    assert_eq!(arrays_reverse(&TEXTS), 231);
    assert_eq!(TEXTS, [c"a", c"bcd", c"ef"]);
    let items = items();
    let lent = items.each_ref().map(|item| &**item);
    assert_eq!((arrays_sum_to_null(Some(&lent)), arrays_sum_to_null(Some(&lent))), (321, 321));
    assert_eq!((arrays_sum_to_null(Some(&[])), arrays_sum_to_null(None)), (0, -1));
}

fn items() -> [Owned<Item>; 3] {
    [arrays_item_new(1), arrays_item_new(20), arrays_item_new(300)]
}

#[test]
fn objects_are_passed_as_they_lie() {
    let items = items();
    let lent: [&Item; 3] = items.each_ref().map(|item| &**item);
    assert_eq!(arrays_sum(&lent), (321, lent.as_ptr().addr()));
    assert_eq!(arrays_sum(&[]).0, 0);
    assert_eq!(arrays_sum(&lent[1..]).0, 320);
    let many = vec![lent[0]; 256];
    assert!(panic_of(|| arrays_sum(&many)).contains("the length of `items` does not fit"));
}

fn panic_of<R>(call: impl FnOnce() -> R) -> String {
    let panic = catch_unwind(AssertUnwindSafe(call)).err().expect("a panic");
    panic.downcast_ref::<String>().expect("a message").clone()
}

#[test]
fn a_slice_begins_where_c_has_come_to() {
    let mut rest: &[u8] = &[1, 2, 3, 4, 5];
    assert_eq!(moved_number(&mut rest, 0), Ok(0x0102));
    assert_eq!(moved_number(&mut rest, 0), Ok(0x0304));
    assert_eq!(rest, [5]);
    assert!(moved_number(&mut rest, 0).is_err());
    assert_eq!(rest, [5]);
    // What C has taken before it failed is taken.
    let mut rest: &[u8] = &[1, 2, 3];
    assert!(moved_number(&mut rest, 4).is_err());
    assert_eq!(rest, [3]);
}

#[test]
fn a_pointer_outside_its_buffer_is_an_error() {
    for how in [1, 2, 3] {
        for bytes in [&[1_u8, 2, 3][..], &[]] {
            let mut rest = bytes;
            let error = moved_number(&mut rest, how).expect_err("nowhere");
            assert_eq!(error.cause(), Cause::Astray { parameter: "bytes" });
            assert_eq!(rest, bytes);
        }
    }
}

#[test]
fn elements_are_taken_whole() {
    let numbers = [7, 8];
    let mut rest = &numbers[..];
    assert_eq!(moved_next(&mut rest, 0), 7);
    assert_eq!(rest, [8]);
    assert!(panic_of(|| moved_next(&mut rest, 1)).contains("moved `numbers` to where no element"));
    assert_eq!(rest, [8]);
    assert_eq!(moved_next(&mut rest, 0), 8);
    assert_eq!((moved_next(&mut rest, 0), rest), (-1, &[][..]));
}

#[test]
fn what_c_writes_is_moved_past_as_well() {
    let mut bytes = [0_u8; 4];
    let mut room = &mut bytes[..];
    moved_put(&mut room, 1, 2);
    assert_eq!(room.len(), 2);
    moved_put(&mut room, 2, 9);
    assert!(room.is_empty());
    moved_put(&mut room, 3, 1);
    assert_eq!(bytes, [1, 1, 2, 2]);
}

#[test]
fn nothing_to_take() {
    assert_eq!(moved_is_null(&mut &[][..]), 1);
    assert_eq!(moved_is_null(&mut &[1][..]), 0);
    assert_eq!(moved_of_some(&mut &[][..]).expect_err("none").cause(), Cause::Empty { parameter: "bytes" });
}

#[test]
fn texts_are_freed_with_their_array() {
    let texts = texts_split(c"to be or", 0);
    assert_eq!(*texts, [c"to", c"be", c"or"]);
    assert_eq!(texts_blocks(), 1);
    let first: &CStr = &texts[0];
    assert_eq!(first.to_bytes(), b"to");
    drop(texts);
    let (texts, count) = split_to_null(c"not to be");
    assert_eq!(count, 3);
    assert_eq!(*texts, [c"not", c"to", c"be"]);
    assert!(texts_split(c"", 0).is_empty() && split_to_null(c"").0.is_empty());
    drop(texts);
    assert_eq!(texts_blocks(), 0);
}

#[test]
fn texts_that_are_not_there() {
    assert!(texts_or_null(c"-").is_none());
    assert_eq!(texts_or_null(c"a b").expect("texts").len(), 2);
    assert!(panic_of(|| texts_for_sure(c"-")).contains("returned NULL"));
    // One that is missing: the array is not one of texts, and leaks.
    assert!(panic_of(|| texts_split(c"a b", 1)).contains("returned NULL"));
    assert_eq!(texts_blocks(), 1);
}

#[test]
fn texts_are_lent_and_copied() {
    let owner = texts_owner_new(c"one two");
    let lent = owner.all();
    assert_eq!(lent, [c"one", c"two"]);
    assert_eq!(owner.copies(), [c"one".to_owned(), c"two".to_owned()]);
    assert_eq!(arrays_lengths(&lent.iter().map(|text| &**text).collect::<Vec<_>>()), 33);
    std::thread::scope(|scope| {
        scope.spawn(|| assert_eq!(lent[1], *c"two"));
    });
}

#[test]
fn an_array_of_texts_is_freed_by_a_function_that_takes_it_as_c_declares_it() {
    let before = texts_blocks();
    let texts: OwnedTexts<texts_strfreev> = texts_strv(c"to be or");
    assert_eq!(*texts, [c"to", c"be", c"or"]);
    assert_eq!(texts_blocks() - before, 4);
    drop(texts);
    assert_eq!(texts_blocks(), before);
}

#[test]
fn c_takes_over_an_array_of_texts() {
    let before = texts_blocks();
    assert_eq!(texts_length(texts_strv(c"to be or")).ok(), Some(6));
    assert_eq!(texts_length_of(Some(texts_strv(c"not"))), 3);
    assert_eq!(texts_length_of(None), 0);
    assert_eq!(texts_blocks(), before);
    let rejected = texts_length(texts_strv(c"")).expect_err("there is none");
    let texts = rejected.value();
    assert_eq!((texts.len(), texts_blocks() - before), (0, 1));
    drop(texts);
    assert_eq!(texts_blocks(), before);
}

#[test]
fn c_may_replace_an_array_of_texts() {
    let before = texts_blocks();
    let mut texts: Option<OwnedTexts<texts_strfreev>> = None;
    texts_prepend(&mut texts, c"or").expect("there is room");
    texts_prepend(&mut texts, c"be").expect("there is room");
    assert!(texts_prepend(&mut texts, c"").is_err());
    assert_eq!(texts.as_deref().expect("two"), [c"be", c"or"]);
    texts_prepend_counted(&mut texts, c"to").expect("there is room");
    assert_eq!(texts.as_deref().expect("three"), [c"to", c"be", c"or"]);
    assert_eq!(texts_blocks() - before, 4);
    texts_prepend_counted(&mut texts, c"that is the question").expect("it leaves none");
    assert!(texts.is_none());
    assert_eq!(texts_blocks(), before);
    texts_prepend_counted(&mut texts, c"to").expect("there is room");
    drop(texts);
    assert_eq!(texts_blocks(), before);
}
