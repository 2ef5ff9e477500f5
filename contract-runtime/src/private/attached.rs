//! Closures in C's own slot for user data: they live as long as the object, whoever has the last count of it.
//!
//! What C has in the slot is the address of a list, one for each object. A closure comes into it before C is given its
//! function, and stays there until C ends the list: another thread may be running it, and no later one takes it out. So a
//! list is read without a lock. The function that C has is of the declaration, not of the closure: it looks into the list
//! for the last closure of its own declaration, with the function that knows it.

use alloc::boxed::Box;
use core::any::TypeId;
use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use super::kept_callback::{Held, Shared};
use crate::kept::{Node, Replaced};

/// A type with a slot for user data.
///
/// # Safety
///
/// `set` puts an address into the slot of an object, and `get` gives it, or null where there is none; nothing else uses the
/// slots that `make` has made. C calls [`end`] with what is in the slot when the last count of the object ends, once, and
/// then neither asks `get` nor calls any function that it was given with the object; and where it copies an object, the
/// slot of the copy is empty.
pub unsafe trait Slot {
    /// What C calls the slot by.
    type Index: Copy + Send + 'static;

    /// Where that is kept: the same place at every call.
    fn place() -> &'static Place<Self::Index>;

    /// Makes a slot, in all objects; none if C has none left.
    fn make() -> Option<Self::Index>;

    /// Puts an address into the slot; `false` if C refuses.
    ///
    /// # Safety
    ///
    /// `object` is live, and `index` is what `make` has given.
    unsafe fn set(object: *mut Self, index: Self::Index, data: *mut c_void) -> bool;

    /// What is in the slot.
    ///
    /// # Safety
    ///
    /// As for `set`.
    unsafe fn get(object: *mut Self, index: Self::Index) -> *mut c_void;
}

/// What C calls a slot by, once it is made; and whose turn it is to look into a slot and fill it.
///
/// Invariant: `index` is written by whoever has the turn, before `is_made` is set, and never after that.
pub struct Place<I> {
    is_taken: AtomicBool,
    is_made: AtomicBool,
    index: UnsafeCell<Option<I>>,
}

// SAFETY:
// - what is inside is written under the turn, and read after that: the invariant. It is copied to other threads, and `Send`.
unsafe impl<I: Send> Sync for Place<I> {}

/// The turn, which ends when it is dropped: a C function may unwind.
struct Turn<'p>(&'p AtomicBool);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl<I: Copy> Place<I> {
    /// Nothing is made yet.
    #[expect(clippy::new_without_default, reason = "for statics")]
    #[must_use]
    pub const fn new() -> Self {
        Self { is_taken: AtomicBool::new(false), is_made: AtomicBool::new(false), index: UnsafeCell::new(None) }
    }

    /// Waits for the turn. What is done in it is a call or two of C, and none of a user's code.
    fn turn(&self) -> Turn<'_> {
        while self.is_taken.compare_exchange_weak(false, true, Ordering::Acquire, Ordering::Relaxed).is_err() {
            wait();
        }
        Turn(&self.is_taken)
    }

    /// The index, if it is made.
    #[inline]
    fn known(&self) -> Option<I> {
        if !self.is_made.load(Ordering::Acquire) {
            return None;
        }
        // SAFETY:
        // - not written any more: it is made.
        unsafe { *self.index.get() }
    }

    fn make(&self, _: &Turn<'_>, make: impl FnOnce() -> Option<I>) -> Option<I> {
        if let Some(index) = self.known() {
            return Some(index);
        }
        let index = make()?;
        // SAFETY:
        // - not aliased: the turn is ours, and nobody reads it before `is_made`.
        unsafe { *self.index.get() = Some(index) };
        self.is_made.store(true, Ordering::Release);
        Some(index)
    }
}

#[cfg(feature = "std")]
fn wait() {
    extern crate std;
    std::thread::yield_now();
}

#[cfg(not(feature = "std"))]
fn wait() {
    core::hint::spin_loop();
}

/// Which declaration a closure is of, and the function that knows it: of the type with which that declaration asks for it in
/// [`find`].
#[derive(Clone, Copy)]
pub struct Known {
    key: TypeId,
    call: *const (),
}

impl Known {
    /// Of the declaration `K`.
    #[inline]
    #[must_use]
    pub fn new<K: 'static>(call: *const ()) -> Self {
        Self { key: TypeId::of::<K>(), call }
    }
}

/// What stands in a slot.
struct List {
    last: AtomicPtr<Entry>,
}

/// A closure in a list.
struct Entry {
    /// The one that came before it.
    before: *mut Entry,
    known: Known,
    node: *mut Node,
    /// C has refused its function.
    is_refused: AtomicBool,
    /// Drops it.
    closure: ManuallyDrop<Replaced>,
}

/// A closure that C has not been given yet; if it refuses, this is dropped, and the one before is in force again.
pub struct Attached(NonNull<Entry>);

impl Attached {
    /// C has been given the function.
    #[inline]
    pub const fn confirm(self) {
        core::mem::forget(self);
    }
}

impl Drop for Attached {
    fn drop(&mut self) {
        // SAFETY:
        // - live: the list of an object that the caller of `attach` keeps alive. It is not freed before the object is, as
        //   another thread may run it.
        unsafe { self.0.as_ref() }.is_refused.store(true, Ordering::Release);
    }
}

/// Puts a closure into the slot of an object, with those that are there; none, and the closure is dropped, if C has no slot.
///
/// # Safety
///
/// `object` is live as long as what is returned. `F` is `Send` and `Sync`. `known` is of a declaration with this closure's
/// type.
pub unsafe fn attach<X: Slot, F: Send + Sync + 'static>(
    object: *mut X,
    held: ManuallyDrop<Held<F, Shared>>,
    known: Known,
) -> Option<Attached> {
    // Dropped after the turn, if it is.
    let held = ManuallyDrop::into_inner(held);
    // SAFETY: required of the caller.
    let list = unsafe { list_of(object) }?;
    let node = super::kept_callback::address::<_, _, Node>(&held);
    let closure = ManuallyDrop::new(held.into_replaced());
    let entry = Entry { before: ptr::null_mut(), known, node, is_refused: AtomicBool::new(false), closure };
    let entry = Box::into_raw(Box::new(entry));
    // SAFETY:
    // - live: the list of a live object.
    let last = unsafe { &(*list).last };
    let mut before = last.load(Ordering::Relaxed);
    loop {
        // SAFETY:
        // - live, and nobody else knows it yet.
        unsafe { (*entry).before = before };
        match last.compare_exchange_weak(before, entry, Ordering::Release, Ordering::Relaxed) {
            Ok(_) => break,
            Err(other) => before = other,
        }
    }
    NonNull::new(entry).map(Attached)
}

/// The list of an object, which it is given if it has none.
///
/// # Safety
///
/// `object` is live.
unsafe fn list_of<X: Slot>(object: *mut X) -> Option<*mut List> {
    let place = X::place();
    let turn = place.turn();
    let index = place.make(&turn, X::make)?;
    // SAFETY: required of the caller; the index is of `make`.
    let data = unsafe { X::get(object, index) };
    if !data.is_null() {
        return Some(data.cast());
    }
    let list = Box::into_raw(Box::new(List { last: AtomicPtr::new(ptr::null_mut()) }));
    // SAFETY: as above.
    if unsafe { X::set(object, index, list.cast()) } {
        return Some(list);
    }
    // SAFETY:
    // - boxed above, and C has refused it.
    drop(unsafe { Box::from_raw(list) });
    None
}

/// What is in the slot of an object; null if it is null itself.
///
/// # Safety
///
/// `object` is null, or live.
#[inline]
#[must_use]
pub unsafe fn in_slot<X: Slot>(object: *mut X) -> *mut c_void {
    match X::place().known() {
        // SAFETY: required of the caller; the index is of `make`.
        Some(index) if !object.is_null() => unsafe { X::get(object, index) },
        _ => ptr::null_mut(),
    }
}

/// The last closure of the declaration `K`, with the function that knows it.
///
/// # Safety
///
/// `data` is null, or what is in the slot of an object that is live as long as the function runs. `P` is the type of function
/// with which the [`Known`] of `K` are made.
#[inline]
#[must_use]
pub unsafe fn find<K: 'static, P: Copy>(data: *mut c_void) -> Option<(P, *mut c_void)> {
    const {
        assert!(size_of::<P>() == size_of::<*const ()>(), "a function pointer has the size of an address");
    }
    if data.is_null() {
        return None;
    }
    // SAFETY:
    // - live: required of the caller.
    let mut entry = unsafe { &(*data.cast::<List>()).last }.load(Ordering::Acquire).cast_const();
    loop {
        // SAFETY:
        // - live, or null: entries stay until the list ends.
        let own = unsafe { entry.as_ref() }?;
        if own.known.key == TypeId::of::<K>() && !own.is_refused.load(Ordering::Acquire) {
            // SAFETY:
            // - a value of `P`: the declaration is the same (required of the caller), and the sizes are (asserted above).
            let call = unsafe { core::mem::transmute_copy::<*const (), P>(&own.known.call) };
            return Some((call, own.node.cast()));
        }
        entry = own.before;
    }
}

/// Ends a list, with all closures in it: the last one first. One that is running is ended when its call returns.
///
/// # Safety
///
/// `data` is null, or was in the slot of an object that is ending, and nobody uses it again.
pub unsafe fn end(data: *mut c_void) {
    let list = data.cast::<List>();
    if list.is_null() {
        return;
    }
    // What the closures own may ask for it while they are dropped: there is nothing in it then.
    // SAFETY:
    // - live: required of the caller.
    let mut entry = unsafe { &(*list).last }.swap(ptr::null_mut(), Ordering::AcqRel);
    while !entry.is_null() {
        // SAFETY:
        // - boxed in `attach`, in no list any more.
        let own = *unsafe { Box::from_raw(entry) };
        entry = own.before;
        // A panic aborts: see `kept_callback`.
        drop(ManuallyDrop::into_inner(own.closure));
    }
    // SAFETY:
    // - boxed in `list_of`, and not used again: required of the caller.
    drop(unsafe { Box::from_raw(list) });
}

/// Empties the slot of a copy, before C fills it.
///
/// # Safety
///
/// `slot` is null, or valid for a write.
pub const unsafe fn leave_out(slot: *mut *mut c_void) {
    if !slot.is_null() {
        // SAFETY: required of the caller.
        unsafe { slot.write(ptr::null_mut()) };
    }
}
