//! Closures that C calls: how a call of C's reaches one, what keeps it from running twice at once, and where a panic waits
//! until C has returned.
//!
//! Generated code has one function per callback, with the signature that C calls; everything else is here. The address
//! that C passes on is that of a [`CallCell`], which stands on the stack of the wrapper: nothing is allocated.

use core::cell::{Cell, UnsafeCell};
use core::mem::MaybeUninit;
use core::sync::atomic::{AtomicU8, Ordering};

use super::unwind::{self, Payload};
use crate::integer::Integer;

const FREE: u8 = 0;
const RUNNING: u8 = 1;
/// Panicked: what it captured may be in any state, so that it is never run again.
const DEAD: u8 = 2;

/// What a closure is doing.
pub trait State {
    /// Nothing yet.
    const FREE: Self;

    /// Whether it has panicked.
    fn is_dead(&self) -> bool;
}

/// Lets one call in at a time.
pub trait Guard: State {
    /// Begins a call; `false` if the closure is running, or has panicked.
    fn enter(&self) -> bool;

    /// Ends the call that `enter` began.
    fn leave(&self, panicked: bool);
}

/// The state of a closure that C calls on the thread of the wrapper.
pub struct Alone(Cell<u8>);

impl State for Alone {
    const FREE: Self = Self(Cell::new(FREE));

    #[inline]
    fn is_dead(&self) -> bool {
        self.0.get() == DEAD
    }
}

impl Guard for Alone {
    #[inline]
    fn enter(&self) -> bool {
        let free = self.0.get() == FREE;
        if free {
            self.0.set(RUNNING);
        }
        free
    }

    #[inline]
    fn leave(&self, panicked: bool) {
        self.0.set(if panicked { DEAD } else { FREE });
    }
}

/// The state of a closure that C calls on any thread, once at a time.
pub struct Anywhere(AtomicU8);

impl State for Anywhere {
    const FREE: Self = Self(AtomicU8::new(FREE));

    #[inline]
    fn is_dead(&self) -> bool {
        self.0.load(Ordering::Acquire) == DEAD
    }
}

impl Guard for Anywhere {
    #[inline]
    fn enter(&self) -> bool {
        self.0.compare_exchange(FREE, RUNNING, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    #[inline]
    fn leave(&self, panicked: bool) {
        self.0.store(if panicked { DEAD } else { FREE }, Ordering::Release);
    }
}

/// The state of a closure that C calls on several threads at once: it counts nobody, and notes the first panic.
pub struct Shared(AtomicU8);

impl State for Shared {
    const FREE: Self = Self(AtomicU8::new(FREE));

    #[inline]
    fn is_dead(&self) -> bool {
        self.0.load(Ordering::Acquire) == DEAD
    }
}

/// A closure, while the C function runs that calls it.
///
/// Invariant: `panic` is initialized if, and only if, the state is dead; and `f` is borrowed exclusively only by the call
/// that the guard let in.
pub struct CallCell<F, G> {
    state: G,
    panic: UnsafeCell<MaybeUninit<Payload>>,
    f: UnsafeCell<F>,
}

impl<F, G: State> CallCell<F, G> {
    /// Takes the closure.
    #[inline]
    pub const fn new(f: F) -> Self {
        Self { state: G::FREE, panic: UnsafeCell::new(MaybeUninit::uninit()), f: UnsafeCell::new(f) }
    }

    /// What C gets, and passes on.
    #[inline]
    pub const fn address<D>(&self) -> *mut D {
        core::ptr::from_ref(self).cast_mut().cast()
    }

    /// The closure has panicked: what C gets then. Apart for the same reason as [`otherwise`].
    ///
    /// # Safety
    ///
    /// The guard has let this call in, which does not use the closure any more.
    #[cold]
    #[inline(never)]
    unsafe fn die<R>(&self, payload: Payload, fallback: impl FnOnce() -> R) -> R
    where
        G: Guard,
    {
        // SAFETY:
        // - not aliased: required of the caller; and nobody looks before the state is dead.
        unsafe { self.panic.get().write(MaybeUninit::new(payload)) };
        self.state.leave(true);
        fallback()
    }

    /// The last thing that a wrapper does: goes on with a panic of the closure.
    #[inline]
    pub fn resume(self) {
        if self.state.is_dead() {
            let panic = self.panic.into_inner();
            // SAFETY:
            // - initialized: the state is dead.
            let payload = unsafe { panic.assume_init() };
            unwind::resume(payload);
        }
    }

    /// The closure when C has returned. Beside others the wrapper asks for it first, so that of several panics those that
    /// do not go on are dropped.
    #[inline]
    #[must_use]
    pub fn ended(self) -> Ended<F> {
        let panic = self.state.is_dead().then(|| {
            let panic = self.panic.into_inner();
            // SAFETY:
            // - initialized: the state is dead.
            unsafe { panic.assume_init() }
        });
        Ended { panic, f: self.f }
    }
}

/// A closure that C calls no more, with its panic, if it has panicked.
pub struct Ended<F> {
    panic: Option<Payload>,
    f: UnsafeCell<F>,
}

impl<F> Ended<F> {
    /// Goes on with the panic.
    #[inline]
    pub fn resume(self) {
        // What is captured is dropped by this function, while a panic goes on: should it panic as well, that aborts.
        let Self { panic, f: _captured } = self;
        if let Some(payload) = panic {
            unwind::resume(payload);
        }
    }
}

/// What C gets for a closure that may be missing.
#[inline]
pub const fn address<F, G: State, D>(cell: &Option<CallCell<F, G>>) -> *mut D {
    match cell {
        Some(cell) => cell.address(),
        None => core::ptr::null_mut(),
    }
}

/// As [`CallCell::ended`], for a closure that may be missing.
#[inline]
pub fn ended<F, G: State>(cell: Option<CallCell<F, G>>) -> Option<Ended<F>> {
    cell.map(CallCell::ended)
}

/// As [`Ended::resume`], for a closure that may be missing.
#[inline]
pub fn resume<F>(ended: Option<Ended<F>>) {
    if let Some(ended) = ended {
        ended.resume();
    }
}

/// Runs a closure for C; `fallback` gives what C gets if it is running already, or panics, or has.
///
/// # Safety
///
/// `data` is the address of a `CallCell<F, G>` that is there until the call returns. No other thread uses that at the same
/// time, unless `G` is [`Anywhere`] and `F` is `Send`.
#[inline]
pub unsafe fn call<F, G: Guard, D, R>(
    data: *const D,
    fallback: impl FnOnce() -> R,
    run: impl FnOnce(&mut F) -> R,
) -> R {
    // SAFETY:
    // - live, aligned: required of the caller. All that changes in it is in cells.
    let cell = unsafe { &*data.cast::<CallCell<F, G>>() };
    if !cell.state.enter() {
        return otherwise(fallback);
    }
    // SAFETY:
    // - not aliased: the guard lets no second call in until `leave`.
    let f = unsafe { &mut *cell.f.get() };
    match unwind::catch(|| run(f)) {
        Ok(result) => {
            cell.state.leave(false);
            result
        }
        Err(payload) => {
            // SAFETY:
            // - not aliased: the guard has let this call in.
            unsafe { cell.die(payload, fallback) }
        }
    }
}

/// What C gets where the closure is not run: apart from where it is, which has fewer registers to save then.
#[cold]
#[inline(never)]
pub(super) fn otherwise<R>(fallback: impl FnOnce() -> R) -> R {
    fallback()
}

/// Runs a closure for C, on whatever thread, while others may run it as well.
///
/// # Safety
///
/// `data` is the address of a `CallCell<F, Shared>` that is there until the call returns. `F` is `Sync`, or no two threads
/// use it at once: see [`together`](super::together).
#[inline]
pub unsafe fn call_shared<F, D, R>(data: *const D, fallback: impl FnOnce() -> R, run: impl FnOnce(&F) -> R) -> R {
    // SAFETY:
    // - live, aligned: required of the caller. All that changes in it is in cells.
    let cell = unsafe { &*data.cast::<CallCell<F, Shared>>() };
    if cell.state.0.load(Ordering::Relaxed) != FREE {
        return fallback();
    }
    // SAFETY:
    // - never borrowed exclusively: that is what `call` does, with another guard.
    let f = unsafe { &*cell.f.get() };
    match unwind::catch(|| run(f)) {
        Ok(result) => result,
        Err(payload) => {
            if cell.state.0.compare_exchange(FREE, RUNNING, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
                // SAFETY:
                // - not aliased: one thread gets here, and nobody looks before the state is dead.
                unsafe { cell.panic.get().write(MaybeUninit::new(payload)) };
                cell.state.0.store(DEAD, Ordering::Release);
            } else {
                // One panic goes on; another one was reported when it was raised.
                unwind::never_unwinding(|| drop(payload));
            }
            fallback()
        }
    }
}

/// Runs a closure for C whose address another function of C's has given; `fallback` gives what C gets if it has given none.
#[inline]
pub fn found<D, R>(data: *mut D, fallback: impl FnOnce() -> R, call: impl FnOnce(*mut D) -> R) -> R {
    if data.is_null() { fallback() } else { call(data) }
}

/// A callback's `abort`.
#[cold]
pub fn abort<R>() -> R {
    unwind::abort()
}

/// What a callback without a result gives back.
#[inline]
pub const fn nothing() {}

/// Gives the closure what C lends to it.
///
/// # Panics
///
/// If it is NULL, which the contract says it never is. That is a panic of the closure.
///
/// # Safety
///
/// Unless it is null, `pointer` is valid for reads for `'c`, and nobody writes there meanwhile.
#[inline]
#[must_use]
pub unsafe fn lend<'c, T>(pointer: *const T, function: &str, callback: &str, parameter: &str) -> &'c T {
    // SAFETY: required of the caller in the same words.
    match unsafe { pointer.as_ref() } {
        Some(lent) => lent,
        None => super::panic::argument(function, callback, parameter),
    }
}

/// As [`lend`], for what nothing else reaches meanwhile.
///
/// # Panics
///
/// As [`lend`].
///
/// # Safety
///
/// Unless it is null, `pointer` is valid for reads and writes for `'c`, and nothing else uses what is there.
#[inline]
#[must_use]
pub unsafe fn lend_mut<'c, T>(pointer: *mut T, function: &str, callback: &str, parameter: &str) -> &'c mut T {
    // SAFETY: required of the caller in the same words.
    match unsafe { pointer.as_mut() } {
        Some(lent) => lent,
        None => super::panic::argument(function, callback, parameter),
    }
}

/// What a closure returns of a buffer that it has filled: no more than there is room for, or a negative number.
///
/// # Panics
///
/// If it is more: C would read past the end. That is a panic of the closure.
#[inline]
pub fn within<R: Integer, L: Integer>(result: R, length: L, function: &str, callback: &str, parameter: &str) -> R {
    let fits = match (result.to_usize(), length.to_usize()) {
        (Some(written), Some(room)) => written <= room,
        _ => result.is_negative(),
    };
    if !fits {
        super::panic::overfilled(function, callback, parameter);
    }
    result
}

/// Zeros in a slot of C's, where the closure that fills it is not run.
///
/// # Safety
///
/// Unless it is null, `slot` is valid for writes.
#[inline]
pub unsafe fn empty<T>(slot: *mut T) {
    if !slot.is_null() {
        // SAFETY:
        // - valid for writes: required of the caller. Whether zeros are a `T` is C's to know: nobody reads it as one here.
        unsafe { slot.write_bytes(0, 1) };
    }
}

/// Writes what a closure gives into a slot of C's; if C has none, it is not given away, but dropped.
///
/// # Safety
///
/// Unless it is null, `slot` is valid for writes.
#[inline]
pub unsafe fn fill<T>(slot: *mut T, give: impl FnOnce() -> T) {
    if !slot.is_null() {
        // SAFETY:
        // - valid for writes: required of the caller; nothing is there that would have to be dropped.
        unsafe { slot.write(give()) };
    }
}

/// The length of what a closure gives, as C gets it.
///
/// # Panics
///
/// If it does not fit. That is a panic of the closure.
#[inline]
pub fn counted<N: Integer>(length: usize, function: &str, callback: &str, parameter: &str) -> N {
    match N::from_usize(length) {
        Some(length) => length,
        None => super::panic::too_long(function, callback, parameter),
    }
}

/// What a closure answers that has not filled its slots.
///
/// # Panics
///
/// If it says that it has: C would read them. That is a panic of the closure.
#[inline]
pub fn failing<R: Integer>(answer: R, filled: R, function: &str, callback: &str, parameter: &str) -> R {
    if answer == filled {
        super::panic::unfilled(function, callback, parameter);
    }
    answer
}

/// Unwraps what C lends to a closure.
///
/// # Panics
///
/// If there is nothing: C passed NULL or a negative length, and the contract says that it never does.
#[inline]
pub fn given<T>(given: Option<T>, function: &str, callback: &str, parameter: &str) -> T {
    match given {
        Some(given) => given,
        None => super::panic::argument(function, callback, parameter),
    }
}
