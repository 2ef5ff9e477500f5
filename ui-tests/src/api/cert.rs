//! A certificate that C counts, built while one holder has it; and a session that C counts without saying how.

use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract(strip = ["cert_", "store_"])]
unsafe extern "C" {
    /// A certificate.
    #[owned_by_c(free = cert_free, up_ref = cert_up_ref)]
    #[rust_name = "Cert"]
    pub type cert;

    /// Certificates that are trusted.
    #[owned_by_c(free = store_free)]
    #[rust_name = "Store"]
    pub type store;

    /// Makes an empty certificate.
    #[fails(null)]
    #[returns(owned(unique))]
    pub fn cert_new() -> *mut cert;

    /// Sets the version.
    pub fn cert_set_version(#[unique] cert: *mut cert, version: c_int);

    /// Reads the version.
    pub fn cert_version(cert: &cert) -> c_int;

    /// Its subject.
    #[returns(cstr, borrowed(from = cert))]
    pub fn cert_subject(cert: &cert) -> *const c_char;

    /// Makes a store.
    #[fails(null)]
    #[returns(owned)]
    pub fn store_new() -> *mut store;

    /// Trusts a certificate, with a count of its own.
    #[fails(zero)]
    #[rust_name = "Store::add"]
    pub fn store_add(store: &mut store, #[up_refs] cert: &cert) -> c_int;

    /// Trusts a certificate, with the caller's count.
    #[fails(zero)]
    #[rust_name = "Store::take"]
    pub fn store_take(store: &mut store, #[consumed(on = success)] cert: *mut cert) -> c_int;

    /// The first that is trusted.
    #[returns(borrowed(from = store), nullable)]
    pub fn store_first(store: &store) -> *const cert;

    fn cert_up_ref(cert: *mut cert) -> c_int;
    fn cert_free(cert: *mut cert);
    fn store_free(store: *mut store);
}

#[contract(strip = ["session_"])]
unsafe extern "C" {
    /// A session: each lookup gives a count of the same object.
    #[owned_by_c(free = session_free, counted)]
    #[rust_name = "Session"]
    pub type session;

    /// Looks a session up.
    #[returns(owned, nullable)]
    pub fn session_find(id: c_int) -> *mut session;

    /// Its number.
    pub fn session_id(session: &session) -> c_int;

    fn session_free(session: *mut session);
}
