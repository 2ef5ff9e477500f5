//! Ending an object on purpose, where the free function says whether it worked.

use core::mem::ManuallyDrop;

use crate::owned::Owned;
use crate::release::Release;
use crate::view::ForeignType;

/// Is implemented where a free function reports failure: `Owned<X, F>` then has [`close`](Owned::close).
///
/// # Safety
///
/// `close` calls the free function exactly once. An object that survived a failure is given back inside `Failed` (the
/// same pointer, owned once) or leaked; one that is gone is not given back.
#[diagnostic::on_unimplemented(
    message = "freeing a `{Self}` cannot fail, so there is no `close` to ask: drop it",
    label = "its free function reports nothing",
    note = "if it returns a status, say so: `#[fails(…)]` on the free function and `#[consumed(on = …)]` on its object"
)]
pub unsafe trait Close<F: Release<Self> = <Self as ForeignType>::Free>: ForeignType {
    /// What a failure gives: the error, and the owner with it where the object survives
    /// ([`Rejected`](crate::Rejected)).
    type Failed;

    /// Frees the object.
    ///
    /// # Safety
    ///
    /// The caller does not use the owner, or a copy of it, again: the implementation has it now, and drops it never.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the free function calls a failure.
    unsafe fn close(owner: ManuallyDrop<Owned<Self, F>>) -> Result<(), Self::Failed>;
}

impl<X: Close<F>, F: Release<X>> Owned<X, F> {
    /// Ends the object and says whether that worked. Dropping the owner does the same and says nothing.
    ///
    /// # Errors
    ///
    /// Whatever the contract of the free function calls a failure. Where the object survives it, the error is a
    /// [`Rejected`](crate::Rejected) that holds the owner.
    #[inline]
    pub fn close(self) -> Result<(), X::Failed> {
        // SAFETY:
        // - not used again: the owner is moved in, wrapped so that nothing here drops it.
        unsafe { X::close(ManuallyDrop::new(self)) }
    }
}
