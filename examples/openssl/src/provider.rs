//! Contexts of the library, each with its own providers: OSSL_LIB_CTX(3), OSSL_PROVIDER(3).

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

use crate::error::CryptoError;

#[contract(
    error = CryptoError,
    header = ["openssl/crypto.h", "openssl/provider.h"],
    library = "libcrypto",
    strip = ["OSSL_LIB_CTX_", "OSSL_PROVIDER_"]
)]
#[link(name = "crypto")]
unsafe extern "C" {
    /// A context of the library. What is loaded into it, and fetched from it, borrows it.
    #[owned_by_c(free = OSSL_LIB_CTX_free)]
    #[thread(send, sync)]
    #[rust_name = "Library"]
    pub type OSSL_LIB_CTX;

    fn OSSL_LIB_CTX_free(library: *mut OSSL_LIB_CTX);

    /// A context that has no providers yet.
    #[fails(null)]
    #[returns(owned)]
    pub fn OSSL_LIB_CTX_new() -> *mut OSSL_LIB_CTX;

    /// A provider that was loaded. Loaded twice, it is the same one: OpenSSL counts, and exports no way to count up. What was
    /// fetched from it counts it too.
    #[owned_by_c(free = OSSL_PROVIDER_unload, counted)]
    #[thread(send, sync)]
    #[rust_name = "Provider"]
    pub type OSSL_PROVIDER<'lib>;

    fn OSSL_PROVIDER_unload(provider: *mut OSSL_PROVIDER<'_>) -> c_int;

    /// Loads a provider: `default`, `legacy`, `fips`, `base`, `null`.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Provider::load"]
    pub fn OSSL_PROVIDER_load<'lib>(
        library: &'lib OSSL_LIB_CTX,
        #[cstr] name: *const c_char,
    ) -> *mut OSSL_PROVIDER<'lib>;

    /// Its name.
    #[returns(cstr, borrowed(from = provider))]
    #[rust_name = "Provider::name"]
    pub fn OSSL_PROVIDER_get0_name(provider: &OSSL_PROVIDER<'_>) -> *const c_char;

    /// Whether a provider of this name is loaded: 1, or 0.
    #[rust_name = "Library::has_provider"]
    pub fn OSSL_PROVIDER_available(library: &OSSL_LIB_CTX, #[cstr] name: *const c_char) -> c_int;

    /// Calls a closure for each provider that is loaded, as long as it returns 1.
    #[fails(zero)]
    #[rust_name = "Library::each_provider"]
    pub fn OSSL_PROVIDER_do_all(
        library: &OSSL_LIB_CTX,
        #[callback(data = user, scope = call, on_panic = return(0))] each: Option<
            unsafe extern "C" fn(provider: &OSSL_PROVIDER<'_>, #[data] user: *mut c_void) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
}
