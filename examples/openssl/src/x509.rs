//! Certificates and names: X509_new(3), X509_get_subject_name(3), X509_sign(3).

use core::ffi::{c_char, c_int, c_long, c_uchar, c_ulong, c_void};
use core::mem::MaybeUninit;

use ffi_contract::{Owned, contract};

use crate::bio::{Bio, BioMethod};
use crate::digest::Algorithm;
use crate::error::CryptoError;
use crate::key::Key;

#[contract(
    error = CryptoError,
    header = ["openssl/x509.h", "openssl/pem.h", "openssl/asn1.h", "openssl/crypto.h"],
    library = "libcrypto",
    strip = ["X509_NAME_ENTRY_", "X509_NAME_", "X509_", "ASN1_INTEGER_", "ASN1_STRING_", "ASN1_TIME_"]
)]
#[link(name = "crypto")]
unsafe extern "C" {
    #[declared]
    type BIO = crate::bio::Bio;
    #[declared]
    type EVP_MD<'lib> = crate::digest::Algorithm<'lib>;
    #[declared]
    type EVP_PKEY = crate::key::Key;

    /// A certificate, counted.
    #[owned_by_c(free = X509_free, up_ref = X509_up_ref)]
    #[thread(send, sync)]
    #[rust_name = "Certificate"]
    pub type X509;

    fn X509_free(certificate: *mut X509);

    #[fails(zero)]
    fn X509_up_ref(certificate: *mut X509) -> c_int;

    // Reading and writing

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

    // Looking into one

    /// The version, one less than its name.
    pub fn X509_get_version(certificate: &X509) -> c_long;

    /// X509_get_subject_name(3): "the returned value is an internal pointer which must not be freed".
    #[returns(borrowed(from = certificate))]
    pub fn X509_get_subject_name(certificate: &X509) -> *mut X509_NAME;

    /// Its number: "`get0`".
    #[returns(borrowed(from = certificate))]
    #[rust_name = "Certificate::serial_number"]
    pub fn X509_get0_serialNumber(certificate: &X509) -> *const ASN1_INTEGER;

    /// A new owner of the public key: "`get1`".
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Certificate::public_key"]
    pub fn X509_get_pubkey(certificate: &X509) -> *mut EVP_PKEY;

    /// Whether this key has signed it: 1, or 0.
    #[fails(negative)]
    #[rust_name = "Certificate::is_signed_by"]
    pub fn X509_verify(certificate: &X509, key: &EVP_PKEY) -> c_int;

    // Making one

    /// A certificate to fill in: nobody else holds it yet.
    #[fails(null)]
    #[returns(owned(unique))]
    pub fn X509_new() -> *mut X509;

    /// Sets the version, one less than its name: 2 for v3.
    #[fails(zero)]
    pub fn X509_set_version(#[unique] certificate: *mut X509, version: c_long) -> c_int;

    /// Its number, to be changed: what is lent exclusively may not be shared meanwhile.
    #[returns(borrowed(exclusive, from = certificate))]
    #[rust_name = "Certificate::serial_number_mut"]
    pub fn X509_get_serialNumber(#[unique] certificate: *mut X509) -> *mut ASN1_INTEGER;

    /// From when on it is valid: a copy, "`set1`".
    #[fails(zero)]
    #[rust_name = "Certificate::set_not_before"]
    pub fn X509_set1_notBefore(#[unique] certificate: *mut X509, time: &ASN1_TIME) -> c_int;

    /// Until when it is valid: a copy.
    #[fails(zero)]
    #[rust_name = "Certificate::set_not_after"]
    pub fn X509_set1_notAfter(#[unique] certificate: *mut X509, time: &ASN1_TIME) -> c_int;

    /// Copies the name in. It is lent exclusively: OpenSSL encodes it, and keeps the encoding in it, without a lock.
    #[fails(zero)]
    pub fn X509_set_subject_name(#[unique] certificate: *mut X509, name: &mut X509_NAME) -> c_int;

    /// Copies the name in, as [`set_subject_name`](CertificateUnique::set_subject_name) does.
    #[fails(zero)]
    pub fn X509_set_issuer_name(#[unique] certificate: *mut X509, name: &mut X509_NAME) -> c_int;

    /// Keeps a count of the key.
    #[fails(zero)]
    #[rust_name = "Certificate::set_public_key"]
    pub fn X509_set_pubkey(#[unique] certificate: *mut X509, #[up_refs] key: &EVP_PKEY) -> c_int;

    /// Signs it.
    #[fails(zero)]
    #[returns(status)]
    pub fn X509_sign(#[unique] certificate: *mut X509, key: &EVP_PKEY, kind: &EVP_MD<'_>) -> c_int;

    // Names

    /// A distinguished name: one of its own, or inside something else.
    #[owned_by_c(free = X509_NAME_free)]
    #[thread(send, sync)]
    #[rust_name = "Name"]
    pub type X509_NAME;

    fn X509_NAME_free(name: *mut X509_NAME);

    /// An empty name.
    #[fails(null)]
    #[returns(owned)]
    pub fn X509_NAME_new() -> *mut X509_NAME;

    /// Adds a part: `CN`, and UTF-8.
    #[fails(zero)]
    #[rust_name = "Name::add"]
    pub fn X509_NAME_add_entry_by_txt(
        name: &mut X509_NAME,
        #[cstr] field: *const c_char,
        #[fixed(MBSTRING_UTF8)] kind: c_int,
        #[buffer(len = length)] text: *const c_uchar,
        length: c_int,
        #[fixed(-1)] place: c_int,
        #[fixed(0)] set: c_int,
    ) -> c_int;

    /// How many parts the name has.
    pub fn X509_NAME_entry_count(name: &X509_NAME) -> c_int;

    /// A part, by its place; a panic, where there are not so many.
    #[elements(count = X509_NAME_entry_count)]
    #[returns(borrowed(from = name))]
    #[rust_name = "Name::at"]
    pub fn X509_NAME_get_entry(name: &X509_NAME, place: c_int) -> *mut X509_NAME_ENTRY;

    /// Writes the name as text.
    #[fails(negative)]
    #[rust_name = "Name::print"]
    pub fn X509_NAME_print_ex(
        bio: &mut BIO,
        name: &X509_NAME,
        #[fixed(0)] indent: c_int,
        #[fixed(XN_FLAG_ONELINE)] flags: c_ulong,
    ) -> c_int;

    /// A part of a name.
    #[thread(send, sync)]
    #[rust_name = "Part"]
    pub type X509_NAME_ENTRY;

    /// What it says.
    #[returns(borrowed(from = part))]
    #[rust_name = "Part::value"]
    pub fn X509_NAME_ENTRY_get_data(part: &X509_NAME_ENTRY) -> *mut ASN1_STRING;

    // Values

    /// Text, or some bytes.
    #[thread(send, sync)]
    #[rust_name = "Text"]
    pub type ASN1_STRING;

    /// The bytes; they may have no NUL at the end.
    #[returns(buffer(len = ASN1_STRING_length(text)), borrowed(from = text))]
    #[rust_name = "Text::bytes"]
    pub fn ASN1_STRING_get0_data(text: &ASN1_STRING) -> *const c_uchar;

    fn ASN1_STRING_length(text: &ASN1_STRING) -> c_int;

    /// A number.
    #[thread(send, sync)]
    #[rust_name = "Integer"]
    pub type ASN1_INTEGER;

    /// What it is; -1 if it is too large.
    pub fn ASN1_INTEGER_get(number: &ASN1_INTEGER) -> c_long;

    /// Changes it.
    #[fails(zero)]
    pub fn ASN1_INTEGER_set(number: &mut ASN1_INTEGER, value: c_long) -> c_int;

    /// A point in time.
    #[owned_by_c(free = ASN1_TIME_free)]
    #[rust_name = "Time"]
    pub type ASN1_TIME;

    fn ASN1_TIME_free(time: *mut ASN1_TIME);

    /// So many seconds from now.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Time::from_now"]
    pub fn X509_gmtime_adj(#[null] reused: *mut ASN1_TIME, seconds: c_long) -> *mut ASN1_TIME;
}

/// `MBSTRING_UTF8` of `openssl/asn1.h`.
const MBSTRING_UTF8: c_int = 0x1000;

/// `XN_FLAG_ONELINE` of `openssl/x509.h`.
const XN_FLAG_ONELINE: c_ulong = 0x0082_031f;

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

/// A certificate for a host, valid for a day, that its own key has signed.
///
/// # Errors
///
/// What OpenSSL reports.
pub fn self_signed(key: &Key, host: &str) -> Result<Owned<Certificate>, CryptoError> {
    let mut name = Name::new()?;
    name.add(c"CN", host.as_bytes())?;
    let mut fresh = Certificate::new()?;
    fresh.set_version(2)?;
    fresh.serial_number_mut().set(1)?;
    fresh.set_not_before(&*Time::from_now(0)?)?;
    fresh.set_not_after(&*Time::from_now(24 * 60 * 60)?)?;
    fresh.set_subject_name(&mut name)?;
    fresh.set_issuer_name(&mut name)?;
    fresh.set_public_key(key)?;
    fresh.sign(key, Algorithm::sha256())?;
    Ok(fresh.share())
}

impl Name {
    /// The name as text: `CN = localhost`.
    ///
    /// # Errors
    ///
    /// What OpenSSL reports.
    pub fn to_text(&self) -> Result<String, CryptoError> {
        let mut bio = Bio::new(BioMethod::memory())?;
        Self::print(&mut bio, self)?;
        let mut text = Vec::new();
        while bio.pending() > 0 {
            let mut room = [MaybeUninit::uninit(); 64];
            text.extend_from_slice(bio.read(&mut room)?);
        }
        Ok(String::from_utf8_lossy(&text).into_owned())
    }
}
