//! SSL_get_SSL_CTX(3): "returns a pointer to the SSL_CTX object, from which ssl was created"; no count is added.

use core::ffi::c_long;

use ffi_contract::contract;

#[contract(header = "openssl/ssl.h", library = "libssl")]
unsafe extern "C" {
    #[thread(send, sync)]
    pub type SSL_METHOD;

    #[owned_by_c(free = SSL_CTX_free, up_ref = SSL_CTX_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Context"]
    pub type SSL_CTX;

    #[owned_by_c(free = SSL_free)]
    #[rust_name = "Connection"]
    pub type SSL;

    #[returns(borrowed(forever))]
    #[rust_name = "tls"]
    pub safe fn TLS_method() -> *const SSL_METHOD;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Context::new"]
    pub fn SSL_CTX_new(method: &SSL_METHOD) -> *mut SSL_CTX;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Connection::new"]
    pub fn SSL_new(#[up_refs] context: &SSL_CTX) -> *mut SSL;

    #[returns(borrowed(from = ssl))]
    // weaker: #[returns(owned)]
    #[rust_name = "Connection::context"]
    pub fn SSL_get_SSL_CTX(ssl: &SSL) -> *mut SSL_CTX;

    #[rust_name = "Context::timeout"]
    pub fn SSL_CTX_get_timeout(context: &SSL_CTX) -> c_long;

    fn SSL_CTX_free(context: *mut SSL_CTX);
    #[fails(zero)]
    fn SSL_CTX_up_ref(context: *mut SSL_CTX) -> core::ffi::c_int;
    fn SSL_free(ssl: *mut SSL);
}
