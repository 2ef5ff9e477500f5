//! User data that C is given by a call of its own, before or after the function: one of the two calls may fail, and then
//! the function of one closure meets the data of another.
//!
//! So the function does not know the closure. It looks at the head of what it is given, where the function stands that
//! does; and only if that was put there by the same declaration, so that both speak of the same arguments.

use core::any::TypeId;
use core::cell::UnsafeCell;

use super::kept_callback::{Guard, Held, KeptCell};
use crate::kept::{Node, value_at};

/// What stands before a closure.
#[derive(Clone, Copy)]
struct Head {
    /// The declaration.
    key: TypeId,
    /// The function that knows the closure, of the type that goes with the declaration.
    call: *const (),
    /// The closure.
    node: *mut Node,
}

/// The state of a closure, with its head.
///
/// Invariant: the head is written before C knows of it, and never after that.
pub struct Headed<G> {
    head: UnsafeCell<Option<Head>>,
    guard: G,
}

impl<G: Guard> Guard for Headed<G> {
    const FREE: Self = Self { head: UnsafeCell::new(None), guard: G::FREE };

    #[inline]
    fn enter(&self) -> bool {
        self.guard.enter()
    }

    #[inline]
    fn leave(&self, panicked: bool) -> bool {
        self.guard.leave(panicked)
    }

    #[inline]
    fn retire(&self) -> bool {
        self.guard.retire()
    }
}

fn head<F, G: Guard>(held: &Held<F, Headed<G>>) -> *mut Option<Head> {
    // SAFETY:
    // - live: a box that is held.
    let cell = unsafe { value_at::<KeptCell<F, Headed<G>>>(held.address()) };
    // SAFETY: as above.
    let state = unsafe { KeptCell::state(cell) };
    // SAFETY:
    // - in bounds: as above.
    UnsafeCell::raw_get(unsafe { &raw const (*state).head })
}

/// Writes the head of a closure: the declaration `K`, and the function that knows it.
///
/// # Safety
///
/// C does not know of the closure yet. `call` is a function of the type with which `K` asks for it in [`find`].
#[inline]
pub unsafe fn prepare<K: 'static, F, G: Guard>(held: &Held<F, Headed<G>>, call: *const ()) {
    // SAFETY:
    // - live: a box that is held. Nobody else looks there: required of the caller.
    unsafe { head(held).write(Some(Head { key: TypeId::of::<K>(), call, node: held.address() })) }
}

/// What C gets, and passes on.
#[inline]
#[must_use]
pub fn address<F, G: Guard, D>(held: &Held<F, Headed<G>>) -> *mut D {
    head(held).cast()
}

/// The function that knows the closure, if it is one of the declaration `K`.
///
/// # Safety
///
/// `data` is null, or the [`address`] of a closure that is prepared and not ended. `P` is the type of the function with
/// which `K` prepares.
#[inline]
#[must_use]
pub unsafe fn find<K: 'static, P: Copy, D>(data: *const D) -> Option<P> {
    const {
        assert!(size_of::<P>() == size_of::<*const ()>(), "a function pointer has the size of an address");
    }
    if data.is_null() {
        return None;
    }
    // SAFETY:
    // - live, aligned, not written any more: required of the caller, invariant of `Headed`.
    let head = unsafe { data.cast::<Option<Head>>().read() }?;
    // SAFETY:
    // - a value of `P`: the declaration is the same (required of the caller), and the sizes are (asserted above).
    (head.key == TypeId::of::<K>()).then(|| unsafe { core::mem::transmute_copy::<*const (), P>(&head.call) })
}

/// The closure whose head this is; null if there is none.
///
/// # Safety
///
/// `data` is the [`address`] of a closure that is prepared and not ended.
#[inline]
#[must_use]
pub unsafe fn node<D>(data: *const D) -> *mut Node {
    // SAFETY:
    // - live, aligned, not written any more: required of the caller, invariant of `Headed`.
    let head = unsafe { data.cast::<Option<Head>>().read() };
    head.map_or(core::ptr::null_mut(), |head| head.node)
}
