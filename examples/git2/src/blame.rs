//! Who has changed which line last: `git2/blame.h`. What it returns is a struct with pointers, some of which may be NULL.

use core::ffi::{c_char, c_int};
use core::ops::Deref;
use core::ptr;

use ffi_contract::contract;

use crate::git::GitError;

#[contract(error = GitError, sys = libgit2_sys, header = "git2.h", library = "libgit2")]
unsafe extern "C" {
    #[declared]
    type git_repository = crate::git::Repository;

    /// Lines that one commit has changed last.
    #[rust_name = "BlameHunk"]
    pub type git_blame_hunk = libgit2_sys::git_blame_hunk;
    type git_blame_options = libgit2_sys::git_blame_options;

    /// Who has changed which line of a file last: it borrows its repository.
    #[owned_by_c(free = git_blame_free)]
    #[rust_name = "Blame"]
    pub type git_blame<'repo> = libgit2_sys::git_blame;
    fn git_blame_free(blame: *mut git_blame<'_>);

    /// Asks about a file of `HEAD`.
    #[fails(nonzero)]
    #[rust_name = "Blame::of_file"]
    pub fn git_blame_file<'repo>(
        #[out(owned)] blame: *mut *mut git_blame<'repo>,
        repo: &'repo git_repository,
        #[cstr] path: *const c_char,
        #[null] options: *mut git_blame_options,
    ) -> c_int;

    /// Asks about text that is not committed yet: where it differs from the file, no commit has the line.
    #[fails(nonzero)]
    #[rust_name = "blame_text"]
    pub fn git_blame_buffer<'r>(
        #[out(owned)] blame: *mut *mut git_blame<'r>,
        file: &git_blame<'r>,
        #[buffer(len = length)] text: *const c_char,
        length: usize,
    ) -> c_int;

    /// How many hunks there are.
    #[rust_name = "Blame::count"]
    pub fn git_blame_get_hunk_count(blame: &git_blame<'_>) -> u32;

    /// One of them, by its place.
    #[elements(count = git_blame_get_hunk_count)]
    #[returns(borrowed(from = blame))]
    #[rust_name = "Blame::hunk"]
    pub fn git_blame_get_hunk_byindex(blame: &git_blame<'_>, place: u32) -> *const git_blame_hunk;

    /// That of a line, from 1 on.
    #[returns(borrowed(from = blame), nullable)]
    #[rust_name = "Blame::of_line"]
    pub fn git_blame_get_hunk_byline(blame: &git_blame<'_>, line: usize) -> *const git_blame_hunk;
}

/// What is in a hunk.
pub mod fields {
    use core::ffi::{c_char, c_int};

    use ffi_contract::{Plain, contract};

    use crate::diff::fields::git_oid;

    /// Who did something, and when, inside something else.
    #[contract]
    #[repr(C)]
    #[rust_name = "Person"]
    pub struct git_signature {
        #[cstr]
        name: *mut c_char,
        #[cstr]
        email: *mut c_char,
        when: git_time,
    }

    /// A point in time, and where.
    #[derive(Clone, Copy, Plain)]
    #[repr(C)]
    #[allow(non_camel_case_types)]
    pub struct git_time {
        /// Seconds since 1970.
        pub time: i64,
        /// Minutes that the clock is ahead.
        pub offset: c_int,
        /// Its sign, of which `-0000` has one too.
        pub sign: c_char,
    }

    /// Lines that one commit has changed last.
    #[contract]
    #[repr(C)]
    #[rust_name = "BlameHunk"]
    pub struct git_blame_hunk {
        lines_in_hunk: usize,
        final_commit_id: git_oid,
        final_start_line_number: usize,
        /// NULL for lines that no commit has yet.
        #[borrowed]
        #[nullable]
        final_signature: *mut Person,
        #[borrowed]
        #[nullable]
        final_committer: *mut Person,
        orig_commit_id: git_oid,
        #[cstr]
        #[nullable]
        orig_path: *const c_char,
        orig_start_line_number: usize,
        #[borrowed]
        #[nullable]
        orig_signature: *mut Person,
        #[borrowed]
        #[nullable]
        orig_committer: *mut Person,
        #[cstr]
        #[nullable]
        summary: *const c_char,
        boundary: c_char,
    }
}

impl Deref for BlameHunk {
    type Target = fields::BlameHunk;

    fn deref(&self) -> &fields::BlameHunk {
        // SAFETY: both are views of the same C struct.
        unsafe { &*ptr::from_ref(self).cast() }
    }
}
