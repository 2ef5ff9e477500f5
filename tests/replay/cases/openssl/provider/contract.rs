//! OSSL_PROVIDER_load(3): a provider belongs to the library context it was loaded into, and OSSL_LIB_CTX_free(3) ends that.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "openssl/provider.h", library = "libcrypto")]
unsafe extern "C" {
    #[owned_by_c(free = OSSL_LIB_CTX_free)]
    #[rust_name = "LibCtx"]
    pub type OSSL_LIB_CTX;

    #[owned_by_c(free = OSSL_PROVIDER_unload)]
    #[rust_name = "Provider"]
    pub type OSSL_PROVIDER<'context>;
    // weaker: pub type OSSL_PROVIDER;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "LibCtx::new"]
    pub safe fn OSSL_LIB_CTX_new() -> *mut OSSL_LIB_CTX;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Provider::load"]
    pub fn OSSL_PROVIDER_load<'context>(
        context: Option<&'context OSSL_LIB_CTX>,
        // weaker: context: Option<&OSSL_LIB_CTX>,
        #[cstr] name: *const c_char,
    ) -> *mut OSSL_PROVIDER<'context>;
    // weaker: ) -> *mut OSSL_PROVIDER;

    #[returns(cstr, borrowed(from = provider))]
    #[rust_name = "Provider::name"]
    pub fn OSSL_PROVIDER_get0_name(provider: &OSSL_PROVIDER<'_>) -> *const c_char;
    // weaker: pub fn OSSL_PROVIDER_get0_name(provider: &OSSL_PROVIDER) -> *const c_char;

    fn OSSL_LIB_CTX_free(context: *mut OSSL_LIB_CTX);
    fn OSSL_PROVIDER_unload(provider: *mut OSSL_PROVIDER<'_>) -> c_int;
    // weaker: fn OSSL_PROVIDER_unload(provider: *mut OSSL_PROVIDER) -> c_int;
}
