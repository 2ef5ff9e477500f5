//! A C library in Rust: objects behind raw pointers that count their holders, and report when they are freed.
//!
//! The views and markers are written as the macro writes them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::cell::Cell;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use contract_runtime::private::{error, reject};
use contract_runtime::{
    Close, CountUp, Counted, Error, Exclusive, ForeignType, Gone, KeptList, Moves, NotOwned, Opaque, Owned, Rejected,
    Release, Stays, TryDuplicate,
};

/// What the library has behind its pointers.
struct Object {
    holders: Cell<u32>,
    value: Cell<i32>,
    freed: Arc<AtomicUsize>,
}

/// Counts the objects that the library has freed.
#[derive(Clone, Default)]
pub(crate) struct Freed(Arc<AtomicUsize>);

impl Freed {
    pub(crate) fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// `X *x_new(int value)`
pub(crate) fn new<X: ForeignType>(freed: &Freed, value: i32) -> *mut X {
    let object = Object { holders: Cell::new(1), value: Cell::new(value), freed: Arc::clone(&freed.0) };
    Box::into_raw(Box::new(object)).cast()
}

/// `int x_value(const X *)`
pub(crate) fn value<X: ForeignType>(object: &X) -> i32 {
    let object = std::ptr::from_ref(object).cast::<Object>();
    // SAFETY: every object of this library is an `Object`, and `object` is lent.
    unsafe { (*object).value.get() }
}

/// `void x_set_value(X *, int value)`
fn set_value(object: *mut Object, value: i32) {
    // SAFETY: called with the pointers of lent objects only.
    unsafe { (*object).value.set(value) }
}

/// `X *x_up_ref(X *)`
///
/// # Safety
///
/// `object` is live.
unsafe fn up_ref<X>(object: NonNull<X>) -> NonNull<X> {
    // SAFETY: live, and every object of this library is an `Object`.
    let holders = unsafe { &(*object.as_ptr().cast::<Object>()).holders };
    holders.set(holders.get() + 1);
    object
}

/// `X *x_dup(const X *)`
///
/// # Safety
///
/// `object` is live.
unsafe fn dup<X>(object: NonNull<X>) -> NonNull<X> {
    // SAFETY: live, and every object of this library is an `Object`.
    let object = unsafe { &*object.as_ptr().cast::<Object>() };
    let copy = Object { holders: Cell::new(1), value: object.value.clone(), freed: Arc::clone(&object.freed) };
    NonNull::from(Box::leak(Box::new(copy))).cast()
}

/// `int x_free(X *)`: refuses (returns 5) while the value is negative.
///
/// # Safety
///
/// `object` is live, and the caller gives up one count of it.
unsafe fn free<X>(object: NonNull<X>) -> i32 {
    let object = object.as_ptr().cast::<Object>();
    let rest = {
        // SAFETY: live, and every object of this library is an `Object`; the borrow ends in this block.
        let object = unsafe { &*object };
        if object.value.get() < 0 {
            return 5;
        }
        object.holders.set(object.holders.get() - 1);
        object.holders.get()
    };
    if rest == 0 {
        // SAFETY: made by `Box` in `new` or `dup`, and this was the last holder.
        let object = unsafe { Box::from_raw(object) };
        object.freed.fetch_add(1, Ordering::SeqCst);
    }
    0
}

/// Marks `x_free`.
pub(crate) enum Free {}

// SAFETY: one call of `free`, which does not unwind and says whether the object lives.
unsafe impl<X: ForeignType> Release<X> for Free {
    unsafe fn release(object: NonNull<X>) -> Gone {
        // SAFETY: required of the caller in the same words.
        match unsafe { free(object) } {
            0 => Gone::Yes,
            _ => Gone::No,
        }
    }
}

/// Marks another free function of the same library.
pub(crate) enum OtherFree {}

// SAFETY: as for `Free`.
unsafe impl<X: ForeignType> Release<X> for OtherFree {
    unsafe fn release(object: NonNull<X>) -> Gone {
        // SAFETY: required of the caller in the same words.
        unsafe { Free::release(object) }
    }
}

/// One owner; freeing it may fail; a copy may fail.
#[repr(C)]
pub(crate) struct File(Opaque);

// SAFETY: a view, made of `Opaque` only; `Free` frees it.
unsafe impl ForeignType for File {
    type Free = Free;
    type Kept = ();
    const NAME: &'static str = "file";
}

// SAFETY: copied, never counted.
unsafe impl Exclusive for File {}

impl File {
    pub(crate) fn set_value(&mut self, value: i32) {
        set_value(std::ptr::from_mut(self).cast(), value);
    }
}

// SAFETY: `dup` gives a new object, with one owner.
unsafe impl TryDuplicate for File {
    type Error = Error;

    unsafe fn try_duplicate(object: NonNull<Self>) -> Result<NonNull<Self>, Error> {
        // SAFETY: live, required of the caller; the borrow ends here.
        if value(unsafe { object.as_ref() }) < 0 {
            return Err(error::null(&"file_dup"));
        }
        // SAFETY: live, required of the caller.
        Ok(unsafe { dup(object) })
    }
}

// SAFETY: one call of `free`; the owner comes back exactly if the object survived.
unsafe impl Close for File {
    type Failed = Rejected<Error, Owned<Self>>;

    unsafe fn close(owner: ManuallyDrop<Owned<Self>>) -> Result<(), Self::Failed> {
        let object = NonNull::new(Owned::as_ptr(&owner)).expect("an owner has no null pointer");
        // SAFETY: live and owned by `owner`, which is not used again unless `free` refuses.
        match unsafe { free(object) } {
            0 => Ok(()),
            code => Err(reject(error::code(&"file_close", code), ManuallyDrop::into_inner(owner))),
        }
    }
}

/// Several owners.
#[repr(C)]
pub(crate) struct Node(Opaque);

// SAFETY: a view, made of `Opaque` only; `Free` drops a count of it.
unsafe impl ForeignType for Node {
    type Free = Free;
    type Kept = ();
    const NAME: &'static str = "node";
}

// SAFETY: `up_ref` gives a second count of the same object, which `Free` drops.
unsafe impl CountUp for Node {
    unsafe fn duplicate(object: NonNull<Self>) -> NonNull<Self> {
        // SAFETY: live, required of the caller.
        unsafe { up_ref(object) }
    }
}

/// What may be done to a node that has one holder.
#[repr(C)]
pub(crate) struct NodeUnique(Opaque);

// SAFETY: `Free` drops one count; `NodeUnique` is a view and gives no `Node`.
unsafe impl Counted for Node {
    type UniqueView = NodeUnique;
}

impl NodeUnique {
    pub(crate) fn set_value(&mut self, value: i32) {
        set_value(std::ptr::from_mut(self).cast(), value);
    }

    pub(crate) fn value(&self) -> i32 {
        // SAFETY: a `NodeUnique` stands for an object of this library, which is lent here.
        unsafe { (*std::ptr::from_ref(self).cast::<Object>()).value.get() }
    }
}

impl ToOwned for Node {
    type Owned = Owned<Self>;

    fn to_owned(&self) -> Owned<Self> {
        Owned::duplicate(self)
    }
}

/// Depends on something that lives for `'p`.
#[repr(C)]
pub(crate) struct Child<'p>(Opaque, PhantomData<Cell<&'p ()>>);

// SAFETY: a view, invariant in its lifetime; `Free` frees it.
unsafe impl ForeignType for Child<'_> {
    type Free = Free;
    type Kept = ();
    const NAME: &'static str = "child";
}

// SAFETY: never counted.
unsafe impl Exclusive for Child<'_> {}

/// May be used and freed on any thread, by several at once.
#[repr(C)]
pub(crate) struct Shared(Opaque);

// SAFETY: a view, made of `Opaque` only; `Free` frees it.
unsafe impl ForeignType for Shared {
    type Free = Free;
    type Kept = ();
    const NAME: &'static str = "shared";
}

// SAFETY: nothing in it belongs to a thread.
unsafe impl Send for Shared {}

// SAFETY: the tests use it from one thread at a time.
unsafe impl Sync for Shared {}

/// May move to another thread, and be used by one at a time.
#[repr(C)]
pub(crate) struct Movable(Opaque);

// SAFETY: a view, made of `Opaque` only; `Free` frees it.
unsafe impl ForeignType for Movable {
    type Free = Free;
    type Kept = ();
    const NAME: &'static str = "movable";
}

// SAFETY: nothing in it belongs to a thread.
unsafe impl Send for Movable {}

/// Only ever lent.
#[repr(C)]
pub(crate) struct Context(Opaque);

// SAFETY: a view, made of `Opaque` only, that nothing frees.
unsafe impl ForeignType for Context {
    type Free = NotOwned;
    type Kept = ();
    const NAME: &'static str = "context";
}

/// Keeps Rust values that live for `'b`.
#[repr(C)]
pub(crate) struct Keeper<'b>(Opaque, PhantomData<Cell<&'b ()>>);

// SAFETY: a view, invariant in its lifetime; `Free` frees it; it has one owner and stays on its thread.
unsafe impl<'b> ForeignType for Keeper<'b> {
    type Free = Free;
    type Kept = KeptList<'b, Stays>;
    const NAME: &'static str = "keeper";
}

// SAFETY: never counted.
unsafe impl Exclusive for Keeper<'_> {}

impl Keeper<'_> {
    pub(crate) fn set_value(&mut self, value: i32) {
        set_value(std::ptr::from_mut(self).cast(), value);
    }
}

/// Keeps Rust values, and may move to another thread with them.
#[repr(C)]
pub(crate) struct Moving(Opaque);

// SAFETY: a view, made of `Opaque` only; `Free` frees it; it has one owner, and is `Send`.
unsafe impl ForeignType for Moving {
    type Free = Free;
    type Kept = KeptList<'static, Moves>;
    const NAME: &'static str = "moving";
}

// SAFETY: never counted.
unsafe impl Exclusive for Moving {}

// SAFETY: nothing in it belongs to a thread.
unsafe impl Send for Moving {}
