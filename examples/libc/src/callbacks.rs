//! Functions of the C library that call back: sorting, searching, walking through folders, threads, the end of the program.
//!
//! None of them but [`pthread_create`](Thread::spawn) has user data, so that what they call captures nothing.

use core::ffi::{c_char, c_int, c_void};

use ffi_contract::{Owned, Rejected, contract};

use crate::libc::LibcError;

/// What [`nftw`] says of a path: a file of any kind but the following.
pub const FTW_F: c_int = 0;
/// A folder, before what is in it.
pub const FTW_D: c_int = 1;
/// A folder that cannot be read.
pub const FTW_DNR: c_int = 2;

/// Links are not followed (`ftw.h`).
const FTW_PHYS: c_int = 1;

/// Where in the tree a path of [`nftw`] is: `struct FTW` of `ftw.h`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Where in the path its last name begins.
    pub base: c_int,
    /// How far below the start it is, which has 0.
    pub level: c_int,
}

#[contract(error = LibcError, header = ["stdlib.h", "ftw.h"])]
unsafe extern "C" {
    // stdlib.h

    /// Sorts numbers.
    ///
    /// Why this stays `unsafe`: C trusts the comparison. ISO C (7.22.5, "Searching and sorting utilities") asks for results
    /// that are "consistent with one another", and `qsort` of glibc before 2.37 wrote out of bounds when they were not.
    /// A closure of safe code can answer as it likes. [`sort`] is safe: its comparison is that of numbers.
    ///
    /// # Safety
    ///
    /// The comparison is a total order, and does not panic.
    pub unsafe fn qsort(
        #[buffer(len = count)] base: *mut c_int,
        count: usize,
        #[fixed(size_of::<c_int>())] size: usize,
        #[callback(data = none, scope = call, on_panic = abort)] compare: Option<
            unsafe extern "C" fn(one: &c_int, other: &c_int) -> c_int,
        >,
    );

    /// Finds a number.
    ///
    /// Why this stays `unsafe`: ISO C (7.22.5.1) says that the array "shall" have its elements in the order of the
    /// comparison, and leaves open what happens otherwise. [`Sorted::find`] is safe: its numbers are in order.
    ///
    /// # Safety
    ///
    /// The numbers are in the order of the comparison, which does not panic.
    #[returns(borrowed(from = base), nullable)]
    pub unsafe fn bsearch(
        #[borrowed] key: *const c_int,
        #[buffer(len = count)] base: *const c_int,
        count: usize,
        #[fixed(size_of::<c_int>())] size: usize,
        #[callback(data = none, scope = call, on_panic = abort)] compare: Option<
            unsafe extern "C" fn(key: &c_int, element: &c_int) -> c_int,
        >,
    ) -> *mut c_int;

    /// Calls a function when the program ends: after `main`, or in `exit`.
    ///
    /// atexit(3): it is called "at normal process termination", the last one registered first. exit(3): POSIX leaves it
    /// undefined what happens if it calls `exit`; [`std::process::exit`] sees to it that it does not run twice.
    #[fails(nonzero)]
    pub safe fn atexit(#[callback(data = none, scope = forever)] function: Option<unsafe extern "C" fn()>) -> c_int;

    // ftw.h

    /// Walks through a folder and all that is below it, the folder first; links are not followed. The walk ends at the first
    /// answer other than 0, which is the result then.
    ///
    /// nftw(3): the call-back gets the path, its `struct stat`, what it is, and a `struct FTW`; `nopenfd` is how many
    /// folders are held open at the same time. A -1 of the call-back's own cannot be told from a failure.
    #[fails(is(-1), errno)]
    pub fn nftw(
        #[cstr] path: *const c_char,
        #[callback(data = none, scope = call, on_panic = return(1))] visit: Option<
            unsafe extern "C" fn(
                #[cstr] path: *const c_char,
                #[unused] stat: *const stat,
                kind: c_int,
                level: &FTW,
            ) -> c_int,
        >,
        #[fixed(16)] nopenfd: c_int,
        #[fixed(FTW_PHYS)] flags: c_int,
    ) -> c_int;

    /// A `struct FTW`.
    #[plain]
    type FTW = Level;

    /// A `struct stat`, of which nothing is asked.
    type stat;
}

#[cfg(target_os = "linux")]
#[contract(error = LibcError, header = "pthread.h")]
unsafe extern "C" {
    /// A thread, which is joined or, when its handle is dropped, detached.
    ///
    /// `pthread_t` is a number in the headers of Linux, and the address of the thread's own data in glibc and musl: as large
    /// as a pointer, and never 0. So it crosses as a pointer here, which makes it an object with an owner. pthread_join(3):
    /// joining a thread twice is undefined, and so is joining one that was detached; an owner does either, once.
    #[owned_by_c(free = pthread_detach)]
    #[thread(send)]
    #[rust_name = "Thread"]
    pub type pthread_t;

    /// Runs a closure on a thread of its own. What it returns is the result of [`join`](Thread::join); of one that panics it
    /// is [`PANICKED`].
    ///
    /// pthread_create(3) gives an error number, not `errno`, and starts no thread then. C passes the result on as a
    /// `void *`, which is returned in the same register as a number of that size.
    #[fails(nonzero)]
    #[rust_name = "Thread::spawn"]
    pub fn pthread_create(
        #[out(owned)] thread: *mut *mut pthread_t,
        #[null] attributes: *const c_void,
        #[callback(data = argument, scope = once(on_failure = not_called), thread = any, on_panic = return(PANICKED))]
        start: Option<unsafe extern "C" fn(#[data] argument: *mut c_void) -> usize>,
        argument: *mut c_void,
    ) -> c_int;

    /// Waits for a thread, and gives what its closure returned.
    ///
    /// pthread_join(3): `EDEADLK` if two threads wait for each other, or one for itself. The thread is still there then.
    #[fails(nonzero)]
    #[rust_name = "Thread::join"]
    pub fn pthread_join(#[consumed(on = success)] thread: *mut pthread_t, #[out] result: *mut usize) -> c_int;

    fn pthread_detach(thread: *mut pthread_t) -> c_int;
}

/// What a thread returned whose closure has panicked.
pub const PANICKED: usize = usize::MAX;

/// Numbers in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorted(Vec<c_int>);

/// Sorts numbers with [`qsort`].
#[must_use]
pub fn sort(mut numbers: Vec<c_int>) -> Sorted {
    // SAFETY:
    // - a total order that does not panic: that of numbers.
    unsafe { qsort(&mut numbers, |one, other| one.cmp(other) as c_int) };
    Sorted(numbers)
}

impl Sorted {
    /// Finds a number with [`bsearch`].
    #[must_use]
    pub fn find(&self, number: c_int) -> Option<&c_int> {
        // SAFETY:
        // - in the order of the comparison: `sort` has sorted them by the same, and nobody has changed them.
        unsafe { bsearch(&number, &self.0, |key, element| key.cmp(element) as c_int) }
    }

    /// All of them.
    #[must_use]
    pub fn as_slice(&self) -> &[c_int] {
        &self.0
    }
}

/// Lets `?` drop what a failed call gave back.
#[cfg(target_os = "linux")]
impl From<Rejected<LibcError, Owned<Thread>>> for LibcError {
    fn from(rejected: Rejected<LibcError, Owned<Thread>>) -> Self {
        rejected.error()
    }
}
