//! What a failed call says: the function, and what was wrong. Nothing is looked up, nothing allocates.
//!
//! An `Error` travels through every fallible wrapper, so it is kept at three words (on 64-bit targets): names are thin
//! pointers to `&'static str`s. [`Cause`] is the readable form, made on demand.

use core::fmt;

/// A name in static memory behind a thin pointer: `&"sqlite3_open"`.
pub(crate) type Name = &'static &'static str;

/// Says which C function failed, and how.
///
/// A contract block turns it into its own error type with `From`.
///
/// # Examples
///
/// ```
/// use contract_runtime::{Cause, Error};
///
/// fn is_busy(error: &Error) -> bool {
///     matches!(error.cause(), Cause::Code(5 | 6))
/// }
/// # let error = contract_runtime::private::error::code(&"sqlite3_step", 5_i32);
/// assert!(is_busy(&error));
/// assert_eq!(error.function(), "sqlite3_step");
/// assert_eq!(error.to_string(), "`sqlite3_step` failed with code 5");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    function: Name,
    kind: Kind,
}

/// What was wrong with a call.
///
/// `parameter` is the name in the declaration of the C function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause {
    /// The function returned NULL, by which it says that it failed, or which its contract rules out.
    Null,
    /// The function returned this value, which its contract calls a failure.
    Code(i64),
    /// The function failed and left this in `errno`.
    Errno(i32),
    /// The function said what is wrong in this out parameter.
    Reported {
        /// The out parameter.
        parameter: &'static str,
    },
    /// The function succeeded but left this out parameter NULL, which its contract rules out.
    NullOut {
        /// The out parameter.
        parameter: &'static str,
    },
    /// The function was not called: the length of this argument does not fit the integer type that C has for it.
    Length {
        /// The buffer whose length does not fit.
        parameter: &'static str,
    },
    /// The function was not called: this argument has fewer elements than the others say that it has.
    Short {
        /// The buffer that is too short.
        parameter: &'static str,
    },
    /// The function was not called: this argument is empty, and C does not take an empty one.
    Empty {
        /// The empty buffer.
        parameter: &'static str,
    },
    /// The function says that it has written more elements than there was room for.
    Truncated {
        /// The buffer that was too small.
        parameter: &'static str,
    },
    /// There is no zero at the end of this buffer.
    Unterminated {
        /// The buffer without a zero.
        parameter: &'static str,
    },
    /// The function returned another address than that of this argument, which its contract rules out.
    Address {
        /// The argument whose address was expected.
        parameter: &'static str,
    },
    /// The function has moved the pointer to this buffer to where no element of it begins, which its contract rules out.
    Astray {
        /// The buffer that the pointer left.
        parameter: &'static str,
    },
    /// The function was not called: another one, which is asked first, answered otherwise than its contract requires.
    Required {
        /// The function that was asked.
        function: &'static str,
    },
    /// The function succeeded, but the one that is asked for the length of what came back said none that memory can have.
    Unmeasured {
        /// The function that was asked.
        function: &'static str,
    },
}

/// [`Cause`] with thin names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Code(i64),
    Errno(i32),
    Reported(Name),
    NullOut(Name),
    Length(Name),
    Short(Name),
    Empty(Name),
    Truncated(Name),
    Unterminated(Name),
    Address(Name),
    Astray(Name),
    Required(Name),
    Unmeasured(Name),
}

impl Error {
    #[inline]
    pub(crate) const fn new(function: Name, kind: Kind) -> Self {
        Self { function, kind }
    }

    /// Returns the name of the C function.
    #[inline]
    #[must_use]
    pub const fn function(&self) -> &'static str {
        self.function
    }

    /// Returns what was wrong.
    #[inline]
    #[must_use]
    pub const fn cause(&self) -> Cause {
        match self.kind {
            Kind::Null => Cause::Null,
            Kind::Code(code) => Cause::Code(code),
            Kind::Errno(errno) => Cause::Errno(errno),
            Kind::Reported(parameter) => Cause::Reported { parameter },
            Kind::NullOut(parameter) => Cause::NullOut { parameter },
            Kind::Length(parameter) => Cause::Length { parameter },
            Kind::Short(parameter) => Cause::Short { parameter },
            Kind::Empty(parameter) => Cause::Empty { parameter },
            Kind::Truncated(parameter) => Cause::Truncated { parameter },
            Kind::Unterminated(parameter) => Cause::Unterminated { parameter },
            Kind::Address(parameter) => Cause::Address { parameter },
            Kind::Astray(parameter) => Cause::Astray { parameter },
            Kind::Required(function) => Cause::Required { function },
            Kind::Unmeasured(function) => Cause::Unmeasured { function },
        }
    }

    /// Returns the value that the function returned, if that said what failed.
    #[inline]
    #[must_use]
    pub const fn code(&self) -> Option<i64> {
        match self.kind {
            Kind::Code(code) => Some(code),
            _ => None,
        }
    }

    /// Returns what the function left in `errno`, if its contract says that it sets it.
    #[inline]
    #[must_use]
    pub const fn errno(&self) -> Option<i32> {
        match self.kind {
            Kind::Errno(errno) => Some(errno),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let function = self.function;
        match self.cause() {
            Cause::Null => write!(f, "`{function}` returned NULL"),
            Cause::Code(code) => write!(f, "`{function}` failed with code {code}"),
            Cause::Errno(errno) => write!(f, "`{function}` failed: errno {errno}"),
            Cause::Reported { parameter } => {
                write!(f, "`{function}` reported a failure in `{parameter}`")
            }
            Cause::NullOut { parameter } => write!(f, "`{function}` left `{parameter}` NULL"),
            Cause::Length { parameter } => {
                write!(f, "`{function}` was not called: the length of `{parameter}` does not fit its C type")
            }
            Cause::Short { parameter } => {
                write!(f, "`{function}` was not called: `{parameter}` has fewer elements than the other arguments say")
            }
            Cause::Empty { parameter } => {
                write!(f, "`{function}` was not called: `{parameter}` is empty")
            }
            Cause::Truncated { parameter } => {
                write!(f, "`{function}` reported more elements than `{parameter}` has room for")
            }
            Cause::Unterminated { parameter } => {
                write!(f, "`{parameter}` of `{function}` has no terminating zero")
            }
            Cause::Address { parameter } => {
                write!(f, "`{function}` returned another address than that of `{parameter}`")
            }
            Cause::Astray { parameter } => {
                write!(f, "`{function}` moved `{parameter}` to where no element of its buffer begins")
            }
            Cause::Required { function: asked } => {
                write!(f, "`{function}` was not called: `{asked}` did not answer what is required")
            }
            Cause::Unmeasured { function: asked } => {
                write!(f, "`{asked}` gave no possible length for what `{function}` returned")
            }
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("function", self.function).field("cause", &self.cause()).finish()
    }
}

impl core::error::Error for Error {}
