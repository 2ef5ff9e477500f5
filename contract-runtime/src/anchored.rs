//! A child together with a shared owner of the parent that it borrows: no lifetime is left over.
//!
//! Invariant of `Anchored`: what the first lifetime of the child stands for lives as long as the anchor, which is dropped
//! after the child. Nothing outside of `with` and `with_mut` sees that lifetime, and there it is any lifetime at all.

use alloc::rc::Rc;
use alloc::sync::Arc;
use core::fmt;
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};

use crate::in_place::{CallerAllocated, InPlace};
use crate::owned::Owned;
use crate::release::Release;
use crate::view::{Exclusive, ForeignType, assert_view};

/// Is implemented for a foreign type with `'static` in the place of its first lifetime: that of its parent.
///
/// # Safety
///
/// - `Of<'x>` is `Self` with `'x` in that place, for every `'x`, and `Self` is `Of<'static>`.
/// - `View` has size 0 and alignment 1, and safe code cannot make a value of it.
/// - Methods of `View` take and give nothing whose type has the first lifetime in it, whatever that is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be anchored",
    label = "not a type with the lifetime of a parent, written with `'static`",
    note = "a type `X<'a>` that borrows its parent by `&'a` can be: `Anchored<X<'static>, Rc<Owned<P>>>`"
)]
pub unsafe trait Family: ForeignType<Free: Release<Self>> {
    /// The type with another first lifetime.
    type Of<'x>: ForeignType<Free: Release<Self::Of<'x>>>;

    /// What an [`Anchored`] derefs to, at the address of the object.
    type View;
}

/// Is implemented for what keeps a parent alive: `Rc` and `Arc` of an [`Owned`] or an [`InPlace`], and of an [`Anchored`] whose child is
/// a parent itself.
///
/// # Safety
///
/// `parent` gives the same object each time, which lives and is borrowed by nobody exclusively as long as `self` lives,
/// wherever `self` is moved.
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps no parent alive",
    label = "not an anchor",
    note = "anchors are `Rc` and `Arc` of an `Owned<P>`, or of an `Anchored` for the child of a child"
)]
pub unsafe trait Anchor: sealed::Sealed {
    /// The parent; `'y` is its own first lifetime, if it has one that must not be known.
    type Parent<'y>;

    /// The parent.
    ///
    /// # Safety
    ///
    /// - `'y` is at most as long as what the parent itself borrows lives.
    /// - The result is not used after `self` is gone.
    #[doc(hidden)]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x Self::Parent<'y>;
}

mod sealed {
    pub trait Sealed {}
}

/// Owns a child, and shares the ownership of the parent that it borrows.
///
/// Where [`Owned<Child<'a>>`](Owned) needs a lifetime in every struct that has one, this needs none. It is as large as
/// the owner and the anchor, and is dropped in that order. `C` is the child with `'static` for its parent's lifetime,
/// as a name only: nothing ever lends a `Child<'static>`.
///
/// It is made by `Child::anchored(parent, |parent| …)`, which `#[contract]` writes for every type that borrows its
/// parent by a shared reference. Methods that have nothing to do with the lifetime are there by deref; for the others
/// there are [`with`](Self::with) and [`with_mut`](Self::with_mut), whose closure sees the child with a lifetime that it
/// can neither choose nor keep.
///
/// # Examples
///
/// ```
/// use contract_runtime::{Anchor, Anchored, Family};
/// use std::rc::Rc;
///
/// /// A child for a struct without a lifetime, and whether others share its parent.
/// fn shares<C: Family, A>(child: &Anchored<C, Rc<A>>) -> bool
/// where
///     Rc<A>: Anchor,
/// {
///     Rc::strong_count(Anchored::anchor(child)) > 1
/// }
/// ```
#[must_use = "a child that is not used is freed at once"]
pub struct Anchored<C: Family, A: Anchor> {
    // In this order: the child is freed first.
    child: Owned<C>,
    anchor: A,
}

impl<C: Family, A: Anchor> Anchored<C, A> {
    /// Makes a child of the parent behind `anchor`, which is dropped again if that fails.
    ///
    /// An error cannot have the lifetime of the child in it: where C gives something back, take the error out with
    /// `.map_err(Rejected::error)`.
    ///
    /// # Errors
    ///
    /// The error of `make`.
    #[inline]
    pub fn try_new<E>(
        anchor: A,
        make: impl for<'x, 'y> FnOnce(&'x A::Parent<'y>) -> Result<Owned<C::Of<'x>>, E>,
    ) -> Result<Self, E> {
        const {
            assert_view::<C::View>();
            assert!(size_of::<Owned<C>>() == size_of::<Owned<C::Of<'_>>>(), "a lifetime changes no size");
        };
        // SAFETY:
        // - `'x` is any lifetime to `make`: nothing that it lends leaves `make` but the child, which is dropped before
        //   `anchor` (field order), or here, by unwinding out of `make`, before `anchor`.
        // - `'y`: likewise any lifetime, that the parent was made for at least.
        let child = make(unsafe { anchor.parent() })?;
        let child = ManuallyDrop::new(child);
        // SAFETY:
        // - `Owned<C>` and `Owned<C::Of<'_>>` differ in a lifetime only (law of `Family`), and that has no part in the
        //   layout: the sizes are compared above.
        // - the original is not dropped: `ManuallyDrop`.
        let child = unsafe { core::ptr::read(core::ptr::from_ref(&child).cast::<Owned<C>>()) };
        Ok(Self { child, anchor })
    }

    /// Calls `look` with the child.
    #[inline]
    pub fn with<R>(&self, look: impl for<'x> FnOnce(&Owned<C::Of<'x>>) -> R) -> R {
        // SAFETY:
        // - the types differ in a lifetime only (law of `Family`).
        // - `look` is given the child for any lifetime, so it keeps nothing of it, and gives it nothing that lives
        //   shorter than the parent.
        look(unsafe { &*core::ptr::from_ref(&self.child).cast() })
    }

    /// Calls `change` with the child.
    #[inline]
    pub fn with_mut<R>(&mut self, change: impl for<'x> FnOnce(&mut Owned<C::Of<'x>>) -> R) -> R {
        // SAFETY:
        // - as in `with`; `&mut self` is borrowed exclusively. What `change` puts in its place is a child for any
        //   lifetime, too.
        change(unsafe { &mut *core::ptr::from_mut(&mut self.child).cast() })
    }

    /// The shared owner of the parent.
    #[inline]
    #[must_use]
    pub const fn anchor(this: &Self) -> &A {
        &this.anchor
    }
}

impl<C: Family, A: Anchor> Deref for Anchored<C, A> {
    type Target = C::View;

    #[inline]
    fn deref(&self) -> &C::View {
        let view = Owned::as_ptr(&self.child).cast::<C::View>();
        // SAFETY:
        // - live, not null: the object of an owner, borrowed with `self`.
        // - aligned and free of claims about bytes: a view (`assert_view` in `try_new`).
        // - the methods of `View` have no use for the lifetime (law of `Family`).
        unsafe { &*view }
    }
}

impl<C: Family + Exclusive, A: Anchor> DerefMut for Anchored<C, A> {
    #[inline]
    fn deref_mut(&mut self) -> &mut C::View {
        let view = Owned::as_ptr(&self.child).cast::<C::View>();
        // SAFETY:
        // - as in `deref`.
        // - not aliased: `C: Exclusive` has one owner, which is borrowed exclusively with `self`.
        unsafe { &mut *view }
    }
}

impl<C: Family, A: Anchor + fmt::Debug> fmt::Debug for Anchored<C, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Anchored").field("child", &self.child).field("anchor", &self.anchor).finish()
    }
}

impl<P: ForeignType, F: Release<P>> sealed::Sealed for Rc<Owned<P, F>> {}
impl<P: ForeignType, F: Release<P>> sealed::Sealed for Arc<Owned<P, F>> {}
impl<P: CallerAllocated> sealed::Sealed for Rc<InPlace<P>> {}
impl<P: CallerAllocated> sealed::Sealed for Arc<InPlace<P>> {}
impl<C: Family, A: Anchor> sealed::Sealed for Rc<Anchored<C, A>> {}
impl<C: Family, A: Anchor> sealed::Sealed for Arc<Anchored<C, A>> {}

// SAFETY of all six:
// - what the count owns is neither moved out, dropped nor borrowed exclusively while this count is there
//   (`Rc::get_mut`, `Rc::try_unwrap` and the like ask for the only one).
// - the address is that of the C object, which stays where it is.

// SAFETY: see above.
unsafe impl<P: ForeignType, F: Release<P>> Anchor for Rc<Owned<P, F>> {
    type Parent<'y> = P;

    #[inline]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x P {
        // SAFETY:
        // - live, a view: the object of an owner.
        // - not used too late: required of the caller.
        unsafe { &*Owned::as_ptr(self) }
    }
}

// SAFETY: see above.
unsafe impl<P: ForeignType, F: Release<P>> Anchor for Arc<Owned<P, F>> {
    type Parent<'y> = P;

    #[inline]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x P {
        // SAFETY: as for `Rc`.
        unsafe { &*Owned::as_ptr(self) }
    }
}

// SAFETY: see above.
unsafe impl<P: CallerAllocated> Anchor for Rc<InPlace<P>> {
    type Parent<'y> = P;

    #[inline]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x P {
        // SAFETY: as for an `Owned`.
        unsafe { &*InPlace::as_ptr(self) }
    }
}

// SAFETY: see above.
unsafe impl<P: CallerAllocated> Anchor for Arc<InPlace<P>> {
    type Parent<'y> = P;

    #[inline]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x P {
        // SAFETY: as for an `Owned`.
        unsafe { &*InPlace::as_ptr(self) }
    }
}

// SAFETY: see above.
unsafe impl<C: Family, A: Anchor> Anchor for Rc<Anchored<C, A>> {
    type Parent<'y> = C::Of<'y>;

    #[inline]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x C::Of<'y> {
        // SAFETY:
        // - live, a view: the object of an owner, whose own parent lives as long.
        // - not used too late, `'y`: required of the caller.
        unsafe { &*Owned::as_ptr(&self.child).cast() }
    }
}

// SAFETY: see above.
unsafe impl<C: Family, A: Anchor> Anchor for Arc<Anchored<C, A>> {
    type Parent<'y> = C::Of<'y>;

    #[inline]
    unsafe fn parent<'x, 'y: 'x>(&self) -> &'x C::Of<'y> {
        // SAFETY: as for `Rc`.
        unsafe { &*Owned::as_ptr(&self.child).cast() }
    }
}
