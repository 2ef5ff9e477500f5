//! URLs in parts: `urlapi.h`, with its contract.

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::contract;

use crate::error::CurlError;

/// The whole URL (`CURLUPART_URL`).
pub const URL: c_uint = 0;
/// The scheme.
pub const SCHEME: c_uint = 1;
/// The host.
pub const HOST: c_uint = 5;
/// The port.
pub const PORT: c_uint = 6;
/// The path.
pub const PATH: c_uint = 7;
/// The query.
pub const QUERY: c_uint = 8;

/// Parts are decoded on the way out, where C can: text has no NUL.
pub const URLDECODE: c_uint = 1 << 6;
/// Parts are encoded on the way in.
pub const URLENCODE: c_uint = 1 << 7;
/// The query grows.
pub const APPENDQUERY: c_uint = 1 << 8;

#[contract(error = CurlError, header = "curl/curl.h", library = "libcurl", strip = ["curl_url_"])]
#[link(name = "curl")]
unsafe extern "C" {
    /// A URL in parts.
    #[owned_by_c(free = curl_url_cleanup, dup = curl_url_dup)]
    #[thread(send)]
    #[rust_name = "Url"]
    pub type CURLU;

    fn curl_url_cleanup(url: *mut CURLU);
    #[fails(null)]
    fn curl_url_dup(url: *mut CURLU) -> *mut CURLU;

    /// A URL of no parts.
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Url::new"]
    pub fn curl_url() -> *mut CURLU;

    /// Sets a part, or the whole.
    #[fails(nonzero, detail = curl_url_strerror(return))]
    pub fn curl_url_set(url: &mut CURLU, what: c_uint, #[cstr] part: *const c_char, flags: c_uint) -> c_uint;

    /// Takes a part away.
    #[fails(nonzero, detail = curl_url_strerror(return))]
    #[link_name = "curl_url_set"]
    #[rust_name = "Url::remove"]
    pub fn remove(url: &mut CURLU, what: c_uint, #[null] part: *const c_char, #[fixed(0)] flags: c_uint) -> c_uint;

    /// A part, as text of the caller's own. curl_url_get(3): a part that is not there is an error.
    #[fails(nonzero, detail = curl_url_strerror(return))]
    pub fn curl_url_get(
        url: &CURLU,
        what: c_uint,
        #[out(owned(free = curl_free), cstr)] part: *mut *mut c_char,
        flags: c_uint,
    ) -> c_uint;

    #[returns(cstr, copied)]
    safe fn curl_url_strerror(code: c_uint) -> *const c_char;

    fn curl_free(memory: *mut c_void);
}

/// `CURLUE_NO_QUERY`: what [`Url::get`] says where there is none.
pub const NO_QUERY: c_int = 16;
