//! PKCS12_parse(3): "If the key or the certificate is not found, then NULL is left in its place", and the call succeeds.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::contract;

#[contract(header = "openssl/pkcs12.h", library = "libcrypto")]
unsafe extern "C" {
    #[owned_by_c(free = PKCS12_free)]
    #[rust_name = "Archive"]
    pub type PKCS12;

    #[owned_by_c(free = X509_free, up_ref = X509_up_ref)]
    #[rust_name = "Certificate"]
    pub type X509;

    #[owned_by_c(free = EVP_PKEY_free, up_ref = EVP_PKEY_up_ref)]
    #[rust_name = "Key"]
    pub type EVP_PKEY;

    #[owned_by_c(free = BIO_free)]
    #[rust_name = "Memory"]
    pub type BIO<'data>;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Memory::of"]
    pub fn BIO_new_mem_buf<'data>(
        #[buffer(len = size)]
        #[retained(by = return, as = 'data)]
        data: *const c_void,
        size: c_int,
    ) -> *mut BIO<'data>;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Certificate::read"]
    pub fn PEM_read_bio_X509(
        memory: &mut BIO<'_>,
        #[null] place: *mut *mut X509,
        #[null] ask: *mut c_void,
        #[null] user: *mut c_void,
    ) -> *mut X509;

    /// An archive; the key and the certificate may each be left out.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Archive::new"]
    pub fn PKCS12_create(
        #[cstr] pass: *const c_char,
        #[cstr] name: *const c_char,
        key: Option<&EVP_PKEY>,
        certificate: Option<&X509>,
        #[null] others: *mut c_void,
        #[fixed(0)] key_cipher: c_int,
        #[fixed(0)] certificate_cipher: c_int,
        #[fixed(0)] iterations: c_int,
        #[fixed(0)] mac_iterations: c_int,
        #[fixed(0)] key_usage: c_int,
    ) -> *mut PKCS12;

    #[fails(zero)]
    #[rust_name = "Archive::parse"]
    pub fn PKCS12_parse(
        archive: &PKCS12,
        #[cstr] pass: *const c_char,
        #[out(owned, nullable)]
        // weaker: #[out(owned)]
        key: *mut *mut EVP_PKEY,
        #[out(owned, nullable)]
        certificate: *mut *mut X509,
        #[null] others: *mut *mut c_void,
    ) -> c_int;

    fn BIO_free(memory: *mut BIO<'_>) -> c_int;
    fn PKCS12_free(archive: *mut PKCS12);
    fn X509_free(certificate: *mut X509);
    #[fails(zero)]
    fn X509_up_ref(certificate: *mut X509) -> c_int;
    fn EVP_PKEY_free(key: *mut EVP_PKEY);
    #[fails(zero)]
    fn EVP_PKEY_up_ref(key: *mut EVP_PKEY) -> c_int;
}
