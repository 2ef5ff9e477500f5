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
    use core::ffi::c_void;

    use crate::plain::ToC;

    /// A raw pointer to a `T`, of either constness; or to what holds `T`s.
    #[diagnostic::on_unimplemented(
        message = "the contract lends a `{T}` to C, and the function of the `-sys` crate takes `{Self}`",
        label = "the function takes `{Self}`",
        note = "a shared reference is passed as `*const {T}` or `*mut {T}`"
    )]
    pub trait PointerTo<T> {
        /// The same address.
        fn of(pointer: *const T) -> Self;
    }

    /// A raw pointer that the address of Rust memory of `T`s is passed as.
    #[diagnostic::on_unimplemented(
        message = "the contract gives C memory by a `{Given}`, and the function of the `-sys` crate takes `{Self}`",
        label = "the function takes `{Self}`",
        note = "a pointer to an array is passed as one to its elements too, and any as a `void *`; `*const` is never passed as `*mut`"
    )]
    pub trait Memory<Given> {
        /// The same address.
        fn of(pointer: Given) -> Self;
    }

    /// What C may call memory that holds `T`s.
    pub trait Holds<T> {}

    impl<T> Holds<T> for T {}
    impl<T: ToC> Holds<T> for c_void {}
    impl<T, const N: usize> Holds<[T; N]> for T {}
}

#[diagnostic::do_not_recommend]
impl<T, C: sealed::Holds<T>> sealed::PointerTo<T> for *const C {
    #[inline(always)]
    fn of(pointer: *const T) -> Self {
        pointer.cast()
    }
}

#[diagnostic::do_not_recommend]
impl<T, C: sealed::Holds<T>> sealed::PointerTo<T> for *mut C {
    #[inline(always)]
    fn of(pointer: *const T) -> Self {
        pointer.cast_mut().cast()
    }
}

#[diagnostic::do_not_recommend]
impl<T, C: sealed::Holds<T>> sealed::Memory<*const T> for *const C {
    #[inline(always)]
    fn of(pointer: *const T) -> Self {
        pointer.cast()
    }
}

#[diagnostic::do_not_recommend]
impl<T, C: sealed::Holds<T>> sealed::Memory<*mut T> for *mut C {
    #[inline(always)]
    fn of(pointer: *mut T) -> Self {
        pointer.cast()
    }
}

#[diagnostic::do_not_recommend]
impl<T, C: sealed::Holds<T>> sealed::Memory<*mut T> for *const C {
    #[inline(always)]
    fn of(pointer: *mut T) -> Self {
        pointer.cast_const().cast()
    }
}

/// Passes the address of memory: to elements, to an array of them, or to whatever there is.
#[inline(always)]
pub fn memory<T, P: sealed::Memory<T>>(pointer: T) -> P {
    P::of(pointer)
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
