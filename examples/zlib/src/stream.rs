//! zlib's streams, with their contract: compression and decompression piece by piece, in memory that does not grow with the
//! data.
//!
//! Said by `zlib.h` of zlib 1.3, "basic functions" and "advanced functions". C has one struct for both directions,
//! `z_stream`; here each direction is a type of its own, so that neither is given to the functions of the other.

use core::ffi::{c_char, c_int, c_uchar};
use core::mem::MaybeUninit;
use std::io::{Read, Write};

use ffi_contract::{InPlace, contract};
use libz_sys::z_stream;

use crate::zlib::{Z_BUF_ERROR, Z_OK, ZlibError};

/// Take what there is, and give what is ready.
pub const Z_NO_FLUSH: c_int = 0;
/// Give all that belongs to the bytes so far.
pub const Z_SYNC_FLUSH: c_int = 2;
/// These are the last bytes.
pub const Z_FINISH: c_int = 4;
/// The end of the stream.
pub const Z_STREAM_END: c_int = 1;
/// The only method there is.
const Z_DEFLATED: c_int = 8;
/// The largest window, and a gzip header and trailer.
const GZIP: c_int = 15 + 16;

/// How much is read and written at once.
const PIECE: usize = 32 * 1024;

#[contract(error = ZlibError, header = "zlib.h", library = "zlib", strip = ["deflate", "inflate"])]
unsafe extern "C" {
    /// A stream that compresses.
    ///
    /// `zlib.h`: the application fills in `next_in` and the like before a call; all other fields are zlib's. What it does not
    /// say: the state in it points back at the stream, and every function refuses a stream that was moved
    /// (`deflateStateCheck` in `deflate.c`).
    #[initialized_by_c(clear = deflateEnd)]
    #[thread(send)]
    #[rust_name = "Deflate"]
    pub type deflate_stream = z_stream;

    /// Makes a stream. Levels are 0 to 9, and -1 for the default.
    ///
    /// `window_bits`: 8 to 15 for the zlib format, 16 more for gzip, less than 0 for bare data.
    #[fails(nonzero)]
    #[rust_name = "Deflate::new"]
    pub fn deflateInit2_(
        #[out(owned)] strm: *mut deflate_stream,
        level: c_int,
        #[fixed(Z_DEFLATED)] method: c_int,
        window_bits: c_int,
        #[fixed(8)] mem_level: c_int,
        #[fixed(0)] strategy: c_int,
        #[fixed(c"1.3".as_ptr())] version: *const c_char,
        #[fixed(STREAM_SIZE)] stream_size: c_int,
    ) -> c_int;

    /// Compresses as much as there is room for: gives zlib's code, the number of bytes taken, and what was filled.
    ///
    /// `Z_BUF_ERROR` is among the codes: nothing could be done without more input or more room, which is no error.
    #[fails(not(0, 1, -5))]
    #[rust_name = "Deflate::run"]
    pub fn deflate(
        strm: &mut deflate_stream,
        flush: c_int,
        #[buffer(field = next_in, len = avail_in, of = strm)] input: *const c_uchar,
        #[buffer(field = next_out, len = avail_out, of = strm, uninit)] output: *mut c_uchar,
    ) -> c_int;

    /// Changes the level. What was compressed so far is flushed, into `output`.
    #[fails(not(0, -5))]
    #[rust_name = "Deflate::set_level"]
    pub fn deflateParams(
        strm: &mut deflate_stream,
        level: c_int,
        #[fixed(0)] strategy: c_int,
        #[buffer(field = next_out, len = avail_out, of = strm, uninit)] output: *mut c_uchar,
    ) -> c_int;

    /// Begins again, with the same parameters.
    #[fails(nonzero)]
    pub fn deflateReset(strm: &mut deflate_stream) -> c_int;

    fn deflateEnd(strm: *mut deflate_stream) -> c_int;

    /// A stream that decompresses.
    #[initialized_by_c(clear = inflateEnd)]
    #[thread(send)]
    #[rust_name = "Inflate"]
    pub type inflate_stream = z_stream;

    /// Makes a stream; `window_bits` as for [`Deflate::new`].
    #[fails(nonzero)]
    #[rust_name = "Inflate::new"]
    pub fn inflateInit2_(
        #[out(owned)] strm: *mut inflate_stream,
        window_bits: c_int,
        #[fixed(c"1.3".as_ptr())] version: *const c_char,
        #[fixed(STREAM_SIZE)] stream_size: c_int,
    ) -> c_int;

    /// Decompresses as much as there is room for: gives zlib's code, the number of bytes taken, and what was filled.
    #[fails(not(0, 1, -5))]
    #[rust_name = "Inflate::run"]
    pub fn inflate(
        strm: &mut inflate_stream,
        #[fixed(Z_NO_FLUSH)] flush: c_int,
        #[buffer(field = next_in, len = avail_in, of = strm)] input: *const c_uchar,
        #[buffer(field = next_out, len = avail_out, of = strm, uninit)] output: *mut c_uchar,
    ) -> c_int;

    /// Begins again, for another stream.
    #[fails(nonzero)]
    pub fn inflateReset(strm: &mut inflate_stream) -> c_int;

    fn inflateEnd(strm: *mut inflate_stream) -> c_int;
}

/// zlib compares it with what it was compiled with.
#[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "it is about a hundred bytes")]
const STREAM_SIZE: c_int = size_of::<z_stream>() as c_int;

impl Deflate {
    /// Makes a stream that compresses into the gzip format.
    ///
    /// # Errors
    ///
    /// `Z_STREAM_ERROR` for a level that does not exist.
    pub fn gzip(level: c_int) -> Result<InPlace<Self>, ZlibError> {
        Self::new(level, GZIP)
    }
}

impl Inflate {
    /// Makes a stream that decompresses the gzip format.
    ///
    /// # Errors
    ///
    /// There is no memory.
    pub fn gzip() -> Result<InPlace<Self>, ZlibError> {
        Self::new(GZIP)
    }
}

/// Compresses into the gzip format, without a name or a time: as `gzip -n` does.
///
/// # Errors
///
/// A level that does not exist, or whatever `from` and `to` say.
pub fn gzip(mut from: impl Read, mut to: impl Write, level: c_int) -> Result<(), ZlibError> {
    let mut stream = Deflate::gzip(level)?;
    let mut read = vec![0; PIECE];
    let mut room = vec![MaybeUninit::uninit(); PIECE];
    loop {
        let length = from.read(&mut read)?;
        let mut rest = read.get(..length).unwrap_or_default();
        let flush = if length == 0 { Z_FINISH } else { Z_NO_FLUSH };
        loop {
            let (code, used, filled) = stream.run(flush, rest, &mut room)?;
            to.write_all(filled)?;
            rest = rest.get(used..).unwrap_or_default();
            if code == Z_STREAM_END {
                return Ok(());
            }
            if filled.len() < PIECE {
                break; // it wants more
            }
        }
    }
}

/// Decompresses the gzip format: one stream after the other, to the end.
///
/// # Errors
///
/// Damaged data, data that ends too early, or whatever `from` and `to` say.
pub fn gunzip(mut from: impl Read, mut to: impl Write) -> Result<(), ZlibError> {
    let mut stream = Inflate::gzip()?;
    let mut read = vec![0; PIECE];
    let mut room = vec![MaybeUninit::uninit(); PIECE];
    let mut ended = false;
    loop {
        let length = from.read(&mut read)?;
        if length == 0 {
            return if ended { Ok(()) } else { Err(ZlibError::from_code(Z_BUF_ERROR)) };
        }
        let mut rest = read.get(..length).unwrap_or_default();
        loop {
            if ended && !rest.is_empty() {
                stream.reset()?;
            }
            let (code, used, filled) = stream.run(rest, &mut room)?;
            to.write_all(filled)?;
            rest = rest.get(used..).unwrap_or_default();
            ended = code == Z_STREAM_END;
            if rest.is_empty() && (filled.len() < PIECE || ended) {
                break;
            }
            if code != Z_OK && !ended {
                return Err(ZlibError::from_code(code));
            }
        }
    }
}
