//! OpenSSL's error queue, as an error type: ERR_get_error(3).

use core::ffi::{c_char, c_ulong};
use core::fmt;
use core::mem::MaybeUninit;

use ffi_contract::contract;

#[contract(header = "openssl/err.h", library = "libcrypto")]
#[link(name = "crypto")]
unsafe extern "C" {
    // The queue belongs to the thread.

    safe fn ERR_get_error() -> c_ulong;

    fn ERR_error_string_n(
        error: c_ulong,
        #[buffer(len = length, uninit, written = nul)] text: *mut c_char,
        length: usize,
    );
}

/// What OpenSSL put into its error queue, or, if nothing, what the call reported.
#[derive(Debug)]
pub struct CryptoError {
    call: ffi_contract::Error,
    reasons: Vec<String>,
}

impl CryptoError {
    /// What the queue held, oldest first.
    #[must_use]
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }
}

impl From<ffi_contract::Error> for CryptoError {
    /// Empties the queue of this thread. Nothing has called OpenSSL since the failure.
    fn from(call: ffi_contract::Error) -> Self {
        let mut reasons = Vec::new();
        loop {
            let code = ERR_get_error();
            if code == 0 {
                return Self { call, reasons };
            }
            let mut text = [MaybeUninit::uninit(); 256];
            reasons.push(ERR_error_string_n(code, &mut text).to_string_lossy().into_owned());
        }
    }
}

impl fmt::Display for CryptoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.call)?;
        for reason in &self.reasons {
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CryptoError {}
