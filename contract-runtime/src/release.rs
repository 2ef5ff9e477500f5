//! How an object ends: one marker type per free function, called through these traits.
//!
//! A marker has no value worth keeping (for text and buffers it may carry the pool that the free function asks for);
//! what matters is that the type of an owner names the function that ends it, so that two allocators never mix.

use core::ptr::NonNull;

use crate::view::ForeignType;

/// Says whether a free function ended the object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "an object that was not freed lives on, with everything it depends on"]
pub enum Gone {
    /// The object is gone.
    Yes,
    /// The function refused: the object lives, and nobody owns it any more.
    No,
}

/// Marks types that are only ever lent: it frees nothing and has no value.
///
/// # Examples
///
/// ```compile_fail,E0277
/// use contract_runtime::{ForeignType, NotOwned, Opaque, Owned};
///
/// #[repr(C)]
/// struct Context(Opaque);
/// // SAFETY: a view, made of `Opaque` only.
/// unsafe impl ForeignType for Context {
///     type Free = NotOwned;
///     type Kept = ();
///     const NAME: &'static str = "context";
/// }
/// fn take(owner: Owned<Context>) {} // nothing in Rust can own a `Context`
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOwned {}

/// Ends objects of the type `X`: implemented by the marker of a free function.
///
/// # Safety
///
/// - `release` calls the free function of `Self` exactly once, with `object`, and does not unwind.
/// - It returns [`Gone::No`] only if the object still lives, and [`Gone::Yes`] only if the caller's share of it ended.
/// - It may run on another thread than the one that got the object if `X` is `Send`.
#[diagnostic::on_unimplemented(
    message = "nothing in Rust can own a `{X}`: its contract names no free function",
    label = "`{Self}` does not free a `{X}`",
    note = "say who frees it: `#[owned_by_c(free = …)]` on the type; or borrow it: `&{X}`"
)]
pub unsafe trait Release<X: ForeignType> {
    /// Frees the object, or drops one count of it.
    ///
    /// # Safety
    ///
    /// - `object` is live, and the caller owns it (or one count of it) in the way that `Self` ends.
    /// - The caller gives that up: it does not use `object` again on the strength of this ownership.
    unsafe fn release(object: NonNull<X>) -> Gone;
}

/// Frees text and arrays of `T`: implemented by the marker of a free function.
///
/// The marker is a value, so that a function that wants its pool or parent can carry it, with its lifetime.
///
/// # Safety
///
/// - `release_memory` frees the memory, does not read the elements as anything but plain data, and does not unwind.
/// - `Self` is `Send` only if C allows the memory to be freed on another thread than the one that got it, and so is
///   what the marker carries. A unit struct is `Send` by itself: one that must not be holds a `PhantomData<*mut ()>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not free memory with elements of type `{T}`",
    label = "not the free function of this memory",
    note = "name the function that frees it: `owned(free = …)`"
)]
pub unsafe trait ReleaseMemory<T> {
    /// Frees `len` elements at `start`. For text, `len` is the number of bytes before the NUL.
    ///
    /// # Safety
    ///
    /// - `start` is what C returned, `len` is its length, and the memory is owned by the caller in the way that
    ///   `Self` ends.
    /// - The caller gives that up: nothing reads or writes the memory afterwards.
    unsafe fn release_memory(&mut self, start: NonNull<T>, len: usize);
}
