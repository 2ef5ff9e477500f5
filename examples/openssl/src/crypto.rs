//! A part of libcrypto with its contract, and its error queue as an error type.

use core::ffi::{c_char, c_int, c_long, c_uchar, c_uint, c_ulong, c_void};
use core::fmt;
use core::mem::MaybeUninit;

use ffi_contract::{Owned, contract};

#[contract(
    error = CryptoError,
    header = ["openssl/x509.h", "openssl/pem.h", "openssl/err.h"],
    library = "libcrypto",
    strip = ["EVP_MD_CTX_", "EVP_PKEY_", "X509_STORE_", "X509_NAME_", "X509_", "BIO_"]
)]
#[link(name = "crypto")]
unsafe extern "C" {
    // Digests: EVP_DigestInit(3).

    /// A digest that is being computed.
    #[owned_by_c(free = EVP_MD_CTX_free)]
    #[thread(send)]
    #[rust_name = "Digest"]
    pub type EVP_MD_CTX;

    /// A digest algorithm: static, never freed, never changed.
    #[thread(send, sync)]
    #[rust_name = "Algorithm"]
    pub type EVP_MD;

    fn EVP_MD_CTX_free(ctx: *mut EVP_MD_CTX);

    /// A context for one digest.
    #[fails(null)]
    #[returns(owned)]
    pub fn EVP_MD_CTX_new() -> *mut EVP_MD_CTX;

    /// SHA-256. The object is part of the library.
    #[rust_name = "Algorithm::sha256"]
    #[returns(borrowed(forever))]
    pub fn EVP_sha256() -> *const EVP_MD;

    /// Begins a digest.
    #[fails(not(1))]
    #[rust_name = "Digest::begin"]
    pub fn EVP_DigestInit_ex(ctx: &mut EVP_MD_CTX, kind: &EVP_MD, #[null] engine: *mut c_void) -> c_int;

    /// Hashes more data.
    #[fails(not(1))]
    #[rust_name = "Digest::update"]
    pub fn EVP_DigestUpdate(ctx: &mut EVP_MD_CTX, #[buffer(len = count)] data: *const c_void, count: usize) -> c_int;

    /// Ends the digest and writes it: `EVP_MAX_MD_SIZE` is 64, and no digest is longer.
    #[fails(not(1))]
    #[rust_name = "Digest::finish"]
    pub fn EVP_DigestFinal_ex(
        ctx: &mut EVP_MD_CTX,
        #[buffer(uninit, written = *length)] digest: *mut [c_uchar; 64],
        length: *mut c_uint,
    ) -> c_int;

    // Memory BIOs: BIO_s_mem(3).

    /// A source of bytes.
    #[owned_by_c(free = BIO_free)]
    #[rust_name = "Bio"]
    pub type BIO;

    /// BIO_free(3): "returns 1 for success and 0 for failure"; the BIO is gone for Rust either way.
    fn BIO_free(bio: *mut BIO) -> c_int;

    /// What kind of BIO to make: static, never freed.
    #[thread(send, sync)]
    #[rust_name = "BioMethod"]
    pub type BIO_METHOD;

    /// Memory.
    #[rust_name = "BioMethod::memory"]
    #[returns(borrowed(forever))]
    pub fn BIO_s_mem() -> *const BIO_METHOD;

    /// Makes a BIO.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Bio::new"]
    pub fn BIO_new(kind: &BIO_METHOD) -> *mut BIO;

    /// Writes into it; a memory BIO copies.
    #[fails(not_positive)]
    #[rust_name = "Bio::write"]
    pub fn BIO_write(bio: &mut BIO, #[buffer(len = length)] data: *const c_void, length: c_int) -> c_int;

    // Certificates: X509_new(3), X509_get_subject_name(3).

    /// A certificate, counted.
    #[owned_by_c(free = X509_free, up_ref = X509_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Certificate"]
    pub type X509;

    fn X509_free(certificate: *mut X509);

    #[fails(zero)]
    fn X509_up_ref(certificate: *mut X509) -> c_int;

    /// Reads a certificate in PEM form.
    ///
    /// PEM_read_bio_X509(3): NULL for failure; the callback and its argument are for encrypted input.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Certificate::from_pem"]
    pub fn PEM_read_bio_X509(
        bio: &mut BIO,
        #[null] reuse: *mut *mut X509,
        #[null] callback: Option<unsafe extern "C" fn(*mut c_char, c_int, c_int, *mut c_void) -> c_int>,
        #[null] user: *mut c_void,
    ) -> *mut X509;

    /// The next certificate of bytes that begin with one in DER. The slice then begins behind it; d2i_X509(3): "If an error
    /// occurred, … *ppin is not incremented".
    #[fails(null)]
    #[rust_name = "Certificate::next_in_der"]
    #[returns(owned)]
    pub fn d2i_X509(
        #[null] reused: *mut *mut X509,
        #[buffer(len = length, cursor)] der: *mut *const c_uchar,
        length: c_long,
    ) -> *mut X509;

    /// The certificate in DER, in memory of libcrypto's.
    #[fails(negative)]
    #[rust_name = "Certificate::to_der"]
    pub fn i2d_X509(
        certificate: &X509,
        #[out(owned(free = CRYPTO_free), buffer(len = return))] der: *mut *mut c_uchar,
    ) -> c_int;

    /// What `OPENSSL_free` is.
    fn CRYPTO_free(memory: *mut c_void, #[null] file: *const c_char, #[fixed(0)] line: c_int);

    /// A certificate to fill in: nobody else holds it yet.
    #[fails(null)]
    #[returns(owned(unique))]
    pub fn X509_new() -> *mut X509;

    /// Sets the version, one less than its name: 2 for v3.
    #[fails(zero)]
    pub fn X509_set_version(#[unique] certificate: *mut X509, version: c_long) -> c_int;

    /// The version, one less than its name.
    pub fn X509_get_version(certificate: &X509) -> c_long;

    /// X509_get_subject_name(3): "the returned value is an internal pointer which must not be freed".
    #[returns(borrowed(from = certificate))]
    pub fn X509_get_subject_name(certificate: &X509) -> *mut X509_NAME;

    /// A new owner of the public key: "`get1`".
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Certificate::public_key"]
    pub fn X509_get_pubkey(certificate: &X509) -> *mut EVP_PKEY;

    /// A distinguished name, inside something else.
    #[thread(send, sync)]
    #[rust_name = "Name"]
    pub type X509_NAME;

    /// How many parts the name has.
    pub fn X509_NAME_entry_count(name: &X509_NAME) -> c_int;

    // Keys: EVP_PKEY_new(3), EVP_PKEY_set1_RSA(3).

    /// A key, counted; OpenSSL counts it up wherever it hands one out.
    #[owned_by_c(free = EVP_PKEY_free, up_ref = EVP_PKEY_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Key"]
    pub type EVP_PKEY;

    fn EVP_PKEY_free(key: *mut EVP_PKEY);

    #[fails(zero)]
    fn EVP_PKEY_up_ref(key: *mut EVP_PKEY) -> c_int;

    /// An empty key: nobody else holds it yet.
    #[fails(null)]
    #[returns(owned(unique))]
    pub fn EVP_PKEY_new() -> *mut EVP_PKEY;

    /// What kind of key it is: `EVP_PKEY_RSA`, or 0 for an empty one.
    ///
    /// Not here: `EVP_PKEY_get_size`. It reads the modulus, which a key made by [`Rsa::new`] does not have yet, so no clause
    /// makes it safe.
    #[rust_name = "Key::kind"]
    pub fn EVP_PKEY_get_base_id(key: &EVP_PKEY) -> c_int;

    /// An RSA key of the older interface.
    #[owned_by_c(free = RSA_free)]
    #[thread(send)]
    #[rust_name = "Rsa"]
    pub type RSA;

    fn RSA_free(rsa: *mut RSA);

    /// An empty RSA key.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Rsa::new"]
    pub fn RSA_new() -> *mut RSA;

    /// Gives the RSA key to the key: "`assign`", "freed when the parent key is freed". A failure leaves it with the caller.
    #[fails(zero)]
    #[rust_name = "Key::assign_rsa"]
    #[link_name = "EVP_PKEY_assign"]
    pub fn assign_rsa(
        #[unique] key: *mut EVP_PKEY,
        #[fixed(EVP_PKEY_RSA)] kind: c_int,
        #[consumed(on = success)] rsa: *mut RSA,
    ) -> c_int;

    /// The same with a kind of key that does not exist, to see a failure.
    #[fails(zero)]
    #[rust_name = "Key::assign_as_nothing"]
    #[link_name = "EVP_PKEY_assign"]
    pub fn assign_as_nothing(
        #[unique] key: *mut EVP_PKEY,
        #[fixed(0x7fff)] kind: c_int,
        #[consumed(on = success)] rsa: *mut RSA,
    ) -> c_int;

    // Stores: X509_STORE_add_cert(3).

    /// A set of trusted certificates.
    #[owned_by_c(free = X509_STORE_free)]
    #[rust_name = "Store"]
    pub type X509_STORE;

    fn X509_STORE_free(store: *mut X509_STORE);

    /// An empty store.
    #[fails(null)]
    #[returns(owned)]
    pub fn X509_STORE_new() -> *mut X509_STORE;

    /// Adds a certificate: "the certificate's reference count is incremented, so the caller retains ownership".
    #[fails(not(1))]
    #[rust_name = "Store::add"]
    pub fn X509_STORE_add_cert(store: &mut X509_STORE, #[up_refs] certificate: &X509) -> c_int;

    // The error queue: ERR_get_error(3). It belongs to the thread.

    safe fn ERR_get_error() -> c_ulong;

    fn ERR_error_string_n(
        error: c_ulong,
        #[buffer(len = length, uninit, written = nul)] text: *mut c_char,
        length: usize,
    );
}

/// `EVP_PKEY_RSA` of `openssl/evp.h`, which is `NID_rsaEncryption`.
pub const EVP_PKEY_RSA: c_int = 6;

/// What OpenSSL put into its error queue, or, if nothing, what the call reported.
#[derive(Debug)]
pub struct CryptoError {
    call: ffi_contract::Error,
    reasons: Vec<String>,
}

impl CryptoError {
    /// What the queue held, oldest first.
    #[must_use]
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }
}

impl From<ffi_contract::Error> for CryptoError {
    /// Empties the queue of this thread. Nothing has called OpenSSL since the failure.
    fn from(call: ffi_contract::Error) -> Self {
        let mut reasons = Vec::new();
        loop {
            let code = ERR_get_error();
            if code == 0 {
                return Self { call, reasons };
            }
            let mut text = [MaybeUninit::uninit(); 256];
            reasons.push(ERR_error_string_n(code, &mut text).to_string_lossy().into_owned());
        }
    }
}

impl fmt::Display for CryptoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.call)?;
        for reason in &self.reasons {
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CryptoError {}

/// The SHA-256 digest of some data.
///
/// # Errors
///
/// What OpenSSL reports.
pub fn sha256(data: &[u8]) -> Result<Vec<u8>, CryptoError> {
    let mut digest = Digest::new()?;
    digest.begin(Algorithm::sha256())?;
    digest.update(data)?;
    let mut room = [const { MaybeUninit::uninit() }; 64];
    Ok(digest.finish(&mut room)?.to_vec())
}

/// A certificate in PEM form.
///
/// # Errors
///
/// What OpenSSL reports.
pub fn certificate(pem: &[u8]) -> Result<Owned<Certificate>, CryptoError> {
    let mut bio = Bio::new(BioMethod::memory())?;
    bio.write(pem)?;
    Certificate::from_pem(&mut bio)
}
