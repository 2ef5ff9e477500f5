//! Stacks of certificates. C has one stack of `void *`, and macros that give it types: DEFINE_STACK_OF(3).

use core::ffi::{c_int, c_void};

use ffi_contract::contract;

use crate::error::CryptoError;

#[contract(
    error = CryptoError,
    header = ["openssl/stack.h", "openssl/x509.h"],
    library = "libcrypto",
    strip = ["sk_X509_"]
)]
#[link(name = "crypto")]
unsafe extern "C" {
    /// A certificate.
    #[declared]
    type X509 = crate::x509::Certificate;

    /// A stack of certificates, each with a count of its own.
    #[owned_by_c(free = sk_X509_pop_free, dup = X509_chain_up_ref)]
    #[thread(send)]
    #[rust_name = "Stack"]
    pub type stack_st_X509;

    #[link_name = "OPENSSL_sk_pop_free"]
    fn sk_X509_pop_free(
        stack: *mut stack_st_X509,
        #[fixed(Some(free_certificate))] free: Option<unsafe extern "C" fn(*mut c_void)>,
    );

    /// X509_chain_up_ref(3): the same certificates, counted up, on a stack of its own.
    #[fails(null)]
    fn X509_chain_up_ref(stack: *mut stack_st_X509) -> *mut stack_st_X509;

    /// An empty stack.
    #[fails(null)]
    #[returns(owned)]
    #[link_name = "OPENSSL_sk_new_null"]
    #[rust_name = "Stack::new"]
    pub fn sk_X509_new_null() -> *mut stack_st_X509;

    /// Puts a certificate on top, and says how many there are then. A failure gives it back.
    #[fails(not_positive)]
    #[link_name = "OPENSSL_sk_push"]
    pub fn sk_X509_push(stack: &mut stack_st_X509, #[consumed(on = success)] certificate: *const X509) -> c_int;

    /// Takes the one on top; none of an empty stack.
    #[returns(owned, nullable)]
    #[link_name = "OPENSSL_sk_pop"]
    pub fn sk_X509_pop(stack: &mut stack_st_X509) -> *mut X509;

    /// How many there are.
    #[link_name = "OPENSSL_sk_num"]
    #[rust_name = "Stack::count"]
    pub fn sk_X509_num(stack: &stack_st_X509) -> c_int;

    /// One of them, by its place; a panic, where there are not so many.
    #[elements(count = sk_X509_num)]
    #[returns(borrowed(from = stack))]
    #[link_name = "OPENSSL_sk_value"]
    #[rust_name = "Stack::at"]
    pub fn sk_X509_value(stack: &stack_st_X509, place: c_int) -> *mut X509;
}

/// `X509_free`, as the stack calls it.
unsafe extern "C" fn free_certificate(certificate: *mut c_void) {
    // SAFETY: a stack of certificates passes its certificates, and gives up each.
    drop(unsafe { ffi_contract::Owned::<crate::x509::Certificate>::from_raw(certificate.cast()) });
}
