//! TLS: SSL_CTX_new(3), SSL_new(3), SSL_set_bio(3), SSL_CTX_set_verify(3).

use core::ffi::{c_char, c_int, c_long, c_uchar, c_uint, c_void};
use core::fmt;

use ffi_contract::contract;

use crate::error::CryptoError;

#[contract(
    error = TlsError,
    header = ["openssl/ssl.h", "openssl/crypto.h", "openssl/x509_vfy.h"],
    library = "libssl",
    strip = ["SSL_CTX_", "SSL_CIPHER_", "SSL_", "X509_STORE_CTX_"]
)]
#[link(name = "ssl")]
#[link(name = "crypto")]
unsafe extern "C" {
    #[declared]
    type BIO = crate::bio::Bio;
    #[declared]
    type EVP_PKEY = crate::key::Key;
    #[declared]
    type X509 = crate::x509::Certificate;
    #[declared]
    type X509_STORE = crate::store::Store;
    #[declared]
    type stack_st_X509 = crate::stack::Stack;

    // Contexts

    /// A protocol: static, never freed.
    #[thread(send, sync)]
    #[rust_name = "Method"]
    pub type SSL_METHOD;

    /// Any version of TLS, at either end.
    #[returns(borrowed(forever))]
    #[rust_name = "Method::tls"]
    pub fn TLS_method() -> *const SSL_METHOD;

    /// What connections are made with, and count up.
    ///
    /// openssl-threads(7): "it is not safe to modify the factory object after it has been used to create other objects". So
    /// what changes one takes it as long as nobody else holds it.
    #[owned_by_c(free = SSL_CTX_free, up_ref = SSL_CTX_up_ref)]
    #[attach(index = CRYPTO_get_ex_new_index, set = SSL_CTX_set_ex_data, get = SSL_CTX_get_ex_data)]
    #[thread(send, sync)]
    #[rust_name = "Context"]
    pub type SSL_CTX;

    /// All slots of an object.
    type CRYPTO_EX_DATA;

    fn SSL_CTX_free(context: *mut SSL_CTX);
    #[fails(zero)]
    fn SSL_CTX_up_ref(context: *mut SSL_CTX) -> c_int;

    /// A slot for user data in every context: CRYPTO_get_ex_new_index(3). Contexts are not copied.
    #[fails(negative)]
    fn CRYPTO_get_ex_new_index(
        #[fixed(CRYPTO_EX_INDEX_SSL_CTX)] class: c_int,
        #[fixed(0)] argl: c_long,
        #[null] argp: *mut c_void,
        #[null] new: Option<
            unsafe extern "C" fn(*mut c_void, *mut c_void, *mut CRYPTO_EX_DATA, c_int, c_long, *mut c_void),
        >,
        #[data] dup: Option<
            unsafe extern "C" fn(
                to: *mut CRYPTO_EX_DATA,
                from: *const CRYPTO_EX_DATA,
                #[data] slot: *mut *mut c_void,
                index: c_int,
                argl: c_long,
                argp: *mut c_void,
            ) -> c_int,
        >,
        #[data] free: Option<
            unsafe extern "C" fn(
                parent: *mut c_void,
                #[data] data: *mut c_void,
                all: *mut CRYPTO_EX_DATA,
                index: c_int,
                argl: c_long,
                argp: *mut c_void,
            ),
        >,
    ) -> c_int;
    #[fails(zero)]
    fn SSL_CTX_set_ex_data(context: *mut SSL_CTX, index: c_int, #[data] data: *mut c_void) -> c_int;
    fn SSL_CTX_get_ex_data(context: *const SSL_CTX, index: c_int) -> *mut c_void;

    /// A context to be set up.
    #[fails(null)]
    #[returns(owned(unique))]
    #[rust_name = "Context::new"]
    pub fn SSL_CTX_new(method: &SSL_METHOD) -> *mut SSL_CTX;

    /// The certificate of this end. SSL_CTX_use_certificate(3): it is counted up, though its name says nothing of that.
    #[fails(not(1))]
    pub fn SSL_CTX_use_certificate(#[unique] context: *mut SSL_CTX, #[up_refs] certificate: *mut X509) -> c_int;

    /// The key of this end, counted up as well.
    #[fails(not(1))]
    #[rust_name = "Context::use_private_key"]
    pub fn SSL_CTX_use_PrivateKey(#[unique] context: *mut SSL_CTX, #[up_refs] key: *mut EVP_PKEY) -> c_int;

    /// Whether the key fits the certificate.
    #[fails(not(1))]
    pub fn SSL_CTX_check_private_key(#[unique] context: *const SSL_CTX) -> c_int;

    /// A further certificate to send. SSL_CTX_add_extra_chain_cert(3): it "will be freed by the library when the SSL_CTX is
    /// destroyed. An application **should not** free the x509 object."
    #[fails(not(1))]
    #[link_name = "SSL_CTX_ctrl"]
    pub fn SSL_CTX_add_extra_chain_cert(
        #[unique] context: *mut SSL_CTX,
        #[fixed(SSL_CTRL_EXTRA_CHAIN_CERT)] command: c_int,
        #[fixed(0)] larg: c_long,
        #[consumed(on = success)] certificate: *mut X509,
    ) -> c_long;

    /// A further certificate to send beside that of [`use_certificate`](ContextUnique::use_certificate): "`add0`".
    #[fails(not(1))]
    #[link_name = "SSL_CTX_ctrl"]
    pub fn SSL_CTX_add0_chain_cert(
        #[unique] context: *mut SSL_CTX,
        #[fixed(SSL_CTRL_CHAIN_CERT)] command: c_int,
        #[fixed(0)] larg: c_long,
        #[consumed(on = success)] certificate: *mut X509,
    ) -> c_long;

    /// The same, counted up: "`add1`".
    #[fails(not(1))]
    #[link_name = "SSL_CTX_ctrl"]
    pub fn SSL_CTX_add1_chain_cert(
        #[unique] context: *mut SSL_CTX,
        #[fixed(SSL_CTRL_CHAIN_CERT)] command: c_int,
        #[fixed(1)] larg: c_long,
        #[up_refs] certificate: *mut X509,
    ) -> c_long;

    /// What this end trusts: the store is the context's from now on, "`set0`" by another name.
    pub fn SSL_CTX_set_cert_store(#[unique] context: *mut SSL_CTX, #[consumed] store: *mut X509_STORE);

    /// Whether the other end has to prove who it is ([`SSL_VERIFY_PEER`]), without a closure.
    #[link_name = "SSL_CTX_set_verify"]
    #[rust_name = "Context::set_verify_mode"]
    pub fn set_verify_mode(
        #[unique] context: *mut SSL_CTX,
        mode: c_int,
        #[null] decide: Option<unsafe extern "C" fn(c_int, *mut X509_STORE_CTX) -> c_int>,
    );

    /// The same, with a closure that is asked about each certificate of the chain. It gets 1 where OpenSSL has found nothing
    /// wrong, and 0 where it has; what it returns is what counts. After a panic it is always 0.
    ///
    /// SSL_CTX_set_verify(3) has no user data. The closure is in the context, and is found through what OpenSSL passes: the check,
    /// the connection that it is made for, and the context of that.
    pub fn SSL_CTX_set_verify(
        #[unique] context: *mut SSL_CTX,
        mode: c_int,
        #[callback(
            data = attached(SSL_get_SSL_CTX(X509_STORE_CTX_get_ex_data(check))),
            scope = until_freed(context),
            on_panic = return(0)
        )]
        decide: Option<unsafe extern "C" fn(found_good: c_int, check: &X509_STORE_CTX) -> c_int>,
    );

    /// A closure that gets the secrets of each session, for tools that decrypt what was recorded.
    pub fn SSL_CTX_set_keylog_callback(
        #[unique] context: *mut SSL_CTX,
        #[callback(data = attached(SSL_get_SSL_CTX(ssl)), scope = until_freed(context))] log: Option<
            unsafe extern "C" fn(#[unused] ssl: *const ssl_st, #[cstr] line: *const c_char),
        >,
    );

    /// A closure that chooses the protocol which both ends speak from then on (ALPN): it gets the client's list, each name behind a
    /// byte with its length, and returns a name, or 3 for none, which is no error. After a panic it is none.
    ///
    /// SSL_CTX_set_alpn_select_cb(3): what is chosen may lie in the client's list, or in a buffer that outlives the handshake.
    pub fn SSL_CTX_set_alpn_select_cb(
        #[unique] context: *mut SSL_CTX,
        #[callback(data = attached(SSL_get_SSL_CTX(ssl)), scope = until_freed(context), on_panic = return(3))]
        choose: Option<
            unsafe extern "C" fn(
                #[unused] ssl: *const ssl_st,
                #[out(borrowed(from = offered), buffer(len = *chosen_length), valid = is(0))]
                chosen: *mut *const c_uchar,
                chosen_length: *mut c_uchar,
                #[buffer(len = offered_length)] offered: *const c_uchar,
                offered_length: c_uint,
                #[unused] argument: *mut c_void,
            ) -> c_int,
        >,
        #[null] argument: *mut c_void,
    );

    /// The protocols that a client offers, each behind a byte with its length.
    #[fails(nonzero)]
    #[returns(status)]
    pub fn SSL_CTX_set_alpn_protos(
        #[unique] context: *mut SSL_CTX,
        #[buffer(len = length)] offered: *const c_uchar,
        length: c_uint,
    ) -> c_int;

    /// A connection while it asks a closure something: nothing but its context is looked up in it, which any thread may do.
    #[thread(send, sync)]
    type ssl_st;

    #[returns(borrowed(from = ssl))]
    fn SSL_get_SSL_CTX(ssl: &ssl_st) -> *mut SSL_CTX;

    // A check, as a closure sees it

    /// The check of a certificate, while a closure is asked about it. OpenSSL waits for the answer, and what is here only reads:
    /// the closure may have other threads look at it meanwhile.
    #[thread(send, sync)]
    #[rust_name = "Question"]
    pub type X509_STORE_CTX;

    /// The connection that it is made for.
    #[returns(borrowed(from = check))]
    fn X509_STORE_CTX_get_ex_data(check: &X509_STORE_CTX, #[fixed(index_of_connection())] index: c_int) -> *mut ssl_st;

    #[rust_name = "index_of_connection"]
    safe fn SSL_get_ex_data_X509_STORE_CTX_idx() -> c_int;

    /// The problem that was found, or `X509_V_OK`.
    #[rust_name = "Question::problem"]
    pub fn X509_STORE_CTX_get_error(check: &X509_STORE_CTX) -> c_int;

    /// Which certificate of the chain it is about: 0 is that of the other end.
    #[rust_name = "Question::depth"]
    pub fn X509_STORE_CTX_get_error_depth(check: &X509_STORE_CTX) -> c_int;

    /// The certificate that it is about.
    #[returns(borrowed(from = check), nullable)]
    #[rust_name = "Question::certificate"]
    pub fn X509_STORE_CTX_get_current_cert(check: &X509_STORE_CTX) -> *mut X509;

    // Connections

    /// One end of a connection. It stays on its thread, as what it reads from and writes to does.
    #[owned_by_c(free = SSL_free)]
    #[rust_name = "Connection"]
    pub type SSL;

    fn SSL_free(ssl: *mut SSL);

    /// An end that has a count of the context.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Connection::new"]
    pub fn SSL_new(#[up_refs] context: &SSL_CTX) -> *mut SSL;

    /// What it reads from and writes to. SSL_set_bio(3): given the same twice, it takes one count of it.
    pub fn SSL_set_bio(ssl: &mut SSL, #[consumed] read: *mut BIO, #[fixed(read)] write: *mut BIO);

    /// This end begins.
    pub fn SSL_set_connect_state(ssl: &mut SSL);

    /// This end waits for the other one.
    pub fn SSL_set_accept_state(ssl: &mut SSL);

    /// The host that the certificate of the other end must be for; it is copied.
    #[fails(zero)]
    #[rust_name = "Connection::set_host"]
    pub fn SSL_set1_host(ssl: &mut SSL, #[cstr] host: *const c_char) -> c_int;

    /// Goes on with the handshake. [`TlsError::wants_more`] tells that the other end has to go on first.
    #[fails(not(1), detail = SSL_get_error(ssl, return))]
    #[rust_name = "Connection::handshake"]
    pub fn SSL_do_handshake(ssl: &mut SSL) -> c_int;

    /// Reads what has come.
    #[fails(not(1), detail = SSL_get_error(ssl, return))]
    #[rust_name = "Connection::read"]
    pub fn SSL_read_ex(
        ssl: &mut SSL,
        #[buffer(len = room, uninit, written = *read)] data: *mut c_void,
        room: usize,
        read: *mut usize,
    ) -> c_int;

    /// Writes, and says how much.
    #[fails(not(1), detail = SSL_get_error(ssl, return))]
    #[rust_name = "Connection::write"]
    pub fn SSL_write_ex(
        ssl: &mut SSL,
        #[buffer(len = length)] data: *const c_void,
        length: usize,
        #[out] written: *mut usize,
    ) -> c_int;

    /// Says good-bye: 0 until the other end has done so too, then 1.
    #[fails(negative, detail = SSL_get_error(ssl, return))]
    pub fn SSL_shutdown(ssl: &mut SSL) -> c_int;

    /// What a call has failed with.
    fn SSL_get_error(ssl: &SSL, result: c_int) -> c_int;

    /// What came of the check of the other end's certificate.
    #[rust_name = "Connection::verify_result"]
    pub fn SSL_get_verify_result(ssl: &SSL) -> c_long;

    /// The certificate of the other end, counted up: "`get1`".
    #[returns(owned, nullable)]
    #[rust_name = "Connection::peer_certificate"]
    pub fn SSL_get1_peer_certificate(ssl: &SSL) -> *mut X509;

    /// What the other end has sent: none of it is counted up.
    #[returns(borrowed(from = ssl), nullable)]
    #[rust_name = "Connection::peer_chain"]
    pub fn SSL_get_peer_cert_chain(ssl: &SSL) -> *mut stack_st_X509;

    /// The protocol that was chosen (ALPN), if one was. It lies in the connection, and shaking hands again may choose another.
    pub fn SSL_get0_alpn_selected(
        ssl: &SSL,
        #[out(borrowed(from = ssl), buffer(len = *length), nullable)] chosen: *mut *const c_uchar,
        length: *mut c_uint,
    );

    /// The version that was agreed upon.
    #[returns(cstr, borrowed(forever))]
    #[rust_name = "Connection::version"]
    pub fn SSL_get_version(ssl: &SSL) -> *const c_char;

    /// A cipher: static, never freed.
    #[thread(send, sync)]
    #[rust_name = "Cipher"]
    pub type SSL_CIPHER;

    /// The cipher that was agreed upon.
    #[returns(borrowed(forever), nullable)]
    #[rust_name = "Connection::cipher"]
    pub fn SSL_get_current_cipher(ssl: &SSL) -> *const SSL_CIPHER;

    /// Its name.
    #[returns(cstr, borrowed(forever))]
    #[rust_name = "Cipher::name"]
    pub fn SSL_CIPHER_get_name(cipher: &SSL_CIPHER) -> *const c_char;
}

/// `CRYPTO_EX_INDEX_SSL_CTX` of `openssl/crypto.h`.
const CRYPTO_EX_INDEX_SSL_CTX: c_int = 1;
const SSL_CTRL_EXTRA_CHAIN_CERT: c_int = 14;
const SSL_CTRL_CHAIN_CERT: c_int = 89;

/// The other end does not have to prove who it is.
pub const SSL_VERIFY_NONE: c_int = 0;
/// The other end has to prove who it is, if it is the server.
pub const SSL_VERIFY_PEER: c_int = 1;
/// So does a client.
pub const SSL_VERIFY_FAIL_IF_NO_PEER_CERT: c_int = 2;

const SSL_ERROR_WANT_READ: c_int = 2;
const SSL_ERROR_WANT_WRITE: c_int = 3;
const SSL_ERROR_ZERO_RETURN: c_int = 6;

/// What went wrong with a context or a connection.
#[derive(Debug)]
pub struct TlsError {
    /// What `SSL_get_error` says; 0 where it was not asked.
    kind: c_int,
    error: CryptoError,
}

impl TlsError {
    /// Nothing is wrong: the other end has to go on first.
    #[must_use]
    pub fn wants_more(&self) -> bool {
        matches!(self.kind, SSL_ERROR_WANT_READ | SSL_ERROR_WANT_WRITE)
    }

    /// The other end has said good-bye.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.kind == SSL_ERROR_ZERO_RETURN
    }

    /// What the error queue held.
    #[must_use]
    pub fn reasons(&self) -> &[String] {
        self.error.reasons()
    }
}

impl From<ffi_contract::Error> for TlsError {
    fn from(error: ffi_contract::Error) -> Self {
        Self { kind: 0, error: error.into() }
    }
}

impl From<(ffi_contract::Error, c_int)> for TlsError {
    fn from((error, kind): (ffi_contract::Error, c_int)) -> Self {
        Self { kind, error: error.into() }
    }
}

impl From<CryptoError> for TlsError {
    fn from(error: CryptoError) -> Self {
        Self { kind: 0, error }
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            SSL_ERROR_WANT_READ | SSL_ERROR_WANT_WRITE => f.write_str("the other end has to go on first"),
            SSL_ERROR_ZERO_RETURN => f.write_str("the other end has said good-bye"),
            _ => self.error.fmt(f),
        }
    }
}

impl std::error::Error for TlsError {}
