//! Fields of a C struct that hold a buffer for the length of a call: a pointer and a count.
//!
//! What type a field has is said by the struct; these functions are generic over it.

use core::ffi::c_void;

use crate::integer::Integer;

/// Is a pointer type that a field can have.
pub trait Pointer: Copy {
    /// NULL.
    const NULL: Self;
}

impl<T> Pointer for *const T {
    const NULL: Self = core::ptr::null();
}

impl<T> Pointer for *mut T {
    const NULL: Self = core::ptr::null_mut();
}

/// Is the type of a field through which C reads elements of type `T`, whatever its constness.
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` does not hold the address of a buffer of `{T}`",
    label = "not a pointer to `{T}`",
    note = "write the element type that the field has in C"
)]
pub trait Reads<T>: Pointer {
    /// The address, as the field has it.
    fn reads(start: *const T) -> Self;
}

/// Is the type of a field through which C writes elements of type `T`.
#[diagnostic::on_unimplemented(
    message = "C cannot write a buffer of `{T}` through a field of type `{Self}`",
    label = "not a `*mut {T}`",
    note = "write the element type that the field has in C; through a `*const` it only reads"
)]
pub trait Writes<T>: Pointer {
    /// The address, as the field has it.
    fn writes(start: *mut T) -> Self;
}

impl<T> Reads<T> for *const T {
    #[inline]
    fn reads(start: *const T) -> Self {
        start
    }
}

impl<T> Reads<T> for *mut T {
    #[inline]
    fn reads(start: *const T) -> Self {
        start.cast_mut()
    }
}

impl<T> Writes<T> for *mut T {
    #[inline]
    fn writes(start: *mut T) -> Self {
        start
    }
}

macro_rules! bytes {
    ($($byte:ty)*) => {$(
        impl Reads<u8> for *const $byte {
            #[inline]
            fn reads(start: *const u8) -> Self {
                start.cast()
            }
        }

        impl Reads<u8> for *mut $byte {
            #[inline]
            fn reads(start: *const u8) -> Self {
                start.cast_mut().cast()
            }
        }

        impl Writes<u8> for *mut $byte {
            #[inline]
            fn writes(start: *mut u8) -> Self {
                start.cast()
            }
        }
    )*};
}

// Memory is made of bytes, by whatever name.
bytes! { c_void i8 }

/// The address of what C reads, as a field has it.
#[inline]
#[must_use]
pub fn read<T, P: Reads<T>>(start: *const T) -> P {
    P::reads(start)
}

/// The address of what C writes, as a field has it.
#[inline]
#[must_use]
pub fn write<T, P: Writes<T>>(start: *mut T) -> P {
    P::writes(start)
}

/// What a field holds that holds no address.
#[inline]
#[must_use]
pub const fn null<P: Pointer>() -> P {
    P::NULL
}

/// The number of elements of a buffer.
#[inline]
#[must_use]
pub const fn elements<T>(buffer: &[T]) -> usize {
    buffer.len()
}

/// The size of a buffer.
#[inline]
#[must_use]
pub const fn bytes<T>(buffer: &[T]) -> usize {
    size_of_val(buffer)
}

/// How much of `total` C has used; `None` if it says that more is left than there was.
#[inline]
#[must_use]
pub fn used<N: Integer>(total: usize, left: N) -> Option<usize> {
    total.checked_sub(left.to_usize()?)
}

/// Runs a function when it is dropped, however that comes about.
pub struct OnExit<F: FnMut()>(pub F);

impl<F: FnMut()> Drop for OnExit<F> {
    #[inline]
    fn drop(&mut self) {
        (self.0)();
    }
}
