//! X509_NAME_ENTRY_count(3), X509_get_subject_name(3): a name keeps its encoding in itself, and makes it again when asked.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract(header = "openssl/x509.h", library = "libcrypto")]
unsafe extern "C" {
    #[owned_by_c(free = X509_NAME_free)]
    #[rust_name = "Name"]
    pub type X509_NAME;
    // weaker: #[thread(send, sync)] pub type X509_NAME;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Name::new"]
    pub safe fn X509_NAME_new() -> *mut X509_NAME;

    #[rust_name = "Name::entries"]
    pub fn X509_NAME_entry_count(name: &X509_NAME) -> c_int;

    #[rust_name = "Name::compare"]
    pub fn X509_NAME_cmp(name: &X509_NAME, other: &X509_NAME) -> c_int;

    fn X509_NAME_free(name: *mut X509_NAME);
}
