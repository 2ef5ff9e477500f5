//! Views: what stands behind `&X` when `X` lives on the other side.
//!
//! A view has no bytes, so a reference to it says nothing about C's memory: not that it is initialised, not that it
//! stays as it is, not that nobody else writes it. Only its address and its lifetime mean something.
//!
//! C gets the address back out of such a reference and uses the object behind it. Tree Borrows allows that; Stacked
//! Borrows has no notion of it, for any opaque type, so Miri runs with `-Zmiri-tree-borrows`.

use core::cell::UnsafeCell;
use core::marker::{PhantomData, PhantomPinned};

use crate::kept::Kept;
use crate::release::Release;

/// Is the first field of every foreign type: no bytes, no constructor, neither `Send` nor `Sync` nor `Unpin`.
///
/// As safe code cannot make one, it cannot make a foreign type that contains one either, and so has no `&X` at an
/// address of its choice.
///
/// # Examples
///
/// What `#[contract]` emits for `type sqlite3_stmt<'db>;`, less the docs:
///
/// ```
/// use core::{cell::Cell, marker::PhantomData};
/// use contract_runtime::Opaque;
///
/// # #[allow(dead_code)]
/// #[repr(C)]
/// pub struct Statement<'db> {
///     _opaque: Opaque,
///     _db: PhantomData<Cell<&'db ()>>, // invariant
/// }
/// assert_eq!(size_of::<Statement<'_>>(), 0);
/// ```
///
/// ```compile_fail,E0277
/// fn shared<X: Sync>() {}
/// shared::<contract_runtime::Opaque>(); // C says nothing about threads, so neither does the view
/// ```
#[repr(C)]
pub struct Opaque {
    // A real `UnsafeCell`: `PhantomData<UnsafeCell<_>>` would let the compiler treat C's memory as frozen.
    _bytes: UnsafeCell<[u8; 0]>,
    // In a `PhantomData`, as `PhantomPinned` is no `repr(C)` type and would trip `improper_ctypes` in every block.
    _pinned: PhantomData<PhantomPinned>,
    _not_send: PhantomData<*mut ()>,
}

/// Is implemented by the view of a C type.
///
/// # Safety
///
/// - The type has size 0, alignment 1 and an [`Opaque`] in it, and safe code cannot make a value of it.
/// - It is invariant in each of its lifetimes.
/// - `Send` and `Sync` are implemented for it only where the C library documents that another thread may use, and for
///   `Send` also free, the object.
/// - `Free` is the marker of the function that frees an object of this type, or [`NotOwned`](crate::NotOwned).
/// - `Kept` is a list only for a type that has one owner, of which C gives no second one and no copy. It keeps
///   [`Moves`](crate::Moves) if the type is `Send`, for a lifetime of the type or `'static`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a contract block declares",
    label = "not a foreign type",
    note = "declare it in the block: `type X;`, or `type X = path::X;` over an existing definition"
)]
pub unsafe trait ForeignType: Sized {
    /// Marks the function that ends an object of this type: it implements [`Release<Self>`](Release).
    ///
    /// It is [`NotOwned`](crate::NotOwned) for a type that is only ever lent, so that an `Owned` of it cannot be named.
    type Free;

    /// What an owner keeps beside the object because C has an address in it: `()`, or a [`KeptList`](crate::KeptList).
    type Kept: Kept;

    /// The name of the type in C.
    const NAME: &'static str;
}

/// Is implemented where one owner means nobody else: an [`Owned`](crate::Owned) of it gives `&mut`.
///
/// # Safety
///
/// Objects of this type are not reference counted: while an `Owned` of one exists, nothing that safe code can reach
/// gives another `Owned` of the same object, or a reference to it that the owner did not lend.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is reference counted, so an `Owned` of it never gives `&mut`",
    label = "another owner may use this object at the same time",
    note = "what needs `&mut` takes a `Unique`, before `.share()`"
)]
pub unsafe trait Exclusive: ForeignType {}

/// Is implemented where several owners may hold one object: it is freed when the last of them lets go.
///
/// # Safety
///
/// - The free function of this type drops one count.
/// - `UniqueView` has size 0 and alignment 1, and safe code cannot make a value of it.
/// - Methods of `UniqueView` neither return a `Self` or `&Self` nor lend one to a callback: it would outlive the
///   time in which the object had one holder.
/// - `Send` is implemented for `Self` only together with `Sync`, and `Sync` only together with `Send`: a count can be
///   taken through a shared reference and dropped elsewhere.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not reference counted, so there is no `Unique` of it",
    label = "an `Owned` of this type is the only owner already",
    note = "use `Owned<{Self}>`: it gives `&mut {Self}`"
)]
pub unsafe trait Counted: ForeignType<Free: Release<Self>, Kept = ()> {
    /// The view that a [`Unique`](crate::Unique) derefs to, at the address of the object.
    ///
    /// It has the functions that need the only holder, and is never `Self`: a `&Self` is a licence to count up.
    type UniqueView;
}

/// Stops the build where `X` could not stand for an object of any size and alignment.
#[inline]
pub(crate) const fn assert_view<X>() {
    assert!(size_of::<X>() == 0 && align_of::<X>() == 1, "a foreign type is a view: it has size 0 and alignment 1");
}

/// Stops the build where what is allocated for C has no bytes: it is a view, and not the struct that C fills.
#[inline]
pub(crate) const fn assert_storage<S>() {
    assert!(
        size_of::<S>() != 0,
        "C fills the struct that `type X = path::X;` names, and this one has no bytes: it is a view; if that of a struct whose fields have a contract, write `initialized_by_c(…, fields)`"
    );
}
