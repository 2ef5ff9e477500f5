//! What has changed: `git2/diff.h`. Several callbacks share one payload, and what they get are structs with pointers.
//!
//! `libgit2-sys` has the callbacks as functions that anybody may call, which they are not: these functions are declared here, and
//! that crate links them.

use core::ffi::{c_int, c_void};
use core::ops::Deref;
use core::ptr;

use ffi_contract::contract;
use libgit2_sys as _; // compiles libgit2 and links it

use crate::git::GitError;

#[contract(error = GitError, header = "git2.h", library = "libgit2")]
unsafe extern "C" {
    #[declared]
    type git_repository = crate::git::Repository;
    #[declared]
    type git_tree<'repo> = crate::git::Tree<'repo>;

    /// A file that has changed.
    #[rust_name = "Delta"]
    #[thread(send, sync)]
    pub type git_diff_delta;
    /// Lines that have changed together.
    #[rust_name = "Hunk"]
    #[thread(send, sync)]
    pub type git_diff_hunk;
    /// A line.
    #[rust_name = "Line"]
    #[thread(send, sync)]
    pub type git_diff_line;
    type git_diff_options;
    type git_diff_binary;

    /// A list of changes: it borrows its repository.
    #[owned_by_c(free = git_diff_free)]
    #[rust_name = "Diff"]
    pub type git_diff<'repo>;
    fn git_diff_free(diff: *mut git_diff<'_>);

    /// From a tree, or from nothing, to what is in the working directory.
    #[fails(nonzero)]
    #[rust_name = "Diff::of_workdir"]
    pub fn git_diff_tree_to_workdir<'repo>(
        #[out(owned)] diff: *mut *mut git_diff<'repo>,
        repo: &'repo git_repository,
        old: Option<&git_tree<'_>>,
        #[null] options: *const git_diff_options,
    ) -> c_int;

    /// From a tree, or from nothing, to another one.
    #[fails(nonzero)]
    #[rust_name = "Diff::of_trees"]
    pub fn git_diff_tree_to_tree<'repo>(
        #[out(owned)] diff: *mut *mut git_diff<'repo>,
        repo: &'repo git_repository,
        old: Option<&git_tree<'_>>,
        new: Option<&git_tree<'_>>,
        #[null] options: *const git_diff_options,
    ) -> c_int;

    /// How many files have changed.
    #[rust_name = "Diff::count"]
    pub fn git_diff_num_deltas(diff: &git_diff<'_>) -> usize;

    /// A file that has changed, by its place.
    #[elements(count = git_diff_num_deltas)]
    #[returns(borrowed(from = diff))]
    #[rust_name = "Diff::delta"]
    pub fn git_diff_get_delta(diff: &git_diff<'_>, place: usize) -> *const git_diff_delta;

    /// Calls one closure for each file, another for each hunk, and a third for each line. They share C's one payload, so that each
    /// is a `Fn`. What is not 0 ends it, and is the failure.
    #[fails(nonzero)]
    #[rust_name = "Diff::each"]
    pub fn git_diff_foreach(
        diff: &mut git_diff<'_>,
        #[callback(data = payload, scope = call, on_panic = return(-1))] file: Option<
            unsafe extern "C" fn(delta: &git_diff_delta, progress: f32, #[data] payload: *mut c_void) -> c_int,
        >,
        #[null] binary: Option<
            unsafe extern "C" fn(*const git_diff_delta, *const git_diff_binary, *mut c_void) -> c_int,
        >,
        #[callback(data = payload, scope = call, on_panic = return(-1))] hunk: Option<
            unsafe extern "C" fn(delta: &git_diff_delta, hunk: &git_diff_hunk, #[data] payload: *mut c_void) -> c_int,
        >,
        #[callback(data = payload, scope = call, on_panic = return(-1))] line: Option<
            unsafe extern "C" fn(
                delta: &git_diff_delta,
                hunk: Option<&git_diff_hunk>,
                line: &git_diff_line,
                #[data] payload: *mut c_void,
            ) -> c_int,
        >,
        payload: *mut c_void,
    ) -> c_int;
}

/// A file is new.
pub const GIT_DELTA_ADDED: u32 = 1;
/// A file is gone.
pub const GIT_DELTA_DELETED: u32 = 2;
/// A file says something else.
pub const GIT_DELTA_MODIFIED: u32 = 3;

/// What is in the structs that a closure gets.
pub mod fields {
    use core::ffi::{c_char, c_int};

    use ffi_contract::{Plain, contract};

    /// The name of an object: a SHA-1.
    #[derive(Clone, Copy, PartialEq, Eq, Debug, Plain)]
    #[repr(C)]
    #[allow(non_camel_case_types)]
    pub struct git_oid {
        /// Its bytes.
        pub id: [u8; 20],
    }

    /// One end of a change.
    #[contract]
    #[repr(C)]
    #[rust_name = "File"]
    #[thread(send, sync)]
    pub struct git_diff_file {
        id: git_oid,
        /// Where it is; as text of its own, since the repository need not have it.
        #[cstr]
        #[nullable]
        path: *const c_char,
        size: u64,
        flags: u32,
        mode: u16,
        id_abbrev: u16,
    }

    /// A file that has changed.
    #[contract]
    #[repr(C)]
    #[rust_name = "Delta"]
    #[thread(send, sync)]
    pub struct git_diff_delta {
        /// What has happened to it: [`GIT_DELTA_ADDED`] and its like.
        status: u32,
        flags: u32,
        similarity: u16,
        nfiles: u16,
        /// As it was.
        #[embedded]
        old_file: File,
        /// As it is.
        #[embedded]
        new_file: File,
    }

    /// Lines that have changed together.
    #[contract]
    #[repr(C)]
    #[rust_name = "Hunk"]
    #[thread(send, sync)]
    pub struct git_diff_hunk {
        old_start: c_int,
        old_lines: c_int,
        new_start: c_int,
        new_lines: c_int,
        _header_len: usize,
        /// `@@ -1,3 +1,4 @@`
        #[cstr]
        header: [c_char; 128],
    }

    /// A line.
    #[contract]
    #[repr(C)]
    #[rust_name = "Line"]
    #[thread(send, sync)]
    pub struct git_diff_line {
        /// `+`, `-`, or a space.
        origin: c_char,
        old_lineno: c_int,
        new_lineno: c_int,
        num_lines: c_int,
        content_len: usize,
        content_offset: i64,
        /// The line, which does not end in NUL: it is in the middle of a file.
        #[buffer(len = content_len)]
        content: *const c_char,
    }
}

impl Deref for Delta {
    type Target = fields::Delta;

    fn deref(&self) -> &fields::Delta {
        // SAFETY: both are views of the same C struct.
        unsafe { &*ptr::from_ref(self).cast() }
    }
}

impl Deref for Hunk {
    type Target = fields::Hunk;

    fn deref(&self) -> &fields::Hunk {
        // SAFETY: both are views of the same C struct.
        unsafe { &*ptr::from_ref(self).cast() }
    }
}

impl Deref for Line {
    type Target = fields::Line;

    fn deref(&self) -> &fields::Line {
        // SAFETY: both are views of the same C struct.
        unsafe { &*ptr::from_ref(self).cast() }
    }
}
