//! `GError`, which a function leaves in an out-parameter when it fails.

use core::ffi::{CStr, c_char, c_int};
use core::fmt;

use ffi_contract::{Owned, Release, contract};

/// What went wrong.
#[contract(header = "glib.h")]
#[repr(C)]
pub struct GError {
    domain: u32,
    code: c_int,
    #[cstr]
    message: *mut c_char,
}

#[contract(header = "glib.h", library = "glib-2.0")]
#[link(name = "glib-2.0")]
unsafe extern "C" {
    /// The name of a domain; none for a number that is not one.
    ///
    /// GLib never forgets a quark: "the string … must not be modified or freed".
    #[returns(cstr, borrowed(forever), nullable)]
    #[rust_name = "quark_name"]
    safe fn g_quark_to_string(quark: u32) -> *const c_char;
}

/// A call that failed, and what GLib says about it.
#[derive(Clone, Debug)]
pub struct GlibError {
    call: ffi_contract::Error,
    said: Option<Said>,
}

#[derive(Clone, Debug)]
struct Said {
    domain: u32,
    code: c_int,
    message: String,
}

impl GlibError {
    /// The domain of the code: `g-file-error-quark`.
    #[must_use]
    pub fn domain(&self) -> Option<&'static CStr> {
        quark_name(self.said.as_ref()?.domain)
    }

    /// The code, in its domain.
    #[must_use]
    pub fn code(&self) -> Option<c_int> {
        Some(self.said.as_ref()?.code)
    }

    /// The message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        Some(&self.said.as_ref()?.message)
    }
}

impl From<ffi_contract::Error> for GlibError {
    fn from(call: ffi_contract::Error) -> Self {
        Self { call, said: None }
    }
}

/// Each block has a `g_error_free` of its own.
impl<F: Release<GError>> From<(ffi_contract::Error, Owned<GError, F>)> for GlibError {
    fn from((call, error): (ffi_contract::Error, Owned<GError, F>)) -> Self {
        let message = error.message().to_string_lossy().into_owned();
        Self { call, said: Some(Said { domain: error.domain(), code: error.code(), message }) }
    }
}

impl fmt::Display for GlibError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.said {
            Some(said) => f.write_str(&said.message),
            None => self.call.fmt(f),
        }
    }
}

impl std::error::Error for GlibError {}
