//! Keys: EVP_PKEY_new(3), EVP_PKEY_Q_keygen(3), and the older interface to RSA, EVP_PKEY_set1_RSA(3).

use core::ffi::{c_char, c_int, c_long, c_uchar, c_void};

use ffi_contract::contract;

use crate::error::CryptoError;

#[contract(
    error = CryptoError,
    header = ["openssl/evp.h", "openssl/rsa.h", "openssl/crypto.h"],
    library = "libcrypto",
    strip = ["EVP_PKEY_"]
)]
#[link(name = "crypto")]
unsafe extern "C" {
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

    /// A new key on an elliptic curve, as `P-256`: `EVP_EC_gen`.
    #[fails(null)]
    #[returns(owned)]
    #[link_name = "EVP_PKEY_Q_keygen"]
    #[rust_name = "Key::generate_ec"]
    pub fn EVP_EC_gen(
        #[null] library: *mut c_void,
        #[null] properties: *const c_char,
        #[fixed(c"EC".as_ptr())] kind: *const c_char,
        #[variadic]
        #[cstr]
        curve: *const c_char,
    ) -> *mut EVP_PKEY;

    /// A new RSA key of so many bits: `EVP_RSA_gen`.
    #[fails(null)]
    #[returns(owned)]
    #[link_name = "EVP_PKEY_Q_keygen"]
    #[rust_name = "Key::generate_rsa"]
    pub fn EVP_RSA_gen(
        #[null] library: *mut c_void,
        #[null] properties: *const c_char,
        #[fixed(c"RSA".as_ptr())] kind: *const c_char,
        #[variadic] bits: usize,
    ) -> *mut EVP_PKEY;

    /// What kind of key it is: [`EVP_PKEY_RSA`], [`EVP_PKEY_EC`], or 0 for an empty one.
    #[rust_name = "Key::kind"]
    pub fn EVP_PKEY_get_base_id(key: &EVP_PKEY) -> c_int;

    /// How many bits it has, in some sense.
    pub fn EVP_PKEY_get_bits(key: &EVP_PKEY) -> c_int;

    /// 1 if the public parts are equal, 0 if not, less if there is nothing to compare.
    #[rust_name = "Key::compare"]
    pub fn EVP_PKEY_eq(one: &EVP_PKEY, other: &EVP_PKEY) -> c_int;

    /// The private key in DER, in memory of libcrypto's.
    #[fails(negative)]
    #[rust_name = "Key::to_der"]
    pub fn i2d_PrivateKey(
        key: &EVP_PKEY,
        #[out(owned(free = CRYPTO_free), buffer(len = return))] der: *mut *mut c_uchar,
    ) -> c_int;

    /// The next private key of bytes that begin with one in DER. The slice then begins behind it.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Key::next_in_der"]
    pub fn d2i_AutoPrivateKey(
        #[null] reused: *mut *mut EVP_PKEY,
        #[buffer(len = length, cursor)] der: *mut *const c_uchar,
        length: c_long,
    ) -> *mut EVP_PKEY;

    /// What `OPENSSL_free` is.
    fn CRYPTO_free(memory: *mut c_void, #[null] file: *const c_char, #[fixed(0)] line: c_int);

    /// An RSA key of the older interface.
    ///
    /// Not here: `RSA_new`. Functions on keys read the modulus, which an empty one does not have, so that no clause makes them
    /// safe.
    #[owned_by_c(free = RSA_free)]
    #[thread(send)]
    #[rust_name = "Rsa"]
    pub type RSA;

    fn RSA_free(rsa: *mut RSA);

    /// The next RSA key of bytes that begin with one, as [`Key::to_der`] writes it.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Rsa::next_in_der"]
    pub fn d2i_RSAPrivateKey(
        #[null] reused: *mut *mut RSA,
        #[buffer(len = length, cursor)] der: *mut *const c_uchar,
        length: c_long,
    ) -> *mut RSA;

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
}

/// `EVP_PKEY_RSA` of `openssl/evp.h`, which is `NID_rsaEncryption`.
pub const EVP_PKEY_RSA: c_int = 6;

/// `EVP_PKEY_EC` of `openssl/evp.h`, which is `NID_X9_62_id_ecPublicKey`.
pub const EVP_PKEY_EC: c_int = 408;
