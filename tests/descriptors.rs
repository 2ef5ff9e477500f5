//! File descriptors: `#[fd]` parameters, `owned, fd` and `borrowed(…), fd` results, over the C library.
#![cfg(unix)]
#![allow(missing_docs)]

use core::ffi::{c_char, c_int, c_void};
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

use ffi_contract::{Cause, Error, Rejected, contract};

#[contract]
unsafe extern "C" {
    #[fails(negative, errno)]
    #[returns(owned, fd)]
    fn dup(#[fd] fd: c_int) -> c_int;
    #[fails(nonzero, errno)]
    fn close(
        #[consumed(on = always)]
        #[fd]
        fd: c_int,
    ) -> c_int;
    #[fails(negative, errno)]
    #[returns(owned, fd)]
    fn open(#[cstr] path: *const c_char, flags: c_int) -> c_int;
    #[fails(nonzero, errno)]
    fn pipe(#[out(owned, fd)] ends: *mut [c_int; 2]) -> c_int;
    #[fails(negative, errno)]
    fn write(#[fd] fd: c_int, #[buffer(len = count)] bytes: *const c_void, count: usize) -> isize;
    #[fails(negative, errno)]
    fn read(
        #[borrowed]
        #[fd]
        fd: c_int,
        #[buffer(len = count, written = return)] bytes: *mut c_void,
        count: usize,
    ) -> isize;

    #[owned_by_c(free = closedir)]
    #[rust_name = "Directory"]
    type DIR;
    #[returns(status)]
    fn closedir(directory: *mut DIR) -> c_int;
    #[fails(null, errno)]
    #[returns(owned)]
    #[rust_name = "Directory::from_fd"]
    fn fdopendir(
        #[consumed(on = success)]
        #[fd]
        fd: c_int,
    ) -> *mut DIR;
    #[fails(negative, errno)]
    #[returns(borrowed(from = directory), fd)]
    #[rust_name = "Directory::fd"]
    fn dirfd(directory: &DIR) -> c_int;

    #[rust_name = "adopt"]
    #[fails(nonzero)]
    fn descriptors_adopt(
        #[consumed(on = success)]
        #[fd]
        fd: c_int,
        plan: c_int,
    ) -> c_int;
    #[rust_name = "join"]
    #[fails(nonzero)]
    fn descriptors_join(
        #[consumed(on = success)]
        #[fd]
        fd: c_int,
        #[consumed(on = always)]
        #[fd]
        other: c_int,
        plan: c_int,
    ) -> c_int;
    #[rust_name = "copy"]
    #[fails(nonzero)]
    fn descriptors_copy(#[fd] fd: c_int, #[out(owned, fd, valid = always)] out: *mut c_int, plan: c_int) -> c_int;
    #[rust_name = "maybe"]
    #[returns(owned, fd, nullable)]
    fn descriptors_maybe(#[fd] fd: c_int, there: c_int) -> c_int;
    #[rust_name = "half"]
    #[fails(nonzero)]
    fn descriptors_half(#[fd] fd: c_int, #[out(owned, fd)] out: *mut [c_int; 2]) -> c_int;
    #[rust_name = "is_none"]
    fn descriptors_is_none(
        #[fd]
        #[nullable]
        fd: c_int,
    ) -> c_int;
    #[rust_name = "drop_any"]
    #[fails(nonzero)]
    fn descriptors_drop(
        #[consumed(on = success)]
        #[fd]
        #[nullable]
        fd: c_int,
        plan: c_int,
    ) -> c_int;
    #[link_name = "dup"]
    fn dup_passed_on(#[fd] fd: c_int) -> c_int;
}

/// Something open.
fn file() -> OwnedFd {
    open(c"/dev/null", 0).expect("it is there")
}

/// A number, and what tells when it is closed: another thread may have opened one of the same number since.
struct Watched(RawFd, File);

impl Watched {
    /// A pipe: its other end tells when this one is closed.
    fn new() -> (OwnedFd, Self) {
        let [read, write] = pipe().expect("there are descriptors");
        let number = write.as_raw_fd();
        (write, Self(number, File::from(read)))
    }

    /// Waits until nobody has the writing end open, which is at once unless it leaked.
    fn is_closed(&mut self) -> bool {
        let mut rest = Vec::new();
        self.1.read_to_end(&mut rest).expect("it can be read");
        true
    }
}

#[test]
fn a_pipe_is_two_owners() {
    let [mut reading, mut writing] = pipe().expect("there are descriptors").map(File::from);
    writing.write_all(b"through").expect("it can be written");
    drop(writing);
    let mut text = String::new();
    reading.read_to_string(&mut text).expect("the other end is closed");
    assert_eq!(text, "through");
}

#[test]
fn what_is_lent_stays_open() {
    let [reading, writing] = pipe().expect("there are descriptors");
    let second: OwnedFd = dup(writing.as_fd()).expect("there are descriptors");
    assert_eq!(write(second.as_fd(), b"ab").expect("it can be written"), 2);
    close(second).expect("it closes");
    assert_eq!(write(writing.as_fd(), b"c").expect("the first is still open"), 1);
    let mut room = [0; 8];
    assert_eq!(read(reading.as_fd(), &mut room).expect("it can be read"), b"abc");
}

#[test]
fn a_failure_is_an_error() {
    let error = open(c"/no/such/file", 0).expect_err("there is none");
    assert_eq!(error.cause(), Cause::Errno(2));
    assert_eq!(error.function(), "open");
}

#[test]
fn a_directory_takes_the_descriptor_if_it_is_one() {
    let back: Rejected<Error, OwnedFd> = Directory::from_fd(file()).expect_err("no directory");
    assert!(File::from(back.value()).metadata().is_ok(), "it is still open");

    let opened = File::open("/").expect("it is there");
    let copy = opened.try_clone().expect("there are descriptors");
    let directory = Directory::from_fd(opened.into()).expect("a directory");
    let lent: BorrowedFd<'_> = directory.fd().expect("it has one");
    let twin = File::from(lent.try_clone_to_owned().expect("there are descriptors"));
    assert!(twin.metadata().expect("it is open").is_dir());
    drop(directory);
    assert!(copy.metadata().expect("it is open").is_dir());
}

#[test]
fn what_a_failed_call_did_not_take_comes_back() {
    let (writing, mut watched) = Watched::new();
    let back = adopt(writing, 3).expect_err("it refuses");
    assert_eq!((back.as_error().code(), back.as_value().as_raw_fd()), (Some(3), watched.0));
    adopt(back.value(), 0).expect("it takes it");
    assert!(watched.is_closed());

    let (one, mut watched_one) = Watched::new();
    let (two, mut watched_two) = Watched::new();
    let back: Rejected<Error, OwnedFd> = join(one, two, 3).expect_err("it refuses one");
    assert!(watched_two.is_closed());
    drop(back);
    assert!(watched_one.is_closed());
}

#[test]
fn one_may_come_with_a_failure() {
    let file = file();
    assert!(copy(file.as_fd(), 0).expect("it is copied").as_raw_fd() >= 0);
    let there: Rejected<Error, Option<OwnedFd>> = copy(file.as_fd(), 3).expect_err("it fails");
    assert!(File::from(there.value().expect("it is there")).stream_position().is_ok());
    assert!(copy(file.as_fd(), -3).expect_err("it fails").value().is_none());
}

#[test]
fn none_is_a_negative_number() {
    let file = file();
    assert!(maybe(file.as_fd(), 1).is_some());
    assert!(maybe(file.as_fd(), 0).is_none());
}

#[test]
fn an_array_of_which_one_is_missing_is_a_broken_promise() {
    let (writing, mut watched) = Watched::new();
    let error = half(writing.as_fd()).expect_err("the second is missing");
    assert_eq!(error.cause(), Cause::NullOut { parameter: "out" });
    drop(writing);
    assert!(watched.is_closed(), "the first was closed");
}

#[test]
fn a_number_without_a_clause_is_a_number() {
    let number = dup_passed_on(file().as_fd());
    assert!(number >= 0);
    // SAFETY: nobody else has it.
    drop(unsafe { <OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(number) });
}

#[test]
fn none_goes_to_c_as_a_negative_number() {
    let file = file();
    assert_eq!((is_none(None), is_none(Some(file.as_fd()))), (1, 0));
    let (writing, mut watched) = Watched::new();
    let back: Rejected<Error, Option<OwnedFd>> = drop_any(Some(writing), 3).expect_err("it refuses");
    drop_any(back.value(), 0).expect("it takes it");
    assert!(watched.is_closed());
    drop_any(None, 0).expect("there is nothing to take");
    assert!(drop_any(None, 3).expect_err("it refuses").value().is_none());
}
