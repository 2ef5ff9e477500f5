//! Rust functions that C calls: what C passes is checked as far as it can be, then converted, and no panic leaves.
//!
//! Everything is checked before anything is converted: what C gives away stays C's when another argument is refused.

use alloc::boxed::Box;
use alloc::ffi::CString;
use core::ffi::{CStr, c_char};
use core::mem::MaybeUninit;
use core::ops::Deref;
use core::ptr::NonNull;

use super::unwind;
use crate::buffer::OwnedBuffer;
use crate::integer::Integer;
use crate::owned::Owned;
use crate::plain::{Plain, ToC};
use crate::release::{Release, ReleaseMemory};
use crate::text::OwnedCStr;
use crate::view::ForeignType;

/// What came of a call of C's.
pub enum Outcome<R> {
    /// C gets this.
    Done(R),
    /// An argument was refused.
    Refused,
    /// Rust did not do what the function promises to C.
    Broken,
}

/// Runs a function for C. `refused` gives what C gets for arguments that are refused, `panicked` after a panic.
#[inline]
pub fn run<R>(run: impl FnOnce() -> Outcome<R>, refused: impl FnOnce() -> R, panicked: impl FnOnce() -> R) -> R {
    match unwind::catch(run) {
        Ok(Outcome::Done(result)) => result,
        Ok(Outcome::Refused) => answer(refused),
        Ok(Outcome::Broken) => answer(panicked),
        Err(payload) => {
            // The panic was reported when it was raised.
            unwind::never_unwinding(|| drop(payload));
            answer(panicked)
        }
    }
}

/// What C gets where Rust has nothing else for it; there is nothing more to answer a panic with.
#[inline]
fn answer<R>(answer: impl FnOnce() -> R) -> R {
    match unwind::catch(answer) {
        Ok(answer) => answer,
        Err(payload) => {
            core::mem::forget(payload);
            unwind::abort()
        }
    }
}

/// An answer that says that the function has failed. The process ends if it does not: C would go on with slots that
/// nobody has written.
#[inline]
pub fn failing<R: Copy>(answer: R, has_failed: impl FnOnce(R) -> bool) -> R {
    if has_failed(answer) { answer } else { abort() }
}

/// What C gets of a function without a result.
#[inline]
pub const fn nothing() {}

/// An answer that ends the process.
#[cold]
pub fn abort<R>() -> R {
    unwind::abort()
}

/// Says whether C passed a pointer to a `T`: not NULL, and aligned.
#[inline]
#[must_use]
pub fn is_given<T>(pointer: *const T) -> bool {
    !pointer.is_null() && pointer.is_aligned()
}

/// Says whether C passed a pointer to a `T`, or NULL.
#[inline]
#[must_use]
pub fn is_given_or_null<T>(pointer: *const T) -> bool {
    pointer.is_aligned() // 0 is a multiple of every alignment
}

/// Says whether C passed so many elements: `(NULL, 0)` is none of them.
#[inline]
#[must_use]
pub fn are_given<T, N: Integer>(start: *const T, len: N) -> bool {
    super::buffer::measured::<T, N>(len).is_some_and(|len| len == 0 || is_given(start))
}

/// Says whether C passed elements of so many bytes, all of them whole.
#[inline]
#[must_use]
pub fn are_given_bytes<T, N: Integer>(start: *const T, bytes: N) -> bool {
    let whole =
        super::buffer::measured::<u8, N>(bytes).filter(|bytes| bytes.checked_rem(size_of::<T>()).unwrap_or(1) == 0);
    whole.is_some_and(|bytes| bytes == 0 || is_given(start))
}

/// How many whole elements so many bytes are.
#[inline]
#[must_use]
pub fn whole<T, N: Integer>(bytes: N) -> usize {
    super::buffer::elements::<T>(bytes.to_usize().unwrap_or_default())
}

/// Memory that an argument leads to.
#[derive(Clone, Copy)]
pub struct Extent {
    start: usize,
    /// 0, if the argument leads nowhere.
    len: usize,
    exclusive: bool,
}

/// Where one value is. An object without bytes has its address to itself.
#[inline]
#[must_use]
pub fn extent_of<T>(pointer: *const T, exclusive: bool) -> Extent {
    let len = if pointer.is_null() { 0 } else { size_of::<T>().max(1) };
    Extent { start: pointer.addr(), len, exclusive }
}

/// Where so many elements are, which [`are_given`].
#[inline]
#[must_use]
pub fn extent_of_elements<T, N: Integer>(start: *const T, len: N, exclusive: bool) -> Extent {
    let len = super::buffer::measured::<T, N>(len).unwrap_or_default();
    Extent { start: start.addr(), len: len.wrapping_mul(size_of::<T>()), exclusive } // measured
}

/// Where elements of so many bytes are, which [`are_given_bytes`].
#[inline]
#[must_use]
pub fn extent_of_bytes<T, N: Integer>(start: *const T, bytes: N, exclusive: bool) -> Extent {
    Extent { start: start.addr(), len: bytes.to_usize().unwrap_or_default(), exclusive }
}

/// Where text is, and the NUL after it.
///
/// # Safety
///
/// Unless `text` is null: it is NUL-terminated, and nobody writes it meanwhile.
#[inline]
#[must_use]
pub unsafe fn extent_of_text(text: *const c_char, exclusive: bool) -> Extent {
    // SAFETY: required of the caller in the same words; the borrow ends here.
    let len = unsafe { super::text::borrow(text) }.map_or(0, |text| text.to_bytes_with_nul().len());
    Extent { start: text.addr(), len, exclusive }
}

/// Says whether nothing that one argument has to itself is part of another one.
#[must_use]
pub fn are_apart(extents: &[Extent]) -> bool {
    let overlap = |one: &Extent, other: &Extent| {
        one.len != 0
            && other.len != 0
            && one.start < other.start.saturating_add(other.len)
            && other.start < one.start.saturating_add(one.len)
    };
    extents.iter().enumerate().all(|(at, one)| {
        extents.iter().take(at).all(|other| !(one.exclusive || other.exclusive) || !overlap(one, other))
    })
}

/// A number, or plain data.
#[inline]
pub const fn value<T: Plain>(value: T) -> T {
    value
}

/// Holds if any thread may get a reference to a `T`: C may call from each of its own, unless `thread = same` is said.
#[inline]
pub const fn shared_unless_thread_same<T: Sync>(_: *const T) {}

/// Holds if any thread may get a `T` to itself: C may call from each of its own, unless `thread = same` is said.
#[inline]
pub const fn moving_unless_thread_same<T: Send>(_: *const T) {}

/// Lends an object of C's to Rust.
///
/// # Safety
///
/// `pointer` [`is_given`], and leads to a valid `T` that lives unwritten for `'a`.
#[inline]
#[must_use]
pub unsafe fn lend<'a, T>(pointer: *const T) -> &'a T {
    // SAFETY: required of the caller in the same words.
    unsafe { &*pointer }
}

/// Lends an object of C's to Rust, which has it to itself.
///
/// # Safety
///
/// `pointer` [`is_given`], and leads to a valid `T` that lives for `'a`, and that nothing else uses meanwhile.
#[inline]
#[must_use]
pub unsafe fn lend_mut<'a, T>(pointer: *mut T) -> &'a mut T {
    // SAFETY: required of the caller in the same words.
    unsafe { &mut *pointer }
}

/// Lends text of C's to Rust.
///
/// # Safety
///
/// `text` is not null, is NUL-terminated, and lives unwritten for `'a`.
#[inline]
#[must_use]
pub unsafe fn text<'a>(text: *const c_char) -> &'a CStr {
    // SAFETY: required of the caller in the same words.
    unsafe { CStr::from_ptr(text) }
}

/// Lends elements of C's to Rust.
///
/// # Safety
///
/// They [`are_given`], are initialised, and live unwritten for `'a`.
#[inline]
#[must_use]
pub unsafe fn elements<'a, T: Plain, N: Integer>(start: *const T, len: N) -> &'a [T] {
    // SAFETY:
    // - NULL only with length 0, aligned, not too large: `are_given`.
    // - initialised, live, unwritten: required of the caller.
    unsafe { super::buffer::borrow(start, len.to_usize().unwrap_or_default()) }.unwrap_or_default()
}

/// Lends elements of C's to Rust, which has them to itself.
///
/// # Safety
///
/// They [`are_given`], are initialised, and live for `'a`; nothing else uses them meanwhile.
#[inline]
#[must_use]
pub unsafe fn elements_mut<'a, T: Plain, N: Integer>(start: *mut T, len: N) -> &'a mut [T] {
    // SAFETY:
    // - NULL only with length 0, aligned, not too large: `are_given`.
    // - initialised, live, not aliased: required of the caller.
    unsafe { super::buffer::borrow_mut(start, len.to_usize().unwrap_or_default()) }.unwrap_or_default()
}

/// Lends memory of C's to Rust, which has it to itself and may find anything in it.
///
/// # Safety
///
/// The elements [`are_given`], and live for `'a`; nothing else uses them meanwhile.
#[inline]
#[must_use]
pub unsafe fn memory<'a, T: Plain, N: Integer>(start: *mut T, len: N) -> &'a mut [MaybeUninit<T>] {
    // SAFETY:
    // - NULL only with length 0, aligned, not too large: `are_given`; a `MaybeUninit` is always initialised.
    // - live, not aliased: required of the caller.
    unsafe { super::buffer::borrow_mut(start.cast(), len.to_usize().unwrap_or_default()) }.unwrap_or_default()
}

/// Stops the build where a box is no memory: C would have an address that others have too, or one of an object that is C's.
const fn assert_bytes<T>() {
    assert!(
        size_of::<T>() != 0,
        "a value without bytes has no address of its own, so C cannot own it; an object of C's is `owned(free = F)`, `consumed(free = F)`"
    );
}

/// Takes back what Rust has given to C.
///
/// # Safety
///
/// `pointer` came from [`give`] of the same type, and C does not use it again.
#[inline]
#[must_use]
pub unsafe fn take<T>(pointer: *mut T) -> Box<T> {
    const { assert_bytes::<T>() };
    // SAFETY:
    // - made by `Box::into_raw`, and not used again: required of the caller.
    unsafe { Box::from_raw(pointer) }
}

/// Takes back text that Rust has given to C.
///
/// # Safety
///
/// `text` came from [`give_text`], is as long as it was then, and C does not use it again.
#[inline]
#[must_use]
pub unsafe fn take_text(text: *mut c_char) -> CString {
    // SAFETY:
    // - made by `CString::into_raw`, and not used again: required of the caller.
    unsafe { CString::from_raw(text) }
}

/// Takes an object of C's.
///
/// # Safety
///
/// `pointer` is not null, and C gives up the object, which `F` ends.
#[inline]
pub unsafe fn take_owned<X: ForeignType<Kept = ()>, F: Release<X>>(pointer: *mut X) -> Owned<X, F> {
    // SAFETY: required of the caller in the same words.
    unsafe { Owned::from_raw(pointer) }
}

/// Takes text that C has allocated.
///
/// # Safety
///
/// As for [`OwnedCStr::from_parts`].
#[inline]
pub unsafe fn take_c_text<F: ReleaseMemory<u8> + Default>(text: *mut c_char) -> OwnedCStr<F> {
    // SAFETY: required of the caller in the same words.
    unsafe { OwnedCStr::from_parts(text, F::default()) }
}

/// Gives a number to C.
#[inline]
pub const fn give_value<T: ToC>(value: T) -> T {
    value
}

/// Gives a value to C, which gives it back to [`take`].
#[inline]
#[must_use]
pub fn give<T>(value: Box<T>) -> *mut T {
    const { assert_bytes::<T>() };
    Box::into_raw(value)
}

/// Takes back elements that Rust has given to C. Where there are none, the address says nothing, and is not looked at.
///
/// # Safety
///
/// They [`are_given`]; unless `len` is 0, `start` came from [`give_elements`] of the same type with so many of them, and C
/// does not use it again.
#[inline]
#[must_use]
pub unsafe fn take_elements<T: Plain, N: Integer>(start: *mut T, len: N) -> Box<[T]> {
    let len = len.to_usize().unwrap_or_default();
    if len == 0 {
        return Box::default();
    }
    // SAFETY:
    // - made by `Box::into_raw` of a slice of this length, and not used again: required of the caller.
    unsafe { Box::from_raw(core::ptr::slice_from_raw_parts_mut(start, len)) }
}

/// Takes elements that C has allocated.
///
/// # Safety
///
/// They [`are_given`], and as for [`OwnedBuffer::from_parts`].
#[inline]
pub unsafe fn take_c_elements<T: Plain, F: ReleaseMemory<T> + Default, N: Integer>(
    start: *mut T,
    len: N,
) -> OwnedBuffer<T, F> {
    // SAFETY: required of the caller in the same words; a length that no `usize` has was refused by `are_given`.
    unsafe { OwnedBuffer::from_parts(start, len.to_usize().unwrap_or_default(), F::default()) }
}

/// Gives elements to C, which gives them back to [`take_elements`] with their number. Where there are none the pointer is
/// not null, and leads nowhere.
#[inline]
#[must_use]
pub fn give_elements<T: Plain>(elements: Box<[T]>) -> *mut T {
    Box::into_raw(elements).cast()
}

/// Gives elements back to C, which frees them.
#[inline]
#[must_use]
pub fn give_c_elements<T: Plain, F: ReleaseMemory<T>>(elements: OwnedBuffer<T, F>) -> *mut T {
    OwnedBuffer::into_raw_parts(elements).0
}

/// Lends elements to C.
#[inline]
#[must_use]
pub const fn give_lent_elements<T: Plain>(elements: &[T]) -> *mut T {
    elements.as_ptr().cast_mut()
}

/// The elements that C gets, if it gets any.
#[inline]
#[must_use]
pub fn elements_or_none<D: Deref<Target = [T]>, T>(elements: &Option<D>) -> &[T] {
    elements.as_deref().unwrap_or_default()
}

/// Holds if a type may be written with a lifetime that is as short as a call.
#[inline]
pub const fn is_lent_no_longer<T: ?Sized>() {}

/// Gives text to C, which gives it back to [`take_text`].
#[inline]
#[must_use]
pub fn give_text(text: CString) -> *mut c_char {
    text.into_raw()
}

/// Gives an object back to C, which ends it.
#[inline]
#[must_use]
pub fn give_owned<X: ForeignType<Kept = ()>, F: Release<X>>(object: Owned<X, F>) -> *mut X {
    Owned::into_raw(object)
}

/// Gives text back to C, which frees it.
#[inline]
#[must_use]
pub fn give_c_text<F: ReleaseMemory<u8>>(text: OwnedCStr<F>) -> *mut c_char {
    OwnedCStr::into_raw(text)
}

/// Lends to C, from whichever thread that uses it, unless `thread = same` is said.
#[inline]
#[must_use]
pub const fn give_shared_unless_thread_same<T: Sync>(lent: &T) -> *mut T {
    give_lent(lent)
}

/// Lends to C, which has it to itself on whichever thread it likes, unless `thread = same` is said.
#[inline]
#[must_use]
pub const fn give_exclusive_unless_thread_same<T: Send>(lent: &mut T) -> *mut T {
    give_lent_mut(lent)
}

/// Lends to C.
#[inline]
#[must_use]
pub const fn give_lent<T>(lent: &T) -> *mut T {
    core::ptr::from_ref(lent).cast_mut()
}

/// Lends to C, which has it to itself.
#[inline]
#[must_use]
pub const fn give_lent_mut<T>(lent: &mut T) -> *mut T {
    core::ptr::from_mut(lent)
}

/// Lends text to C.
#[inline]
#[must_use]
pub const fn give_lent_text(text: &CStr) -> *mut c_char {
    text.as_ptr().cast_mut()
}

/// The pointer that C gets, NULL for nothing.
#[inline]
#[must_use]
pub fn or_null<V, T>(value: Option<V>, give: impl FnOnce(V) -> *mut T) -> *mut T {
    value.map_or(core::ptr::null_mut(), give)
}

/// Takes what C gave, unless that is NULL.
#[inline]
#[must_use]
pub fn unless_null<T, V>(pointer: *mut T, take: impl FnOnce(*mut T) -> V) -> Option<V> {
    NonNull::new(pointer).map(|pointer| take(pointer.as_ptr()))
}

/// Writes a result into a slot of C's; if C has none, it is not given away, but dropped.
///
/// # Safety
///
/// `slot` [`is_given_or_null`], and unless it is null C lets it be written.
#[inline]
pub unsafe fn write<T>(slot: *mut T, give: impl FnOnce() -> T) {
    if !slot.is_null() {
        let value = give();
        // SAFETY:
        // - valid for a write: required of the caller; nothing is there that would have to be dropped.
        unsafe { slot.write(value) };
    }
}
