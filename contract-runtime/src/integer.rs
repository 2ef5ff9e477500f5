//! The integer types of C: what a status or a length can be.
//!
//! Nothing here truncates: a conversion that might not fit returns an `Option`, or says that it saturates.

use crate::plain::Plain;

mod sealed {
    pub trait Sealed {}
}

/// Is an integer type that C functions return and take. It cannot be implemented elsewhere.
///
/// # Examples
///
/// ```
/// use contract_runtime::Integer;
///
/// assert_eq!(i32::from_usize(7), Some(7));
/// assert_eq!(u8::from_usize(256), None);
/// assert_eq!((-1_i32).to_usize(), None);
/// assert_eq!(u64::MAX.to_i64(), i64::MAX);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an integer type",
    label = "a status or a length is an integer",
    note = "declare it with the type that the C header says, such as `c_int` or `usize`"
)]
pub trait Integer: Plain + Eq + sealed::Sealed {
    /// Whether the type has negative values.
    const SIGNED: bool;

    /// Stops the build for an unsigned type, which is never `negative`.
    ///
    /// Generated code evaluates it for `#[fails(negative)]` and `#[fails(not_positive)]`.
    #[doc(hidden)]
    const CAN_BE_NEGATIVE: () = assert!(
        Self::SIGNED,
        "`negative` says nothing about an unsigned integer, which never is: check the return type"
    );

    /// Returns the value, or the nearest that an `i64` can hold.
    fn to_i64(self) -> i64;

    /// Returns the value as a length, unless it is negative or too large.
    fn to_usize(self) -> Option<usize>;

    /// Returns a length as this type, if it fits.
    fn from_usize(value: usize) -> Option<Self>;

    /// Says whether the value is 0.
    fn is_zero(self) -> bool;

    /// Says whether the value is less than 0.
    fn is_negative(self) -> bool;

    /// Says whether the value is greater than 0.
    fn is_positive(self) -> bool;
}

macro_rules! integer {
    ($($ty:ty)*) => {$(
        impl sealed::Sealed for $ty {}

        impl Integer for $ty {
            const SIGNED: bool = <$ty>::MIN != 0;

            #[inline]
            fn to_i64(self) -> i64 {
                i64::try_from(self).unwrap_or(if Integer::is_negative(self) { i64::MIN } else { i64::MAX })
            }

            #[inline]
            fn to_usize(self) -> Option<usize> {
                usize::try_from(self).ok()
            }

            #[inline]
            fn from_usize(value: usize) -> Option<Self> {
                Self::try_from(value).ok()
            }

            #[inline]
            fn is_zero(self) -> bool {
                self == 0
            }

            #[inline]
            #[allow(unused_comparisons, reason = "one macro for signed and unsigned types")]
            fn is_negative(self) -> bool {
                self < 0
            }

            #[inline]
            fn is_positive(self) -> bool {
                self > 0
            }
        }
    )*};
}

integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
