#[contract(error = crate::Stack, strip = ["X509_", "X509_STORE_"], header = "openssl/x509.h")]
unsafe extern "C" {
    /// A certificate.
    #[owned_by_c(free = X509_free, up_ref = X509_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Certificate"]
    pub type X509;

    /// A set of trusted certificates.
    #[owned_by_c(free = X509_STORE_free, counted)]
    #[rust_name = "Store"]
    pub type X509_STORE;

    /// A name inside a certificate.
    #[thread(send, sync)]
    #[rust_name = "Name"]
    pub type X509_NAME;

    fn X509_free(x: *mut X509);
    #[fails(zero)]
    fn X509_up_ref(x: &X509) -> c_int;
    fn X509_STORE_free(s: *mut X509_STORE);

    /// An empty certificate.
    #[fails(null)]
    #[returns(owned(unique))]
    pub fn X509_new() -> *mut X509;

    #[fails(zero)]
    pub fn X509_set_version(#[unique] x: *mut X509, version: c_long) -> c_int;

    /// An empty store.
    #[fails(null)]
    #[returns(owned)]
    pub fn X509_STORE_new() -> *mut X509_STORE;

    /// Adds a certificate, which the store counts up.
    #[fails(zero)]
    pub fn X509_STORE_add_cert(store: &X509_STORE, #[up_refs] x: &X509) -> c_int;

    /// Whose certificate it is.
    #[returns(borrowed(from = x))]
    pub fn X509_get_subject_name(x: &X509) -> *mut X509_NAME;

    /// The certificate of the peer.
    #[rust_name = "peer_certificate"]
    #[returns(owned, nullable)]
    pub fn SSL_get1_peer_certificate(ssl: &SSL) -> *mut X509;

    #[owned_by_c(free = SSL_free)]
    #[rust_name = "Connection"]
    pub type SSL;
    fn SSL_free(ssl: *mut SSL);

    /// Uses the certificate from now on.
    #[fails(zero)]
    #[rust_name = "Connection::use_certificate"]
    pub fn SSL_give_certificate(ssl: &mut SSL, #[consumed(on = success)] x: *mut X509, #[consumed(on = always)] store: *mut X509_STORE) -> c_int;
}
