//! Closures that C keeps in an object and calls until that is freed.
//!
//! The closure is boxed once, in a node of the list beside the owner. When the list ends it while it is running (it has
//! freed the object itself), it is only retired: the call that is running ends it when it returns. After user code has
//! returned, a call touches nothing but the closure's own node, for all else may be gone.

use core::cell::{Cell, UnsafeCell};
use core::ffi::c_void;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use super::callback::otherwise;
use super::unwind;
pub use crate::kept::Node;
use crate::kept::{Boxed, KeepingOwner, Replaced, SlotName, Slots, free_filled, value_at};

/// A call is running.
const RUNNING: u8 = 1;
/// It has panicked, and is not run again.
const DEAD: u8 = 2;
/// Nobody but the running call knows it any more.
const RETIRED: u8 = 4;

/// What a closure is doing, and whether somebody still wants it.
pub trait Guard {
    /// Nothing yet.
    const FREE: Self;

    /// Begins a call; `false` if it must not begin.
    fn enter(&self) -> bool;

    /// Ends the call that `enter` began; `true` if that was the last use of the closure.
    fn leave(&self, panicked: bool) -> bool;

    /// The list has ended it; `true` if that was the last use of the closure.
    fn retire(&self) -> bool;
}

/// A closure that is called on one thread.
pub struct Alone(Cell<u8>);

impl Guard for Alone {
    const FREE: Self = Self(Cell::new(0));

    #[inline]
    fn enter(&self) -> bool {
        let free = self.0.get() == 0;
        if free {
            self.0.set(RUNNING);
        }
        free
    }

    #[inline]
    fn leave(&self, panicked: bool) -> bool {
        let retired = self.0.get() & RETIRED != 0;
        self.0.set(if panicked { DEAD } else { 0 });
        retired
    }

    #[inline]
    fn retire(&self) -> bool {
        let running = self.0.get() & RUNNING != 0;
        // Also where it is freed at once: while what it captured is dropped, it must not be run.
        self.0.set(self.0.get() | RETIRED);
        !running
    }
}

/// A closure that is called on any thread, once at a time.
pub struct Anywhere(AtomicU8);

impl Guard for Anywhere {
    const FREE: Self = Self(AtomicU8::new(0));

    #[inline]
    fn enter(&self) -> bool {
        self.0.compare_exchange(0, RUNNING, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    #[inline]
    fn leave(&self, panicked: bool) -> bool {
        let after = if panicked { DEAD } else { 0 };
        // It fails if the closure was retired meanwhile.
        self.0.compare_exchange(RUNNING, after, Ordering::AcqRel, Ordering::Acquire).is_err()
    }

    #[inline]
    fn retire(&self) -> bool {
        self.0.fetch_or(RETIRED, Ordering::AcqRel) & RUNNING == 0
    }
}

/// A closure that is called on several threads at once, or again while it runs: it is counted how often.
pub struct Shared(AtomicUsize);

impl Shared {
    const DEAD: usize = 1;
    const RETIRED: usize = 2;
    const CALL: usize = 4;
}

impl Guard for Shared {
    const FREE: Self = Self(AtomicUsize::new(0));

    #[inline]
    fn enter(&self) -> bool {
        let more =
            |state: usize| if state & (Self::DEAD | Self::RETIRED) == 0 { state.checked_add(Self::CALL) } else { None };
        self.0.fetch_update(Ordering::Acquire, Ordering::Relaxed, more).is_ok()
    }

    #[inline]
    fn leave(&self, panicked: bool) -> bool {
        if panicked {
            self.0.fetch_or(Self::DEAD, Ordering::Relaxed);
        }
        let before = self.0.fetch_sub(Self::CALL, Ordering::AcqRel);
        before & Self::RETIRED != 0 && before < 2 * Self::CALL
    }

    #[inline]
    fn retire(&self) -> bool {
        self.0.fetch_or(Self::RETIRED, Ordering::AcqRel) < Self::CALL
    }
}

/// A closure that is kept.
///
/// Invariant: `f` is borrowed exclusively only by a call that a guard which lets one in has let in.
pub struct KeptCell<F, G> {
    state: G,
    f: UnsafeCell<F>,
}

impl<F, G> KeptCell<F, G> {
    /// The state, which is never borrowed exclusively.
    ///
    /// # Safety
    ///
    /// A cell is live at `cell`.
    #[inline]
    pub(super) const unsafe fn state(cell: *const Self) -> *const G {
        // SAFETY:
        // - in bounds: required of the caller.
        unsafe { &raw const (*cell).state }
    }
}

// SAFETY:
// - what is captured may move to another thread; and the state is only used by several threads at once if it is an atomic
//   one: required by `call`.
unsafe impl<F: Send, G> Send for KeptCell<F, G> {}

/// A closure that is boxed, and that C may know.
pub type Held<F, G> = Boxed<KeptCell<F, G>>;

/// Boxes a closure.
#[inline]
pub fn hold<F: 'static, G: Guard>(f: F) -> Held<F, G> {
    Boxed::ended_by(KeptCell { state: G::FREE, f: UnsafeCell::new(f) }, end::<F, G>)
}

/// What C gets, and passes on.
#[inline]
#[must_use]
pub fn address<F, G, D>(held: &Held<F, G>) -> *mut D {
    held.address().cast()
}

/// Which node of the list beside the owner it will be.
#[inline]
#[must_use]
pub fn node<F, G>(held: &Held<F, G>) -> Option<NonNull<Node>> {
    NonNull::new(held.address())
}

/// Puts a closure that is kept already, or none, in the place of the one that C had before; that comes back, to be dropped
/// last: it may own anything.
///
/// # Safety
///
/// `node` is that of a closure that `owner` keeps. C does not begin to call the one before any more.
#[inline]
pub unsafe fn put<O: KeepingOwner>(owner: &mut O, node: Option<NonNull<Node>>, slot: SlotName) -> Option<Replaced>
where
    O::Kept: Slots,
{
    // SAFETY:
    // - what is taken out is not used by C any more: required of the caller.
    let kept = unsafe { owner.kept() };
    // SAFETY: required of the caller in the same words.
    unsafe { kept.put(node, slot) }
}

/// What C calls with the address of a closure that belongs to it, once, when it drops that.
#[inline]
#[must_use]
pub fn destroy<F, G: Guard>(_: &Held<F, G>) -> unsafe extern "C" fn(*mut c_void) {
    destroyed::<F, G>
}

/// # Safety
///
/// `data` is the address of a closure that `hold` has boxed, which is not ended again.
unsafe extern "C" fn destroyed<F, G: Guard>(data: *mut c_void) {
    // SAFETY:
    // - not null, boxed in `hold`, not ended again: required of the caller.
    let node = unsafe { NonNull::new_unchecked(data.cast::<Node>()) };
    // SAFETY: as above.
    unsafe { end::<F, G>(node) };
}

/// Ends a closure, now or when the call that is running returns.
///
/// # Safety
///
/// `node` begins a closure that `hold` has boxed, and which is not ended again.
unsafe fn end<F, G: Guard>(node: NonNull<Node>) {
    // SAFETY: required of the caller.
    let cell = unsafe { value_at::<KeptCell<F, G>>(node.as_ptr()) };
    // SAFETY:
    // - live: required of the caller.
    let cell = unsafe { &*cell };
    if cell.state.retire() {
        // SAFETY:
        // - boxed in `hold`; the guard says that no call runs, and C makes no other (the contract as annotated).
        unsafe { free::<F, G>(node) };
    }
}

/// # Safety
///
/// `node` begins a closure that `hold` has boxed, and nobody uses it again.
unsafe fn free<F, G>(node: NonNull<Node>) {
    // A panic would go through C, or through an owner that is being dropped.
    // SAFETY: required of the caller in the same words.
    unwind::never_unwinding(|| unsafe { free_filled::<KeptCell<F, G>>(node) });
}

/// Runs a closure for C; `fallback` gives what C gets if it is running already, or panics, or has.
///
/// # Safety
///
/// `data` is the address of a `KeptCell<F, G>` that was not ended before the call. No other thread uses that at the same
/// time, unless `G` is [`Anywhere`].
#[inline]
pub unsafe fn call<F, G: Guard, D, R>(
    data: *const D,
    fallback: impl FnOnce() -> R,
    run: impl FnOnce(&mut F) -> R,
) -> R {
    let node = data.cast_mut().cast::<Node>();
    // SAFETY: required of the caller.
    let cell = unsafe { value_at::<KeptCell<F, G>>(node) };
    // SAFETY:
    // - live: required of the caller, and not freed before `leave`.
    let cell = unsafe { &*cell };
    if !cell.state.enter() {
        return otherwise(fallback);
    }
    // SAFETY:
    // - not aliased: the guard lets no second call in until `leave`.
    let f = unsafe { &mut *cell.f.get() };
    // SAFETY: as above.
    unsafe { finish::<F, G, R>(node, unwind::catch(|| run(f)), fallback) }
}

/// As [`call`], while others may run the closure as well.
///
/// # Safety
///
/// `data` is the address of a `KeptCell<F, Shared>` that was not ended before the call. `F` is `Sync`, or no two threads use
/// it at once: see [`together`](super::together).
#[inline]
pub unsafe fn call_shared<F, D, R>(data: *const D, fallback: impl FnOnce() -> R, run: impl FnOnce(&F) -> R) -> R {
    // SAFETY: required of the caller in the same words.
    unsafe { lend::<F, Shared, D, R>(data, fallback, run) }
}

/// As [`call_shared`], with another guard that lets several in.
///
/// # Safety
///
/// As [`call_shared`], for a `KeptCell<F, G>` that `call` is never given.
#[inline]
pub unsafe fn lend<F, G: Guard, D, R>(data: *const D, fallback: impl FnOnce() -> R, run: impl FnOnce(&F) -> R) -> R {
    let node = data.cast_mut().cast::<Node>();
    // SAFETY: required of the caller.
    let cell = unsafe { value_at::<KeptCell<F, G>>(node) };
    // SAFETY:
    // - live: required of the caller, and not freed before the last `leave`.
    let cell = unsafe { &*cell };
    if !cell.state.enter() {
        return otherwise(fallback);
    }
    // SAFETY:
    // - never borrowed exclusively: that is what `call` does, with another guard.
    let f = unsafe { &*cell.f.get() };
    // SAFETY: as above.
    unsafe { finish::<F, G, R>(node, unwind::catch(|| run(f)), fallback) }
}

/// # Safety
///
/// `node` begins a closure that this call has entered, and does not use after this.
#[inline]
unsafe fn finish<F, G: Guard, R>(
    node: *mut Node,
    outcome: Result<R, unwind::Payload>,
    fallback: impl FnOnce() -> R,
) -> R {
    match outcome {
        Ok(result) => {
            // SAFETY: required of the caller in the same words.
            unsafe { leave::<F, G>(node, false) };
            result
        }
        Err(payload) => {
            // SAFETY: required of the caller in the same words.
            unsafe { die::<F, G, R>(node, payload, fallback) }
        }
    }
}

/// The closure has panicked: what C gets then. Apart for the same reason as [`otherwise`].
///
/// # Safety
///
/// As [`finish`].
#[cold]
#[inline(never)]
unsafe fn die<F, G: Guard, R>(node: *mut Node, payload: unwind::Payload, fallback: impl FnOnce() -> R) -> R {
    // Nobody waits for it: it was reported when it was raised.
    unwind::never_unwinding(|| drop(payload));
    // SAFETY: required of the caller in the same words.
    unsafe { leave::<F, G>(node, true) };
    fallback()
}

/// # Safety
///
/// As [`finish`].
#[inline]
unsafe fn leave<F, G: Guard>(node: *mut Node, panicked: bool) {
    // SAFETY: required of the caller.
    let cell = unsafe { value_at::<KeptCell<F, G>>(node) };
    // SAFETY:
    // - live: not freed before this call has left.
    let is_last = unsafe { &*cell }.state.leave(panicked);
    if is_last {
        // SAFETY:
        // - not null, boxed in `hold`: an address that was entered.
        let node = unsafe { NonNull::new_unchecked(node) };
        // SAFETY:
        // - not used again: it is retired, and this was the last call.
        unsafe { free_last::<F, G>(node) };
    }
}

/// [`free`], where a call frees its closure: seldom.
///
/// # Safety
///
/// As [`free`].
#[cold]
unsafe fn free_last<F, G>(node: NonNull<Node>) {
    // SAFETY: required of the caller in the same words.
    unsafe { free::<F, G>(node) };
}
