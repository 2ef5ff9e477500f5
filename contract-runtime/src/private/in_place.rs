//! Slots for the structs that C fills, and what is left of one that was cleared by name.

pub use crate::in_place::{CallerAllocated, Cleared, CloseInPlace, Slot};
pub use crate::inline::{InlineSlot, Movable};

use core::mem::ManuallyDrop;

/// Gives up what is left of an owner whose object was cleared by name.
///
/// # Safety
///
/// As for [`Cleared::cleared`].
#[inline]
pub unsafe fn cleared<O: Cleared>(owner: ManuallyDrop<O>) {
    // SAFETY:
    // - required of the caller in the same words.
    unsafe { O::cleared(owner) };
}
