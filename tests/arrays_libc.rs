//! Arrays of texts, and pointers that are moved on, in the C library.
#![cfg(target_os = "linux")]

use core::ffi::{CStr, c_char, c_int, c_void};
use core::mem::MaybeUninit;

use ffi_contract::{Cause, Owned, OwnedTexts, contract};

/// Turns an `iconv_t` of -1 into a failure.
const NO_CONVERTER: *mut iconv = core::ptr::without_provenance_mut(usize::MAX);

#[contract]
unsafe extern "C" {
    // iconv.h

    /// A pointer to a struct, or -1: C says `void *`.
    #[owned_by_c(free = iconv_close)]
    #[rust_name = "iconv"]
    type iconv_s;
    #[fails(is(NO_CONVERTER), errno)]
    #[returns(owned)]
    fn iconv_open(#[cstr] to: *const c_char, #[cstr] from: *const c_char) -> *mut iconv_s;
    fn iconv_close(converter: *mut iconv_s) -> c_int;
    /// iconv(3): "converts the multibyte sequence starting at *inbuf …, increments *inbuf and decrements *inbytesleft",
    /// and so for the output; also where it stops for lack of room (`E2BIG`), "just before" what it cannot convert.
    #[fails(is(usize::MAX), errno)]
    #[rust_name = "iconv::convert"]
    fn iconv(
        converter: &mut iconv_s,
        #[buffer(len = *left, cursor)]
        #[borrowed(shared)]
        input: *mut *mut c_char,
        left: *mut usize,
        #[buffer(len = *room, cursor)] output: *mut *mut c_char,
        room: *mut usize,
    ) -> usize;

    // execinfo.h

    fn backtrace(#[buffer(len = size, uninit, written = return)] buffer: *mut usize, size: c_int) -> c_int;
    /// backtrace_symbols(3): "This array is malloc(3)ed by backtrace_symbols(), and must be freed by the caller. (The
    /// strings pointed to by the array of pointers need not and should not be freed.)" C says `void *const *`.
    #[fails(null)]
    #[returns(owned(free = free), buffer(len = size, each = cstr))]
    fn backtrace_symbols(#[buffer(len = size)] buffer: *const usize, size: c_int) -> *mut *mut c_char;
    fn free(memory: *mut c_void);

    // dirent.h

    /// An entry is a struct of which only its own length is allocated.
    #[owned_by_c(free = free)]
    #[rust_name = "Entry"]
    type dirent;
    /// scandir(3): "builds an array of pointers to matching directory entries", "allocated via malloc(3)", the entries "and
    /// the array" to be freed one by one.
    #[fails(negative, errno)]
    fn scandir(
        #[cstr] directory: *const c_char,
        #[out(owned(free = free), buffer(len = return, each = owned))] entries: *mut *mut *mut dirent,
        #[null] filter: Option<unsafe extern "C" fn(*const dirent) -> c_int>,
        #[fixed(alphasort)] compare: Option<unsafe extern "C" fn(*mut *const dirent, *mut *const dirent) -> c_int>,
    ) -> c_int;
    unsafe fn alphasort(#[unchecked] one: *mut *const dirent, #[unchecked] other: *mut *const dirent) -> c_int;

    // spawn.h, sys/wait.h

    #[fails(nonzero)]
    fn posix_spawnp(
        #[out] child: *mut c_int,
        #[cstr] file: *const c_char,
        #[null] actions: *const c_void,
        #[null] attributes: *const c_void,
        #[buffer(len = nul, each = cstr)] arguments: *const *mut c_char,
        #[buffer(len = nul, each = cstr)] environment: *const *mut c_char,
    ) -> c_int;
    #[fails(negative, errno)]
    safe fn waitpid(child: c_int, #[out] status: *mut c_int, options: c_int) -> c_int;
}

#[test]
fn a_text_is_converted_piece_by_piece() {
    let mut converter = iconv_open(c"UTF-16LE", c"UTF-8").expect("it works");
    let mut text = "é=é".as_bytes();
    let mut piece = [0_u8; 4];
    let mut room = &mut piece[..];
    let error = converter.convert(&mut text, &mut room).expect_err("there is too little room");
    assert_eq!(error.cause(), Cause::Errno(libc::E2BIG));
    assert_eq!((text, room.len()), ("é".as_bytes(), 0));
    assert_eq!(piece, [0xe9, 0, b'=', 0]);
    let mut room = &mut piece[..];
    assert_eq!(converter.convert(&mut text, &mut room), Ok(0));
    assert_eq!((text, room.len()), (&[][..], 2));
    assert_eq!(piece[..2], [0xe9, 0]);
}

fn exit_status(arguments: &[&CStr], environment: &[&CStr]) -> c_int {
    let child = posix_spawnp(c"sh", arguments, environment).expect("there is a shell");
    let (_, status) = waitpid(child, 0).expect("it is a child");
    libc::WEXITSTATUS(status)
}

#[test]
fn a_program_gets_its_arguments_and_its_environment() {
    assert_eq!(exit_status(&[c"sh", c"-c", c"exit $#", c"sh", c"one", c"two"], &[]), 2);
    assert_eq!(exit_status(&[c"sh", c"-c", c"exit $FROM_HERE"], &[c"FROM_HERE=7", c"LC_ALL=C"]), 7);
    let many = vec![c"x"; 100];
    let arguments: Vec<&CStr> = [c"sh", c"-c", c"exit $#", c"sh"].into_iter().chain(many).collect();
    assert_eq!(exit_status(&arguments, &[]), 100);
}

#[test]
fn a_backtrace_has_a_text_for_each_address() {
    let mut addresses = [MaybeUninit::uninit(); 8];
    let addresses = backtrace(&mut addresses);
    let symbols: OwnedTexts<free> = backtrace_symbols(addresses).expect("there is memory");
    assert_eq!(symbols.len(), addresses.len());
    assert!(symbols.iter().all(|symbol| symbol.to_bytes().ends_with(b"]")), "{symbols:?}");
}

fn name_of(entry: &Owned<Entry>) -> &CStr {
    let entry = Owned::as_ptr(entry).cast::<libc::dirent>();
    // SAFETY: a `dirent` of C's, whose name is in it.
    let name = unsafe { &raw const (*entry).d_name };
    // SAFETY: it ends in a NUL, and lives as long as the owner, which is lent for as long as the name.
    unsafe { CStr::from_ptr(name.cast()) }
}

#[test]
fn each_entry_of_a_directory_is_freed_by_itself() {
    let mut entries: Vec<Owned<Entry>> = scandir(c"/").expect("there is a root");
    let names: Vec<&CStr> = entries.iter().map(name_of).collect();
    assert!(names.contains(&c".") && names.contains(&c"dev"), "{names:?}");
    let last = entries.pop().expect("there are some");
    drop(entries);
    assert!(!name_of(&last).is_empty());
    let error = scandir(c"/nowhere").expect_err("it is not there");
    assert_eq!(error.cause(), Cause::Errno(libc::ENOENT));
}
