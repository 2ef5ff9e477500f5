//! Objects that C takes, each from its owner, by an array that is made for the call.
//!
//! Owners are taken apart before the call and put together again where C left them with the caller: in between nothing
//! that happens frees an object, and the memory in which the caller had them is freed in any case.

use alloc::vec::Vec;
use core::mem::ManuallyDrop;

use crate::owned::Owned;
use crate::private::array::Pointers;
use crate::release::Release;
use crate::view::ForeignType;

/// Makes an array of the addresses of objects, with a NULL at its end if it is `terminated`.
#[must_use]
pub fn pointers<X: ForeignType, F: Release<X>>(owners: &[Owned<X, F>], terminated: bool) -> Pointers {
    Pointers::new(owners.iter().map(|owner| Owned::as_ptr(owner).cast_const().cast()), terminated)
}

/// Takes owners apart: nothing ends the objects any more.
#[must_use]
pub fn apart<T>(owners: Vec<T>) -> Vec<ManuallyDrop<T>> {
    owners.into_iter().map(ManuallyDrop::new).collect()
}

/// Puts owners together that C did not take.
#[must_use]
pub fn together<T>(owners: Vec<ManuallyDrop<T>>) -> Vec<T> {
    owners.into_iter().map(ManuallyDrop::into_inner).collect()
}
