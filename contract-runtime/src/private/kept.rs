//! Values that C keeps in an object: boxed before the call, stored beside the object after it.
//!
//! A value gets its address once, from the caller's code, and is not touched again until it is dropped.

use core::mem::ManuallyDrop;

pub use crate::kept::Keeps;
use crate::kept::{Boxed, KeepingOwner, Kept};

/// Gives the value the address at which it stays.
#[inline]
#[must_use]
pub fn hold<V>(value: V) -> Boxed<V> {
    Boxed::new(value)
}

/// As [`hold`], for an argument that may be left out.
#[inline]
#[must_use]
pub fn hold_nullable<V>(value: Option<V>) -> Option<Boxed<V>> {
    value.map(Boxed::new)
}

/// What C gets the address of.
///
/// # Safety
///
/// It is asked once, and the result is used only while the value is held or kept.
#[inline]
pub unsafe fn lend<'v, V, T: ?Sized>(held: &mut Boxed<V>) -> &'v T
where
    V: AsRef<T> + 'v,
{
    // SAFETY: required of the caller in the same words.
    let value: &'v V = unsafe { held.value() };
    value.as_ref()
}

/// As [`lend`], for what C may write.
///
/// # Safety
///
/// As for [`lend`].
#[inline]
pub unsafe fn lend_mut<'v, V, T: ?Sized>(held: &mut Boxed<V>) -> &'v mut T
where
    V: AsMut<T> + 'v,
{
    // SAFETY: required of the caller in the same words.
    let value: &'v mut V = unsafe { held.value() };
    value.as_mut()
}

/// As [`lend`], for an argument that may be left out.
///
/// # Safety
///
/// As for [`lend`].
#[inline]
pub unsafe fn lend_nullable<'v, V, T: ?Sized>(held: &mut Option<Boxed<V>>) -> Option<&'v T>
where
    V: AsRef<T> + 'v,
{
    // SAFETY: required of the caller in the same words.
    held.as_mut().map(|held| unsafe { lend(held) })
}

/// As [`lend_mut`], for an argument that may be left out.
///
/// # Safety
///
/// As for [`lend`].
#[inline]
pub unsafe fn lend_mut_nullable<'v, V, T: ?Sized>(held: &mut Option<Boxed<V>>) -> Option<&'v mut T>
where
    V: AsMut<T> + 'v,
{
    // SAFETY: required of the caller in the same words.
    held.as_mut().map(|held| unsafe { lend_mut(held) })
}

/// Stores what was held, beside the object that keeps it. Cannot unwind.
#[inline]
pub fn keep<O: KeepingOwner, V>(owner: &mut O, held: ManuallyDrop<Boxed<V>>)
where
    O::Kept: Keeps<V>,
{
    // SAFETY:
    // - nothing is taken out: one is added.
    unsafe { owner.kept() }.push(ManuallyDrop::into_inner(held));
}

/// As [`keep`], for an argument that may be left out.
#[inline]
pub fn keep_nullable<O: KeepingOwner, V>(owner: &mut O, held: ManuallyDrop<Option<Boxed<V>>>)
where
    O::Kept: Keeps<V>,
{
    if let Some(held) = ManuallyDrop::into_inner(held) {
        keep(owner, ManuallyDrop::new(held));
    }
}

/// Gives what was kept beside an object that is gone: the caller drops it last.
///
/// # Safety
///
/// The function that ends the object was called, and ended it.
#[inline]
pub unsafe fn take<O: KeepingOwner>(owner: &mut ManuallyDrop<O>) -> O::Kept {
    // SAFETY:
    // - the object is gone: required of the caller.
    let kept = unsafe { owner.kept() };
    core::mem::replace(kept, O::Kept::NONE)
}
