//! X509_VERIFY_PARAM_set1_host(3): a length of 0 means that the name ends at its NUL; a name of NULL clears the list.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;

#[contract(header = "openssl/x509_vfy.h", library = "libcrypto", strip = ["X509_VERIFY_PARAM_"])]
unsafe extern "C" {
    #[owned_by_c(free = X509_VERIFY_PARAM_free)]
    #[rust_name = "Parameters"]
    pub type X509_VERIFY_PARAM;

    #[fails(null)]
    #[returns(owned)]
    pub fn X509_VERIFY_PARAM_new() -> *mut X509_VERIFY_PARAM;

    #[fails(zero)]
    pub fn X509_VERIFY_PARAM_set1_host(
        parameters: &mut X509_VERIFY_PARAM,
        #[buffer(len = length, empty = error)] name: *const c_char,
        length: usize,
    ) -> c_int;

    #[fails(zero)]
    #[link_name = "X509_VERIFY_PARAM_set1_host"]
    #[rust_name = "Parameters::clear_host"]
    pub fn X509_VERIFY_PARAM_clear_host(
        parameters: &mut X509_VERIFY_PARAM,
        #[null] name: *const c_char,
        #[fixed(0)] length: usize,
    ) -> c_int;

    /// As it would be without `empty = error`.
    #[fails(zero)]
    #[link_name = "X509_VERIFY_PARAM_set1_host"]
    #[rust_name = "Parameters::set1_host_by_default"]
    pub fn X509_VERIFY_PARAM_set1_host_by_default(
        parameters: &mut X509_VERIFY_PARAM,
        #[buffer(len = length)] name: *const c_char,
        length: usize,
    ) -> c_int;

    #[returns(cstr, borrowed(from = parameters), nullable)]
    pub fn X509_VERIFY_PARAM_get0_host(parameters: &X509_VERIFY_PARAM, index: c_int) -> *mut c_char;

    fn X509_VERIFY_PARAM_free(parameters: *mut X509_VERIFY_PARAM);
}
