//! The whole of `<openssl/evp.h>` (OpenSSL 3.0), as it is: nothing is said of any pointer.

use core::ffi::{c_char, c_int, c_long, c_uchar, c_uint, c_ulong, c_void};

use ffi_contract::contract;

#[contract(header = "openssl/evp.h", library = "libcrypto")]
unsafe extern "C" {
    type ASN1_BIT_STRING;
    type ASN1_ITEM;
    type ASN1_OBJECT;
    type ASN1_PCTX;
    type ASN1_STRING;
    type ASN1_TYPE;
    type BIGNUM;
    type BIO;
    type BIO_METHOD;
    type ENGINE;
    type EVP_ASYM_CIPHER;
    type EVP_CIPHER;
    type EVP_CIPHER_CTX;
    type EVP_ENCODE_CTX;
    type EVP_KEM;
    type EVP_KEYEXCH;
    type EVP_KEYMGMT;
    type EVP_MAC;
    type EVP_MAC_CTX;
    type EVP_MD;
    type EVP_MD_CTX;
    type EVP_PBE_KEYGEN;
    type EVP_PBE_KEYGEN_EX;
    type EVP_PKEY;
    type EVP_PKEY_ASN1_METHOD;
    type EVP_PKEY_CTX;
    type EVP_PKEY_METHOD;
    type EVP_PKEY_gen_cb;
    type EVP_RAND;
    type EVP_RAND_CTX;
    type EVP_SIGNATURE;
    type FILE;
    type OSSL_CALLBACK;
    type OSSL_LIB_CTX;
    type OSSL_PARAM;
    type OSSL_PROVIDER;
    type PKCS8_PRIV_KEY_INFO;
    type X509_ALGOR;
    type X509_PUBKEY;
    type X509_SIG_INFO;
    type dh_st;
    type dsa_st;
    type ec_key_st;
    type rsa_st;
    unsafe fn EVP_set_default_properties(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn EVP_default_properties_is_fips_enabled(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
    ) -> c_int;
    unsafe fn EVP_default_properties_enable_fips(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        enable: c_int,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MD_meth_new(md_type: c_int, pkey_type: c_int) -> *mut EVP_MD;
    #[unchecked]
    unsafe fn EVP_MD_meth_dup(#[unchecked] md: *const EVP_MD) -> *mut EVP_MD;
    unsafe fn EVP_MD_meth_free(#[unchecked] md: *mut EVP_MD);
    unsafe fn EVP_MD_meth_set_input_blocksize(
        #[unchecked] md: *mut EVP_MD,
        blocksize: c_int,
    ) -> c_int;
    unsafe fn EVP_MD_meth_set_result_size(#[unchecked] md: *mut EVP_MD, resultsize: c_int)
    -> c_int;
    unsafe fn EVP_MD_meth_set_app_datasize(#[unchecked] md: *mut EVP_MD, datasize: c_int) -> c_int;
    unsafe fn EVP_MD_meth_set_flags(#[unchecked] md: *mut EVP_MD, flags: c_ulong) -> c_int;
    unsafe fn EVP_MD_meth_set_init(
        #[unchecked] md: *mut EVP_MD,
        #[unchecked] init: Option<unsafe extern "C" fn(*mut EVP_MD_CTX) -> c_int>,
    ) -> c_int;
    unsafe fn EVP_MD_meth_set_update(
        #[unchecked] md: *mut EVP_MD,
        #[unchecked] update: Option<
            unsafe extern "C" fn(*mut EVP_MD_CTX, *const c_void, usize) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_MD_meth_set_final(
        #[unchecked] md: *mut EVP_MD,
        #[unchecked] r#final: Option<unsafe extern "C" fn(*mut EVP_MD_CTX, *mut c_uchar) -> c_int>,
    ) -> c_int;
    unsafe fn EVP_MD_meth_set_copy(
        #[unchecked] md: *mut EVP_MD,
        #[unchecked] copy: Option<
            unsafe extern "C" fn(*mut EVP_MD_CTX, *const EVP_MD_CTX) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_MD_meth_set_cleanup(
        #[unchecked] md: *mut EVP_MD,
        #[unchecked] cleanup: Option<unsafe extern "C" fn(*mut EVP_MD_CTX) -> c_int>,
    ) -> c_int;
    unsafe fn EVP_MD_meth_set_ctrl(
        #[unchecked] md: *mut EVP_MD,
        #[unchecked] ctrl: Option<
            unsafe extern "C" fn(*mut EVP_MD_CTX, c_int, c_int, *mut c_void) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_MD_meth_get_input_blocksize(#[unchecked] md: *const EVP_MD) -> c_int;
    unsafe fn EVP_MD_meth_get_result_size(#[unchecked] md: *const EVP_MD) -> c_int;
    unsafe fn EVP_MD_meth_get_app_datasize(#[unchecked] md: *const EVP_MD) -> c_int;
    unsafe fn EVP_MD_meth_get_flags(#[unchecked] md: *const EVP_MD) -> c_ulong;
    #[unchecked]
    unsafe fn EVP_MD_meth_get_init(
        #[unchecked] md: *const EVP_MD,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX) -> c_int>;
    #[unchecked]
    unsafe fn EVP_MD_meth_get_update(
        #[unchecked] md: *const EVP_MD,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX, *const c_void, usize) -> c_int>;
    #[unchecked]
    unsafe fn EVP_MD_meth_get_final(
        #[unchecked] md: *const EVP_MD,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX, *mut c_uchar) -> c_int>;
    #[unchecked]
    unsafe fn EVP_MD_meth_get_copy(
        #[unchecked] md: *const EVP_MD,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX, *const EVP_MD_CTX) -> c_int>;
    #[unchecked]
    unsafe fn EVP_MD_meth_get_cleanup(
        #[unchecked] md: *const EVP_MD,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX) -> c_int>;
    #[unchecked]
    unsafe fn EVP_MD_meth_get_ctrl(
        #[unchecked] md: *const EVP_MD,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX, c_int, c_int, *mut c_void) -> c_int>;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_new(
        cipher_type: c_int,
        block_size: c_int,
        key_len: c_int,
    ) -> *mut EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_dup(#[unchecked] cipher: *const EVP_CIPHER) -> *mut EVP_CIPHER;
    unsafe fn EVP_CIPHER_meth_free(#[unchecked] cipher: *mut EVP_CIPHER);
    unsafe fn EVP_CIPHER_meth_set_iv_length(
        #[unchecked] cipher: *mut EVP_CIPHER,
        iv_len: c_int,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_flags(
        #[unchecked] cipher: *mut EVP_CIPHER,
        flags: c_ulong,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_impl_ctx_size(
        #[unchecked] cipher: *mut EVP_CIPHER,
        ctx_size: c_int,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_init(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] init: Option<
            unsafe extern "C" fn(
                *mut EVP_CIPHER_CTX,
                *const c_uchar,
                *const c_uchar,
                c_int,
            ) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_do_cipher(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] do_cipher: Option<
            unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *mut c_uchar, *const c_uchar, usize) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_cleanup(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] cleanup: Option<unsafe extern "C" fn(*mut EVP_CIPHER_CTX) -> c_int>,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_set_asn1_params(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] set_asn1_parameters: Option<
            unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *mut ASN1_TYPE) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_get_asn1_params(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] get_asn1_parameters: Option<
            unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *mut ASN1_TYPE) -> c_int,
        >,
    ) -> c_int;
    unsafe fn EVP_CIPHER_meth_set_ctrl(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] ctrl: Option<
            unsafe extern "C" fn(*mut EVP_CIPHER_CTX, c_int, c_int, *mut c_void) -> c_int,
        >,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_get_init(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> Option<
        unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *const c_uchar, *const c_uchar, c_int) -> c_int,
    >;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_get_do_cipher(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> Option<
        unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *mut c_uchar, *const c_uchar, usize) -> c_int,
    >;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_get_cleanup(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> Option<unsafe extern "C" fn(*mut EVP_CIPHER_CTX) -> c_int>;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_get_set_asn1_params(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> Option<unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *mut ASN1_TYPE) -> c_int>;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_get_get_asn1_params(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> Option<unsafe extern "C" fn(*mut EVP_CIPHER_CTX, *mut ASN1_TYPE) -> c_int>;
    #[unchecked]
    unsafe fn EVP_CIPHER_meth_get_ctrl(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> Option<unsafe extern "C" fn(*mut EVP_CIPHER_CTX, c_int, c_int, *mut c_void) -> c_int>;
    unsafe fn EVP_MD_get_type(#[unchecked] md: *const EVP_MD) -> c_int;
    #[unchecked]
    unsafe fn EVP_MD_get0_name(#[unchecked] md: *const EVP_MD) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_MD_get0_description(#[unchecked] md: *const EVP_MD) -> *const c_char;
    unsafe fn EVP_MD_is_a(
        #[unchecked] md: *const EVP_MD,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    unsafe fn EVP_MD_names_do_all(
        #[unchecked] md: *const EVP_MD,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MD_get0_provider(#[unchecked] md: *const EVP_MD) -> *const OSSL_PROVIDER;
    unsafe fn EVP_MD_get_pkey_type(#[unchecked] md: *const EVP_MD) -> c_int;
    unsafe fn EVP_MD_get_size(#[unchecked] md: *const EVP_MD) -> c_int;
    unsafe fn EVP_MD_get_block_size(#[unchecked] md: *const EVP_MD) -> c_int;
    unsafe fn EVP_MD_get_flags(#[unchecked] md: *const EVP_MD) -> c_ulong;
    #[unchecked]
    unsafe fn EVP_MD_CTX_get0_md(#[unchecked] ctx: *const EVP_MD_CTX) -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_MD_CTX_get1_md(#[unchecked] ctx: *mut EVP_MD_CTX) -> *mut EVP_MD;
    #[unchecked]
    unsafe fn EVP_MD_CTX_md(#[unchecked] ctx: *const EVP_MD_CTX) -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_MD_CTX_update_fn(
        #[unchecked] ctx: *mut EVP_MD_CTX,
    ) -> Option<unsafe extern "C" fn(*mut EVP_MD_CTX, *const c_void, usize) -> c_int>;
    unsafe fn EVP_MD_CTX_set_update_fn(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] update: Option<
            unsafe extern "C" fn(*mut EVP_MD_CTX, *const c_void, usize) -> c_int,
        >,
    );
    #[unchecked]
    unsafe fn EVP_MD_CTX_get_pkey_ctx(#[unchecked] ctx: *const EVP_MD_CTX) -> *mut EVP_PKEY_CTX;
    unsafe fn EVP_MD_CTX_set_pkey_ctx(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] pctx: *mut EVP_PKEY_CTX,
    );
    #[unchecked]
    unsafe fn EVP_MD_CTX_get0_md_data(#[unchecked] ctx: *const EVP_MD_CTX) -> *mut c_void;
    unsafe fn EVP_CIPHER_get_nid(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_get0_name(#[unchecked] cipher: *const EVP_CIPHER) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_CIPHER_get0_description(#[unchecked] cipher: *const EVP_CIPHER) -> *const c_char;
    unsafe fn EVP_CIPHER_is_a(
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    unsafe fn EVP_CIPHER_names_do_all(
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_get0_provider(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> *const OSSL_PROVIDER;
    unsafe fn EVP_CIPHER_get_block_size(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    unsafe fn EVP_CIPHER_impl_ctx_size(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    unsafe fn EVP_CIPHER_get_key_length(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    unsafe fn EVP_CIPHER_get_iv_length(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    unsafe fn EVP_CIPHER_get_flags(#[unchecked] cipher: *const EVP_CIPHER) -> c_ulong;
    unsafe fn EVP_CIPHER_get_mode(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    unsafe fn EVP_CIPHER_get_type(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_CIPHER;
    unsafe fn EVP_CIPHER_up_ref(#[unchecked] cipher: *mut EVP_CIPHER) -> c_int;
    unsafe fn EVP_CIPHER_free(#[unchecked] cipher: *mut EVP_CIPHER);
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_get0_cipher(
        #[unchecked] ctx: *const EVP_CIPHER_CTX,
    ) -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_get1_cipher(#[unchecked] ctx: *mut EVP_CIPHER_CTX) -> *mut EVP_CIPHER;
    unsafe fn EVP_CIPHER_CTX_is_encrypting(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_nid(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_block_size(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_key_length(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_iv_length(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_tag_length(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_cipher(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_iv(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> *const c_uchar;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_original_iv(#[unchecked] ctx: *const EVP_CIPHER_CTX)
    -> *const c_uchar;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_iv_noconst(#[unchecked] ctx: *mut EVP_CIPHER_CTX) -> *mut c_uchar;
    unsafe fn EVP_CIPHER_CTX_get_updated_iv(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] buf: *mut c_void,
        len: usize,
    ) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_original_iv(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] buf: *mut c_void,
        len: usize,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_buf_noconst(#[unchecked] ctx: *mut EVP_CIPHER_CTX) -> *mut c_uchar;
    unsafe fn EVP_CIPHER_CTX_get_num(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_set_num(#[unchecked] ctx: *mut EVP_CIPHER_CTX, num: c_int) -> c_int;
    unsafe fn EVP_CIPHER_CTX_copy(
        #[unchecked] out: *mut EVP_CIPHER_CTX,
        #[unchecked] r#in: *const EVP_CIPHER_CTX,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_get_app_data(#[unchecked] ctx: *const EVP_CIPHER_CTX) -> *mut c_void;
    unsafe fn EVP_CIPHER_CTX_set_app_data(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] data: *mut c_void,
    );
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_get_cipher_data(
        #[unchecked] ctx: *const EVP_CIPHER_CTX,
    ) -> *mut c_void;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_set_cipher_data(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher_data: *mut c_void,
    ) -> *mut c_void;
    unsafe fn EVP_Cipher(
        #[unchecked] c: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] r#in: *const c_uchar,
        inl: c_uint,
    ) -> c_int;
    unsafe fn EVP_MD_get_params(
        #[unchecked] digest: *const EVP_MD,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_MD_CTX_set_params(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_MD_CTX_get_params(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MD_gettable_params(#[unchecked] digest: *const EVP_MD) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MD_settable_ctx_params(#[unchecked] md: *const EVP_MD) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MD_gettable_ctx_params(#[unchecked] md: *const EVP_MD) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MD_CTX_settable_params(#[unchecked] ctx: *mut EVP_MD_CTX) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MD_CTX_gettable_params(#[unchecked] ctx: *mut EVP_MD_CTX) -> *const OSSL_PARAM;
    unsafe fn EVP_MD_CTX_ctrl(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        cmd: c_int,
        p1: c_int,
        #[unchecked] p2: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MD_CTX_new() -> *mut EVP_MD_CTX;
    unsafe fn EVP_MD_CTX_reset(#[unchecked] ctx: *mut EVP_MD_CTX) -> c_int;
    unsafe fn EVP_MD_CTX_free(#[unchecked] ctx: *mut EVP_MD_CTX);
    unsafe fn EVP_MD_CTX_copy_ex(
        #[unchecked] out: *mut EVP_MD_CTX,
        #[unchecked] r#in: *const EVP_MD_CTX,
    ) -> c_int;
    unsafe fn EVP_MD_CTX_set_flags(#[unchecked] ctx: *mut EVP_MD_CTX, flags: c_int);
    unsafe fn EVP_MD_CTX_clear_flags(#[unchecked] ctx: *mut EVP_MD_CTX, flags: c_int);
    unsafe fn EVP_MD_CTX_test_flags(#[unchecked] ctx: *const EVP_MD_CTX, flags: c_int) -> c_int;
    unsafe fn EVP_DigestInit_ex2(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] r#type: *const EVP_MD,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_DigestInit_ex(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] r#type: *const EVP_MD,
        #[unchecked] r#impl: *mut ENGINE,
    ) -> c_int;
    unsafe fn EVP_DigestUpdate(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] d: *const c_void,
        cnt: usize,
    ) -> c_int;
    unsafe fn EVP_DigestFinal_ex(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] md: *mut c_uchar,
        #[unchecked] s: *mut c_uint,
    ) -> c_int;
    unsafe fn EVP_Digest(
        #[unchecked] data: *const c_void,
        count: usize,
        #[unchecked] md: *mut c_uchar,
        #[unchecked] size: *mut c_uint,
        #[unchecked] r#type: *const EVP_MD,
        #[unchecked] r#impl: *mut ENGINE,
    ) -> c_int;
    unsafe fn EVP_Q_digest(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] name: *const c_char,
        #[unchecked] propq: *const c_char,
        #[unchecked] data: *const c_void,
        datalen: usize,
        #[unchecked] md: *mut c_uchar,
        #[unchecked] mdlen: *mut usize,
    ) -> c_int;
    unsafe fn EVP_MD_CTX_copy(
        #[unchecked] out: *mut EVP_MD_CTX,
        #[unchecked] r#in: *const EVP_MD_CTX,
    ) -> c_int;
    unsafe fn EVP_DigestInit(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] r#type: *const EVP_MD,
    ) -> c_int;
    unsafe fn EVP_DigestFinal(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] md: *mut c_uchar,
        #[unchecked] s: *mut c_uint,
    ) -> c_int;
    unsafe fn EVP_DigestFinalXOF(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] md: *mut c_uchar,
        len: usize,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MD_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_MD;
    unsafe fn EVP_MD_up_ref(#[unchecked] md: *mut EVP_MD) -> c_int;
    unsafe fn EVP_MD_free(#[unchecked] md: *mut EVP_MD);
    unsafe fn EVP_read_pw_string(
        #[unchecked] buf: *mut c_char,
        length: c_int,
        #[unchecked] prompt: *const c_char,
        verify: c_int,
    ) -> c_int;
    unsafe fn EVP_read_pw_string_min(
        #[unchecked] buf: *mut c_char,
        minlen: c_int,
        maxlen: c_int,
        #[unchecked] prompt: *const c_char,
        verify: c_int,
    ) -> c_int;
    unsafe fn EVP_set_pw_prompt(#[unchecked] prompt: *const c_char);
    #[unchecked]
    unsafe fn EVP_get_pw_prompt() -> *mut c_char;
    unsafe fn EVP_BytesToKey(
        #[unchecked] r#type: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        #[unchecked] salt: *const c_uchar,
        #[unchecked] data: *const c_uchar,
        datal: c_int,
        count: c_int,
        #[unchecked] key: *mut c_uchar,
        #[unchecked] iv: *mut c_uchar,
    ) -> c_int;
    unsafe fn EVP_CIPHER_CTX_set_flags(#[unchecked] ctx: *mut EVP_CIPHER_CTX, flags: c_int);
    unsafe fn EVP_CIPHER_CTX_clear_flags(#[unchecked] ctx: *mut EVP_CIPHER_CTX, flags: c_int);
    unsafe fn EVP_CIPHER_CTX_test_flags(
        #[unchecked] ctx: *const EVP_CIPHER_CTX,
        flags: c_int,
    ) -> c_int;
    unsafe fn EVP_EncryptInit(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
    ) -> c_int;
    unsafe fn EVP_EncryptInit_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] r#impl: *mut ENGINE,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
    ) -> c_int;
    unsafe fn EVP_EncryptInit_ex2(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_EncryptUpdate(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
        #[unchecked] r#in: *const c_uchar,
        inl: c_int,
    ) -> c_int;
    unsafe fn EVP_EncryptFinal_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_EncryptFinal(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_DecryptInit(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
    ) -> c_int;
    unsafe fn EVP_DecryptInit_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] r#impl: *mut ENGINE,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
    ) -> c_int;
    unsafe fn EVP_DecryptInit_ex2(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_DecryptUpdate(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
        #[unchecked] r#in: *const c_uchar,
        inl: c_int,
    ) -> c_int;
    unsafe fn EVP_DecryptFinal(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] outm: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_DecryptFinal_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] outm: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_CipherInit(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
        enc: c_int,
    ) -> c_int;
    unsafe fn EVP_CipherInit_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] r#impl: *mut ENGINE,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
        enc: c_int,
    ) -> c_int;
    unsafe fn EVP_CipherInit_ex2(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] key: *const c_uchar,
        #[unchecked] iv: *const c_uchar,
        enc: c_int,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_CipherUpdate(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
        #[unchecked] r#in: *const c_uchar,
        inl: c_int,
    ) -> c_int;
    unsafe fn EVP_CipherFinal(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] outm: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_CipherFinal_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] outm: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_SignFinal(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] md: *mut c_uchar,
        #[unchecked] s: *mut c_uint,
        #[unchecked] pkey: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_SignFinal_ex(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] md: *mut c_uchar,
        #[unchecked] s: *mut c_uint,
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn EVP_DigestSign(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] sigret: *mut c_uchar,
        #[unchecked] siglen: *mut usize,
        #[unchecked] tbs: *const c_uchar,
        tbslen: usize,
    ) -> c_int;
    unsafe fn EVP_VerifyFinal(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] sigbuf: *const c_uchar,
        siglen: c_uint,
        #[unchecked] pkey: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_VerifyFinal_ex(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] sigbuf: *const c_uchar,
        siglen: c_uint,
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn EVP_DigestVerify(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] sigret: *const c_uchar,
        siglen: usize,
        #[unchecked] tbs: *const c_uchar,
        tbslen: usize,
    ) -> c_int;
    unsafe fn EVP_DigestSignInit_ex(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] pctx: *mut *mut EVP_PKEY_CTX,
        #[unchecked] mdname: *const c_char,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] props: *const c_char,
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_DigestSignInit(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] pctx: *mut *mut EVP_PKEY_CTX,
        #[unchecked] r#type: *const EVP_MD,
        #[unchecked] e: *mut ENGINE,
        #[unchecked] pkey: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_DigestSignUpdate(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] data: *const c_void,
        dsize: usize,
    ) -> c_int;
    unsafe fn EVP_DigestSignFinal(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] sigret: *mut c_uchar,
        #[unchecked] siglen: *mut usize,
    ) -> c_int;
    unsafe fn EVP_DigestVerifyInit_ex(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] pctx: *mut *mut EVP_PKEY_CTX,
        #[unchecked] mdname: *const c_char,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] props: *const c_char,
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_DigestVerifyInit(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] pctx: *mut *mut EVP_PKEY_CTX,
        #[unchecked] r#type: *const EVP_MD,
        #[unchecked] e: *mut ENGINE,
        #[unchecked] pkey: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_DigestVerifyUpdate(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] data: *const c_void,
        dsize: usize,
    ) -> c_int;
    unsafe fn EVP_DigestVerifyFinal(
        #[unchecked] ctx: *mut EVP_MD_CTX,
        #[unchecked] sig: *const c_uchar,
        siglen: usize,
    ) -> c_int;
    unsafe fn EVP_OpenInit(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] r#type: *const EVP_CIPHER,
        #[unchecked] ek: *const c_uchar,
        ekl: c_int,
        #[unchecked] iv: *const c_uchar,
        #[unchecked] r#priv: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_OpenFinal(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_SealInit(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] r#type: *const EVP_CIPHER,
        #[unchecked] ek: *mut *mut c_uchar,
        #[unchecked] ekl: *mut c_int,
        #[unchecked] iv: *mut c_uchar,
        #[unchecked] pubk: *mut *mut EVP_PKEY,
        npubk: c_int,
    ) -> c_int;
    unsafe fn EVP_SealFinal(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_ENCODE_CTX_new() -> *mut EVP_ENCODE_CTX;
    unsafe fn EVP_ENCODE_CTX_free(#[unchecked] ctx: *mut EVP_ENCODE_CTX);
    unsafe fn EVP_ENCODE_CTX_copy(
        #[unchecked] dctx: *mut EVP_ENCODE_CTX,
        #[unchecked] sctx: *const EVP_ENCODE_CTX,
    ) -> c_int;
    unsafe fn EVP_ENCODE_CTX_num(#[unchecked] ctx: *mut EVP_ENCODE_CTX) -> c_int;
    unsafe fn EVP_EncodeInit(#[unchecked] ctx: *mut EVP_ENCODE_CTX);
    unsafe fn EVP_EncodeUpdate(
        #[unchecked] ctx: *mut EVP_ENCODE_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
        #[unchecked] r#in: *const c_uchar,
        inl: c_int,
    ) -> c_int;
    unsafe fn EVP_EncodeFinal(
        #[unchecked] ctx: *mut EVP_ENCODE_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    );
    unsafe fn EVP_EncodeBlock(
        #[unchecked] t: *mut c_uchar,
        #[unchecked] f: *const c_uchar,
        n: c_int,
    ) -> c_int;
    unsafe fn EVP_DecodeInit(#[unchecked] ctx: *mut EVP_ENCODE_CTX);
    unsafe fn EVP_DecodeUpdate(
        #[unchecked] ctx: *mut EVP_ENCODE_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
        #[unchecked] r#in: *const c_uchar,
        inl: c_int,
    ) -> c_int;
    unsafe fn EVP_DecodeFinal(
        #[unchecked] ctx: *mut EVP_ENCODE_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_DecodeBlock(
        #[unchecked] t: *mut c_uchar,
        #[unchecked] f: *const c_uchar,
        n: c_int,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_new() -> *mut EVP_CIPHER_CTX;
    unsafe fn EVP_CIPHER_CTX_reset(#[unchecked] c: *mut EVP_CIPHER_CTX) -> c_int;
    unsafe fn EVP_CIPHER_CTX_free(#[unchecked] c: *mut EVP_CIPHER_CTX);
    unsafe fn EVP_CIPHER_CTX_set_key_length(
        #[unchecked] x: *mut EVP_CIPHER_CTX,
        keylen: c_int,
    ) -> c_int;
    unsafe fn EVP_CIPHER_CTX_set_padding(#[unchecked] c: *mut EVP_CIPHER_CTX, pad: c_int) -> c_int;
    unsafe fn EVP_CIPHER_CTX_ctrl(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        r#type: c_int,
        arg: c_int,
        #[unchecked] ptr: *mut c_void,
    ) -> c_int;
    unsafe fn EVP_CIPHER_CTX_rand_key(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] key: *mut c_uchar,
    ) -> c_int;
    unsafe fn EVP_CIPHER_get_params(
        #[unchecked] cipher: *mut EVP_CIPHER,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_CIPHER_CTX_set_params(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_CIPHER_CTX_get_params(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_CIPHER_gettable_params(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_CIPHER_settable_ctx_params(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_CIPHER_gettable_ctx_params(
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_settable_params(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_CIPHER_CTX_gettable_params(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn BIO_f_md() -> *const BIO_METHOD;
    #[unchecked]
    unsafe fn BIO_f_base64() -> *const BIO_METHOD;
    #[unchecked]
    unsafe fn BIO_f_cipher() -> *const BIO_METHOD;
    #[unchecked]
    unsafe fn BIO_f_reliable() -> *const BIO_METHOD;
    unsafe fn BIO_set_cipher(
        #[unchecked] b: *mut BIO,
        #[unchecked] c: *const EVP_CIPHER,
        #[unchecked] k: *const c_uchar,
        #[unchecked] i: *const c_uchar,
        enc: c_int,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_md_null() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_md4() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_md5() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_md5_sha1() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_blake2b512() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_blake2s256() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha1() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha224() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha256() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha384() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha512() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha512_224() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha512_256() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha3_224() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha3_256() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha3_384() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sha3_512() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_shake128() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_shake256() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_ripemd160() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_whirlpool() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_sm3() -> *const EVP_MD;
    #[unchecked]
    unsafe fn EVP_enc_null() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_cfb64() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede_cfb64() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_cfb64() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_desx_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_des_ede3_wrap() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc4() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc4_40() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc4_hmac_md5() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc2_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc2_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc2_40_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc2_64_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc2_cfb64() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_rc2_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_bf_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_bf_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_bf_cfb64() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_bf_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_cast5_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_cast5_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_cast5_cfb64() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_cast5_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_ccm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_gcm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_xts() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_wrap() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_wrap_pad() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_ocb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_ccm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_gcm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_wrap() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_wrap_pad() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_192_ocb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_ccm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_gcm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_xts() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_wrap() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_wrap_pad() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_ocb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_cbc_hmac_sha1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_cbc_hmac_sha1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_128_cbc_hmac_sha256() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aes_256_cbc_hmac_sha256() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_gcm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_128_ccm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_gcm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_192_ccm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_gcm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_aria_256_ccm() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_128_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_192_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_cfb1() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_cfb8() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_camellia_256_ctr() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_chacha20() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_chacha20_poly1305() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_seed_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_seed_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_seed_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_seed_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_sm4_ecb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_sm4_cbc() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_sm4_cfb128() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_sm4_ofb() -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_sm4_ctr() -> *const EVP_CIPHER;
    unsafe fn EVP_add_cipher(#[unchecked] cipher: *const EVP_CIPHER) -> c_int;
    unsafe fn EVP_add_digest(#[unchecked] digest: *const EVP_MD) -> c_int;
    #[unchecked]
    unsafe fn EVP_get_cipherbyname(#[unchecked] name: *const c_char) -> *const EVP_CIPHER;
    #[unchecked]
    unsafe fn EVP_get_digestbyname(#[unchecked] name: *const c_char) -> *const EVP_MD;
    unsafe fn EVP_CIPHER_do_all(
        #[unchecked] r#fn: Option<
            unsafe extern "C" fn(*const EVP_CIPHER, *const c_char, *const c_char, *mut c_void),
        >,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_CIPHER_do_all_sorted(
        #[unchecked] r#fn: Option<
            unsafe extern "C" fn(*const EVP_CIPHER, *const c_char, *const c_char, *mut c_void),
        >,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_CIPHER_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_CIPHER, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_MD_do_all(
        #[unchecked] r#fn: Option<
            unsafe extern "C" fn(*const EVP_MD, *const c_char, *const c_char, *mut c_void),
        >,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_MD_do_all_sorted(
        #[unchecked] r#fn: Option<
            unsafe extern "C" fn(*const EVP_MD, *const c_char, *const c_char, *mut c_void),
        >,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_MD_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_MD, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    #[unchecked]
    unsafe fn EVP_MAC_fetch(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_MAC;
    unsafe fn EVP_MAC_up_ref(#[unchecked] mac: *mut EVP_MAC) -> c_int;
    unsafe fn EVP_MAC_free(#[unchecked] mac: *mut EVP_MAC);
    #[unchecked]
    unsafe fn EVP_MAC_get0_name(#[unchecked] mac: *const EVP_MAC) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_MAC_get0_description(#[unchecked] mac: *const EVP_MAC) -> *const c_char;
    unsafe fn EVP_MAC_is_a(
        #[unchecked] mac: *const EVP_MAC,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MAC_get0_provider(#[unchecked] mac: *const EVP_MAC) -> *const OSSL_PROVIDER;
    unsafe fn EVP_MAC_get_params(
        #[unchecked] mac: *mut EVP_MAC,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MAC_CTX_new(#[unchecked] mac: *mut EVP_MAC) -> *mut EVP_MAC_CTX;
    unsafe fn EVP_MAC_CTX_free(#[unchecked] ctx: *mut EVP_MAC_CTX);
    #[unchecked]
    unsafe fn EVP_MAC_CTX_dup(#[unchecked] src: *const EVP_MAC_CTX) -> *mut EVP_MAC_CTX;
    #[unchecked]
    unsafe fn EVP_MAC_CTX_get0_mac(#[unchecked] ctx: *mut EVP_MAC_CTX) -> *mut EVP_MAC;
    unsafe fn EVP_MAC_CTX_get_params(
        #[unchecked] ctx: *mut EVP_MAC_CTX,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_MAC_CTX_set_params(
        #[unchecked] ctx: *mut EVP_MAC_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_MAC_CTX_get_mac_size(#[unchecked] ctx: *mut EVP_MAC_CTX) -> usize;
    unsafe fn EVP_MAC_CTX_get_block_size(#[unchecked] ctx: *mut EVP_MAC_CTX) -> usize;
    #[unchecked]
    unsafe fn EVP_Q_mac(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] name: *const c_char,
        #[unchecked] propq: *const c_char,
        #[unchecked] subalg: *const c_char,
        #[unchecked] params: *const OSSL_PARAM,
        #[unchecked] key: *const c_void,
        keylen: usize,
        #[unchecked] data: *const c_uchar,
        datalen: usize,
        #[unchecked] out: *mut c_uchar,
        outsize: usize,
        #[unchecked] outlen: *mut usize,
    ) -> *mut c_uchar;
    unsafe fn EVP_MAC_init(
        #[unchecked] ctx: *mut EVP_MAC_CTX,
        #[unchecked] key: *const c_uchar,
        keylen: usize,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_MAC_update(
        #[unchecked] ctx: *mut EVP_MAC_CTX,
        #[unchecked] data: *const c_uchar,
        datalen: usize,
    ) -> c_int;
    unsafe fn EVP_MAC_final(
        #[unchecked] ctx: *mut EVP_MAC_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outl: *mut usize,
        outsize: usize,
    ) -> c_int;
    unsafe fn EVP_MAC_finalXOF(
        #[unchecked] ctx: *mut EVP_MAC_CTX,
        #[unchecked] out: *mut c_uchar,
        outsize: usize,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_MAC_gettable_params(#[unchecked] mac: *const EVP_MAC) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MAC_gettable_ctx_params(#[unchecked] mac: *const EVP_MAC) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MAC_settable_ctx_params(#[unchecked] mac: *const EVP_MAC) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MAC_CTX_gettable_params(#[unchecked] ctx: *mut EVP_MAC_CTX) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_MAC_CTX_settable_params(#[unchecked] ctx: *mut EVP_MAC_CTX) -> *const OSSL_PARAM;
    unsafe fn EVP_MAC_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_MAC, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_MAC_names_do_all(
        #[unchecked] mac: *const EVP_MAC,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_RAND_fetch(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_RAND;
    unsafe fn EVP_RAND_up_ref(#[unchecked] rand: *mut EVP_RAND) -> c_int;
    unsafe fn EVP_RAND_free(#[unchecked] rand: *mut EVP_RAND);
    #[unchecked]
    unsafe fn EVP_RAND_get0_name(#[unchecked] rand: *const EVP_RAND) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_RAND_get0_description(#[unchecked] md: *const EVP_RAND) -> *const c_char;
    unsafe fn EVP_RAND_is_a(
        #[unchecked] rand: *const EVP_RAND,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_RAND_get0_provider(#[unchecked] rand: *const EVP_RAND) -> *const OSSL_PROVIDER;
    unsafe fn EVP_RAND_get_params(
        #[unchecked] rand: *mut EVP_RAND,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_RAND_CTX_new(
        #[unchecked] rand: *mut EVP_RAND,
        #[unchecked] parent: *mut EVP_RAND_CTX,
    ) -> *mut EVP_RAND_CTX;
    unsafe fn EVP_RAND_CTX_free(#[unchecked] ctx: *mut EVP_RAND_CTX);
    #[unchecked]
    unsafe fn EVP_RAND_CTX_get0_rand(#[unchecked] ctx: *mut EVP_RAND_CTX) -> *mut EVP_RAND;
    unsafe fn EVP_RAND_CTX_get_params(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_RAND_CTX_set_params(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_RAND_gettable_params(#[unchecked] rand: *const EVP_RAND) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_RAND_gettable_ctx_params(#[unchecked] rand: *const EVP_RAND)
    -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_RAND_settable_ctx_params(#[unchecked] rand: *const EVP_RAND)
    -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_RAND_CTX_gettable_params(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_RAND_CTX_settable_params(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_RAND_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_RAND, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_RAND_names_do_all(
        #[unchecked] rand: *const EVP_RAND,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    unsafe fn EVP_RAND_instantiate(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
        strength: c_uint,
        prediction_resistance: c_int,
        #[unchecked] pstr: *const c_uchar,
        pstr_len: usize,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_RAND_uninstantiate(#[unchecked] ctx: *mut EVP_RAND_CTX) -> c_int;
    unsafe fn EVP_RAND_generate(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
        #[unchecked] out: *mut c_uchar,
        outlen: usize,
        strength: c_uint,
        prediction_resistance: c_int,
        #[unchecked] addin: *const c_uchar,
        addin_len: usize,
    ) -> c_int;
    unsafe fn EVP_RAND_reseed(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
        prediction_resistance: c_int,
        #[unchecked] ent: *const c_uchar,
        ent_len: usize,
        #[unchecked] addin: *const c_uchar,
        addin_len: usize,
    ) -> c_int;
    unsafe fn EVP_RAND_nonce(
        #[unchecked] ctx: *mut EVP_RAND_CTX,
        #[unchecked] out: *mut c_uchar,
        outlen: usize,
    ) -> c_int;
    unsafe fn EVP_RAND_enable_locking(#[unchecked] ctx: *mut EVP_RAND_CTX) -> c_int;
    unsafe fn EVP_RAND_verify_zeroization(#[unchecked] ctx: *mut EVP_RAND_CTX) -> c_int;
    unsafe fn EVP_RAND_get_strength(#[unchecked] ctx: *mut EVP_RAND_CTX) -> c_uint;
    unsafe fn EVP_RAND_get_state(#[unchecked] ctx: *mut EVP_RAND_CTX) -> c_int;
    unsafe fn EVP_PKEY_decrypt_old(
        #[unchecked] dec_key: *mut c_uchar,
        #[unchecked] enc_key: *const c_uchar,
        enc_key_len: c_int,
        #[unchecked] private_key: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_encrypt_old(
        #[unchecked] enc_key: *mut c_uchar,
        #[unchecked] key: *const c_uchar,
        key_len: c_int,
        #[unchecked] pub_key: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_is_a(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_type_names_do_all(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    unsafe fn EVP_PKEY_type(r#type: c_int) -> c_int;
    unsafe fn EVP_PKEY_get_id(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_get_base_id(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_get_bits(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_get_security_bits(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_get_size(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_can_sign(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_set_type(#[unchecked] pkey: *mut EVP_PKEY, r#type: c_int) -> c_int;
    unsafe fn EVP_PKEY_set_type_str(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] str: *const c_char,
        len: c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_set_type_by_keymgmt(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] keymgmt: *mut EVP_KEYMGMT,
    ) -> c_int;
    unsafe fn EVP_PKEY_set1_engine(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] e: *mut ENGINE,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_engine(#[unchecked] pkey: *const EVP_PKEY) -> *mut ENGINE;
    unsafe fn EVP_PKEY_assign(
        #[unchecked] pkey: *mut EVP_PKEY,
        r#type: c_int,
        #[unchecked] key: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0(#[unchecked] pkey: *const EVP_PKEY) -> *mut c_void;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_hmac(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] len: *mut usize,
    ) -> *const c_uchar;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_poly1305(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] len: *mut usize,
    ) -> *const c_uchar;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_siphash(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] len: *mut usize,
    ) -> *const c_uchar;
    unsafe fn EVP_PKEY_set1_RSA(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key: *mut rsa_st,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_RSA(#[unchecked] pkey: *const EVP_PKEY) -> *const rsa_st;
    #[unchecked]
    unsafe fn EVP_PKEY_get1_RSA(#[unchecked] pkey: *mut EVP_PKEY) -> *mut rsa_st;
    unsafe fn EVP_PKEY_set1_DSA(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key: *mut dsa_st,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_DSA(#[unchecked] pkey: *const EVP_PKEY) -> *const dsa_st;
    #[unchecked]
    unsafe fn EVP_PKEY_get1_DSA(#[unchecked] pkey: *mut EVP_PKEY) -> *mut dsa_st;
    unsafe fn EVP_PKEY_set1_DH(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key: *mut dh_st,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_DH(#[unchecked] pkey: *const EVP_PKEY) -> *const dh_st;
    #[unchecked]
    unsafe fn EVP_PKEY_get1_DH(#[unchecked] pkey: *mut EVP_PKEY) -> *mut dh_st;
    unsafe fn EVP_PKEY_set1_EC_KEY(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key: *mut ec_key_st,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_EC_KEY(#[unchecked] pkey: *const EVP_PKEY) -> *const ec_key_st;
    #[unchecked]
    unsafe fn EVP_PKEY_get1_EC_KEY(#[unchecked] pkey: *mut EVP_PKEY) -> *mut ec_key_st;
    #[unchecked]
    unsafe fn EVP_PKEY_new() -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_up_ref(#[unchecked] pkey: *mut EVP_PKEY) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_dup(#[unchecked] pkey: *mut EVP_PKEY) -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_free(#[unchecked] pkey: *mut EVP_PKEY);
    #[unchecked]
    unsafe fn EVP_PKEY_get0_description(#[unchecked] pkey: *const EVP_PKEY) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_provider(#[unchecked] key: *const EVP_PKEY) -> *const OSSL_PROVIDER;
    #[unchecked]
    unsafe fn d2i_PublicKey(
        r#type: c_int,
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] pp: *mut *const c_uchar,
        length: c_long,
    ) -> *mut EVP_PKEY;
    unsafe fn i2d_PublicKey(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] pp: *mut *mut c_uchar,
    ) -> c_int;
    #[unchecked]
    unsafe fn d2i_PrivateKey_ex(
        r#type: c_int,
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] pp: *mut *const c_uchar,
        length: c_long,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn d2i_PrivateKey(
        r#type: c_int,
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] pp: *mut *const c_uchar,
        length: c_long,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn d2i_AutoPrivateKey_ex(
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] pp: *mut *const c_uchar,
        length: c_long,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn d2i_AutoPrivateKey(
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] pp: *mut *const c_uchar,
        length: c_long,
    ) -> *mut EVP_PKEY;
    unsafe fn i2d_PrivateKey(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] pp: *mut *mut c_uchar,
    ) -> c_int;
    unsafe fn i2d_KeyParams(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] pp: *mut *mut c_uchar,
    ) -> c_int;
    #[unchecked]
    unsafe fn d2i_KeyParams(
        r#type: c_int,
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] pp: *mut *const c_uchar,
        length: c_long,
    ) -> *mut EVP_PKEY;
    unsafe fn i2d_KeyParams_bio(
        #[unchecked] bp: *mut BIO,
        #[unchecked] pkey: *const EVP_PKEY,
    ) -> c_int;
    #[unchecked]
    unsafe fn d2i_KeyParams_bio(
        r#type: c_int,
        #[unchecked] a: *mut *mut EVP_PKEY,
        #[unchecked] r#in: *mut BIO,
    ) -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_copy_parameters(
        #[unchecked] to: *mut EVP_PKEY,
        #[unchecked] from: *const EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_missing_parameters(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_save_parameters(#[unchecked] pkey: *mut EVP_PKEY, mode: c_int) -> c_int;
    unsafe fn EVP_PKEY_parameters_eq(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] b: *const EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_eq(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] b: *const EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_cmp_parameters(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] b: *const EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_cmp(
        #[unchecked] a: *const EVP_PKEY,
        #[unchecked] b: *const EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_print_public(
        #[unchecked] out: *mut BIO,
        #[unchecked] pkey: *const EVP_PKEY,
        indent: c_int,
        #[unchecked] pctx: *mut ASN1_PCTX,
    ) -> c_int;
    unsafe fn EVP_PKEY_print_private(
        #[unchecked] out: *mut BIO,
        #[unchecked] pkey: *const EVP_PKEY,
        indent: c_int,
        #[unchecked] pctx: *mut ASN1_PCTX,
    ) -> c_int;
    unsafe fn EVP_PKEY_print_params(
        #[unchecked] out: *mut BIO,
        #[unchecked] pkey: *const EVP_PKEY,
        indent: c_int,
        #[unchecked] pctx: *mut ASN1_PCTX,
    ) -> c_int;
    unsafe fn EVP_PKEY_print_public_fp(
        #[unchecked] fp: *mut FILE,
        #[unchecked] pkey: *const EVP_PKEY,
        indent: c_int,
        #[unchecked] pctx: *mut ASN1_PCTX,
    ) -> c_int;
    unsafe fn EVP_PKEY_print_private_fp(
        #[unchecked] fp: *mut FILE,
        #[unchecked] pkey: *const EVP_PKEY,
        indent: c_int,
        #[unchecked] pctx: *mut ASN1_PCTX,
    ) -> c_int;
    unsafe fn EVP_PKEY_print_params_fp(
        #[unchecked] fp: *mut FILE,
        #[unchecked] pkey: *const EVP_PKEY,
        indent: c_int,
        #[unchecked] pctx: *mut ASN1_PCTX,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_default_digest_nid(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] pnid: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_default_digest_name(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] mdname: *mut c_char,
        mdname_sz: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_digestsign_supports_digest(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] name: *const c_char,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_set1_encoded_public_key(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] r#pub: *const c_uchar,
        publen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_get1_encoded_public_key(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] ppub: *mut *mut c_uchar,
    ) -> usize;
    unsafe fn EVP_CIPHER_param_to_asn1(
        #[unchecked] c: *mut EVP_CIPHER_CTX,
        #[unchecked] r#type: *mut ASN1_TYPE,
    ) -> c_int;
    unsafe fn EVP_CIPHER_asn1_to_param(
        #[unchecked] c: *mut EVP_CIPHER_CTX,
        #[unchecked] r#type: *mut ASN1_TYPE,
    ) -> c_int;
    unsafe fn EVP_CIPHER_set_asn1_iv(
        #[unchecked] c: *mut EVP_CIPHER_CTX,
        #[unchecked] r#type: *mut ASN1_TYPE,
    ) -> c_int;
    unsafe fn EVP_CIPHER_get_asn1_iv(
        #[unchecked] c: *mut EVP_CIPHER_CTX,
        #[unchecked] r#type: *mut ASN1_TYPE,
    ) -> c_int;
    unsafe fn PKCS5_PBE_keyivgen(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        en_de: c_int,
    ) -> c_int;
    unsafe fn PKCS5_PBE_keyivgen_ex(
        #[unchecked] cctx: *mut EVP_CIPHER_CTX,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        en_de: c_int,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn PKCS5_PBKDF2_HMAC_SHA1(
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] salt: *const c_uchar,
        saltlen: c_int,
        iter: c_int,
        keylen: c_int,
        #[unchecked] out: *mut c_uchar,
    ) -> c_int;
    unsafe fn PKCS5_PBKDF2_HMAC(
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] salt: *const c_uchar,
        saltlen: c_int,
        iter: c_int,
        #[unchecked] digest: *const EVP_MD,
        keylen: c_int,
        #[unchecked] out: *mut c_uchar,
    ) -> c_int;
    unsafe fn PKCS5_v2_PBE_keyivgen(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        en_de: c_int,
    ) -> c_int;
    unsafe fn PKCS5_v2_PBE_keyivgen_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        en_de: c_int,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PBE_scrypt(
        #[unchecked] pass: *const c_char,
        passlen: usize,
        #[unchecked] salt: *const c_uchar,
        saltlen: usize,
        N: u64,
        r: u64,
        p: u64,
        maxmem: u64,
        #[unchecked] key: *mut c_uchar,
        keylen: usize,
    ) -> c_int;
    unsafe fn EVP_PBE_scrypt_ex(
        #[unchecked] pass: *const c_char,
        passlen: usize,
        #[unchecked] salt: *const c_uchar,
        saltlen: usize,
        N: u64,
        r: u64,
        p: u64,
        maxmem: u64,
        #[unchecked] key: *mut c_uchar,
        keylen: usize,
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn PKCS5_v2_scrypt_keyivgen(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] c: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        en_de: c_int,
    ) -> c_int;
    unsafe fn PKCS5_v2_scrypt_keyivgen_ex(
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] c: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        en_de: c_int,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn PKCS5_PBE_add();
    unsafe fn EVP_PBE_CipherInit(
        #[unchecked] pbe_obj: *mut ASN1_OBJECT,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        en_de: c_int,
    ) -> c_int;
    unsafe fn EVP_PBE_CipherInit_ex(
        #[unchecked] pbe_obj: *mut ASN1_OBJECT,
        #[unchecked] pass: *const c_char,
        passlen: c_int,
        #[unchecked] param: *mut ASN1_TYPE,
        #[unchecked] ctx: *mut EVP_CIPHER_CTX,
        en_de: c_int,
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PBE_alg_add_type(
        pbe_type: c_int,
        pbe_nid: c_int,
        cipher_nid: c_int,
        md_nid: c_int,
        #[unchecked] keygen: *mut EVP_PBE_KEYGEN,
    ) -> c_int;
    unsafe fn EVP_PBE_alg_add(
        nid: c_int,
        #[unchecked] cipher: *const EVP_CIPHER,
        #[unchecked] md: *const EVP_MD,
        #[unchecked] keygen: *mut EVP_PBE_KEYGEN,
    ) -> c_int;
    unsafe fn EVP_PBE_find(
        r#type: c_int,
        pbe_nid: c_int,
        #[unchecked] pcnid: *mut c_int,
        #[unchecked] pmnid: *mut c_int,
        #[unchecked] pkeygen: *mut *mut EVP_PBE_KEYGEN,
    ) -> c_int;
    unsafe fn EVP_PBE_find_ex(
        r#type: c_int,
        pbe_nid: c_int,
        #[unchecked] pcnid: *mut c_int,
        #[unchecked] pmnid: *mut c_int,
        #[unchecked] pkeygen: *mut *mut EVP_PBE_KEYGEN,
        #[unchecked] pkeygen_ex: *mut *mut EVP_PBE_KEYGEN_EX,
    ) -> c_int;
    unsafe fn EVP_PBE_cleanup();
    unsafe fn EVP_PBE_get(
        #[unchecked] ptype: *mut c_int,
        #[unchecked] ppbe_nid: *mut c_int,
        num: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_asn1_get_count() -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_asn1_get0(idx: c_int) -> *const EVP_PKEY_ASN1_METHOD;
    #[unchecked]
    unsafe fn EVP_PKEY_asn1_find(
        #[unchecked] pe: *mut *mut ENGINE,
        r#type: c_int,
    ) -> *const EVP_PKEY_ASN1_METHOD;
    #[unchecked]
    unsafe fn EVP_PKEY_asn1_find_str(
        #[unchecked] pe: *mut *mut ENGINE,
        #[unchecked] str: *const c_char,
        len: c_int,
    ) -> *const EVP_PKEY_ASN1_METHOD;
    unsafe fn EVP_PKEY_asn1_add0(#[unchecked] ameth: *const EVP_PKEY_ASN1_METHOD) -> c_int;
    unsafe fn EVP_PKEY_asn1_add_alias(to: c_int, from: c_int) -> c_int;
    unsafe fn EVP_PKEY_asn1_get0_info(
        #[unchecked] ppkey_id: *mut c_int,
        #[unchecked] pkey_base_id: *mut c_int,
        #[unchecked] ppkey_flags: *mut c_int,
        #[unchecked] pinfo: *mut *const c_char,
        #[unchecked] ppem_str: *mut *const c_char,
        #[unchecked] ameth: *const EVP_PKEY_ASN1_METHOD,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_asn1(#[unchecked] pkey: *const EVP_PKEY)
    -> *const EVP_PKEY_ASN1_METHOD;
    #[unchecked]
    unsafe fn EVP_PKEY_asn1_new(
        id: c_int,
        flags: c_int,
        #[unchecked] pem_str: *const c_char,
        #[unchecked] info: *const c_char,
    ) -> *mut EVP_PKEY_ASN1_METHOD;
    unsafe fn EVP_PKEY_asn1_copy(
        #[unchecked] dst: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] src: *const EVP_PKEY_ASN1_METHOD,
    );
    unsafe fn EVP_PKEY_asn1_free(#[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD);
    unsafe fn EVP_PKEY_asn1_set_public(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pub_decode: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, *const X509_PUBKEY) -> c_int,
        >,
        #[unchecked] pub_encode: Option<
            unsafe extern "C" fn(*mut X509_PUBKEY, *const EVP_PKEY) -> c_int,
        >,
        #[unchecked] pub_cmp: Option<
            unsafe extern "C" fn(*const EVP_PKEY, *const EVP_PKEY) -> c_int,
        >,
        #[unchecked] pub_print: Option<
            unsafe extern "C" fn(*mut BIO, *const EVP_PKEY, c_int, *mut ASN1_PCTX) -> c_int,
        >,
        #[unchecked] pkey_size: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
        #[unchecked] pkey_bits: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_asn1_set_private(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] priv_decode: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, *const PKCS8_PRIV_KEY_INFO) -> c_int,
        >,
        #[unchecked] priv_encode: Option<
            unsafe extern "C" fn(*mut PKCS8_PRIV_KEY_INFO, *const EVP_PKEY) -> c_int,
        >,
        #[unchecked] priv_print: Option<
            unsafe extern "C" fn(*mut BIO, *const EVP_PKEY, c_int, *mut ASN1_PCTX) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_param(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] param_decode: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, *mut *const c_uchar, c_int) -> c_int,
        >,
        #[unchecked] param_encode: Option<
            unsafe extern "C" fn(*const EVP_PKEY, *mut *mut c_uchar) -> c_int,
        >,
        #[unchecked] param_missing: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
        #[unchecked] param_copy: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, *const EVP_PKEY) -> c_int,
        >,
        #[unchecked] param_cmp: Option<
            unsafe extern "C" fn(*const EVP_PKEY, *const EVP_PKEY) -> c_int,
        >,
        #[unchecked] param_print: Option<
            unsafe extern "C" fn(*mut BIO, *const EVP_PKEY, c_int, *mut ASN1_PCTX) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_free(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pkey_free: Option<unsafe extern "C" fn(*mut EVP_PKEY)>,
    );
    unsafe fn EVP_PKEY_asn1_set_ctrl(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pkey_ctrl: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, c_int, c_long, *mut c_void) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_item(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] item_verify: Option<
            unsafe extern "C" fn(
                *mut EVP_MD_CTX,
                *const ASN1_ITEM,
                *const c_void,
                *const X509_ALGOR,
                *const ASN1_BIT_STRING,
                *mut EVP_PKEY,
            ) -> c_int,
        >,
        #[unchecked] item_sign: Option<
            unsafe extern "C" fn(
                *mut EVP_MD_CTX,
                *const ASN1_ITEM,
                *const c_void,
                *mut X509_ALGOR,
                *mut X509_ALGOR,
                *mut ASN1_BIT_STRING,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_siginf(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] siginf_set: Option<
            unsafe extern "C" fn(
                *mut X509_SIG_INFO,
                *const X509_ALGOR,
                *const ASN1_STRING,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_check(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pkey_check: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_asn1_set_public_check(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pkey_pub_check: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_asn1_set_param_check(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pkey_param_check: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_asn1_set_set_priv_key(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] set_priv_key: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, *const c_uchar, usize) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_set_pub_key(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] set_pub_key: Option<
            unsafe extern "C" fn(*mut EVP_PKEY, *const c_uchar, usize) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_get_priv_key(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] get_priv_key: Option<
            unsafe extern "C" fn(*const EVP_PKEY, *mut c_uchar, *mut usize) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_get_pub_key(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] get_pub_key: Option<
            unsafe extern "C" fn(*const EVP_PKEY, *mut c_uchar, *mut usize) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_asn1_set_security_bits(
        #[unchecked] ameth: *mut EVP_PKEY_ASN1_METHOD,
        #[unchecked] pkey_security_bits: Option<unsafe extern "C" fn(*const EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_CTX_get_signature_md(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] md: *mut *const EVP_MD,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_set_signature_md(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] md: *const EVP_MD,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_set1_id(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] id: *const c_void,
        len: c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_get1_id(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] id: *mut c_void,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_get1_id_len(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] id_len: *mut usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_set_kem_op(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] op: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get0_type_name(#[unchecked] key: *const EVP_PKEY) -> *const c_char;
    unsafe fn EVP_PKEY_CTX_set_mac_key(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] key: *const c_uchar,
        keylen: c_int,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_meth_find(r#type: c_int) -> *const EVP_PKEY_METHOD;
    #[unchecked]
    unsafe fn EVP_PKEY_meth_new(id: c_int, flags: c_int) -> *mut EVP_PKEY_METHOD;
    unsafe fn EVP_PKEY_meth_get0_info(
        #[unchecked] ppkey_id: *mut c_int,
        #[unchecked] pflags: *mut c_int,
        #[unchecked] meth: *const EVP_PKEY_METHOD,
    );
    unsafe fn EVP_PKEY_meth_copy(
        #[unchecked] dst: *mut EVP_PKEY_METHOD,
        #[unchecked] src: *const EVP_PKEY_METHOD,
    );
    unsafe fn EVP_PKEY_meth_free(#[unchecked] pmeth: *mut EVP_PKEY_METHOD);
    unsafe fn EVP_PKEY_meth_add0(#[unchecked] pmeth: *const EVP_PKEY_METHOD) -> c_int;
    unsafe fn EVP_PKEY_meth_remove(#[unchecked] pmeth: *const EVP_PKEY_METHOD) -> c_int;
    unsafe fn EVP_PKEY_meth_get_count() -> usize;
    #[unchecked]
    unsafe fn EVP_PKEY_meth_get0(idx: usize) -> *const EVP_PKEY_METHOD;
    #[unchecked]
    unsafe fn EVP_KEYMGMT_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_KEYMGMT;
    unsafe fn EVP_KEYMGMT_up_ref(#[unchecked] keymgmt: *mut EVP_KEYMGMT) -> c_int;
    unsafe fn EVP_KEYMGMT_free(#[unchecked] keymgmt: *mut EVP_KEYMGMT);
    #[unchecked]
    unsafe fn EVP_KEYMGMT_get0_provider(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
    ) -> *const OSSL_PROVIDER;
    #[unchecked]
    unsafe fn EVP_KEYMGMT_get0_name(#[unchecked] keymgmt: *const EVP_KEYMGMT) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_KEYMGMT_get0_description(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
    ) -> *const c_char;
    unsafe fn EVP_KEYMGMT_is_a(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    unsafe fn EVP_KEYMGMT_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_KEYMGMT, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_KEYMGMT_names_do_all(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEYMGMT_gettable_params(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_KEYMGMT_settable_params(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_KEYMGMT_gen_settable_params(
        #[unchecked] keymgmt: *const EVP_KEYMGMT,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_new(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] e: *mut ENGINE,
    ) -> *mut EVP_PKEY_CTX;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_new_id(id: c_int, #[unchecked] e: *mut ENGINE) -> *mut EVP_PKEY_CTX;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_new_from_name(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] name: *const c_char,
        #[unchecked] propquery: *const c_char,
    ) -> *mut EVP_PKEY_CTX;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_new_from_pkey(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] propquery: *const c_char,
    ) -> *mut EVP_PKEY_CTX;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_dup(#[unchecked] ctx: *const EVP_PKEY_CTX) -> *mut EVP_PKEY_CTX;
    unsafe fn EVP_PKEY_CTX_free(#[unchecked] ctx: *mut EVP_PKEY_CTX);
    unsafe fn EVP_PKEY_CTX_is_a(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] keytype: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_get_params(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_gettable_params(
        #[unchecked] ctx: *const EVP_PKEY_CTX,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_PKEY_CTX_set_params(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_settable_params(
        #[unchecked] ctx: *const EVP_PKEY_CTX,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_PKEY_CTX_ctrl(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        keytype: c_int,
        optype: c_int,
        cmd: c_int,
        p1: c_int,
        #[unchecked] p2: *mut c_void,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_ctrl_str(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] r#type: *const c_char,
        #[unchecked] value: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_ctrl_uint64(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        keytype: c_int,
        optype: c_int,
        cmd: c_int,
        value: u64,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_str2ctrl(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        cmd: c_int,
        #[unchecked] str: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_hex2ctrl(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        cmd: c_int,
        #[unchecked] hex: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_md(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        optype: c_int,
        cmd: c_int,
        #[unchecked] md: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_get_operation(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_CTX_set0_keygen_info(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] dat: *mut c_int,
        datlen: c_int,
    );
    #[unchecked]
    unsafe fn EVP_PKEY_new_mac_key(
        r#type: c_int,
        #[unchecked] e: *mut ENGINE,
        #[unchecked] key: *const c_uchar,
        keylen: c_int,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn EVP_PKEY_new_raw_private_key_ex(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] keytype: *const c_char,
        #[unchecked] propq: *const c_char,
        #[unchecked] r#priv: *const c_uchar,
        len: usize,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn EVP_PKEY_new_raw_private_key(
        r#type: c_int,
        #[unchecked] e: *mut ENGINE,
        #[unchecked] r#priv: *const c_uchar,
        len: usize,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn EVP_PKEY_new_raw_public_key_ex(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] keytype: *const c_char,
        #[unchecked] propq: *const c_char,
        #[unchecked] r#pub: *const c_uchar,
        len: usize,
    ) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn EVP_PKEY_new_raw_public_key(
        r#type: c_int,
        #[unchecked] e: *mut ENGINE,
        #[unchecked] r#pub: *const c_uchar,
        len: usize,
    ) -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_get_raw_private_key(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] r#priv: *mut c_uchar,
        #[unchecked] len: *mut usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_raw_public_key(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] r#pub: *mut c_uchar,
        #[unchecked] len: *mut usize,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_new_CMAC_key(
        #[unchecked] e: *mut ENGINE,
        #[unchecked] r#priv: *const c_uchar,
        len: usize,
        #[unchecked] cipher: *const EVP_CIPHER,
    ) -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_CTX_set_data(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] data: *mut c_void,
    );
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get_data(#[unchecked] ctx: *const EVP_PKEY_CTX) -> *mut c_void;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get0_pkey(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> *mut EVP_PKEY;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get0_peerkey(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_CTX_set_app_data(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] data: *mut c_void,
    );
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get_app_data(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> *mut c_void;
    unsafe fn EVP_SIGNATURE_free(#[unchecked] signature: *mut EVP_SIGNATURE);
    unsafe fn EVP_SIGNATURE_up_ref(#[unchecked] signature: *mut EVP_SIGNATURE) -> c_int;
    #[unchecked]
    unsafe fn EVP_SIGNATURE_get0_provider(
        #[unchecked] signature: *const EVP_SIGNATURE,
    ) -> *mut OSSL_PROVIDER;
    #[unchecked]
    unsafe fn EVP_SIGNATURE_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_SIGNATURE;
    unsafe fn EVP_SIGNATURE_is_a(
        #[unchecked] signature: *const EVP_SIGNATURE,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_SIGNATURE_get0_name(
        #[unchecked] signature: *const EVP_SIGNATURE,
    ) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_SIGNATURE_get0_description(
        #[unchecked] signature: *const EVP_SIGNATURE,
    ) -> *const c_char;
    unsafe fn EVP_SIGNATURE_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_SIGNATURE, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    );
    unsafe fn EVP_SIGNATURE_names_do_all(
        #[unchecked] signature: *const EVP_SIGNATURE,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_SIGNATURE_gettable_ctx_params(
        #[unchecked] sig: *const EVP_SIGNATURE,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_SIGNATURE_settable_ctx_params(
        #[unchecked] sig: *const EVP_SIGNATURE,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_ASYM_CIPHER_free(#[unchecked] cipher: *mut EVP_ASYM_CIPHER);
    unsafe fn EVP_ASYM_CIPHER_up_ref(#[unchecked] cipher: *mut EVP_ASYM_CIPHER) -> c_int;
    #[unchecked]
    unsafe fn EVP_ASYM_CIPHER_get0_provider(
        #[unchecked] cipher: *const EVP_ASYM_CIPHER,
    ) -> *mut OSSL_PROVIDER;
    #[unchecked]
    unsafe fn EVP_ASYM_CIPHER_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_ASYM_CIPHER;
    unsafe fn EVP_ASYM_CIPHER_is_a(
        #[unchecked] cipher: *const EVP_ASYM_CIPHER,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_ASYM_CIPHER_get0_name(
        #[unchecked] cipher: *const EVP_ASYM_CIPHER,
    ) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_ASYM_CIPHER_get0_description(
        #[unchecked] cipher: *const EVP_ASYM_CIPHER,
    ) -> *const c_char;
    unsafe fn EVP_ASYM_CIPHER_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_ASYM_CIPHER, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_ASYM_CIPHER_names_do_all(
        #[unchecked] cipher: *const EVP_ASYM_CIPHER,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_ASYM_CIPHER_gettable_ctx_params(
        #[unchecked] ciph: *const EVP_ASYM_CIPHER,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_ASYM_CIPHER_settable_ctx_params(
        #[unchecked] ciph: *const EVP_ASYM_CIPHER,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_KEM_free(#[unchecked] wrap: *mut EVP_KEM);
    unsafe fn EVP_KEM_up_ref(#[unchecked] wrap: *mut EVP_KEM) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEM_get0_provider(#[unchecked] wrap: *const EVP_KEM) -> *mut OSSL_PROVIDER;
    #[unchecked]
    unsafe fn EVP_KEM_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_KEM;
    unsafe fn EVP_KEM_is_a(
        #[unchecked] wrap: *const EVP_KEM,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEM_get0_name(#[unchecked] wrap: *const EVP_KEM) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_KEM_get0_description(#[unchecked] wrap: *const EVP_KEM) -> *const c_char;
    unsafe fn EVP_KEM_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_KEM, *mut c_void)>,
        #[unchecked] arg: *mut c_void,
    );
    unsafe fn EVP_KEM_names_do_all(
        #[unchecked] wrap: *const EVP_KEM,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEM_gettable_ctx_params(#[unchecked] kem: *const EVP_KEM) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_KEM_settable_ctx_params(#[unchecked] kem: *const EVP_KEM) -> *const OSSL_PARAM;
    unsafe fn EVP_PKEY_sign_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_sign_init_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_sign(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] sig: *mut c_uchar,
        #[unchecked] siglen: *mut usize,
        #[unchecked] tbs: *const c_uchar,
        tbslen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_verify_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_verify_init_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_verify(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] sig: *const c_uchar,
        siglen: usize,
        #[unchecked] tbs: *const c_uchar,
        tbslen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_verify_recover_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_verify_recover_init_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_verify_recover(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] rout: *mut c_uchar,
        #[unchecked] routlen: *mut usize,
        #[unchecked] sig: *const c_uchar,
        siglen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_encrypt_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_encrypt_init_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_encrypt(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outlen: *mut usize,
        #[unchecked] r#in: *const c_uchar,
        inlen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_decrypt_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_decrypt_init_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_decrypt(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] out: *mut c_uchar,
        #[unchecked] outlen: *mut usize,
        #[unchecked] r#in: *const c_uchar,
        inlen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_derive_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_derive_init_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_derive_set_peer_ex(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] peer: *mut EVP_PKEY,
        validate_peer: c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_derive_set_peer(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] peer: *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_derive(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] key: *mut c_uchar,
        #[unchecked] keylen: *mut usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_encapsulate_init(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_encapsulate(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] wrappedkey: *mut c_uchar,
        #[unchecked] wrappedkeylen: *mut usize,
        #[unchecked] genkey: *mut c_uchar,
        #[unchecked] genkeylen: *mut usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_decapsulate_init(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] params: *const OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_decapsulate(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] unwrapped: *mut c_uchar,
        #[unchecked] unwrappedlen: *mut usize,
        #[unchecked] wrapped: *const c_uchar,
        wrappedlen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_fromdata_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_fromdata(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] ppkey: *mut *mut EVP_PKEY,
        selection: c_int,
        #[unchecked] param: *mut OSSL_PARAM,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_fromdata_settable(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        selection: c_int,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_PKEY_todata(
        #[unchecked] pkey: *const EVP_PKEY,
        selection: c_int,
        #[unchecked] params: *mut *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_export(
        #[unchecked] pkey: *const EVP_PKEY,
        selection: c_int,
        #[unchecked] export_cb: *mut OSSL_CALLBACK,
        #[unchecked] export_cbarg: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_gettable_params(#[unchecked] pkey: *const EVP_PKEY) -> *const OSSL_PARAM;
    unsafe fn EVP_PKEY_get_params(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_int_param(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] out: *mut c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_size_t_param(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] out: *mut usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_bn_param(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] bn: *mut *mut BIGNUM,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_utf8_string_param(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] str: *mut c_char,
        max_buf_sz: usize,
        #[unchecked] out_sz: *mut usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_octet_string_param(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] buf: *mut c_uchar,
        max_buf_sz: usize,
        #[unchecked] out_sz: *mut usize,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_settable_params(#[unchecked] pkey: *const EVP_PKEY) -> *const OSSL_PARAM;
    unsafe fn EVP_PKEY_set_params(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] params: *mut OSSL_PARAM,
    ) -> c_int;
    unsafe fn EVP_PKEY_set_int_param(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        r#in: c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_set_size_t_param(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        r#in: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_set_bn_param(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] bn: *const BIGNUM,
    ) -> c_int;
    unsafe fn EVP_PKEY_set_utf8_string_param(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] str: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_set_octet_string_param(
        #[unchecked] pkey: *mut EVP_PKEY,
        #[unchecked] key_name: *const c_char,
        #[unchecked] buf: *const c_uchar,
        bsize: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_ec_point_conv_form(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    unsafe fn EVP_PKEY_get_field_type(#[unchecked] pkey: *const EVP_PKEY) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_Q_keygen(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] propq: *const c_char,
        #[unchecked] r#type: *const c_char,
        ...
    ) -> *mut EVP_PKEY;
    unsafe fn EVP_PKEY_paramgen_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_paramgen(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] ppkey: *mut *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_keygen_init(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_keygen(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] ppkey: *mut *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_generate(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] ppkey: *mut *mut EVP_PKEY,
    ) -> c_int;
    unsafe fn EVP_PKEY_check(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_public_check(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_public_check_quick(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_param_check(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_param_check_quick(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_private_check(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_pairwise_check(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> c_int;
    unsafe fn EVP_PKEY_set_ex_data(
        #[unchecked] key: *mut EVP_PKEY,
        idx: c_int,
        #[unchecked] arg: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_get_ex_data(#[unchecked] key: *const EVP_PKEY, idx: c_int) -> *mut c_void;
    unsafe fn EVP_PKEY_CTX_set_cb(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] cb: *mut EVP_PKEY_gen_cb,
    );
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get_cb(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> *mut EVP_PKEY_gen_cb;
    unsafe fn EVP_PKEY_CTX_get_keygen_info(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        idx: c_int,
    ) -> c_int;
    unsafe fn EVP_PKEY_meth_set_init(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_set_copy(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] copy: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *const EVP_PKEY_CTX) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_cleanup(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] cleanup: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX)>,
    );
    unsafe fn EVP_PKEY_meth_set_paramgen(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] paramgen_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] paramgen: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_PKEY) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_keygen(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] keygen_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] keygen: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_PKEY) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_sign(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] sign_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] sign: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_verify(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] verify_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] verify: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *const c_uchar,
                usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_verify_recover(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] verify_recover_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] verify_recover: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_signctx(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] signctx_init: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_MD_CTX) -> c_int,
        >,
        #[unchecked] signctx: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *mut EVP_MD_CTX,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_verifyctx(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] verifyctx_init: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_MD_CTX) -> c_int,
        >,
        #[unchecked] verifyctx: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *const c_uchar,
                c_int,
                *mut EVP_MD_CTX,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_encrypt(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] encrypt_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] encryptfn: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_decrypt(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] decrypt_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] decrypt: Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_derive(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] derive_init: Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] derive: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut c_uchar, *mut usize) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_ctrl(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] ctrl: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, c_int, c_int, *mut c_void) -> c_int,
        >,
        #[unchecked] ctrl_str: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *const c_char, *const c_char) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_digestsign(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] digestsign: Option<
            unsafe extern "C" fn(
                *mut EVP_MD_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_digestverify(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] digestverify: Option<
            unsafe extern "C" fn(
                *mut EVP_MD_CTX,
                *const c_uchar,
                usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_set_check(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] check: Option<unsafe extern "C" fn(*mut EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_set_public_check(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] check: Option<unsafe extern "C" fn(*mut EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_set_param_check(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] check: Option<unsafe extern "C" fn(*mut EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_set_digest_custom(
        #[unchecked] pmeth: *mut EVP_PKEY_METHOD,
        #[unchecked] digest_custom: Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_MD_CTX) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_init(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pinit: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_get_copy(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pcopy: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *const EVP_PKEY_CTX) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_cleanup(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pcleanup: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX)>,
    );
    unsafe fn EVP_PKEY_meth_get_paramgen(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pparamgen_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] pparamgen: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_PKEY) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_keygen(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pkeygen_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] pkeygen: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_PKEY) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_sign(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] psign_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] psign: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_verify(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pverify_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] pverify: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *const c_uchar,
                usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_verify_recover(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pverify_recover_init: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int,
        >,
        #[unchecked] pverify_recover: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_signctx(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] psignctx_init: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_MD_CTX) -> c_int,
        >,
        #[unchecked] psignctx: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *mut EVP_MD_CTX,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_verifyctx(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pverifyctx_init: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_MD_CTX) -> c_int,
        >,
        #[unchecked] pverifyctx: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *const c_uchar,
                c_int,
                *mut EVP_MD_CTX,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_encrypt(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pencrypt_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] pencryptfn: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_decrypt(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pdecrypt_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] pdecrypt: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_PKEY_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_derive(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pderive_init: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY_CTX) -> c_int>,
        #[unchecked] pderive: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut c_uchar, *mut usize) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_ctrl(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pctrl: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, c_int, c_int, *mut c_void) -> c_int,
        >,
        #[unchecked] pctrl_str: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *const c_char, *const c_char) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_digestsign(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] digestsign: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_MD_CTX,
                *mut c_uchar,
                *mut usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_digestverify(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] digestverify: *mut Option<
            unsafe extern "C" fn(
                *mut EVP_MD_CTX,
                *const c_uchar,
                usize,
                *const c_uchar,
                usize,
            ) -> c_int,
        >,
    );
    unsafe fn EVP_PKEY_meth_get_check(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pcheck: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_get_public_check(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pcheck: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_get_param_check(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pcheck: *mut Option<unsafe extern "C" fn(*mut EVP_PKEY) -> c_int>,
    );
    unsafe fn EVP_PKEY_meth_get_digest_custom(
        #[unchecked] pmeth: *const EVP_PKEY_METHOD,
        #[unchecked] pdigest_custom: *mut Option<
            unsafe extern "C" fn(*mut EVP_PKEY_CTX, *mut EVP_MD_CTX) -> c_int,
        >,
    );
    unsafe fn EVP_KEYEXCH_free(#[unchecked] exchange: *mut EVP_KEYEXCH);
    unsafe fn EVP_KEYEXCH_up_ref(#[unchecked] exchange: *mut EVP_KEYEXCH) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEYEXCH_fetch(
        #[unchecked] ctx: *mut OSSL_LIB_CTX,
        #[unchecked] algorithm: *const c_char,
        #[unchecked] properties: *const c_char,
    ) -> *mut EVP_KEYEXCH;
    #[unchecked]
    unsafe fn EVP_KEYEXCH_get0_provider(
        #[unchecked] exchange: *const EVP_KEYEXCH,
    ) -> *mut OSSL_PROVIDER;
    unsafe fn EVP_KEYEXCH_is_a(
        #[unchecked] keyexch: *const EVP_KEYEXCH,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEYEXCH_get0_name(#[unchecked] keyexch: *const EVP_KEYEXCH) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_KEYEXCH_get0_description(
        #[unchecked] keyexch: *const EVP_KEYEXCH,
    ) -> *const c_char;
    unsafe fn EVP_KEYEXCH_do_all_provided(
        #[unchecked] libctx: *mut OSSL_LIB_CTX,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*mut EVP_KEYEXCH, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    );
    unsafe fn EVP_KEYEXCH_names_do_all(
        #[unchecked] keyexch: *const EVP_KEYEXCH,
        #[unchecked] r#fn: Option<unsafe extern "C" fn(*const c_char, *mut c_void)>,
        #[unchecked] data: *mut c_void,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_KEYEXCH_gettable_ctx_params(
        #[unchecked] keyexch: *const EVP_KEYEXCH,
    ) -> *const OSSL_PARAM;
    #[unchecked]
    unsafe fn EVP_KEYEXCH_settable_ctx_params(
        #[unchecked] keyexch: *const EVP_KEYEXCH,
    ) -> *const OSSL_PARAM;
    unsafe fn EVP_add_alg_module();
    unsafe fn EVP_PKEY_CTX_set_group_name(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] name: *const c_char,
    ) -> c_int;
    unsafe fn EVP_PKEY_CTX_get_group_name(
        #[unchecked] ctx: *mut EVP_PKEY_CTX,
        #[unchecked] name: *mut c_char,
        namelen: usize,
    ) -> c_int;
    unsafe fn EVP_PKEY_get_group_name(
        #[unchecked] pkey: *const EVP_PKEY,
        #[unchecked] name: *mut c_char,
        name_sz: usize,
        #[unchecked] gname_len: *mut usize,
    ) -> c_int;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get0_libctx(#[unchecked] ctx: *mut EVP_PKEY_CTX) -> *mut OSSL_LIB_CTX;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get0_propq(#[unchecked] ctx: *const EVP_PKEY_CTX) -> *const c_char;
    #[unchecked]
    unsafe fn EVP_PKEY_CTX_get0_provider(
        #[unchecked] ctx: *const EVP_PKEY_CTX,
    ) -> *const OSSL_PROVIDER;
}
