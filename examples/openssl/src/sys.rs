//! Memory BIOs once more, over the declarations of `openssl-sys`: the signatures are that crate's, and the contract says
//! the rest.

use core::ffi::{c_int, c_ulong, c_void};

use ffi_contract::contract;

#[contract(sys = openssl_sys, header = "openssl/bio.h", library = "libcrypto", strip = ["BIO_"])]
unsafe extern "C" {
    /// A source and sink of bytes.
    #[owned_by_c(free = BIO_free_all)]
    #[rust_name = "Bio"]
    pub type BIO = openssl_sys::BIO;

    /// A kind of BIO.
    #[thread(send, sync)]
    #[rust_name = "Kind"]
    pub type BIO_METHOD = openssl_sys::BIO_METHOD;

    /// Keeps what is written in memory.
    #[returns(borrowed(forever))]
    #[rust_name = "Kind::memory"]
    pub safe fn BIO_s_mem() -> *const BIO_METHOD;

    /// Makes one of a kind.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Bio::new"]
    pub fn BIO_new(kind: &BIO_METHOD) -> *mut BIO;

    fn BIO_free_all(bio: *mut BIO);

    /// Adds bytes, and says how many.
    #[fails(not_positive)]
    pub fn BIO_write(bio: &mut BIO, #[buffer(len = length)] data: *const c_void, length: c_int) -> c_int;

    /// Takes bytes out, and gives those that there were.
    #[fails(not_positive)]
    pub fn BIO_read(
        bio: &mut BIO,
        #[buffer(len = room, uninit, written = return)] data: *mut c_void,
        room: c_int,
    ) -> c_int;

    /// The version of the library that is linked.
    #[rust_name = "version"]
    pub safe fn OpenSSL_version_num() -> c_ulong;
}
