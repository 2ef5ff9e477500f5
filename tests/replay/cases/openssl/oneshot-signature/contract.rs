//! EVP_DigestSign(3) and EVP_DigestUpdate(3) change their context.

use core::ffi::{c_int, c_void};

use ffi_contract::contract;

#[contract(header = "openssl/evp.h", library = "libcrypto")]
unsafe extern "C" {
    #[owned_by_c(free = EVP_MD_CTX_free)]
    #[thread(send)]
    // weaker: #[thread(send, sync)]
    #[rust_name = "Digest"]
    pub type EVP_MD_CTX;

    #[thread(send, sync)]
    pub type EVP_MD;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Digest::new"]
    pub safe fn EVP_MD_CTX_new() -> *mut EVP_MD_CTX;

    #[returns(borrowed(forever))]
    #[rust_name = "sha256"]
    pub safe fn EVP_sha256() -> *const EVP_MD;

    #[fails(not(1))]
    #[rust_name = "Digest::begin"]
    pub fn EVP_DigestInit_ex(ctx: &mut EVP_MD_CTX, kind: &EVP_MD, #[null] engine: *mut c_void) -> c_int;

    #[fails(not(1))]
    #[rust_name = "Digest::update"]
    pub fn EVP_DigestUpdate(ctx: &mut EVP_MD_CTX, #[buffer(len = count)] data: *const c_void, count: usize) -> c_int;
    // weaker: pub fn EVP_DigestUpdate(ctx: &EVP_MD_CTX, #[buffer(len = count)] data: *const c_void, count: usize) -> c_int;

    fn EVP_MD_CTX_free(ctx: *mut EVP_MD_CTX);
}
