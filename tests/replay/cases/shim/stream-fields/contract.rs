//! FFmpeg: a context says in one field how many streams there are, and in another where; DBN: names in arrays of fixed length.

#![allow(non_camel_case_types)]

use core::ffi::{c_char, c_int, c_uint};

use ffi_contract::contract;

#[contract]
#[repr(C)]
pub struct AVStream_here {
    index: c_int,
}

#[contract]
#[repr(C)]
pub struct AVFormatContext_here {
    nb_streams: c_uint,
    #[buffer(len = nb_streams, each = borrowed)]
    streams: *mut *mut AVStream_here,
    #[cstr]
    name: [c_char; 4],
    #[cstr]
    full_name: [c_char; 4],
}

#[contract]
unsafe extern "C" {
    #[declared]
    type AVFormatContext_here = self::AVFormatContext_here;

    #[returns(owned(free = avformat_free_context_here))]
    pub safe fn avformat_open_here() -> *mut AVFormatContext_here;
    fn avformat_free_context_here(context: *mut AVFormatContext_here);
}
