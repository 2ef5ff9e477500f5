//! A handle by which another thread uses an object, for the few functions that C allows there.
//!
//! Invariant of `Remote`: the object lives as long as `'a`, as its owner is borrowed for that long; and nothing but the
//! methods of `RemoteView` is within reach.

use core::fmt;
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;

use crate::in_place::{CallerAllocated, InPlace};
use crate::owned::Owned;
use crate::release::Release;
use crate::view::{ForeignType, assert_view};

/// Is implemented for a type with functions that any thread may call (`#[thread(any)]`).
///
/// # Safety
///
/// - `RemoteView` has size 0 and alignment 1, and safe code cannot make a value of it.
/// - Methods of `RemoteView` call only what C allows on any thread while another one uses the object, and give back
///   nothing that belongs to the object or to its thread.
#[diagnostic::on_unimplemented(
    message = "no function of `{Self}` may be called from any thread",
    label = "nothing here for another thread",
    note = "if C documents that one may, say so: `#[thread(any)] fn f(x: &X);`"
)]
pub unsafe trait Remoted: ForeignType {
    /// The view that a [`Remote`] derefs to, at the address of the object.
    type RemoteView;
}

/// Stands for an object on a thread that neither owns nor may use it, but for what C allows any thread to do
/// (`sqlite3_interrupt`).
///
/// It is made by [`Owned::remote`], is copied freely, and derefs to the functions that have `#[thread(any)]`.
///
/// # Examples
///
/// ```
/// use contract_runtime::{Owned, Remote, Remoted};
///
/// /// A handle that a watchdog on another thread may have.
/// fn handle<X: Remoted>(owner: &Owned<X>) -> Remote<'_, X>
/// where
///     X::Free: contract_runtime::Release<X>,
/// {
///     owner.remote()
/// }
/// ```
pub struct Remote<'a, X: Remoted> {
    object: NonNull<X>,
    owner: PhantomData<&'a X>,
}

impl<'a, X: Remoted> Remote<'a, X> {
    #[inline]
    fn new(object: &'a X) -> Self {
        const {
            assert_view::<X::RemoteView>();
        };
        Self { object: NonNull::from(object), owner: PhantomData }
    }
}

impl<X: Remoted, F: Release<X>> Owned<X, F> {
    /// Lends the object to other threads, for what C allows any thread to do.
    #[inline]
    #[must_use]
    pub fn remote(&self) -> Remote<'_, X> {
        Remote::new(self)
    }
}

impl<X: Remoted + CallerAllocated> InPlace<X> {
    /// Lends the object to other threads, for what C allows any thread to do.
    #[inline]
    #[must_use]
    pub fn remote(&self) -> Remote<'_, X> {
        Remote::new(self)
    }
}

// SAFETY:
// - all that can be done with it may be done on any thread, at any time (law of `Remoted`); the object lives as long.
unsafe impl<X: Remoted> Send for Remote<'_, X> {}

// SAFETY: as for `Send`.
unsafe impl<X: Remoted> Sync for Remote<'_, X> {}

impl<X: Remoted> Clone for Remote<'_, X> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<X: Remoted> Copy for Remote<'_, X> {}

impl<X: Remoted> Deref for Remote<'_, X> {
    type Target = X::RemoteView;

    #[inline]
    fn deref(&self) -> &X::RemoteView {
        // SAFETY:
        // - live, not null: the invariant of `Remote`.
        // - aligned and free of claims about bytes: a view (`assert_view` in `new`).
        unsafe { self.object.cast().as_ref() }
    }
}

impl<X: Remoted> fmt::Debug for Remote<'_, X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Remote<{}>({:p})", X::NAME, self.object)
    }
}
