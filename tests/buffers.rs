//! Elements with a length, both ways and in every form.

use core::ffi::{CStr, c_char, c_int, c_long, c_uchar, c_uint, c_void};
use core::mem::MaybeUninit;

use ffi_contract::{Cause, OwnedBuffer, contract};

#[contract]
unsafe extern "C" {
    fn sum_bytes(#[buffer(len = n)] p: *const c_uchar, n: c_int) -> c_int;
    fn sum_memory(#[buffer(len = n)] p: *const c_void, n: usize) -> c_int;
    fn sum_numbers(#[buffer(len = n)] p: *const i32, n: usize) -> c_long;
    fn sum_numbers_in_bytes(#[buffer(len = bytes, unit = bytes)] p: *const i32, bytes: usize) -> c_long;
    fn sum_short(#[buffer(len = n)] p: *const c_uchar, n: u8) -> c_int;
    #[fails(negative)]
    fn sum_if_long(#[buffer(len = n)] p: *const c_uchar, n: c_int) -> c_int;
    #[link_name = "sum_short"]
    #[fails(is(77))]
    fn sum_short_or_fail(#[buffer(len = n)] p: *const c_uchar, n: u8) -> c_int;
    fn sum_optional(
        #[buffer(len = n)]
        #[nullable]
        p: *const c_uchar,
        n: c_int,
    ) -> c_int;
    fn sum_block(#[buffer] block: *const [c_uchar; 4]) -> c_int;
    fn sum_until_zero(#[buffer(len = nul)] p: *const i32) -> c_long;
    #[link_name = "sum_until_zero"]
    #[fails(negative)]
    fn sum_until_zero_or_fail(#[buffer(len = nul)] p: *const i32) -> c_long;

    #[link_name = "sum_until_zero"]
    #[fails(negative)]
    fn sum_some_until_zero(#[buffer(len = nul, empty = error)] p: *const i32) -> c_long;

    fn sum_rows(#[buffer(len = pitch * rows)] pixels: *const c_uchar, pitch: c_int, rows: c_uint) -> c_int;
    #[link_name = "sum_rows"]
    #[fails(negative)]
    fn sum_rows_or_fail(
        #[buffer(len = pitch * rows, empty = error)] pixels: *const c_uchar,
        pitch: c_int,
        rows: c_uint,
    ) -> c_int;
    fn clear_pixels(
        #[buffer(len = width * 4 * 4, unit = bytes)]
        #[nullable]
        pixels: *mut c_int,
        width: c_int,
    ) -> c_int;

    fn what_is_empty(#[buffer(len = n)] p: *const c_uchar, n: usize) -> c_int;
    #[link_name = "what_is_empty"]
    fn what_is_empty_as_null(#[buffer(len = n, empty = null)] p: *const c_uchar, n: usize) -> c_int;
    #[link_name = "what_is_empty"]
    fn what_is_empty_as_error(#[buffer(len = n, empty = error)] p: *const c_uchar, n: usize) -> c_int;

    fn double_all(#[buffer(len = n)] p: *mut i32, n: usize);
    #[link_name = "double_all"]
    fn double_all_if_any(
        #[buffer(len = n, empty = null)]
        #[nullable]
        p: *mut i32,
        n: usize,
    );
    fn fill_block(#[buffer(uninit)] block: *mut [c_uchar; 4], value: c_uchar);
    #[link_name = "fill_block"]
    fn overwrite_block(#[buffer] block: *mut [c_uchar; 4], value: c_uchar);
    fn upper(#[buffer(len = nul, written = nul)] s: *mut c_uchar);
    fn upper_wide(#[buffer(len = nul, written = nul)] s: *mut u16);

    fn fill_returned(#[buffer(len = n, uninit, written = return)] p: *mut c_uchar, n: usize) -> c_int;
    #[link_name = "fill_returned"]
    fn overwrite_returned(#[buffer(len = n, written = return)] p: *mut c_uchar, n: usize) -> c_int;
    #[fails(negative)]
    fn fill_or_fail(#[buffer(len = n, uninit, written = return)] p: *mut c_uchar, n: usize) -> c_int;
    fn fill_behind(#[buffer(len = *n, uninit, written = *n)] p: *mut c_uchar, n: *mut usize);
    #[fails(nonzero)]
    fn fill_all(#[buffer(len = n, uninit, written = n)] p: *mut i32, n: usize) -> c_int;
    #[fails(negative)]
    #[returns(status)]
    fn fill_text(#[buffer(len = n, uninit, written = nul)] p: *mut c_char, n: usize) -> c_int;
    #[fails(null)]
    #[returns(same_as(p), cstr)]
    fn fill_and_return(#[buffer(len = n, uninit, written = nul)] p: *mut c_char, n: usize) -> *mut c_char;
    fn fill_wide_text(#[buffer(len = n, uninit, written = nul)] p: *mut u16, n: usize);
    #[fails(negative)]
    fn fill_wanted(#[buffer(len = n, uninit, written = return)] p: *mut c_uchar, n: usize) -> c_int;
    #[link_name = "fill_wanted"]
    fn fill_wanted_or_panic(#[buffer(len = n, uninit, written = return)] p: *mut c_uchar, n: usize) -> c_int;
    fn fill_in_bytes(#[buffer(len = bytes, unit = bytes, uninit, written = return)] p: *mut i32, bytes: usize)
    -> usize;
    fn sized_free(#[buffer(len = bytes, unit = bytes)] p: *mut i32, bytes: usize);
    #[returns(owned(free = sized_free), buffer(len = n))]
    fn sized_new(n: usize) -> *mut i32;
    safe fn sized_freed() -> usize;
    fn count_even(#[buffer(len = *n)] p: *const i32, n: *mut usize);
    fn xor_into(
        #[buffer(len = room, uninit, written = return)] to: *mut c_uchar,
        room: usize,
        #[buffer(len = n)] a: *const c_uchar,
        n: c_int,
    ) -> c_int;
}

#[contract(strip = ["table_"])]
unsafe extern "C" {
    #[owned_by_c(free = table_free)]
    #[rust_name = "Table"]
    type table;
    #[returns(owned)]
    fn table_new(used: usize) -> *mut table;
    fn table_free(t: *mut table);
    #[returns(borrowed(from = t), buffer(len = *n))]
    fn table_cells(t: &table, n: *mut usize) -> *const i32;
    #[returns(borrowed(exclusive, from = t), buffer(len = *n))]
    fn table_cells_mut(t: &mut table, n: *mut usize) -> *mut i32;
    #[link_name = "table_cells"]
    #[rust_name = "Table::copied_cells"]
    #[returns(copied, buffer(len = *n), nullable)]
    fn table_cells_copied(t: &table, n: *mut usize) -> *const i32;
    #[fails(nonzero)]
    fn table_get(
        t: &table,
        #[out(borrowed(from = t), buffer(len = *bytes, unit = bytes), as = *const i32, nullable)]
        cells: *mut *const c_void,
        bytes: *mut c_int,
    ) -> c_int;
    fn table_row(t: &table, #[out(borrowed(from = t), buffer(len = return))] row: *mut *const i32) -> usize;
    #[returns(borrowed(from = t), buffer(len = n))]
    fn table_first(t: &table, n: c_int) -> *const i32;

    #[returns(owned(free = numbers_free), buffer(len = *n))]
    fn numbers_new(n: *mut usize, count: c_int) -> *mut i32;
    fn numbers_free(#[buffer(len = n)] p: *mut i32, n: usize);
    #[link_name = "numbers_new"]
    #[returns(owned(free = memory_free), buffer(len = *n), nullable)]
    fn numbers_new_as_memory(n: *mut usize, count: c_int) -> *mut i32;
    fn memory_free(#[buffer(len = n)] p: *mut c_void, n: usize);
    safe fn numbers_live() -> c_int;
    safe fn numbers_freed_length() -> usize;
    #[fails(nonzero)]
    fn numbers_get(#[out(owned(free = numbers_free), buffer(len = *n))] out: *mut *mut i32, n: *mut c_int) -> c_int;
}

#[test]
fn a_slice_is_a_pointer_and_a_length() {
    assert_eq!(sum_bytes(&[1, 2, 3]), 6);
    assert_eq!(sum_memory(&[1, 2, 3]), 6);
    assert_eq!(sum_numbers(&[1000, -1]), 999);
    assert_eq!(sum_numbers_in_bytes(&[1000, 2, 3]), 1005);
    assert_eq!((sum_optional(Some(&[4])), sum_optional(None)), (4, -1));
    assert_eq!(sum_block(&[1, 2, 3, 4]), 10);
    assert_eq!(sum_until_zero(&[1, 2, 0, 9]), 3);
}

#[test]
fn a_length_that_does_not_fit_is_an_error_where_there_can_be_one() {
    assert_eq!(sum_short(&[1; 255]), 255);
    let error = sum_short_or_fail(&[0; 256]).expect_err("too long");
    assert_eq!((error.function(), error.cause()), ("sum_short", Cause::Length { parameter: "p" }));
    assert_eq!(sum_if_long(&[1; 3]).expect("short"), 3);
    assert_eq!(sum_if_long(&[1; 101]).expect_err("long").code(), Some(-1));
}

#[test]
#[should_panic(expected = "`sum_short` was not called: the length of `p` does not fit its C type")]
fn a_length_that_does_not_fit_panics_where_there_is_no_error() {
    sum_short(&[1; 256]);
}

#[test]
fn a_length_of_several_numbers_is_at_least_that() {
    assert_eq!(sum_rows(&[1, 2, 3, 4, 5, 6, 100], 3, 2), 21);
    assert_eq!(sum_rows(&[], 0, 7), 0);
    assert_eq!(sum_rows_or_fail(&[1; 6], 3, 2).expect("it is as long as that"), 6);
    for (pixels, pitch, rows) in [(&[1; 5][..], 3, 2), (&[1], -1, 1), (&[1], c_int::MAX, c_uint::MAX)] {
        let error = sum_rows_or_fail(pixels, pitch, rows).expect_err("it is shorter");
        assert_eq!((error.function(), error.cause()), ("sum_rows", Cause::Short { parameter: "pixels" }));
    }
    let error = sum_rows_or_fail(&[], 0, 2).expect_err("it is empty");
    assert_eq!(error.cause(), Cause::Empty { parameter: "pixels" });

    let mut pixels = [7; 9];
    assert_eq!(clear_pixels(Some(&mut pixels), 2), 2);
    assert_eq!(pixels, [0, 0, 0, 0, 0, 0, 0, 0, 7]);
}

#[test]
#[should_panic(expected = "`clear_pixels` was not called: `pixels` has fewer elements than the other arguments say")]
fn a_slice_that_is_shorter_than_that_panics_where_there_is_no_error() {
    clear_pixels(Some(&mut [7; 7]), 2);
}

#[test]
fn what_must_not_be_empty_still_ends_in_a_zero() {
    let unterminated = sum_some_until_zero(&[1, 2]).expect_err("no zero");
    assert_eq!(unterminated.cause(), Cause::Unterminated { parameter: "p" });
    assert_eq!(sum_some_until_zero(&[]).expect_err("empty").cause(), Cause::Empty { parameter: "p" });
    assert_eq!(sum_some_until_zero(&[1, 2, 0]).expect("it ends"), 3);
}

#[test]
#[should_panic(expected = "`p` of `sum_until_zero` has no terminating zero")]
fn a_slice_without_its_zero_is_not_passed() {
    sum_until_zero(&[1, 2]);
}

#[test]
fn a_slice_without_its_zero_is_an_error_where_there_can_be_one() {
    let error = sum_until_zero_or_fail(&[]).expect_err("no zero");
    assert_eq!(error.cause(), Cause::Unterminated { parameter: "p" });
}

#[test]
fn an_empty_slice_is_what_the_contract_says() {
    assert_eq!((what_is_empty(&[]), what_is_empty(&[5])), (1, 2));
    assert_eq!((what_is_empty_as_null(&[]), what_is_empty_as_null(&[5])), (0, 2));
    assert_eq!(what_is_empty_as_error(&[5]).expect("not empty"), 2);
    let error = what_is_empty_as_error(&[]).expect_err("empty");
    assert_eq!(error.cause(), Cause::Empty { parameter: "p" });
}

#[test]
fn c_writes_into_a_slice() {
    let mut numbers = [1, 2, 3];
    double_all(&mut numbers);
    double_all_if_any(Some(&mut numbers[1..]));
    double_all_if_any(None);
    assert_eq!(numbers, [2, 8, 12]);
    let mut block = [MaybeUninit::uninit(); 4];
    let filled: &mut [u8; 4] = fill_block(&mut block, 7);
    assert_eq!(*filled, [7; 4]);
    let mut block = [0; 4];
    overwrite_block(&mut block, 8);
    assert_eq!(block, [8; 4]);
}

#[test]
fn text_in_a_slice_ends_at_its_zero() {
    let mut text = *b"abc\0def";
    let upper: &CStr = upper(&mut text);
    assert_eq!(upper, c"ABC");
    assert_eq!(text, *b"ABC\0def");
    let mut wide = [0x61, 0x62, 0, 0x63];
    assert_eq!(upper_wide(&mut wide), [0x41, 0x42]);
}

#[test]
fn what_c_has_filled_is_initialised() {
    let mut room = [MaybeUninit::uninit(); 8];
    assert_eq!(fill_returned(&mut room), b"hello");
    assert_eq!(fill_returned(&mut room[..2]), b"he");
    assert_eq!(fill_returned(&mut []), b"");
    assert_eq!(overwrite_returned(&mut [b'.'; 8]), b"hello");
    assert_eq!(fill_or_fail(&mut room).expect("enough room"), b"hello");
    assert_eq!(fill_or_fail(&mut room[..3]).expect_err("too little room").code(), Some(-1));
    assert_eq!(fill_behind(&mut room), b"hello");
    assert_eq!(fill_behind(&mut room[..4]), b"hell");
    let mut numbers = [MaybeUninit::uninit(); 4];
    assert_eq!(fill_all(&mut numbers).expect("not too many"), [0, 1, 2, 3]);
    assert_eq!(fill_all(&mut [MaybeUninit::uninit(); 11]).expect_err("too many").code(), Some(1));
    assert_eq!(fill_text(&mut room).expect("enough room"), c"hello");
    assert_eq!(fill_text(&mut room[..5]).expect_err("too little room").code(), Some(-1));
    assert_eq!(fill_and_return(&mut room).expect("enough room"), c"hello");
    assert_eq!(fill_and_return(&mut room[..5]).expect_err("too little room").cause(), Cause::Null);
    let mut wide = [MaybeUninit::uninit(); 5];
    assert_eq!(fill_wide_text(&mut wide), [3, 2, 1]);
    let mut numbers = [MaybeUninit::uninit(); 3];
    assert_eq!(fill_in_bytes(&mut numbers), [0, 1, 2]);
    let mut flipped = [MaybeUninit::uninit(); 2];
    assert_eq!(xor_into(&mut flipped, &[0x0f, 0xf0]), [0xf0, 0x0f]);
}

#[test]
fn more_than_there_is_room_for_is_no_slice() {
    let mut room = [MaybeUninit::uninit(); 3];
    let error = fill_wanted(&mut room).expect_err("too little room");
    assert_eq!(error.cause(), Cause::Truncated { parameter: "p" });
}

#[test]
#[should_panic(expected = "`fill_wanted` reported a length for `p` that is larger than its room")]
fn more_than_there_is_room_for_panics_where_there_is_no_error() {
    fill_wanted_or_panic(&mut [MaybeUninit::uninit(); 3]);
}

#[test]
fn a_length_that_c_changes_is_part_of_the_result() {
    assert_eq!(count_even(&[1, 2, 4]), 2);
}

#[test]
fn elements_are_borrowed_from_c() {
    let mut t = Table::new(2);
    assert_eq!(t.cells(), [10, 20]);
    t.cells_mut()[0] = 11;
    assert_eq!(t.copied_cells().expect("there are some"), [11, 20]);
    assert_eq!(t.get().expect("it works"), Some(&[11, 20][..]));
    assert_eq!(t.row(), [11, 20]);
    assert_eq!(t.first(3), [11, 20, 30]);
    assert_eq!(t.first(0), []);
    assert_eq!(Table::new(3).get().expect_err("it does not work with 3").code(), Some(1));
}

#[test]
fn null_and_zero_are_the_empty_slice() {
    let t = Table::new(0);
    assert_eq!((t.cells(), t.row()), (&[][..], &[][..]));
    assert_eq!(t.copied_cells(), None);
    assert_eq!(t.get().expect("it works"), None);
}

#[test]
#[should_panic(expected = "`table_first` returned NULL")]
fn null_with_a_length_is_no_slice() {
    Table::new(0).first(5);
}

#[test]
#[should_panic(expected = "`table_first` returned NULL")]
fn a_negative_length_is_no_slice() {
    Table::new(0).first(-5);
}

#[test]
fn owned_elements_are_freed_with_their_number() {
    let numbers: OwnedBuffer<i32, numbers_free> = numbers_new(4);
    assert_eq!((&*numbers, numbers_live()), (&[0, 1, 4, 9][..], 1));
    drop(numbers);
    assert_eq!((numbers_live(), numbers_freed_length()), (0, 4));
    let none = numbers_new(0);
    assert!(none.is_empty());
    drop(none);
    assert_eq!(&*numbers_get().expect("it works"), [0, 1, 4]);
    assert_eq!(numbers_live(), 0);
}

#[test]
fn owned_memory_is_freed_with_its_bytes() {
    drop(numbers_new_as_memory(4).expect("there are some"));
    assert_eq!((numbers_live(), numbers_freed_length()), (0, 16));
    assert!(numbers_new_as_memory(0).is_none());
}

#[test]
fn a_free_function_that_counts_bytes_is_told_bytes() {
    let numbers = sized_new(3);
    assert_eq!(*numbers, [0, 0, 0]);
    drop(numbers);
    assert_eq!(sized_freed(), 12);
}
