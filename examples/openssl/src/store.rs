//! Trusted certificates, and what is checked against them: X509_STORE_add_cert(3), X509_verify_cert(3).

use core::ffi::{c_char, c_int, c_long};

use ffi_contract::{Owned, contract};

use crate::error::CryptoError;

#[contract(
    error = CryptoError,
    header = ["openssl/x509_vfy.h", "openssl/x509.h"],
    library = "libcrypto",
    strip = ["X509_STORE_CTX_", "X509_STORE_"]
)]
#[link(name = "crypto")]
unsafe extern "C" {
    #[declared]
    type X509 = crate::x509::Certificate;
    #[declared]
    type stack_st_X509 = crate::stack::Stack;

    /// A set of trusted certificates.
    #[owned_by_c(free = X509_STORE_free)]
    #[thread(send)]
    #[rust_name = "Store"]
    pub type X509_STORE;

    fn X509_STORE_free(store: *mut X509_STORE);

    /// An empty store.
    #[fails(null)]
    #[returns(owned)]
    pub fn X509_STORE_new() -> *mut X509_STORE;

    /// Adds a certificate: "the certificate's reference count is incremented, so the caller retains ownership".
    #[fails(not(1))]
    #[rust_name = "Store::add"]
    pub fn X509_STORE_add_cert(store: &mut X509_STORE, #[up_refs] certificate: &X509) -> c_int;

    /// All that it holds, on a stack with counts of its own: "`get1`".
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Store::certificates"]
    pub fn X509_STORE_get1_all_certs(store: &mut X509_STORE) -> *mut stack_st_X509;

    /// One certificate that is being checked. It keeps what it was given, and counts none of it.
    #[owned_by_c(free = X509_STORE_CTX_free, keeps = 'kept)]
    #[rust_name = "Check"]
    pub type X509_STORE_CTX<'kept>;

    fn X509_STORE_CTX_free(check: *mut X509_STORE_CTX<'_>);

    #[fails(null)]
    #[returns(owned)]
    fn X509_STORE_CTX_new<'kept>() -> *mut X509_STORE_CTX<'kept>;

    /// X509_STORE_CTX_init(3): "The store, target and untrusted parameters are not copied, and so must not be freed before ctx".
    /// Called twice, it leaks: only [`Check::of`] calls it.
    #[fails(not(1))]
    fn X509_STORE_CTX_init<'kept>(
        check: &mut X509_STORE_CTX<'kept>,
        store: &'kept X509_STORE,
        target: &'kept X509,
        untrusted: Option<&'kept stack_st_X509>,
    ) -> c_int;

    /// Checks it. Where it fails, [`outcome`](Check::outcome) says why.
    #[fails(not_positive)]
    #[returns(status)]
    #[rust_name = "Check::run"]
    pub fn X509_verify_cert(check: &mut X509_STORE_CTX<'_>) -> c_int;

    /// What came of it: `X509_V_OK`, or the number of a problem.
    #[rust_name = "Check::outcome"]
    pub fn X509_STORE_CTX_get_error(check: &X509_STORE_CTX<'_>) -> c_int;

    /// The chain up to the trusted certificate, as far as it was found: "`get0`".
    #[returns(borrowed(from = check), nullable)]
    #[rust_name = "Check::chain"]
    pub fn X509_STORE_CTX_get0_chain(check: &X509_STORE_CTX<'_>) -> *mut stack_st_X509;

    /// What the number of a problem means.
    #[returns(cstr, borrowed(forever))]
    #[rust_name = "describe"]
    pub safe fn X509_verify_cert_error_string(outcome: c_long) -> *const c_char;
}

/// Nothing is wrong with the certificate.
pub const X509_V_OK: c_int = 0;

/// It is signed by itself, and nobody trusts it.
pub const X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: c_int = 18;

impl<'kept> Check<'kept> {
    /// Prepares to check `target` against `store`, with what else may be part of the chain.
    ///
    /// # Errors
    ///
    /// What OpenSSL reports.
    pub fn of(
        store: &'kept Store,
        target: &'kept crate::x509::Certificate,
        untrusted: Option<&'kept crate::stack::Stack>,
    ) -> Result<Owned<Self>, CryptoError> {
        let mut check = Self::new()?;
        check.init(store, target, untrusted)?;
        Ok(check)
    }
}
