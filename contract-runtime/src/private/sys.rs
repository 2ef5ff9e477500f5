//! Over a `-sys` crate: which type of it a view stands for, and C's missing `const`.

/// Is implemented for a view of a type of a `-sys` crate.
///
/// Only pointers are cast between the two, so a wrong `C` is a wrong signature and nothing else.
#[diagnostic::on_unimplemented(
    message = "nothing says which type of a `-sys` crate `{Self}` stands for",
    label = "was declared as `type X;`, without a path",
    note = "the block that declares it says so: `type X = path::X;`"
)]
pub trait OverSys {
    /// The type in the `-sys` crate.
    type C: ?Sized;
}

mod sealed {
    /// A raw pointer to a `T`, of either constness.
    #[diagnostic::on_unimplemented(
        message = "the contract lends a `{T}` to C, and the function of the `-sys` crate takes `{Self}`",
        label = "the function takes `{Self}`",
        note = "a shared reference is passed as `*const {T}` or `*mut {T}`"
    )]
    pub trait PointerTo<T> {
        /// The same address.
        fn of(pointer: *const T) -> Self;
    }
}

#[diagnostic::do_not_recommend]
impl<T> sealed::PointerTo<T> for *const T {
    #[inline(always)]
    fn of(pointer: *const T) -> Self {
        pointer
    }
}

#[diagnostic::do_not_recommend]
impl<T> sealed::PointerTo<T> for *mut T {
    #[inline(always)]
    fn of(pointer: *const T) -> Self {
        pointer.cast_mut()
    }
}

/// Passes what C only reads, whether its declaration says `const` or forgot it.
#[inline(always)]
pub fn lend<T, P: sealed::PointerTo<T>>(pointer: *const T) -> P {
    P::of(pointer)
}

/// Passes a value of the type that the contract gives.
#[inline(always)]
pub fn pass<T>(value: T) -> T {
    value
}
