//! Values that cross by value.
//!
//! What comes *from* C may hold any bits, so only types for which every bit pattern is a value may come. What goes
//! *to* C has been a valid Rust value all along, so more types may go.

use core::mem::MaybeUninit;

/// Is implemented where every bit pattern is a value, and none of it is a pointer: it may cross in both directions.
///
/// # Safety
///
/// - Every pattern of initialised bytes, zeros included, is a valid value.
/// - No part of it is a pointer, a reference or a function pointer.
/// - It has the layout of the C type it is declared as (`#[repr(C)]` or `#[repr(transparent)]` for a struct).
///
/// # Examples
///
/// ```compile_fail,E0277
/// fn crosses<T: contract_runtime::Plain>() {}
/// crosses::<bool>(); // C may store a 2 in it
/// ```
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot come from C: not every bit pattern is a valid one",
    label = "not plain data",
    note = "for a struct of integers, floats and arrays: `#[derive(Plain)]`, with `#[repr(C)]`",
    note = "an enum or a `bool` may go to C, but what comes from C is declared as the integer"
)]
pub unsafe trait Plain: Copy + 'static {}

/// Is implemented where a value may go *to* C: every [`Plain`] type, `bool`, and enums and structs that derive it.
///
/// # Safety
///
/// - No part of it is a pointer, a reference or a function pointer.
/// - It has the layout of the C type it is declared as (`#[repr(C)]`, `#[repr(transparent)]` or `#[repr(i32)]` and the
///   like), and every one of its values is one that C accepts there.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot go to C by value: nothing says what it looks like there",
    label = "neither plain data nor declared to be passed to C",
    note = "for a struct of integers, floats and arrays: `#[derive(Plain)]`, with `#[repr(C)]`",
    note = "for an enum, or a struct that holds one: `#[derive(ToC)]`, with a `#[repr(…)]`"
)]
pub unsafe trait ToC: Copy {}

// SAFETY:
// - no pointers, and the declared layout: laws of `Plain`.
unsafe impl<T: Plain> ToC for T {}

// SAFETY:
// - Rust's `bool` is C's `_Bool`, and `false` and `true` are its values.
unsafe impl ToC for bool {}

macro_rules! plain {
    ($($ty:ty)*) => {$(
        // SAFETY:
        // - a number: every bit pattern is one, none is a pointer, and C has the same type.
        unsafe impl Plain for $ty {}
    )*};
}

plain! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }

// SAFETY:
// - no bytes at all.
unsafe impl Plain for () {}

// SAFETY:
// - elements, which keep the laws, and nothing between them.
unsafe impl<T: Plain, const N: usize> Plain for [T; N] {}

// SAFETY:
// - every pattern of bytes, initialised or not, is a valid `MaybeUninit`, and `T` has no pointers in it.
unsafe impl<T: Plain> Plain for MaybeUninit<T> {}
