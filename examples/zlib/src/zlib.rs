//! zlib's C interface, with its contract: whole buffers, checksums, gzip files.
//!
//! Everything here is said by `zlib.h` of zlib 1.3, whose sections ("utility functions", "gzip file access functions",
//! "checksum functions") give the order. Where the manual is silent, the file of the bundled source that was read
//! instead is named.

use core::ffi::{c_char, c_int, c_uchar, c_uint, c_ulong, c_void};
use core::fmt;
use core::mem::MaybeUninit;
use std::ffi::CString;
use std::io;

use ffi_contract::contract;
use libz_sys as _; // compiles zlib and links it

/// All is well.
pub const Z_OK: c_int = 0;
/// The file system refused; `errno` said why.
pub const Z_ERRNO: c_int = -1;
/// A parameter is invalid.
pub const Z_STREAM_ERROR: c_int = -2;
/// The compressed data is damaged or incomplete.
pub const Z_DATA_ERROR: c_int = -3;
/// Not enough memory.
pub const Z_MEM_ERROR: c_int = -4;
/// Not enough room for the result; or, at the end of a file, not enough data.
pub const Z_BUF_ERROR: c_int = -5;

/// What [`GzFile::write_all`] gives zlib at once: less than the 8192 bytes of zlib's own buffer (`gzbuffer`, which would
/// change that, is not declared).
const PIECE: usize = 4096;

/// As much as zlib decompresses at once. With less, some of it waits inside zlib, and the next read forgets that the file
/// ended too early (`gzread` in `gzread.c`).
const READ_AT_ONCE: usize = 2 * 8192;

#[contract(error = ZlibError, header = "zlib.h", library = "zlib", strip = ["gz"])]
unsafe extern "C" {
    // basic functions

    /// zlib's version: a constant of the library.
    #[returns(cstr, borrowed(forever))]
    #[rust_name = "version"]
    pub safe fn zlibVersion() -> *const c_char;

    // utility functions

    /// The most that [`compress2`] needs for so many bytes.
    #[rust_name = "compress_bound"]
    pub safe fn compressBound(source_len: c_ulong) -> c_ulong;

    /// Compresses `source` into `dest` and gives the part that was written. Levels are 0 (stored) to 9 (smallest), and -1
    /// for the default.
    #[fails(nonzero)]
    pub fn compress2(
        #[buffer(len = *dest_len, uninit, written = *dest_len)] dest: *mut c_uchar,
        dest_len: *mut c_ulong,
        #[buffer(len = source_len)] source: *const c_uchar,
        source_len: c_ulong,
        level: c_int,
    ) -> c_int;

    /// Decompresses `source` into `dest` and gives the part that was written.
    #[fails(nonzero)]
    pub fn uncompress(
        #[buffer(len = *dest_len, uninit, written = *dest_len)] dest: *mut c_uchar,
        dest_len: *mut c_ulong,
        #[buffer(len = source_len)] source: *const c_uchar,
        source_len: c_ulong,
    ) -> c_int;

    // gzip file access functions

    /// A gzip file that is being read or written.
    #[owned_by_c(free = gzclose)]
    #[rust_name = "GzFile"]
    pub type gzFile_s;

    /// Opens a file for reading (`rb`) or writing (`wb`, or with a level `wb9`). A file that is not in gzip format is read
    /// as it is.
    ///
    /// Without an `errno`, the mode was at fault or there was no memory.
    #[fails(null, errno)]
    #[returns(owned)]
    pub fn gzopen(#[cstr] path: *const c_char, #[cstr] mode: *const c_char) -> *mut gzFile_s;

    /// Reads decompressed bytes and gives the part of `buf` that was filled: less than all of it at the end of the file.
    ///
    /// An error after some good bytes is kept for the next read. That the file ends too early is told by
    /// [closing](ffi_contract::Owned::close) it, or by [`latest_error`](GzFile::latest_error), before anything is read again.
    #[fails(negative, detail = gzerror(file))]
    pub fn gzread(
        file: &mut gzFile_s,
        #[buffer(len = len, uninit, written = return)] buf: *mut c_void,
        len: c_uint,
    ) -> c_int;

    /// Compresses and writes `buf`, and gives the number of bytes that were taken.
    ///
    /// Why this is `unsafe`: zlib compresses 8192 bytes and more where they are, and when the file cannot be written to, it
    /// keeps the address. Closing the file then tries once more, and reads memory that the caller may have freed by now
    /// (`gz_write` and `gzclose_w` in `gzwrite.c`). No clause that this version has can say so. Fewer bytes are copied,
    /// which is what [`write_all`](GzFile::write_all) makes sure of.
    ///
    /// # Safety
    ///
    /// `buf` has fewer than 8192 bytes, or lives until the file is closed.
    #[fails(not_positive, detail = gzerror(file))]
    unsafe fn gzwrite(file: &mut gzFile_s, #[buffer(len = len)] buf: *const c_void, len: c_uint) -> c_int;

    /// Whether a read has met the end of the file.
    pub fn gzeof(file: &gzFile_s) -> c_int;

    /// Flushes, closes, and says what went wrong at last. The file is gone whatever this says.
    ///
    /// `Z_BUF_ERROR`: the file that was read ends in the middle of a gzip stream.
    #[fails(nonzero)]
    fn gzclose(#[consumed(on = always)] file: *mut gzFile_s) -> c_int;

    /// The message about the latest failure on this file; empty if there is none. The next call may overwrite it.
    #[returns(cstr, copied)]
    fn gzerror(file: &gzFile_s, #[null] errnum: *mut c_int) -> *const c_char;

    /// The message about the latest failure on this file, and its code: empty and `Z_OK` if there is none.
    #[returns(cstr, copied)]
    #[link_name = "gzerror"]
    #[rust_name = "GzFile::latest_error"]
    pub fn gzerror_and_code(file: &gzFile_s, #[out] errnum: *mut c_int) -> *const c_char;

    // checksum functions

    /// Adds bytes to a running CRC-32, which begins as 0.
    pub fn crc32(crc: c_ulong, #[buffer(len = len)] buf: *const c_uchar, len: c_uint) -> c_ulong;
}

impl GzFile {
    /// Reads to the end and hands every piece to `take`. A file that ends too early is left for
    /// [`close`](ffi_contract::Owned::close) to tell.
    ///
    /// # Errors
    ///
    /// Damaged data, or whatever the file system says.
    pub fn read_to_end(&mut self, mut take: impl FnMut(&[u8])) -> Result<(), ZlibError> {
        let mut buffer = [MaybeUninit::uninit(); READ_AT_ONCE];
        loop {
            let piece = self.read(&mut buffer)?;
            take(piece);
            if piece.len() < READ_AT_ONCE {
                break;
            }
        }
        match self.latest_error() {
            (_, Z_OK | Z_BUF_ERROR) => Ok(()),
            (message, code) => Err(ZlibError { code: Some(code), message: message.to_string_lossy().into_owned() }),
        }
    }

    /// Compresses and writes all of `bytes`.
    ///
    /// # Errors
    ///
    /// Whatever the file system says, sooner or later: zlib keeps some of the bytes until the file is closed.
    pub fn write_all(&mut self, bytes: &[u8]) -> Result<(), ZlibError> {
        let mut rest = bytes;
        while !rest.is_empty() {
            let piece = rest.get(..PIECE).unwrap_or(rest);
            // SAFETY:
            // - fewer than 8192 bytes: `PIECE` is less.
            let taken = unsafe { self.write(piece) }?;
            rest = usize::try_from(taken).ok().and_then(|taken| rest.get(taken..)).unwrap_or_default();
        }
        Ok(())
    }
}

/// Compresses into a buffer of its own; levels as for [`compress2`].
///
/// # Errors
///
/// `Z_STREAM_ERROR` for a level that does not exist.
pub fn compress(source: &[u8], level: c_int) -> Result<Vec<u8>, ZlibError> {
    let bound = c_ulong::try_from(source.len()).map_or(c_ulong::MAX, compress_bound);
    let mut room = vec![MaybeUninit::uninit(); usize::try_from(bound).unwrap_or(usize::MAX)];
    Ok(compress2(&mut room, source, level)?.to_vec())
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZlibError {
    /// zlib's code, where the function returned one.
    pub code: Option<c_int>,
    /// zlib's own message, or the system's, or what the manual says of the code.
    pub message: String,
}

impl From<ffi_contract::Error> for ZlibError {
    fn from(error: ffi_contract::Error) -> Self {
        if let Some(errno) = error.errno() {
            let message = match errno {
                0 => "invalid mode, or not enough memory".to_owned(),
                _ => io::Error::from_raw_os_error(errno).to_string(),
            };
            return Self { code: None, message };
        }
        match error.code().and_then(|code| c_int::try_from(code).ok()) {
            Some(code) => Self::from_code(code),
            None => Self { code: None, message: error.to_string() },
        }
    }
}

impl ZlibError {
    /// What the manual says of a code.
    pub(crate) fn from_code(code: c_int) -> Self {
        let message = match code {
            Z_ERRNO => "the file system refused",
            Z_STREAM_ERROR => "a parameter is invalid",
            Z_DATA_ERROR => "the compressed data is damaged or incomplete",
            Z_MEM_ERROR => "not enough memory",
            Z_BUF_ERROR => "not enough room, or the data ends too early",
            _ => "zlib refused",
        };
        Self { code: Some(code), message: message.to_owned() }
    }
}

/// For what is read and written beside zlib.
impl From<io::Error> for ZlibError {
    fn from(error: io::Error) -> Self {
        Self { code: None, message: error.to_string() }
    }
}

/// For functions that return no code but leave a message.
impl From<(ffi_contract::Error, CString)> for ZlibError {
    fn from((error, message): (ffi_contract::Error, CString)) -> Self {
        let message = if message.is_empty() { error.to_string() } else { message.to_string_lossy().into_owned() };
        Self { code: None, message }
    }
}

impl fmt::Display for ZlibError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => write!(f, "{} (code {code})", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl core::error::Error for ZlibError {}
