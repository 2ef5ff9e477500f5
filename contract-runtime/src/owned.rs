//! The owner of one C object (or of one count of it).
//!
//! Invariant of `Owned`: its pointer is live and carries one ownership that `F` ends. It is given up in exactly one
//! place: `Drop`, or whoever took the pointer out through `into_raw`. What is kept beside the object is dropped after
//! `F` has ended it, and in no other case.

use core::borrow::Borrow;
use core::fmt;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

use crate::kept::{KeepingOwner, Kept};
use crate::release::{Gone, Release};
use crate::view::{Exclusive, ForeignType, assert_view};

/// Owns an object that C allocated: ends it with one call of its free function.
///
/// It is as large as the pointer, and so is an `Option` of it; where C keeps Rust values in the object
/// ([`ForeignType::Kept`]), one word larger. `F` marks the free function; it is that of the type
/// unless a contract says `owned(free = …)`.
///
/// It lends the object as `&X`, and as `&mut X` if nobody else can own it ([`Exclusive`]). It is `Clone` if C
/// can count up or copy ([`CountUp`](crate::CountUp)), and `Send` or `Sync` if the contract of the type says so.
///
/// What is not a property of every owner is an associated function (`Owned::as_ptr(&owner)`), so that it does not
/// hide a method of `X`.
///
/// # Examples
///
/// ```
/// use contract_runtime::{ForeignType, Gone, Opaque, Owned, Release};
/// use core::ptr::NonNull;
///
/// #[repr(C)]
/// pub struct Counter(Opaque);
/// pub enum Free {}
///
/// // SAFETY: a view, made of `Opaque` only.
/// unsafe impl ForeignType for Counter {
///     type Free = Free;
///     type Kept = ();
///     const NAME: &'static str = "counter";
/// }
/// // SAFETY: frees what `counter_new` allocated, once, and cannot unwind.
/// unsafe impl Release<Counter> for Free {
///     unsafe fn release(object: NonNull<Counter>) -> Gone {
///         // SAFETY: the object was made by `counter_new`, and its owner gives it up.
///         drop(unsafe { Box::from_raw(object.cast::<i32>().as_ptr()) });
///         Gone::Yes
///     }
/// }
/// # fn counter_new() -> *mut Counter { Box::into_raw(Box::new(0_i32)).cast() }
///
/// // SAFETY: a new counter, which the caller of `counter_new` owns.
/// let counter = unsafe { Owned::<Counter>::from_nullable(counter_new()) };
/// assert!(counter.is_some());
/// assert_eq!(size_of_val(&counter), size_of::<usize>());
/// // dropped here: freed
/// ```
#[must_use = "an owner that is not used frees its object at once"]
pub struct Owned<X: ForeignType, F: Release<X> = <X as ForeignType>::Free> {
    object: NonNull<X>,
    kept: ManuallyDrop<X::Kept>,
    free: PhantomData<F>,
}

impl<X: ForeignType, F: Release<X>> Owned<X, F> {
    /// Takes ownership of an object.
    ///
    /// Name the type (`Owned::<X>::from_raw`), so that `F` is its free function.
    ///
    /// # Safety
    ///
    /// - `object` is not null and points to a live object of the C type that `X` stands for.
    /// - The caller owns it, or one count of it, in the way that `F` ends, and gives that to the result.
    /// - What the object depends on lives as long as the lifetimes of `X` say.
    /// - If `X` is [`Exclusive`], nothing else uses the object while the result owns it.
    #[inline]
    pub unsafe fn from_raw(object: *mut X) -> Self {
        const { assert_view::<X>() };
        Self {
            // SAFETY:
            // - not null: required of the caller.
            object: unsafe { NonNull::new_unchecked(object) },
            kept: ManuallyDrop::new(X::Kept::NONE),
            free: PhantomData,
        }
    }

    /// Takes ownership of an object, unless the pointer is null.
    ///
    /// # Safety
    ///
    /// As for [`from_raw`](Self::from_raw), but `object` may be null.
    #[inline]
    pub unsafe fn from_nullable(object: *mut X) -> Option<Self> {
        if object.is_null() {
            return None;
        }
        // SAFETY:
        // - not null: tested above.
        // - everything else: required of the caller in the same words.
        Some(unsafe { Self::from_raw(object) })
    }

    /// Gives the object up without freeing it. What is kept beside it leaks: the object lives, and may use it.
    ///
    /// The law: `Owned::into_raw(Owned::from_raw(p)) == p`, and nothing is called.
    #[inline]
    #[must_use = "the object leaks if nobody takes its pointer"]
    pub fn into_raw(this: Self) -> *mut X {
        ManuallyDrop::new(this).object.as_ptr()
    }

    /// Returns the address of the object, which stays owned.
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *mut X {
        this.object.as_ptr()
    }

    /// Leaks the object, and what is kept beside it: it is never freed, and so lent for as long as what it depends on
    /// lives.
    #[inline]
    pub fn leak<'a>(this: Self) -> &'a X
    where
        X: 'a,
        F: 'a,
    {
        let object = ManuallyDrop::new(this).object;
        // SAFETY:
        // - live, not null: the invariant of `Owned`; nobody frees the object, as its owner is forgotten.
        // - aligned and free of claims about bytes: `X` is a view (`assert_view` in `from_raw`).
        // - `X: 'a`: what the object depends on lives for `'a`.
        unsafe { object.as_ref() }
    }
}

impl<X: Exclusive, F: Release<X>> KeepingOwner for Owned<X, F> {
    type Kept = X::Kept;

    #[inline]
    unsafe fn kept(&mut self) -> &mut X::Kept {
        &mut self.kept
    }
}

impl<X: ForeignType, F: Release<X>> Drop for Owned<X, F> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY:
        // - live, and owned in the way that `F` ends: the invariant of `Owned`.
        // - given up: a dropped owner is not used again, and `into_raw` and `leak` never get here.
        let gone = unsafe { F::release(self.object) };
        // An object that lives on still uses what was kept for it: that leaks.
        if gone == Gone::Yes {
            // SAFETY:
            // - not used again: the owner is being dropped, and this is the only place in its `Drop`.
            unsafe { ManuallyDrop::drop(&mut self.kept) };
        }
    }
}

impl<X: ForeignType, F: Release<X>> Deref for Owned<X, F> {
    type Target = X;

    #[inline]
    fn deref(&self) -> &X {
        // SAFETY:
        // - live, not null: the invariant of `Owned`, which is borrowed for as long as the result.
        // - aligned and free of claims about bytes: `X` is a view (`assert_view` in `from_raw`).
        unsafe { self.object.as_ref() }
    }
}

impl<X: Exclusive, F: Release<X>> DerefMut for Owned<X, F> {
    #[inline]
    fn deref_mut(&mut self) -> &mut X {
        // SAFETY:
        // - live, not null, aligned, free of claims about bytes: as in `deref`.
        // - not aliased: `X: Exclusive` has one owner, which is borrowed exclusively.
        unsafe { self.object.as_mut() }
    }
}

impl<X: ForeignType, F: Release<X>> AsRef<X> for Owned<X, F> {
    #[inline]
    fn as_ref(&self) -> &X {
        self
    }
}

impl<X: Exclusive, F: Release<X>> AsMut<X> for Owned<X, F> {
    #[inline]
    fn as_mut(&mut self) -> &mut X {
        self
    }
}

impl<X: ForeignType, F: Release<X>> Borrow<X> for Owned<X, F> {
    #[inline]
    fn borrow(&self) -> &X {
        self
    }
}

// SAFETY:
// - `X: Send` says that another thread may use and free the object (law of `ForeignType`).
// - `F` is a marker: no value of it exists in the owner.
unsafe impl<X: ForeignType + Send, F: Release<X>> Send for Owned<X, F> {}

// SAFETY:
// - a shared owner lends nothing but `&X` and its address, and `X: Sync`.
// - cloning through it needs a duplicating `X`, which is then `Send` as well (laws of `CountUp`, `TryDuplicate`).
// - `F` is a marker: no value of it exists in the owner.
unsafe impl<X: ForeignType + Sync, F: Release<X>> Sync for Owned<X, F> {}

impl<X: ForeignType, F: Release<X>> fmt::Debug for Owned<X, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Owned<{}>({:p})", X::NAME, self.object)
    }
}

impl<X: ForeignType, F: Release<X>> fmt::Pointer for Owned<X, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(&self.object, f)
    }
}
