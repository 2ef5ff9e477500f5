//! What the expansion states about types so that the compiler checks it. They do nothing at run time.

use crate::integer::Integer;
use crate::plain::{Plain, ToC};
use crate::view::assert_storage;

mod sealed {
    #[diagnostic::on_unimplemented(
        message = "a `{Self}` is not one byte, and the contract counts bytes here",
        label = "another type than its name says",
        note = "give the type that hides `u8`, `c_char` or `c_uchar` where the block stands another name"
    )]
    pub trait Byte {}
    impl Byte for u8 {}
    impl Byte for i8 {}

    #[diagnostic::on_unimplemented(
        message = "a `{Self}` is no file descriptor",
        label = "C has an `int` for it",
        note = "write `c_int`"
    )]
    pub trait Fd {}
    impl Fd for core::ffi::c_int {}

    #[diagnostic::on_unimplemented(
        message = "C passes no `{Self}` in a variadic part",
        label = "what C reads there may be wider, or passed otherwise",
        note = "write what C promotes it to: `c_int`, `c_double`, or a wider integer"
    )]
    pub trait Variadic {}
}

macro_rules! variadic {
    ($($number:ty)*) => { $(impl sealed::Variadic for $number {})* };
}

// `c_int` and all that is at least as wide: nothing narrower is an `int` on a target with an operating system.
variadic!(i32 u32 i64 u64 isize usize f64);

/// Holds if `T` may come from C.
#[inline]
pub const fn is_plain<T: Plain>() {}

/// Holds if `T` may go to C by value.
#[inline]
pub const fn goes_to_c<T: ToC>() {}

/// Is implemented for a type that a block vouches for with `#[plain]`; `Block` is a type of that block's own, since both
/// this trait and the type are of other crates.
///
/// # Safety
///
/// As for [`Plain`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type that `#[plain]` vouches for here",
    label = "another type of this name",
    note = "where the condition of the `#[plain]` line does not hold, nothing is vouched for"
)]
pub unsafe trait Vouched<Block>: Copy + 'static {}

/// Holds if a block vouches for `T`.
#[inline]
pub const fn is_vouched<Block, T: Vouched<Block>>() {}

/// Holds if `N` is an integer type.
#[inline]
pub const fn is_integer<N: Integer>() {}

/// Holds if C passes a `T` as it is where its declaration has `...`.
#[inline]
pub const fn is_variadic<T: sealed::Variadic>() {}

/// Holds if `T` is C's `int`, which file descriptors are.
#[inline]
pub const fn is_fd<T: sealed::Fd>() {}

/// Holds if `T` is a byte, whatever its name means where it stands.
#[inline]
pub const fn is_byte<T: sealed::Byte>() {}

/// Holds if C can fill a `T`: it is a struct, and no view of one.
#[inline]
pub const fn has_bytes<T>() {
    assert_storage::<T>();
}

/// Holds if a field of type `T` takes room in its struct: a view does not.
#[inline]
pub const fn takes_room<T>() {
    assert!(
        size_of::<T>() != 0,
        "a field has no bytes: a struct with a contract, as part of another one, is `#[embedded]`; where that cannot be, name a `#[repr(C)]` struct without a contract"
    );
}

/// Holds if `T` may be used and freed on another thread.
#[inline]
pub const fn is_send<T: ?Sized + Send>() {}

/// Holds if `T` may be used from several threads at once.
#[inline]
pub const fn is_sync<T: ?Sized + Sync>() {}
