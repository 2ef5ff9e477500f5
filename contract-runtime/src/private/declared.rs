//! `#[declared]` types: what one block says of a type, and another one asks.
//!
//! A block that declares a type states its facts once, as associated types; a block that names it states what it needs.

use core::cell::Cell;
use core::marker::PhantomData;

use crate::view::ForeignType;

/// What the block that declares a type says of it.
///
/// # Safety
///
/// - `Lifetimes` is a tuple with a [`Lifetime`] for each of its lifetimes, in order.
/// - `Memory` is [`OfC`] only if C allocates its objects, and `Free` ends their memory too.
/// - `Count` is [`Single`] only if C does not count its objects.
/// - `Holding` is [`Nothing`] only if no function of its block ties one of its lifetimes to data, or leads from it to an
///   object of such a type; and [`Data`] only if its block hands out existing objects with the lifetimes they were made
///   with.
/// - `Threads` is [`Stays`] only if it is neither `Send` nor `Sync`, and [`Moves`] only if it is not `Sync`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a contract block declares",
    label = "not declared by a contract block",
    note = "`#[declared]` names the type that another `#[contract]` block makes of `type X;`, not a type of C"
)]
pub unsafe trait Facts: ForeignType {
    /// Its lifetimes.
    type Lifetimes;
    /// [`OfC`] or [`OfTheCaller`].
    type Memory;
    /// [`Single`] or [`Several`].
    type Count;
    /// [`Nothing`], [`Data`] or [`Unknown`].
    type Holding;
    /// [`Stays`], [`Moves`] or [`Shared`].
    type Threads;
}

/// A lifetime, and no other one.
pub struct Lifetime<'a>(PhantomData<Cell<&'a ()>>);
/// C allocates an object, or only lends it.
pub enum OfC {}
/// An object is in memory of the caller's, which C only fills and clears.
pub enum OfTheCaller {}
/// An object has one owner.
pub enum Single {}
/// C counts: an object may have several owners.
pub enum Several {}
/// No Rust data is kept in it.
pub enum Nothing {}
/// Rust data may be kept in it.
pub enum Data {}
/// It leads to objects in which Rust data may be kept, or may not: the contract of a struct does not see which.
pub enum Unknown {}
/// It stays on its thread.
pub enum Stays {}
/// It may move to another thread.
pub enum Moves {}
/// Several threads may use it at once.
pub enum Shared {}

mod sealed {
    #[diagnostic::on_unimplemented(
        message = "`{X}` has other lifetimes than the name by which it goes here",
        label = "not the lifetimes of `{X}`",
        note = "an alias has the lifetimes of the type that it stands for, in the same order, and fixes none"
    )]
    pub trait Are<X, Lifetimes> {}

    #[diagnostic::on_unimplemented(
        message = "a `{X}` is allocated by the caller, as the block says that declares it, and this block has an owner of C's",
        label = "the function that clears it would leave its memory to nobody",
        note = "write `owned(free = F)`, with what frees the memory too; or move the function to the block that declares the type"
    )]
    pub trait Allocated<X> {}

    #[diagnostic::on_unimplemented(
        message = "`{X}` is reference counted where it is declared, and this block has it to itself",
        label = "another owner of the same object may use it at the same time",
        note = "what takes it exclusively, or ends what is borrowed from it, needs a type with one owner"
    )]
    pub trait Uncounted<X> {}

    #[diagnostic::on_unimplemented(
        message = "`{X}` is not reference counted where it is declared, and this block lets C take a count",
        label = "C and Rust would both own the object",
        note = "write `#[consumed]` if C takes it over"
    )]
    pub trait Counted<X> {}

    #[diagnostic::on_unimplemented(
        message = "nothing is kept in a `{X}` by the block that declares it, and this block keeps data there",
        label = "that block may hand the object out with any lifetime",
        note = "move the function to the block that declares the type"
    )]
    pub trait Holds<X> {}

    #[diagnostic::on_unimplemented(
        message = "data may be kept in a `{X}`, and here its lifetime only stands for a borrow",
        label = "data of this lifetime could be put into an object that lives longer",
        note = "move the function to the block that declares the type, or take the lifetime from the type of an argument of this block"
    )]
    pub trait HoldsNothing<X> {}

    #[diagnostic::on_unimplemented(
        message = "a new `{X}` may be an old one, which other owners use on their thread",
        label = "is counted, and stays on its thread",
        note = "the block that declares it would have to say `#[thread(send, sync)]`"
    )]
    pub trait Apart<X> {}

    #[diagnostic::on_unimplemented(
        message = "`{X}` stays on its thread where it is declared, and here it goes along with what may move",
        label = "C would use it from two threads",
        note = "the block that declares it would have to say `#[thread(send)]`"
    )]
    pub trait Moves<X> {}

    #[diagnostic::on_unimplemented(
        message = "`{X}` may not be used from several threads where it is declared, and here several can reach it",
        label = "two threads could use it at once",
        note = "the block that declares it would have to say `#[thread(send, sync)]`"
    )]
    pub trait Shared<X> {}

    #[diagnostic::on_unimplemented(
        message = "`{X}` may move to another thread, and `{Self}` may not go with it",
        label = "`{Self}` is used from the thread to which the other has moved",
        note = "the types that C reaches from an object that moves have a `thread` clause as well"
    )]
    pub trait Along<X, Threads> {}
}

#[diagnostic::do_not_recommend]
impl<X, L> sealed::Are<X, L> for L {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Allocated<X> for OfC {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Uncounted<X> for Single {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Counted<X> for Several {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Holds<X> for Data {}
#[diagnostic::do_not_recommend]
impl<X> sealed::HoldsNothing<X> for Nothing {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Moves<X> for Moves {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Moves<X> for Shared {}
#[diagnostic::do_not_recommend]
impl<X> sealed::Shared<X> for Shared {}
impl<X, T> sealed::Apart<X> for (PhantomData<Single>, PhantomData<T>) {}
impl<X> sealed::Apart<X> for (PhantomData<Several>, PhantomData<Shared>) {}
#[diagnostic::do_not_recommend]
impl<X, T: ?Sized> sealed::Along<X, Stays> for T {}
#[diagnostic::do_not_recommend]
impl<X, T: ?Sized + Send> sealed::Along<X, Moves> for T {}
#[diagnostic::do_not_recommend]
impl<X, T: ?Sized + Send + Sync> sealed::Along<X, Shared> for T {}

/// Holds if `X` is declared by a contract block, with these lifetimes.
#[inline]
pub const fn has_lifetimes<X: Facts<Lifetimes: sealed::Are<X, L>>, L>() {}

/// Holds if C allocates objects of `X`.
#[inline]
pub const fn is_allocated<X: Facts<Memory: sealed::Allocated<X>>>() {}

/// Holds if an object of `X` has one owner.
#[inline]
pub const fn is_uncounted<X: Facts<Count: sealed::Uncounted<X>>>() {}

/// Holds if C counts objects of `X`.
#[inline]
pub const fn is_counted<X: Facts<Count: sealed::Counted<X>>>() {}

/// Holds if data may be kept in `X`.
#[inline]
pub const fn holds<X: Facts<Holding: sealed::Holds<X>>>() {}

/// Holds if no data is kept in `X`.
#[inline]
pub const fn holds_nothing<X: Facts<Holding: sealed::HoldsNothing<X>>>() {}

/// Holds if no values travel with the owner of an `X`.
#[inline]
pub const fn keeps_nothing<X: Facts + ForeignType<Kept = ()>>() {}

/// Holds if a new owner of an `X` is the only one, or may be on another thread than the others.
#[inline]
pub const fn is_apart<X: Facts>()
where
    (PhantomData<X::Count>, PhantomData<X::Threads>): sealed::Apart<X>,
{
}

/// Holds if `X` may move to another thread.
#[inline]
pub const fn moves<X: Facts<Threads: sealed::Moves<X>>>() {}

/// Holds if several threads may use an `X` at once.
#[inline]
pub const fn is_shared<X: Facts<Threads: sealed::Shared<X>>>() {}

/// Holds if `T` may go where `X` goes.
#[inline]
pub const fn goes_along<X: Facts, T: ?Sized + sealed::Along<X, X::Threads>>() {}
