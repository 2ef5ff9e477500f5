//! zlib keeps the address of a stream in its state, and a stream that was moved is `Z_STREAM_ERROR`.

use core::ffi::{c_char, c_int};

use ffi_contract::contract;
use libz_sys::z_stream;

const VERSION: &core::ffi::CStr = c"1.2.11";

#[contract(header = "zlib.h", library = "zlib")]
unsafe extern "C" {
    #[initialized_by_c(clear = deflateEnd)]
    #[rust_name = "Deflate"]
    pub type deflate = libz_sys::z_stream;

    #[fails(nonzero)]
    #[rust_name = "Deflate::new"]
    pub safe fn deflateInit_(
        #[out(owned)] stream: *mut deflate,
        level: c_int,
        #[fixed(VERSION.as_ptr())] version: *const c_char,
        #[fixed(size_of::<z_stream>() as c_int)] size: c_int,
    ) -> c_int;

    #[fails(nonzero)]
    #[rust_name = "Deflate::reset"]
    pub fn deflateReset(stream: &mut deflate) -> c_int;

    fn deflateEnd(stream: *mut deflate) -> c_int;

    /// The same struct, wrongly said to be movable.
    #[initialized_by_c(clear = deflateEndMovable, movable)]
    #[rust_name = "MovableDeflate"]
    pub type movable_deflate = libz_sys::z_stream;

    #[fails(nonzero)]
    #[link_name = "deflateInit_"]
    #[rust_name = "MovableDeflate::new"]
    pub safe fn deflateInitMovable(
        #[out(owned)] stream: *mut movable_deflate,
        level: c_int,
        #[fixed(VERSION.as_ptr())] version: *const c_char,
        #[fixed(size_of::<z_stream>() as c_int)] size: c_int,
    ) -> c_int;

    #[fails(nonzero)]
    #[link_name = "deflateReset"]
    #[rust_name = "MovableDeflate::reset"]
    pub fn deflateResetMovable(stream: &mut movable_deflate) -> c_int;

    #[link_name = "deflateEnd"]
    fn deflateEndMovable(stream: *mut movable_deflate) -> c_int;
}
