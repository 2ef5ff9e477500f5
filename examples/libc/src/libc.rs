//! Directories, files, memory and the environment: part of the C library, with its contract.
//!
//! Everything here is said by the manual page of the function (section 3), and the page is named where its wording
//! decides.

use core::ffi::{CStr, c_char, c_int, c_uchar, c_void};
use core::fmt;
use core::ptr;

use ffi_contract::contract;

/// A directory ([`DirectoryEntry::kind`]).
pub const DT_DIR: u8 = 4;
/// A regular file.
pub const DT_REG: u8 = 8;
/// A symbolic link.
pub const DT_LNK: u8 = 10;

#[contract(error = LibcError, header = ["dirent.h", "stdio.h", "stdlib.h", "string.h"])]
unsafe extern "C" {
    // dirent.h

    /// A directory that is being read.
    #[owned_by_c(free = closedir)]
    #[thread(send)]
    #[rust_name = "Directory"]
    pub type DIR;

    /// One entry of a directory: it lives in the memory of its [`Directory`].
    #[rust_name = "DirectoryEntry"]
    pub type dirent;

    /// Opens a directory.
    #[fails(null, errno)]
    #[returns(owned)]
    #[rust_name = "Directory::open"]
    pub fn opendir(#[cstr] name: *const c_char) -> *mut DIR;

    /// The next entry, or none at the end.
    ///
    /// readdir(3): "The data returned by `readdir()` may be overwritten by subsequent calls to `readdir()` for the same
    /// directory stream", and: "To distinguish end of stream from an error, set `errno` to zero before calling `readdir()`
    /// and then check the value of `errno` if NULL is returned".
    #[fails(null, errno)]
    #[end(null)]
    #[returns(borrowed(from = directory, until = [readdir, closedir]))]
    #[rust_name = "Directory::read"]
    pub fn readdir(directory: &mut DIR) -> *mut dirent;

    fn closedir(directory: *mut DIR) -> c_int;

    // stdio.h

    /// An open file with a buffer of the C library's.
    #[owned_by_c(free = fclose)]
    #[thread(send)]
    #[rust_name = "File"]
    pub type FILE;

    /// Opens a file: to read (`r`), to write (`w`), to append (`a`), …
    #[fails(null, errno)]
    #[returns(owned)]
    #[rust_name = "File::open"]
    pub fn fopen(#[cstr] path: *const c_char, #[cstr] mode: *const c_char) -> *mut FILE;

    /// Writes text, without its NUL. It may stay in the file's buffer for now.
    #[fails(negative, errno)]
    #[returns(status)]
    #[rust_name = "File::put"]
    pub fn fputs(#[cstr] text: *const c_char, stream: &mut FILE) -> c_int;

    /// Hands what is buffered to the system.
    #[fails(nonzero, errno)]
    #[rust_name = "File::flush"]
    pub fn fflush(stream: &mut FILE) -> c_int;

    /// Reads a line with its newline into `line`, which C makes or makes larger as needed, and gives the part that was
    /// read.
    ///
    /// There is no line at the end of the file and on failure, which [`at_end`](File::at_end) tells apart.
    ///
    /// getline(3): "If `*lineptr` is set to NULL before the call, then `getline()` will allocate a buffer […] freed by the
    /// user program even if `getline()` failed. Alternatively, `*lineptr` can contain a pointer to a malloc(3)-allocated
    /// buffer `*n` bytes in size."
    #[end(is(-1))]
    #[rust_name = "File::line"]
    pub fn getline(
        #[inout(owned(free = free), buffer(len = *n, uninit, written = return), nullable)] line: *mut *mut c_char,
        n: *mut usize,
        stream: &mut FILE,
    ) -> isize;

    /// Not 0 once a read has met the end of the file.
    #[rust_name = "File::at_end"]
    pub fn feof(stream: &FILE) -> c_int;

    /// Writes what is buffered, closes, and says whether that went well.
    ///
    /// fclose(3): "In either case, any further access […] to the stream results in undefined behavior."
    #[fails(nonzero, errno)]
    fn fclose(#[consumed(on = always)] stream: *mut FILE) -> c_int;

    // stdlib.h, string.h

    /// The absolute path without links, `.` and `..`.
    #[fails(null, errno)]
    #[returns(owned(free = free), cstr)]
    pub fn realpath(#[cstr] path: *const c_char, #[null] resolved: *mut c_char) -> *mut c_char;

    /// A copy of a text, allocated by C.
    #[fails(null, errno)]
    #[returns(owned(free = free), cstr)]
    pub fn strdup(#[cstr] text: *const c_char) -> *mut c_char;

    fn free(memory: *mut c_void);

    /// What an `errno` means.
    ///
    /// The text lives in a buffer of this thread that the next call overwrites, so it is copied. That other threads have
    /// buffers of their own is true of musl, and of glibc since 2.32 ("It makes strerror MT-safe"): POSIX does not ask for
    /// it, and elsewhere this function is not safe.
    #[cfg(target_os = "linux")]
    #[returns(cstr, copied)]
    pub fn strerror(errnum: c_int) -> *mut c_char;

    /// What an `errno` means.
    ///
    /// # Safety
    ///
    /// POSIX: "The `strerror()` function need not be thread-safe." No other thread calls it meanwhile.
    #[cfg(not(target_os = "linux"))]
    #[returns(cstr, copied)]
    pub unsafe fn strerror(errnum: c_int) -> *mut c_char;

    /// The value of a variable of the environment.
    ///
    /// Why this stays `unsafe`: the value is copied at once, so it cannot dangle later. But nothing in this block can see
    /// to it that C does not change the environment *while* it is copied; `setenv` in any other thread does so, without
    /// asking anybody. `std::env::var` has a lock for that, which C does not know.
    ///
    /// # Safety
    ///
    /// No other thread changes the environment meanwhile (`setenv`, `putenv`, `unsetenv`, assignments to `environ`).
    #[returns(cstr, copied, nullable)]
    pub unsafe fn getenv(#[cstr] name: *const c_char) -> *mut c_char;
}

/// The fields of `struct dirent` up to its name, which is as long as it is.
#[repr(C)]
#[cfg(target_os = "linux")]
struct EntryFields {
    inode: u64,
    offset: i64,
    record_length: u16,
    kind: c_uchar,
    name: [c_char; 0],
}

/// The fields of `struct dirent` up to its name, which is as long as it is.
#[repr(C)]
#[cfg(target_os = "macos")]
struct EntryFields {
    inode: u64,
    offset: u64,
    record_length: u16,
    name_length: u16,
    kind: c_uchar,
    name: [c_char; 0],
}

/// A record ends with its name and is as long as that, which no field of a struct with a contract says; so these two accessors are
/// written by hand.
impl DirectoryEntry {
    fn fields(&self) -> *const EntryFields {
        ptr::from_ref(self).cast()
    }

    /// Its name in the directory.
    #[must_use]
    pub fn name(&self) -> &CStr {
        // SAFETY:
        // - in bounds: every `struct dirent` begins with these fields.
        let name = unsafe { &raw const (*self.fields()).name };
        // SAFETY:
        // - NUL-terminated: readdir(3), "This field contains the null terminated filename".
        // - not changed while it is borrowed: the entry is borrowed until the next `readdir`.
        unsafe { CStr::from_ptr(name.cast()) }
    }

    /// Its kind (`DT_DIR`, …), or 0 where the file system does not say.
    #[must_use]
    pub fn kind(&self) -> u8 {
        // SAFETY:
        // - live and initialised: every `struct dirent` begins with these fields, and C has filled them.
        unsafe { (*self.fields()).kind }
    }
}

/// A function of the C library that failed, and its `errno`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibcError {
    /// The C function.
    pub function: &'static str,
    /// What it left in `errno`, or returned, as the functions for threads do.
    pub errno: c_int,
}

impl From<ffi_contract::Error> for LibcError {
    fn from(error: ffi_contract::Error) -> Self {
        let returned = error.code().and_then(|code| c_int::try_from(code).ok());
        Self { function: error.function(), errno: error.errno().or(returned).unwrap_or(0) }
    }
}

impl fmt::Display for LibcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(target_os = "linux")]
        let text = strerror(self.errno);
        #[cfg(target_os = "linux")]
        let text = text.to_string_lossy();
        #[cfg(not(target_os = "linux"))]
        let text = std::io::Error::from_raw_os_error(self.errno);
        write!(f, "{}: {text}", self.function)
    }
}

impl core::error::Error for LibcError {}
