//! Closures that share one user data: they stand together where a single one would, and each is called by `&`.
//!
//! The place around them ([`CallCell`](super::callback::CallCell), [`Held`](super::kept_callback::Held)) lets any call in,
//! since one closure may be called while another one is running, or by it. What a closure alone needs is its [`Turn`].

use core::sync::atomic::{AtomicUsize, Ordering};

/// Says which calls may run a closure at once.
pub trait Turns {
    /// No call is running.
    const FREE: Self;

    /// Begins a call; `false` if it must not begin.
    fn enter(&self) -> bool;

    /// Ends the call that `enter` began.
    fn leave(&self);
}

/// Any: only one thread can call, or the closure is `Sync`.
pub struct Open;

impl Turns for Open {
    const FREE: Self = Self;

    #[inline]
    fn enter(&self) -> bool {
        true
    }

    #[inline]
    fn leave(&self) {}
}

/// Those of one thread, whichever that is.
///
/// Invariant: `depth` is written only by the thread that `thread` names, or that is about to take its name away.
pub struct OneThread {
    /// The thread whose calls are running; 0 for none.
    thread: AtomicUsize,
    /// How many of them.
    depth: AtomicUsize,
}

impl Turns for OneThread {
    const FREE: Self = Self { thread: AtomicUsize::new(0), depth: AtomicUsize::new(0) };

    #[inline]
    fn enter(&self) -> bool {
        // Only this thread writes its own name, so that what it reads here is not old.
        if is_own(self.thread.load(Ordering::Relaxed)) {
            self.depth.store(self.depth.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
            return true;
        }
        let free = self.thread.compare_exchange(0, own(), Ordering::Acquire, Ordering::Relaxed).is_ok();
        if free {
            self.depth.store(1, Ordering::Relaxed);
        }
        free
    }

    #[inline]
    fn leave(&self) {
        let depth = self.depth.load(Ordering::Relaxed).wrapping_sub(1);
        self.depth.store(depth, Ordering::Relaxed);
        if depth == 0 {
            self.thread.store(0, Ordering::Release);
        }
    }
}

/// A number that only this thread has.
#[cfg(feature = "std")]
fn own() -> usize {
    extern crate std;
    std::thread_local! {
        static PLACE: u8 = const { 0 };
    }
    PLACE.with(|place| core::ptr::from_ref(place).addr())
}

#[cfg(feature = "std")]
fn is_own(thread: usize) -> bool {
    thread == own()
}

/// Without the standard library threads cannot be told apart: any of them may be the one.
#[cfg(not(feature = "std"))]
const fn own() -> usize {
    1
}

/// A call of the same thread does not begin either, as it might be another one.
#[cfg(not(feature = "std"))]
const fn is_own(_thread: usize) -> bool {
    false
}

/// A closure beside others.
pub struct Turn<F, T> {
    turns: T,
    f: F,
}

impl<F, T: Turns> Turn<F, T> {
    /// Takes the closure.
    #[inline]
    pub const fn new(f: F) -> Self {
        Self { turns: T::FREE, f }
    }
}

/// Runs a closure for C; `fallback` gives what C gets if the call must not begin.
#[inline]
pub fn run<F, T: Turns, R>(closure: &Turn<F, T>, fallback: impl FnOnce() -> R, run: impl FnOnce(&F) -> R) -> R {
    struct Running<'t, T: Turns>(&'t T);
    impl<T: Turns> Drop for Running<'_, T> {
        #[inline]
        fn drop(&mut self) {
            self.0.leave();
        }
    }
    if !closure.turns.enter() {
        return fallback();
    }
    let _running = Running(&closure.turns);
    run(&closure.f)
}
