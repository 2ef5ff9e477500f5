//! What libcurl is linked, and what it can do: one static struct.

use core::ffi::{c_char, c_int, c_long, c_uint};

use ffi_contract::contract;

/// What `curl_version_info` tells: the fields of `CURLVERSION_FIRST`, which every library has. Others follow in C.
#[contract]
#[repr(C)]
#[thread(send, sync)]
#[rust_name = "Version"]
pub struct curl_version_info_first {
    age: c_uint,
    #[cstr]
    version: *const c_char,
    version_num: c_uint,
    #[cstr]
    host: *const c_char,
    features: c_int,
    #[cstr]
    #[nullable]
    ssl_version: *const c_char,
    _ssl_version_num: c_long,
    #[cstr]
    #[nullable]
    libz_version: *const c_char,
    #[unchecked]
    protocols: *const *const c_char,
}

#[contract(header = "curl/curl.h", library = "libcurl")]
#[link(name = "curl")]
unsafe extern "C" {
    #[declared]
    pub type curl_version_info_data = self::Version;

    /// curl_version_info(3): "a pointer to a statically allocated struct", which is filled in "at the first call", always with
    /// the same.
    #[returns(borrowed(forever))]
    #[rust_name = "version_info"]
    safe fn curl_version_info(#[fixed(0)] age: c_uint) -> *mut curl_version_info_data;
}

const THREADSAFE: c_int = 1 << 30;

impl Version {
    /// The library that is linked.
    #[must_use]
    pub fn linked() -> &'static Self {
        version_info()
    }

    /// Whether threads may initialise the library whenever they like (7.84, where the platform has atomics).
    #[must_use]
    pub fn is_thread_safe(&self) -> bool {
        self.features() & THREADSAFE != 0
    }
}
