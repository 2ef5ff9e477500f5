//! A part of `<openssl/ssl.h>`: contexts, which are counted, and connections.

use core::ffi::{c_char, c_int, c_long, c_uint, c_void};

use ffi_contract::contract;

/// `SSL_get_error` says that the connection was closed.
const SSL_ERROR_ZERO_RETURN: c_int = 6;
const SSL_VERIFY_NONE: c_int = 0;
const TLS1_2_VERSION: c_int = 0x0303;

#[contract(header = "openssl/ssl.h", library = "libssl")]
unsafe extern "C" {
    /// A method is static data of the library.
    #[thread(send, sync)]
    type SSL_METHOD;

    #[owned_by_c(free = SSL_CTX_free, up_ref = SSL_CTX_up_ref)]
    #[thread(send, sync)]
    type SSL_CTX;

    #[owned_by_c(free = SSL_free)]
    type SSL;

    #[returns(borrowed(forever))]
    fn TLS_method() -> *const SSL_METHOD;

    #[fails(null)]
    #[returns(owned)]
    fn SSL_CTX_new(method: &SSL_METHOD) -> *mut SSL_CTX;
    fn SSL_CTX_free(ctx: *mut SSL_CTX);
    #[fails(zero)]
    fn SSL_CTX_up_ref(ctx: *mut SSL_CTX) -> c_int;

    #[fails(null)]
    #[returns(owned)]
    fn SSL_new(#[up_refs] ctx: &SSL_CTX) -> *mut SSL;
    fn SSL_free(ssl: *mut SSL);

    #[fails(zero)]
    fn SSL_set_cipher_list(ssl: &mut SSL, #[cstr] text: *const c_char) -> c_int;
    #[returns(cstr, borrowed(forever))]
    fn SSL_get_version(ssl: &SSL) -> *const c_char;
    #[fails(not_positive)]
    fn SSL_read(ssl: &mut SSL, #[buffer(len = num)] buf: *mut c_void, num: c_int) -> c_int;
    #[fails(not_positive)]
    fn SSL_write(ssl: &mut SSL, #[buffer(len = num)] buf: *const c_void, num: c_int) -> c_int;
    fn SSL_get_error(ssl: &SSL, status: c_int) -> c_int;
    #[fails(negative)]
    fn SSL_get_verify_result(ssl: &SSL) -> c_long;
    fn SSL_pending(ssl: &SSL) -> c_int;
    #[fails(zero)]
    fn SSL_set_session_id_context(ssl: &mut SSL, #[buffer(len = size)] id: *const u8, size: c_uint) -> c_int;
}
