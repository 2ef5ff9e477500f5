//! The laws of owned text and owned buffers.

use std::alloc::{Layout, alloc, dealloc};
use std::cell::Cell;
use std::ffi::{CStr, CString, c_char};
use std::mem::MaybeUninit;
use std::ptr::NonNull;

use contract_runtime::private::buffer::{own, own_nullable};
use contract_runtime::private::text;
use contract_runtime::{OwnedBuffer, OwnedCStr, ReleaseMemory};

thread_local! {
    /// The lengths with which `Free` was called, in order.
    static FREED: Cell<Vec<usize>> = const { Cell::new(Vec::new()) };
}

fn note(len: usize) {
    let mut freed = FREED.take();
    freed.push(len);
    FREED.set(freed);
}

/// A C allocation: `extra` elements longer than what is counted (the NUL of text).
fn allocate<T: Copy>(elements: &[T]) -> *mut T {
    let layout = Layout::array::<T>(elements.len() + 1).expect("a few elements");
    // SAFETY: not of size 0: at least one element.
    let start = unsafe { alloc(layout) }.cast::<T>();
    assert!(!start.is_null());
    // SAFETY: so many elements fit, and new memory does not overlap.
    unsafe { start.copy_from_nonoverlapping(elements.as_ptr(), elements.len()) };
    start
}

fn allocate_text(text: &CStr) -> *mut c_char {
    // The layout has one more byte than it is given, which is the NUL.
    let start = allocate(text.to_bytes());
    // SAFETY: one more element was allocated.
    let end = unsafe { start.add(text.count_bytes()) };
    // SAFETY: within the allocation.
    unsafe { end.write(0) };
    start.cast()
}

#[derive(Default)]
struct Free;

// SAFETY: frees what `allocate` gave, once, and does not unwind.
unsafe impl<T> ReleaseMemory<T> for Free {
    unsafe fn release_memory(&mut self, start: NonNull<T>, len: usize) {
        note(len);
        let layout = Layout::array::<T>(len + 1).expect("it was allocated");
        // SAFETY: allocated with this layout by `allocate`, and given up by its owner.
        unsafe { dealloc(start.as_ptr().cast(), layout) }
    }
}

/// A free function that wants its pool.
struct ToPool<'p>(&'p Cell<usize>);

// SAFETY: hands on to `Free`.
unsafe impl<T> ReleaseMemory<T> for ToPool<'_> {
    unsafe fn release_memory(&mut self, start: NonNull<T>, len: usize) {
        self.0.set(self.0.get() + 1);
        // SAFETY: required of the caller in the same words.
        unsafe { Free.release_memory(start, len) }
    }
}

#[test]
fn text_reads_as_c_text_and_is_freed_once_with_its_length() {
    let start = allocate_text(c"hello");
    // SAFETY: new text, which `Free` frees.
    let text = unsafe { OwnedCStr::<Free>::from_raw(start) };
    assert_eq!(&*text, c"hello");
    assert_eq!(text.as_ref(), c"hello");
    assert_eq!(OwnedCStr::as_ptr(&text), start.cast_const());
    assert_eq!(format!("{text:?}"), "\"hello\"");
    assert_eq!(CString::from(text), c"hello".to_owned());
    assert_eq!(FREED.take(), [5]);
}

#[test]
fn text_that_is_given_up_is_not_freed() {
    let start = allocate_text(c"");
    // SAFETY: new text, which `Free` frees.
    let text = unsafe { OwnedCStr::<Free>::from_nullable(start) }.expect("not null");
    assert_eq!(OwnedCStr::into_raw(text), start);
    assert!(FREED.take().is_empty());
    // SAFETY: `into_raw` gave it back.
    drop(unsafe { OwnedCStr::<Free>::from_raw(start) });
    assert_eq!(FREED.take(), [0]);
    // SAFETY: null is allowed.
    assert!(unsafe { OwnedCStr::<Free>::from_nullable(std::ptr::null_mut()) }.is_none());
}

#[test]
fn text_goes_back_to_the_pool_it_carries() {
    let pool = Cell::new(0);
    // SAFETY: new text, which `ToPool` frees.
    let text = unsafe { OwnedCStr::from_parts(allocate_text(c"a"), ToPool(&pool)) };
    let (start, free) = OwnedCStr::into_parts(text);
    assert_eq!(pool.get(), 0);
    // SAFETY: `into_parts` gave it back.
    drop(unsafe { OwnedCStr::from_parts(start, free) });
    assert_eq!((pool.get(), FREED.take()), (1, vec![1]));
}

#[test]
fn buffer_is_a_slice_and_is_freed_once_with_its_length() {
    // SAFETY: three new elements, which `Free` frees.
    let mut buffer = unsafe { OwnedBuffer::<u32, Free>::from_raw_parts(allocate(&[1, 2, 3]), 3) };
    buffer[1] = 5;
    buffer.as_mut()[2] = 6;
    assert_eq!(buffer.as_ref(), [1, 5, 6]);
    assert_eq!(format!("{buffer:?}"), "[1, 5, 6]");
    drop(buffer);
    assert_eq!(FREED.take(), [3]);
}

#[test]
fn buffer_that_is_given_up_is_not_freed() {
    let start = allocate(&[1_u8, 2]);
    // SAFETY: two new elements, which `Free` frees.
    let buffer = unsafe { OwnedBuffer::<u8, Free>::from_nullable(start, 2) }.expect("not null");
    assert_eq!(OwnedBuffer::into_raw_parts(buffer), (start, 2));
    assert!(FREED.take().is_empty());
    // SAFETY: `into_raw_parts` gave it back.
    drop(unsafe { OwnedBuffer::<u8, Free>::from_raw_parts(start, 2) });
    assert_eq!(FREED.take(), [2]);
    // SAFETY: null is allowed.
    assert!(unsafe { OwnedBuffer::<u8, Free>::from_nullable(std::ptr::null_mut(), 9) }.is_none());
}

#[test]
fn empty_buffer_with_an_address_is_freed() {
    // SAFETY: no elements, in an allocation that `Free` frees.
    let mut buffer = unsafe { OwnedBuffer::<u64, Free>::from_raw_parts(allocate(&[]), 0) };
    assert!(buffer.is_empty());
    assert!(buffer.as_mut().is_empty());
    drop(buffer);
    assert_eq!(FREED.take(), [0]);
}

#[test]
fn null_with_length_zero_is_empty_and_frees_nothing() {
    // SAFETY: null with length 0.
    let buffer = unsafe { own::<u8, Free>(std::ptr::null_mut(), 0, Free) }.expect("empty");
    assert!(buffer.is_empty());
    drop(buffer);
    assert!(FREED.take().is_empty());
}

#[test]
fn null_with_a_length_is_refused() {
    // SAFETY: null is allowed with any length.
    assert!(unsafe { own::<u8, Free>(std::ptr::null_mut(), 1, Free) }.is_none());
    assert!(FREED.take().is_empty());
}

#[test]
fn buffer_goes_back_to_the_pool_it_carries() {
    let pool = Cell::new(0);
    // SAFETY: one new element, which `ToPool` frees.
    let buffer = unsafe { own(allocate(&[7_i16]), 1, ToPool(&pool)) }.expect("not null");
    let (start, len, free) = OwnedBuffer::into_parts(buffer);
    assert_eq!(pool.get(), 0);
    // SAFETY: `into_parts` gave it back.
    drop(unsafe { OwnedBuffer::from_parts(start, len, free) });
    assert_eq!((pool.get(), FREED.take()), (1, vec![1]));
}

#[test]
fn partly_written_memory_is_a_buffer_of_maybe_uninit() {
    let start = allocate(&[MaybeUninit::new(b'a'), MaybeUninit::uninit()]);
    // SAFETY: two elements, which need no initialisation; `Free` frees them.
    let buffer = unsafe { OwnedBuffer::<MaybeUninit<u8>, Free>::from_raw_parts(start, 2) };
    // SAFETY: the first one is initialised.
    assert_eq!(unsafe { buffer[0].assume_init() }, b'a');
    drop(buffer);
    assert_eq!(FREED.take(), [2]);
}

#[test]
fn null_from_c_has_no_owner_and_anything_else_has() {
    // SAFETY: null is allowed.
    assert!(unsafe { own_nullable::<u8, Free>(std::ptr::null_mut(), 3, Free) }.is_none());
    // SAFETY: null is allowed.
    assert!(unsafe { text::own(std::ptr::null_mut(), Free) }.is_none());
    assert!(FREED.take().is_empty());

    // SAFETY: one new element, which `Free` frees.
    drop(unsafe { own_nullable::<u8, Free>(allocate(&[1]), 1, Free) });
    let start = allocate_text(c"ab");
    // SAFETY: new text, which `Free` frees.
    let owner = unsafe { text::own(start, Free) }.expect("not null");
    assert_eq!(text::owned_address(&owner), start);
    drop(owner);
    assert_eq!(FREED.take(), [1, 2]);
}
