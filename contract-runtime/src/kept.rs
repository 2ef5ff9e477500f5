//! Values that live beside an owner, because C has an address in them: they are dropped after the object is freed.
//!
//! Invariant of a `KeptList`: it owns every node of its ring, once. A node is reached by raw pointer only, so that
//! neither moving the list nor moving what holds it says anything about memory that C may be using.

use alloc::boxed::Box;
use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

mod sealed {
    pub trait Sealed {}
    impl Sealed for () {}
    impl<T> Sealed for super::KeptList<'_, T> {}
}

/// What an owner keeps beside its object: nothing (`()`), or a [`KeptList`].
///
/// The owner drops it after the object is gone, and leaks it where the object lives on.
pub trait Kept: sealed::Sealed + Sized {
    /// Nothing is kept yet.
    const NONE: Self;
}

impl Kept for () {
    const NONE: Self = ();
}

impl<T> Kept for KeptList<'_, T> {
    const NONE: Self = Self { last: None, values: PhantomData };
}

/// Is implemented by the list that may keep a value of the type `V`.
#[diagnostic::on_unimplemented(
    message = "C keeps `{V}` in an object that may move to another thread, and `{V}` must stay on this one",
    label = "is not `Send`",
    note = "the object is `thread(send)`, so what it keeps is used and dropped wherever the object is"
)]
pub trait Keeps<V>: Kept {
    /// Adds the value, after those that are kept already. Allocates nothing, and cannot unwind.
    #[doc(hidden)]
    fn push(&mut self, value: Boxed<V>);
}

impl<'b, V: 'b> Keeps<V> for KeptList<'b, Stays> {
    #[inline]
    fn push(&mut self, value: Boxed<V>) {
        self.push_any(value);
    }
}

impl<'b, V: Send + 'b> Keeps<V> for KeptList<'b, Moves> {
    #[inline]
    fn push(&mut self, value: Boxed<V>) {
        self.push_any(value);
    }
}

/// Marks the list of an object that stays on its thread: it keeps any value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {}

/// Marks the list of an object that may move to another thread: it keeps only what is `Send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {}

/// Keeps values of any type that live for `'b`, each at an address of its own, and drops them in the order in which they
/// came.
///
/// It is as large as a pointer. `T` is [`Stays`] or [`Moves`].
pub struct KeptList<'b, T> {
    // A ring of nodes, by its last one: that is one word, for a queue.
    last: Option<NonNull<Node>>,
    // Invariant in `'b`: what is kept has any type that lives for `'b`.
    values: PhantomData<(Cell<&'b ()>, T)>,
}

/// An owner with a list beside its object.
#[doc(hidden)]
pub trait KeepingOwner {
    /// What its list is.
    type Kept: Kept;

    /// The list.
    ///
    /// # Safety
    ///
    /// Nothing is taken out of it, or put in its place, as long as the object lives.
    unsafe fn kept(&mut self) -> &mut Self::Kept;
}

/// What C keeps one value at a time in: a name, by one address.
pub(crate) type SlotName = &'static &'static str;

/// What all nodes begin with.
#[doc(hidden)]
pub struct Node {
    /// The next one of the ring.
    next: NonNull<Node>,
    /// Drops the value and frees the node.
    free: unsafe fn(NonNull<Node>),
    /// What C keeps one value at a time in, for a value that is there.
    slot: Option<SlotName>,
}

/// A node with its value.
#[repr(C)]
struct Filled<V> {
    node: Node,
    value: V,
}

impl<T> KeptList<'_, T> {
    #[inline]
    fn push_any<V>(&mut self, value: Boxed<V>) {
        let node = value.into_node();
        if let Some(last) = self.last {
            // SAFETY:
            // - live: a node of the ring, which the list owns; nobody has a reference to it.
            let first = unsafe { core::mem::replace(&mut (*last.as_ptr()).next, node) };
            // SAFETY:
            // - live: `into_node` has just given it, and it is in no other ring.
            unsafe { (*node.as_ptr()).next = first };
        }
        self.last = Some(node);
    }

    /// Takes the first node out of the ring.
    fn pop(&mut self) -> Option<NonNull<Node>> {
        let last = self.last?;
        // SAFETY:
        // - live: a node of the ring, which the list owns.
        let first = unsafe { (*last.as_ptr()).next };
        if first == last {
            self.last = None;
        } else {
            // SAFETY:
            // - live: another node of the ring.
            let second = unsafe { (*first.as_ptr()).next };
            // SAFETY:
            // - live: the last node, which stays in the ring.
            unsafe { (*last.as_ptr()).next = second };
        }
        Some(first)
    }
}

/// A list in which values take each other's place.
#[doc(hidden)]
pub trait Slots: Kept {
    /// Puts a value of the list into a slot, or nothing, and takes out what was there.
    ///
    /// # Safety
    ///
    /// `node` is in this list. C does not use what was in the slot any more, but for a call that is running.
    unsafe fn put(&mut self, node: Option<NonNull<Node>>, slot: SlotName) -> Option<Replaced>;
}

impl<T> Slots for KeptList<'_, T> {
    #[inline]
    unsafe fn put(&mut self, node: Option<NonNull<Node>>, slot: SlotName) -> Option<Replaced> {
        let replaced = match self.take_first_from(slot) {
            Some(first) => Some(first),
            None => self.take_from(slot),
        };
        if let Some(node) = node {
            // SAFETY:
            // - live: in the list, which owns it; another one than was taken out, as that had been put into the slot.
            unsafe { (*node.as_ptr()).slot = Some(slot) };
        }
        replaced.map(Replaced)
    }
}

/// Whether two names of slots are the same: as a rule they are at one address.
#[inline]
fn is_same(one: SlotName, other: SlotName) -> bool {
    core::ptr::eq(one, other) || names_agree(one, other)
}

/// Where a wrapper was compiled more than once, so was its name.
#[cold]
#[inline(never)]
fn names_agree(one: &str, other: &str) -> bool {
    one == other
}

/// A value that another one has taken the place of, or that stands somewhere else than in a list. Dropping it ends the value.
#[doc(hidden)]
pub struct Replaced(NonNull<Node>);

impl Drop for Replaced {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - live: it was in a list, which owned it; and it is there no more.
        unsafe { free(self.0) };
    }
}

impl<T> KeptList<'_, T> {
    /// Takes the first node out of the ring, if it is in this slot, and another one is behind it: where an object keeps one
    /// value, that is the one before. The walk through all of them, `take_from`, stays out of line.
    #[inline]
    fn take_first_from(&mut self, slot: SlotName) -> Option<NonNull<Node>> {
        let last = self.last?;
        // SAFETY:
        // - live: a node of the ring, which the list owns.
        let first = unsafe { (*last.as_ptr()).next };
        // SAFETY: as above.
        let own = unsafe { (*first.as_ptr()).slot }?;
        if first == last || !core::ptr::eq(own, slot) {
            return None;
        }
        // SAFETY: as above.
        let second = unsafe { (*first.as_ptr()).next };
        // SAFETY: as above; it is another one than was taken out.
        unsafe { (*last.as_ptr()).next = second };
        Some(first)
    }

    /// Takes the node that is in this slot out of the ring.
    #[inline(never)]
    fn take_from(&mut self, slot: SlotName) -> Option<NonNull<Node>> {
        let last = self.last?;
        let mut before = last;
        loop {
            // SAFETY:
            // - live: a node of the ring, which the list owns.
            let node = unsafe { (*before.as_ptr()).next };
            // SAFETY: as above.
            if unsafe { (*node.as_ptr()).slot }.is_some_and(|own| is_same(own, slot)) {
                // SAFETY: as above.
                let after = unsafe { (*node.as_ptr()).next };
                if node == before {
                    self.last = None;
                } else {
                    // SAFETY: as above.
                    unsafe { (*before.as_ptr()).next = after };
                    if node == last {
                        self.last = Some(before);
                    }
                }
                return Some(node);
            }
            if node == last {
                return None;
            }
            before = node;
        }
    }
}

impl<T> Drop for KeptList<'_, T> {
    #[inline]
    fn drop(&mut self) {
        if self.last.is_some() {
            drop_all(self);
        }
    }
}

/// A value that panics while it is dropped keeps none of the others.
#[cold]
fn drop_all<T>(list: &mut KeptList<'_, T>) {
    struct Rest<'l, 'b, T>(&'l mut KeptList<'b, T>);
    impl<T> Drop for Rest<'_, '_, T> {
        fn drop(&mut self) {
            while let Some(node) = self.0.pop() {
                // SAFETY:
                // - live: it was in the ring, which owned it; and it is there no more.
                unsafe { free(node) };
            }
        }
    }
    let rest = Rest(list);
    while let Some(node) = rest.0.pop() {
        // SAFETY: as above.
        unsafe { free(node) };
    }
}

/// # Safety
///
/// `node` is live, and nobody uses it again.
#[inline]
unsafe fn free(node: NonNull<Node>) {
    // SAFETY:
    // - live: required of the caller.
    let free = unsafe { (*node.as_ptr()).free };
    // SAFETY:
    // - made for this node, in `Boxed::ended_by`.
    // - live, and not used again: required of the caller.
    unsafe { free(node) }
}

// SAFETY:
// - what a list that `Moves` keeps is `Send`: `Keeps` is the only way into it.
unsafe impl Send for KeptList<'_, Moves> {}

// SAFETY:
// - a shared list gives access to nothing.
unsafe impl<T> Sync for KeptList<'_, T> {}

impl<T> fmt::Debug for KeptList<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptList").field("empty", &self.last.is_none()).finish_non_exhaustive()
    }
}

/// A value at the address where it stays, before C has been called. Dropping it drops the value.
#[doc(hidden)]
pub struct Boxed<V> {
    // By pointer: a `Box` that is moved says that nobody else uses its memory.
    filled: NonNull<Filled<V>>,
    value: PhantomData<V>,
}

impl<V> Boxed<V> {
    /// Gives the value its address.
    #[inline]
    pub fn new(value: V) -> Self {
        Self::ended_by(value, free_filled::<V>)
    }

    /// The same, for a value that may be in use when its turn comes: `free` gets the node, which ends in [`free_filled`].
    #[inline]
    pub(crate) fn ended_by(value: V, free: unsafe fn(NonNull<Node>)) -> Self {
        let filled = Box::new(Filled { node: Node { next: NonNull::dangling(), free, slot: None }, value });
        // SAFETY:
        // - not null: a box.
        let filled = unsafe { NonNull::new_unchecked(Box::into_raw(filled)) };
        // SAFETY:
        // - live: it was boxed above. A node alone is a ring.
        unsafe { (*filled.as_ptr()).node.next = filled.cast() };
        Self { filled, value: PhantomData }
    }

    /// The value, which nobody touches but through this reference: the lifetime is that of the memory, and the caller
    /// lets no reference outlive it.
    ///
    /// # Safety
    ///
    /// `'v` ends before the value is dropped, and `value` is called once.
    #[inline]
    #[must_use]
    pub unsafe fn value<'v>(&mut self) -> &'v mut V {
        // SAFETY:
        // - live, aligned, initialized: boxed in `new`, and freed by `Drop` or by the list that takes it.
        // - not aliased, long enough: required of the caller.
        unsafe { &mut (*self.filled.as_ptr()).value }
    }

    /// The address of the whole, which leads to the value as well: see [`value_at`].
    #[inline]
    pub(crate) fn address(&self) -> *mut Node {
        self.filled.as_ptr().cast()
    }

    /// The value, of no type: whoever drops that ends it.
    #[inline]
    pub(crate) fn into_replaced(self) -> Replaced {
        Replaced(self.into_node())
    }

    fn into_node(self) -> NonNull<Node> {
        // A `repr(C)` struct has the address of its first field.
        core::mem::ManuallyDrop::new(self).filled.cast()
    }
}

impl<V> Drop for Boxed<V> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - boxed in `ended_by`, and given to no list: `into_node` forgets `self`.
        unsafe { free(self.filled.cast()) };
    }
}

/// The value that a node carries.
///
/// # Safety
///
/// `node` is the address of a live `Boxed<V>`.
#[inline]
pub(crate) const unsafe fn value_at<V>(node: *mut Node) -> *mut V {
    // SAFETY:
    // - in bounds: a `Filled<V>` begins there.
    unsafe { &raw mut (*node.cast::<Filled<V>>()).value }
}

/// Takes the value out, and frees the node.
///
/// # Safety
///
/// `node` begins a live `Filled<V>` that was boxed, and nobody uses it again.
#[inline]
pub(crate) unsafe fn take_filled<V>(node: NonNull<Node>) -> V {
    // SAFETY:
    // - boxed, live, not used again: required of the caller.
    let filled = unsafe { Box::from_raw(node.cast::<Filled<V>>().as_ptr()) };
    filled.value
}

/// # Safety
///
/// `node` begins a live `Filled<V>` that was boxed, and nobody uses it again.
pub(crate) unsafe fn free_filled<V>(node: NonNull<Node>) {
    // SAFETY:
    // - boxed, live, not used again: required of the caller.
    drop(unsafe { Box::from_raw(node.cast::<Filled<V>>().as_ptr()) });
}
