//! Arrays that Rust functions give to C with their number, and that C gives back.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(unsafe, on_panic = return(null))]
#[returns(owned, buffer(len = *count), nullable)]
pub extern "C" fn export_arrays_upto(n: c_int, count: *mut usize) -> *mut u32 {
    let n = u32::try_from(n).ok()?;
    Some((0..n).collect())
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
pub extern "C" fn export_arrays_end(
    #[consumed]
    #[buffer(len = count)]
    numbers: *mut u32,
    count: usize,
) -> i64 {
    let numbers: Box<[u32]> = numbers;
    numbers.iter().map(|&number| i64::from(number)).sum()
}

#[contract(unsafe, on_panic = return(-1), on_refused = return(-7))]
#[fails(nonzero)]
pub extern "C" fn export_arrays_split(
    #[buffer(len = n)] numbers: *const u32,
    n: usize,
    #[out(owned, buffer(len = *odds))]
    #[nullable]
    odd: *mut *mut u32,
    odds: *mut usize,
    #[out(owned, buffer(len = *evens, unit = bytes))] even: *mut *mut u16,
    evens: *mut u8,
) -> c_int {
    if numbers.is_empty() {
        return Err(-3);
    }
    let (odd, even): (Vec<u32>, Vec<u32>) = numbers.iter().partition(|&number| number % 2 == 1);
    let even = even.into_iter().filter_map(|number| u16::try_from(number).ok()).collect();
    Ok((odd.into_boxed_slice(), even))
}

#[contract(unsafe)]
pub extern "C" fn export_arrays_end_short(
    #[consumed]
    #[buffer(len = bytes, unit = bytes)]
    numbers: *mut u16,
    bytes: u8,
) {
    drop::<Box<[u16]>>(numbers);
}

/// How a number is written in memory: lent, not given.
#[contract(unsafe, on_panic = return(null))]
#[returns(borrowed(from = of), buffer(len = *count))]
pub extern "C" fn export_arrays_bytes(#[buffer(len = one)] of: *const u8, one: usize, count: *mut i32) -> *const u8 {
    of
}

#[contract]
unsafe extern "C" {
    /// Frees an array of C's.
    fn export_arrays_free(numbers: *mut f64);
    #[returns(owned(free = export_arrays_free), buffer(len = n))]
    fn export_arrays_make(n: usize) -> *mut f64;
    safe fn export_arrays_c_uses() -> c_int;
    safe fn export_arrays_c_fills_slots() -> c_int;
    safe fn export_arrays_c_is_refused() -> c_int;
    safe fn export_arrays_c_has_no_room() -> c_int;
    safe fn export_arrays_c_owns() -> c_int;
}

/// Gives one that is longer by one.
#[contract(unsafe, on_panic = return(null))]
#[returns(owned(free = export_arrays_free), buffer(len = *count))]
pub extern "C" fn export_arrays_swap(
    #[consumed(free = export_arrays_free)]
    #[buffer(len = n)]
    numbers: *mut f64,
    n: usize,
    count: *mut usize,
) -> *mut f64 {
    export_arrays_make(numbers.len() + 1)
}

/// 0, or the line of the C program that did not get what it expected.
#[track_caller]
fn runs(line: c_int) {
    assert_eq!(line, 0, "line {line} of export_arrays.c");
}

#[test]
fn an_array_goes_to_c_and_back_with_its_number() {
    runs(export_arrays_c_uses());
}

#[test]
fn slots_have_arrays_and_their_numbers_or_stay_as_they_were() {
    runs(export_arrays_c_fills_slots());
}

#[test]
fn an_array_that_is_not_where_it_was_is_refused() {
    runs(export_arrays_c_is_refused());
}

#[test]
fn a_number_that_c_has_no_room_for_gives_nothing_away() {
    runs(export_arrays_c_has_no_room());
}

#[test]
fn an_array_of_c_goes_to_rust_and_back() {
    runs(export_arrays_c_owns());
}

#[test]
fn rust_calls_it_with_a_box() {
    assert_eq!(export_arrays_upto(3).as_deref(), Some(&[0, 1, 2][..]));
    assert_eq!(export_arrays_end(Box::new([1, 2])), 3);
}
