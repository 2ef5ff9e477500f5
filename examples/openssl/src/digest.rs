//! Digests: EVP_DigestInit(3).

use core::ffi::{c_char, c_int, c_uchar, c_uint, c_void};
use core::mem::MaybeUninit;

use ffi_contract::contract;

use crate::error::CryptoError;

#[contract(error = CryptoError, header = "openssl/evp.h", library = "libcrypto", strip = ["EVP_MD_CTX_", "EVP_MD_"])]
#[link(name = "crypto")]
unsafe extern "C" {
    /// A context of the library, with its own providers.
    #[declared]
    type OSSL_LIB_CTX = crate::provider::Library;

    /// A digest that is being computed. It counts up the algorithm that it begins with.
    #[owned_by_c(free = EVP_MD_CTX_free, keeps = 'lib)]
    #[thread(send)]
    #[rust_name = "Digest"]
    pub type EVP_MD_CTX<'lib>;

    /// A digest algorithm: a static one of the library itself, or one that was fetched from a [`Library`](crate::provider::Library).
    ///
    /// EVP_MD_up_ref(3) and EVP_MD_free(3) leave a static one alone.
    #[owned_by_c(free = EVP_MD_free, up_ref = EVP_MD_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Algorithm"]
    pub type EVP_MD<'lib>;

    fn EVP_MD_CTX_free(ctx: *mut EVP_MD_CTX<'_>);

    fn EVP_MD_free(kind: *mut EVP_MD<'_>);

    #[fails(zero)]
    fn EVP_MD_up_ref(kind: *mut EVP_MD<'_>) -> c_int;

    /// A context for one digest.
    #[fails(null)]
    #[returns(owned)]
    pub fn EVP_MD_CTX_new<'lib>() -> *mut EVP_MD_CTX<'lib>;

    /// SHA-256. The object is part of the library.
    #[rust_name = "Algorithm::sha256"]
    #[returns(borrowed(forever))]
    pub fn EVP_sha256() -> *const EVP_MD<'static>;

    /// Asks the providers of a library for an algorithm: EVP_MD_fetch(3). Only those with the `properties` (`provider=legacy`).
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Algorithm::fetch"]
    pub fn EVP_MD_fetch<'lib>(
        library: &'lib OSSL_LIB_CTX,
        #[cstr] name: *const c_char,
        #[cstr]
        #[nullable]
        properties: *const c_char,
    ) -> *mut EVP_MD<'lib>;

    /// Its name.
    #[returns(cstr, borrowed(from = kind))]
    #[rust_name = "Algorithm::name"]
    pub fn EVP_MD_get0_name(kind: &EVP_MD<'_>) -> *const c_char;

    /// How many bytes its digests have.
    pub fn EVP_MD_get_size(kind: &EVP_MD<'_>) -> c_int;

    /// Calls a closure for each name that it has.
    #[fails(zero)]
    pub fn EVP_MD_names_do_all(
        kind: &EVP_MD<'_>,
        #[callback(data = user, scope = call)] each: Option<
            unsafe extern "C" fn(#[cstr] name: *const c_char, #[data] user: *mut c_void),
        >,
        user: *mut c_void,
    ) -> c_int;

    /// Begins a digest.
    #[fails(not(1))]
    #[rust_name = "Digest::begin"]
    pub fn EVP_DigestInit_ex<'lib>(
        ctx: &mut EVP_MD_CTX<'lib>,
        #[up_refs] kind: &EVP_MD<'lib>,
        #[null] engine: *mut c_void,
    ) -> c_int;

    /// Hashes more data.
    #[fails(not(1))]
    #[rust_name = "Digest::update"]
    pub fn EVP_DigestUpdate(
        ctx: &mut EVP_MD_CTX<'_>,
        #[buffer(len = count)] data: *const c_void,
        count: usize,
    ) -> c_int;

    /// Ends the digest and writes it: `EVP_MAX_MD_SIZE` is 64, and no digest is longer.
    #[fails(not(1))]
    #[rust_name = "Digest::finish"]
    pub fn EVP_DigestFinal_ex(
        ctx: &mut EVP_MD_CTX<'_>,
        #[buffer(uninit, written = *length)] digest: *mut [c_uchar; 64],
        length: *mut c_uint,
    ) -> c_int;
}

/// The digest of some data.
///
/// # Errors
///
/// What OpenSSL reports.
pub fn digest(kind: &Algorithm<'_>, data: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let mut digest = Digest::new()?;
    digest.begin(kind)?;
    digest.update(data)?;
    let mut room = [const { MaybeUninit::uninit() }; 64];
    Ok(digest.finish(&mut room)?.to_vec())
}

/// The SHA-256 digest of some data.
///
/// # Errors
///
/// What OpenSSL reports.
pub fn sha256(data: &[u8]) -> Result<Vec<u8>, CryptoError> {
    digest(Algorithm::sha256(), data)
}
