//! Files whose closing can fail: a stream is gone all the same, a log survives.

use core::ffi::{c_char, c_int};
use ffi_contract::contract;

#[contract(strip = ["stream_", "log_"])]
unsafe extern "C" {
    /// A stream.
    #[owned_by_c(free = stream_close)]
    #[rust_name = "Stream"]
    pub type stream;

    /// A log.
    #[owned_by_c(free = log_close)]
    #[rust_name = "Log"]
    pub type log;

    /// Opens a stream.
    #[fails(null, errno)]
    #[returns(owned)]
    pub fn stream_open(#[cstr] path: *const c_char) -> *mut stream;

    /// Flushes a stream.
    #[fails(nonzero, errno)]
    pub fn stream_flush(stream: &mut stream) -> c_int;

    /// Opens a log.
    #[returns(owned, nullable)]
    pub fn log_open(#[cstr] path: *const c_char) -> *mut log;

    /// The number of lines.
    pub fn log_lines(log: &log) -> c_int;

    #[fails(nonzero, errno)]
    fn stream_close(#[consumed(on = always)] stream: *mut stream) -> c_int;

    #[fails(nonzero)]
    fn log_close(#[consumed(on = success)] log: *mut log) -> c_int;
}
