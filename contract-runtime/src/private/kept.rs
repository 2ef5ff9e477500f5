//! Values that C keeps in an object: boxed before the call, stored beside the object after it.
//!
//! A value gets its address once, from the caller's code, and is not touched again until it is dropped.

use core::mem::ManuallyDrop;

use crate::kept::Boxed;
pub use crate::kept::Keeps;
use crate::owned::Owned;
use crate::release::Release;
use crate::view::{Exclusive, ForeignType};

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
pub fn keep<X: Exclusive, F: Release<X>, V>(owner: &mut Owned<X, F>, held: ManuallyDrop<Boxed<V>>)
where
    X::Kept: Keeps<V>,
{
    Owned::keep(owner, ManuallyDrop::into_inner(held));
}

/// As [`keep`], for an argument that may be left out.
#[inline]
pub fn keep_nullable<X: Exclusive, F: Release<X>, V>(owner: &mut Owned<X, F>, held: ManuallyDrop<Option<Boxed<V>>>)
where
    X::Kept: Keeps<V>,
{
    if let Some(held) = ManuallyDrop::into_inner(held) {
        Owned::keep(owner, held);
    }
}

/// Gives what was kept beside an object that is gone: the caller drops it last.
///
/// # Safety
///
/// The free function of the object was called, and ended it.
#[inline]
pub unsafe fn take<X: Exclusive, F: Release<X>>(owner: &mut ManuallyDrop<Owned<X, F>>) -> <X as ForeignType>::Kept {
    // SAFETY:
    // - not used again: its object is gone, required of the caller; `ManuallyDrop` does not drop it.
    Owned::into_kept(unsafe { ManuallyDrop::take(owner) })
}
