//! SSL_CTX_add_extra_chain_cert(3): "the x509 certificate provided to SSL_CTX_add_extra_chain_cert() will be freed by the library
//! when the SSL_CTX is destroyed". The macro is `SSL_CTX_ctrl(ctx, SSL_CTRL_EXTRA_CHAIN_CERT, 0, x509)`.

use core::ffi::{c_char, c_int, c_long, c_void};

use ffi_contract::contract;

const EXTRA_CHAIN_CERT: c_int = 14;

#[contract(header = "openssl/ssl.h", library = "libssl", strip = ["X509_STORE_", "SSL_CTX_", "BIO_"])]
unsafe extern "C" {
    #[owned_by_c(free = SSL_CTX_free)]
    #[rust_name = "Context"]
    pub type SSL_CTX;

    #[thread(send, sync)]
    pub type SSL_METHOD;

    #[returns(borrowed(forever))]
    #[rust_name = "tls"]
    pub safe fn TLS_method() -> *const SSL_METHOD;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Context::new"]
    pub fn SSL_CTX_new(method: &SSL_METHOD) -> *mut SSL_CTX;

    #[owned_by_c(free = X509_free, up_ref = X509_up_ref)]
    #[rust_name = "Certificate"]
    pub type X509;

    fn X509_free(certificate: *mut X509);
    #[fails(zero)]
    fn X509_up_ref(certificate: *mut X509) -> c_int;
    fn SSL_CTX_free(context: *mut SSL_CTX);

    #[fails(zero)]
    #[rust_name = "Context::add_extra_chain_cert"]
    #[link_name = "SSL_CTX_ctrl"]
    pub fn SSL_CTX_add_extra_chain_cert(
        context: &mut SSL_CTX,
        #[fixed(EXTRA_CHAIN_CERT)] command: c_int,
        #[fixed(0)] number: c_long,
        #[consumed(on = success)] certificate: *mut X509,
        // weaker: certificate: &X509,
    ) -> c_long;

    #[owned_by_c(free = X509_STORE_free)]
    #[rust_name = "Store"]
    pub type X509_STORE;

    fn X509_STORE_free(store: *mut X509_STORE);

    #[fails(null)]
    #[returns(owned)]
    pub fn X509_STORE_new() -> *mut X509_STORE;

    #[fails(not(1))]
    pub fn X509_STORE_add_cert(store: &mut X509_STORE, #[up_refs] certificate: &X509) -> c_int;

    #[owned_by_c(free = BIO_free)]
    #[rust_name = "Bio"]
    pub type BIO;

    fn BIO_free(bio: *mut BIO) -> c_int;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Bio::over"]
    pub fn BIO_new_mem_buf<'data>(
        #[buffer(len = length)]
        #[retained(forever)]
        data: *const c_void,
        length: c_int,
    ) -> *mut BIO;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Certificate::read"]
    pub fn PEM_read_bio_X509(
        bio: &mut BIO,
        #[null] reuse: *mut *mut X509,
        #[null] callback: Option<unsafe extern "C" fn(*mut c_char, c_int, c_int, *mut c_void) -> c_int>,
        #[null] user: *mut c_void,
    ) -> *mut X509;
}
