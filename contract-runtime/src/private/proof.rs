//! What the expansion states about types so that the compiler checks it. They do nothing at run time.

use crate::integer::Integer;
use crate::plain::{Plain, ToC};

mod sealed {
    #[diagnostic::on_unimplemented(
        message = "a `{Self}` is not one byte, and the contract counts bytes here",
        label = "another type than its name says",
        note = "give the type that hides `u8`, `c_char` or `c_uchar` where the block stands another name"
    )]
    pub trait Byte {}
    impl Byte for u8 {}
    impl Byte for i8 {}
}

/// Holds if `T` may come from C.
#[inline]
pub const fn is_plain<T: Plain>() {}

/// Holds if `T` may go to C by value.
#[inline]
pub const fn goes_to_c<T: ToC>() {}

/// Holds if `N` is an integer type.
#[inline]
pub const fn is_integer<N: Integer>() {}

/// Holds if `T` is a byte, whatever its name means where it stands.
#[inline]
pub const fn is_byte<T: sealed::Byte>() {}

/// Holds if `T` may be used and freed on another thread.
#[inline]
pub const fn is_send<T: ?Sized + Send>() {}

/// Holds if `T` may be used from several threads at once.
#[inline]
pub const fn is_sync<T: ?Sized + Sync>() {}
