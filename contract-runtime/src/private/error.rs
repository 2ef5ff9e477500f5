//! One constructor per way to fail. Names are written `&"sqlite3_open"`: thin pointers into static memory.

use crate::error::{Error, Kind, Name};
use crate::integer::Integer;

/// The function returned NULL.
#[inline]
#[must_use]
pub const fn null(function: Name) -> Error {
    Error::new(function, Kind::Null)
}

/// The function returned a value that means failure.
#[inline]
#[must_use]
pub fn code<N: Integer>(function: Name, code: N) -> Error {
    Error::new(function, Kind::Code(code.to_i64()))
}

/// The function failed and set `errno`, which was saved right after the call.
#[inline]
#[must_use]
pub const fn errno(function: Name, errno: i32) -> Error {
    Error::new(function, Kind::Errno(errno))
}

/// The function reported a failure through an out parameter.
#[inline]
#[must_use]
pub const fn reported(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Reported(parameter))
}

/// The function succeeded and left an out parameter NULL that is promised not to be.
#[inline]
#[must_use]
pub const fn null_out(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::NullOut(parameter))
}

/// A Rust length does not fit the C type.
#[inline]
#[must_use]
pub const fn length(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Length(parameter))
}

/// An argument has fewer elements than C is told.
#[inline]
#[must_use]
pub const fn short(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Short(parameter))
}

/// An argument is empty that must not be.
#[inline]
#[must_use]
pub const fn empty(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Empty(parameter))
}

/// C says that it wrote more than there was room for.
#[inline]
#[must_use]
pub const fn truncated(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Truncated(parameter))
}

/// A buffer has no terminating zero.
#[inline]
#[must_use]
pub const fn unterminated(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Unterminated(parameter))
}

/// The result is not the address of the argument that it is promised to be.
#[inline]
#[must_use]
pub const fn address(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Address(parameter))
}

/// C moved the pointer to a buffer to where no element of it begins.
#[inline]
#[must_use]
pub const fn astray(function: Name, parameter: Name) -> Error {
    Error::new(function, Kind::Astray(parameter))
}

/// What another function has to answer first, it did not.
#[inline]
#[must_use]
pub const fn required(function: Name, asked: Name) -> Error {
    Error::new(function, Kind::Required(asked))
}

/// The function that is asked for a length gave none that memory can have.
#[inline]
#[must_use]
pub const fn unmeasured(function: Name, asked: Name) -> Error {
    Error::new(function, Kind::Unmeasured(asked))
}
