#![doc = include_str!("../README.md")]

use core::ffi::c_ulong;

#[cfg(feature = "zlib")]
use ffi_contract::contract;
#[cfg(feature = "zlib")]
use libz_sys as _; // compiles zlib and links it

#[cfg(any(not(feature = "zlib"), test))]
#[cfg_attr(feature = "zlib", allow(unreachable_pub, reason = "beside zlib it is there for the tests"))]
mod twin;

#[cfg(not(feature = "zlib"))]
pub use twin::{adler32, crc32};

/// What the checksums are computed by.
pub const BACKEND: &str = if cfg!(feature = "zlib") { "zlib" } else { "Rust" };

#[cfg(feature = "zlib")]
#[contract(header = "zlib.h", library = "zlib")]
unsafe extern "C" {
    /// Goes on with the CRC-32 of gzip and PNG over more bytes, from 0.
    #[rust_name = "crc32"]
    pub fn crc32_z(crc: c_ulong, #[buffer(len = len)] data: *const u8, len: usize) -> c_ulong;

    /// Goes on with the Adler-32 of zlib streams over more bytes, from 1.
    #[rust_name = "adler32"]
    pub fn adler32_z(adler: c_ulong, #[buffer(len = len)] data: *const u8, len: usize) -> c_ulong;
}

// The block's wrappers and their twins have one signature.
const _: fn(c_ulong, &[u8]) -> c_ulong = crc32;
const _: fn(c_ulong, &[u8]) -> c_ulong = adler32;
