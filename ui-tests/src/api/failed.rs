//! An error type that takes every detail.

/// What went wrong.
#[derive(Debug)]
pub struct Error;

impl From<ffi_contract::Error> for Error {
    fn from(_: ffi_contract::Error) -> Self {
        Self
    }
}

impl<D> From<(ffi_contract::Error, D)> for Error {
    fn from(_: (ffi_contract::Error, D)) -> Self {
        Self
    }
}
