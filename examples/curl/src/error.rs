//! What goes wrong, with libcurl's own words for it.

use core::ffi::{CStr, c_int};
use core::fmt;
use std::ffi::CString;

/// `CURLE_WRITE_ERROR`: the write callback took less than it was given.
pub const WRITE_ERROR: c_int = 23;
/// `CURLE_FILE_COULDNT_READ_FILE`.
pub const COULDNT_READ_FILE: c_int = 37;
/// `CURLE_ABORTED_BY_CALLBACK`.
pub const ABORTED_BY_CALLBACK: c_int = 42;

/// A call of libcurl that failed.
#[derive(Clone, Debug)]
pub struct CurlError {
    call: ffi_contract::Error,
    message: Option<CString>,
}

impl CurlError {
    /// The number that it returned (`CURLE_…`, or of the functions for URLs `CURLUE_…`).
    #[must_use]
    pub fn code(&self) -> Option<c_int> {
        self.call.code().and_then(|code| c_int::try_from(code).ok())
    }

    /// What that means: `curl_easy_strerror`, `curl_url_strerror`.
    #[must_use]
    pub fn message(&self) -> Option<&CStr> {
        self.message.as_deref()
    }
}

impl From<ffi_contract::Error> for CurlError {
    fn from(call: ffi_contract::Error) -> Self {
        Self { call, message: None }
    }
}

impl From<(ffi_contract::Error, CString)> for CurlError {
    fn from((call, message): (ffi_contract::Error, CString)) -> Self {
        Self { call, message: Some(message) }
    }
}

impl fmt::Display for CurlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.message {
            Some(message) => write!(f, "{}: {}", self.call, message.to_string_lossy()),
            None => self.call.fmt(f),
        }
    }
}

impl std::error::Error for CurlError {}
