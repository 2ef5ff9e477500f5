//! A failure that gives the argument back.

use core::error::Error;
use core::fmt;

/// Is the error of a call that would have taken a value over, and did not: the value comes back with it.
///
/// It reads like its error and does not ask for anything of the value, so that `unwrap`, `?` and `{}` work with any
/// owner inside. Dropping it releases the value.
///
/// # Examples
///
/// ```
/// use contract_runtime::Rejected;
///
/// fn close(busy: bool) -> Result<(), Rejected<&'static str, Vec<u8>>> {
///     # if busy { return Err(contract_runtime::private::reject("busy", vec![1])); }
///     # Ok(())
///     // …
/// }
/// if let Err(rejected) = close(true) {
///     assert_eq!(rejected.to_string(), "busy");
///     let (error, value) = rejected.into_parts();
///     assert_eq!((error, value), ("busy", vec![1]));
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[must_use = "dropping it releases the value that came back"]
pub struct Rejected<E, V> {
    error: E,
    value: V,
}

impl<E, V> Rejected<E, V> {
    #[inline]
    pub(crate) const fn new(error: E, value: V) -> Self {
        Self { error, value }
    }

    /// Returns the error and releases the value.
    #[inline]
    #[must_use]
    pub fn error(self) -> E {
        self.error
    }

    /// Returns the value and drops the error.
    #[inline]
    #[must_use]
    pub fn value(self) -> V {
        self.value
    }

    /// Returns both.
    #[inline]
    #[must_use]
    pub fn into_parts(self) -> (E, V) {
        (self.error, self.value)
    }

    /// Looks at the error.
    #[inline]
    #[must_use]
    pub const fn as_error(&self) -> &E {
        &self.error
    }

    /// Looks at the value.
    #[inline]
    #[must_use]
    pub const fn as_value(&self) -> &V {
        &self.value
    }
}

impl<E: fmt::Display, V> fmt::Display for Rejected<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl<E: fmt::Debug, V> fmt::Debug for Rejected<E, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected").field("error", &self.error).finish_non_exhaustive()
    }
}

impl<E: Error, V> Error for Rejected<E, V> {
    #[inline]
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
