//! Sources and sinks of bytes: in memory, and two that are joined.

use core::ffi::{c_int, c_void};

use ffi_contract::contract;

use crate::error::CryptoError;

#[contract(error = CryptoError, header = "openssl/bio.h", library = "libcrypto", strip = ["BIO_"])]
#[link(name = "crypto")]
unsafe extern "C" {
    /// A source and sink of bytes.
    ///
    /// It stays on its thread: the two of a pair write into each other's buffers, and have no lock.
    #[owned_by_c(free = BIO_free)]
    #[rust_name = "Bio"]
    pub type BIO;

    /// BIO_free(3): "returns 1 for success and 0 for failure"; the BIO is gone for Rust either way.
    fn BIO_free(bio: *mut BIO) -> c_int;

    /// What kind of BIO to make: static, never freed.
    #[thread(send, sync)]
    #[rust_name = "BioMethod"]
    pub type BIO_METHOD;

    /// Memory: BIO_s_mem(3).
    #[rust_name = "BioMethod::memory"]
    #[returns(borrowed(forever))]
    pub fn BIO_s_mem() -> *const BIO_METHOD;

    /// Makes a BIO.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Bio::new"]
    pub fn BIO_new(kind: &BIO_METHOD) -> *mut BIO;

    /// Makes two that are joined: what is written to one is read from the other. 0 is a size that OpenSSL chooses.
    ///
    /// BIO_s_bio(3): "both endpoints must be freed"; the one that is left has then no other end.
    #[fails(not(1))]
    #[rust_name = "Bio::pair"]
    pub fn BIO_new_bio_pair(
        #[out(owned)] one: *mut *mut BIO,
        one_size: usize,
        #[out(owned)] other: *mut *mut BIO,
        other_size: usize,
    ) -> c_int;

    /// Writes into it, and says how much.
    #[fails(not_positive)]
    pub fn BIO_write(bio: &mut BIO, #[buffer(len = length)] data: *const c_void, length: c_int) -> c_int;

    /// Takes bytes out, and gives those that there were.
    #[fails(not_positive)]
    pub fn BIO_read(
        bio: &mut BIO,
        #[buffer(len = room, uninit, written = return)] data: *mut c_void,
        room: c_int,
    ) -> c_int;

    /// How many bytes can be read.
    #[rust_name = "Bio::pending"]
    pub fn BIO_ctrl_pending(bio: &BIO) -> usize;
}
